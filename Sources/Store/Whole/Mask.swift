import Danish
import Source

/// A name as it is looked for in texts: word by word, whatever its case, rings and accents, with the s of a genitive or not.
struct Mask {
  private let words: [String]

  /// Nil for a name without a letter.
  init?(_ name: String) {
    words = Self.words(in: SourceText(name)).map(\.folded)
    if words.isEmpty { return nil }
  }

  /// The text with the bytes of the name made stars, as many as they were; nil where it does not stand.
  func masked(_ text: String) -> (text: String, count: Int)? {
    let source = SourceText(text)
    let found = Self.words(in: source)
    guard found.count >= words.count else { return nil }
    var (bytes, count, place) = (source.bytes, 0, 0)
    while place + words.count <= found.count {
      guard stands(in: found, at: place) else {
        place += 1
        continue
      }
      for word in found[place..<place + words.count] {
        for index in word.range.start..<word.range.end where bytes[index] > 0x20 { bytes[index] = UInt8(ascii: "*") }
      }
      (count, place) = (count + 1, place + words.count)
    }
    return count == 0 ? nil : (String(decoding: bytes, as: UTF8.self), count)
  }

  private func stands(in found: [(folded: String, range: ByteRange)], at place: Int) -> Bool {
    for (offset, word) in words.dropLast().enumerated() where found[place + offset].folded != word { return false }
    let (last, wanted) = (found[place + words.count - 1].folded, words[words.count - 1])
    guard last.hasPrefix(wanted) else { return false }
    let rest = last.dropFirst(wanted.count)
    return ["", "s", "'s", "’s"].contains(rest) || rest.first == "-"
  }

  private static func words(in text: SourceText) -> [(folded: String, range: ByteRange)] {
    Tokenizer.tokens(in: text, range: text.whole).filter { !$0.isPunctuation }.map {
      (Tokenizer.fold(text.bytes[$0.range.start..<$0.range.end]), $0.range)
    }
  }
}
