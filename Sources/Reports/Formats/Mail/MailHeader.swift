import FollowUp

/// The lines above a mail (RFC 5322, 2.2), ASCII, folded at 76 characters. What is not plain becomes encoded words (RFC 2047); no text can begin a
/// new header, since line breaks are among what is made harmless first.
struct MailHeader {
  private(set) var text = ""

  /// A value of our own making, that fits a line.
  mutating func add(_ name: String, _ value: String) { text += "\(name): \(value)\r\n" }

  mutating func add(_ name: String, text words: String) { add(name, words: Self.words(words, in: .text)) }

  mutating func add(_ name: String, _ mailbox: Mailbox) {
    let shown = mailbox.name.map { Self.words($0, in: .phrase) } ?? []
    add(name, words: shown + [shown.isEmpty ? mailbox.address.text : "<\(mailbox.address.text)>"])
  }

  private mutating func add(_ name: String, words: [String]) {
    var (line, isFirst) = (name + ":", true)
    for word in words {
      if line.utf8.count + 1 + word.utf8.count > 76, !isFirst {
        text += line + "\r\n"
        line = ""
      }
      line += " " + word
      isFirst = false
    }
    text += line + "\r\n"
  }

  private enum Place {
    /// The subject: any words.
    case text
    /// A name before an address, where most marks mean something.
    case phrase

    func isPlain(_ byte: UInt8) -> Bool {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
      default: (0x21...0x7E).contains(byte) && (self == .text ? !"=?_".utf8.contains(byte) : "!*+-/".utf8.contains(byte))
      }
    }
  }

  /// Plain words as they are, else all of it as encoded words.
  private static func words(_ text: String, in place: Place) -> [String] {
    let words = harmless(text).split(separator: " ").map(String.init)
    if words.allSatisfy({ $0.utf8.count < 60 && $0.utf8.allSatisfy(place.isPlain) }) { return words }
    return encoded(words, in: place)
  }

  /// Encoded words of at most 64 characters, each of whole characters: what stands between them is not read. They end with a word where they can, since
  /// some programs show a space there.
  private static func encoded(_ words: [String], in place: Place) -> [String] {
    var (found, current): ([String], [UInt8]) = ([], [])
    func close() {
      if !current.isEmpty { found.append("=?utf-8?Q?" + String(decoding: current, as: UTF8.self) + "?=") }
      current = []
    }
    for (index, word) in words.enumerated() {
      let space = index + 1 < words.count ? [[UInt8(ascii: "_")]] : []
      let characters = word.unicodeScalars.map { String($0).utf8.flatMap { place.isPlain($0) ? [$0] : hexadecimal($0) } } + space
      if current.count + characters.reduce(0, { $0 + $1.count }) > longest { close() }
      for bytes in characters {
        if current.count + bytes.count > longest { close() }
        current += bytes
      }
    }
    close()
    return found
  }

  private static let longest = 52
}
