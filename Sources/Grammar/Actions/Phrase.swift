import Danish
import Source

/// The words of a phrase while they are put together, in UTF-8.
struct Phrase {
  private var bytes: [UInt8] = []

  init() { bytes.reserveCapacity(96) }

  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// What follows is a word of its own.
  mutating func space() { if !bytes.isEmpty { bytes.append(0x20) } }

  /// A word; `glued` to what stands before it, or with a space between.
  mutating func append(_ word: String, glued: Bool = false) {
    if !glued { space() }
    bytes += word.utf8
  }

  /// A word as the text has it. Commas and brackets stand close, and brackets that held nothing but what was left out go.
  mutating func append(_ text: SourceText, _ word: Word) {
    guard word.token.isPunctuation else { return text.flowing(word.range, to: &bytes) }
    for byte in text.bytes[word.range.start..<word.range.end] {
      while byte == UInt8(ascii: ",") || byte == UInt8(ascii: ")"), bytes.last == 0x20 { bytes.removeLast() }
      if byte == UInt8(ascii: ")"), bytes.last == UInt8(ascii: "(") { bytes.removeLast() } else { bytes.append(byte) }
    }
  }

  /// Takes off what stands for nothing at the end.
  mutating func trim() {
    while let last = bytes.last {
      if Self.marks.contains(last) {
        bytes.removeLast()
      } else if let ending = Self.endings.first(where: { $0.last == last && ends(with: $0) }) {
        bytes.removeLast(ending.count)
      } else {
        break
      }
    }
  }

  private func ends(with ending: [UInt8]) -> Bool { bytes.count >= ending.count && bytes[(bytes.count - ending.count)...].elementsEqual(ending) }

  private static let marks = Array(" .,;:-/!".utf8)
  private static let endings = ["–", " og", " samt", " men", " der", " senest", " inden", " ()"].map { Array($0.utf8) }
}
