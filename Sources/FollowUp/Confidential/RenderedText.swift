/// What a rendered list says once the escapes of its format are taken out.
enum RenderedText {
  /// The text as it stands, and as it is read in each format that it may be of: what is an escape in one is text in another.
  static func views(of text: String) -> [String] {
    let bytes = Array(text.utf8)
    var found = [text]
    if bytes.contains(where: { "\\&<\u{1B}".utf8.contains($0) }) {
      var unescaping = Unescaping(bytes)
      found.append(String(decoding: unescaping.plain(), as: UTF8.self))
    }
    let plain = Array(found[found.count - 1].utf8)
    for mark in "=%".utf8 where bytes.contains(mark) {
      found.append(String(decoding: octets(plain, mark), as: UTF8.self))
    }
    return found
  }

  /// Quoted-printable ("=C3=A5", "=" at the end of a line; RFC 2045) and percent-encoding (RFC 3986); the first in capitals only.
  private static func octets(_ bytes: [UInt8], _ mark: UInt8) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      if bytes[index] == mark, index + 2 < bytes.count, mark == UInt8(ascii: "%") || bytes[index + 1] < 0x60 && bytes[index + 2] < 0x60,
        let high = hex(bytes[index + 1]), let low = hex(bytes[index + 2])
      {
        out.append(high << 4 | low)
        index += 3
      } else {
        out.append(bytes[index])
        index += 1
      }
    }
    return out
  }

  private static func hex(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x41 + 10
    case 0x61...0x66: byte - 0x61 + 10
    default: nil
    }
  }
}

/// Takes out the escapes of JSON and iCalendar ("\n", "\u00e5"), the entities and tags of HTML, and the colours of a terminal.
private struct Unescaping {
  let bytes: [UInt8]
  private var index = 0
  private var out: [UInt8] = []

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func plain() -> [UInt8] {
    out.reserveCapacity(bytes.count)
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "\\"): backslash()
      case UInt8(ascii: "&"): entity()
      case UInt8(ascii: "<"): skip(to: UInt8(ascii: ">"), within: 2000) { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "!") || Self.isLetter($0) }
      case 0x1B: colour()
      default:
        out.append(bytes[index])
        index += 1
      }
    }
    return out
  }

  private mutating func backslash() {
    guard index + 1 < bytes.count else {
      index += 1
      return
    }
    let next = bytes[index + 1]
    if next == UInt8(ascii: "u"), index + 5 < bytes.count, let code = number(bytes[(index + 2)...(index + 5)], 16) {
      put(code)
      index += 6
    } else {
      // "\n" is white space, "\," a comma.
      out.append("nNrtbf".utf8.contains(next) ? 0x20 : next)
      index += 2
    }
  }

  private mutating func entity() {
    guard let end = bytes[index...].prefix(12).firstIndex(of: UInt8(ascii: ";")) else {
      out.append(0x20)
      index += 1
      return
    }
    let name = bytes[(index + 1)..<end]
    if name.first == UInt8(ascii: "#") {
      let isHex = name.dropFirst().first.map { $0 | 0x20 } == UInt8(ascii: "x")
      if let code = number(name.dropFirst(isHex ? 2 : 1), isHex ? 16 : 10) { put(code) }
    } else if let letter = Self.letters[String(decoding: name, as: UTF8.self)] {
      out += letter.utf8
    } else {
      out.append(0x20)
    }
    index = end + 1
  }

  /// A tag, with what stands in it.
  private mutating func skip(to mark: UInt8, within limit: Int, _ begins: (UInt8) -> Bool) {
    guard index + 1 < bytes.count, begins(bytes[index + 1]), let end = bytes[index...].prefix(limit).firstIndex(of: mark) else {
      out.append(0x20)
      index += 1
      return
    }
    out.append(0x20)
    index = end + 1
  }

  private mutating func colour() {
    index += 1
    guard index < bytes.count, bytes[index] == UInt8(ascii: "[") else { return }
    index += 1
    while index < bytes.count, !(0x40...0x7E).contains(bytes[index]) { index += 1 }
    index += 1
  }

  private func number(_ digits: ArraySlice<UInt8>, _ radix: Int) -> UInt32? { UInt32(String(decoding: digits, as: UTF8.self), radix: radix) }

  private mutating func put(_ code: UInt32) { out += String(Unicode.Scalar(code).map(Character.init) ?? " ").utf8 }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

  private static let letters = [
    "aelig": "æ", "oslash": "ø", "aring": "å", "AElig": "Æ", "Oslash": "Ø", "Aring": "Å", "eacute": "é", "Eacute": "É", "ouml": "ö", "auml": "ä",
    "uuml": "ü", "shy": "",
  ]
}
