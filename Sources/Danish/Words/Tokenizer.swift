package import Source

/// Cuts text into tokens. A word is a run of letters with inner hyphens, apostrophes and dots between single letters ("rocker-bandemiljøet", "cpr.nr");
/// a number keeps its inner separators ("1,5", "08.12.2022", "8/12-2022", "kl. 13.00–15.15" is two). A word hyphenated at a line end is one token.
package enum Tokenizer {
  package static func tokens(in text: SourceText, range: ByteRange) -> [Token] {
    var tokens: [Token] = []
    tokens.reserveCapacity(range.count / 5)
    let bytes = text.bytes
    var index = range.start
    while index < range.end {
      let byte = bytes[index]
      if byte <= 0x20 {
        index += 1
      } else if isLetter(bytes, index, range.end) {
        let end = wordEnd(bytes, index, range.end)
        tokens.append(word(text, ByteRange(index, end)))
        index = end
      } else if isDigit(byte) {
        let end = numberEnd(bytes, index, range.end)
        tokens.append(Token(range: ByteRange(index, end), kind: .number, folded: text[ByteRange(index, end)], isCapitalised: false))
        index = end
      } else {
        let end = min(range.end, index + scalarLength(byte))
        tokens.append(Token(range: ByteRange(index, end), kind: .punctuation, folded: text[ByteRange(index, end)], isCapitalised: false))
        index = end
      }
    }
    return tokens
  }

  /// Lower case, å and aa as a, accents dropped; soft hyphens and line-end hyphens out.
  package static func fold(_ bytes: ArraySlice<UInt8>) -> String {
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count)
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let byte = bytes[index]
      if byte < 0x80 {
        if byte <= 0x20 {
          if out.last == UInt8(ascii: "-") { out.removeLast() }
        } else {
          let lower = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
          if !(lower == UInt8(ascii: "a") && out.last == UInt8(ascii: "a")) { out.append(lower) }
        }
        index += 1
      } else if byte == 0xC3, index + 1 < bytes.endIndex {
        switch bytes[index + 1] | 0x20 {
        case 0xA5, 0xA4, 0xA1, 0xA0, 0xA2: if out.last != UInt8(ascii: "a") { out.append(UInt8(ascii: "a")) }
        case 0xA9, 0xA8, 0xAA, 0xAB: out.append(UInt8(ascii: "e"))
        case 0xB6: out += [0xC3, 0xB8]
        case 0xBC: out.append(UInt8(ascii: "u"))
        case let letter: out += [0xC3, letter]
        }
        index += 2
      } else {
        out.append(byte)
        index += 1
      }
    }
    return String(decoding: out, as: UTF8.self)
  }

  private static func word(_ text: SourceText, _ range: ByteRange) -> Token {
    let bytes = text.bytes
    let first = bytes[range.start]
    let capital =
      (0x41...0x5A).contains(first) || (first == 0xC3 && range.count > 1 && (0x80...0x9E).contains(bytes[range.start + 1]))
    return Token(range: range, kind: .word, folded: fold(bytes[range.start..<range.end]), isCapitalised: capital)
  }

  private static func wordEnd(_ bytes: [UInt8], _ start: Int, _ limit: Int) -> Int {
    var index = start
    while index < limit {
      if isLetter(bytes, index, limit) {
        index += scalarLength(bytes[index])
      } else if isDigit(bytes[index]) {
        index += 1
      } else if bytes[index] == UInt8(ascii: "-") || bytes[index] == UInt8(ascii: "'") {
        let next = index + 1
        if next < limit, isLetter(bytes, next, limit) || isDigit(bytes[next]) {
          index = next
        } else if let resumed = hyphenatedLine(bytes, index, limit) {
          index = resumed
        } else {
          // "børne- og": the hyphen belongs to the word.
          return bytes[index] == UInt8(ascii: "-") && next < limit && bytes[next] == 0x20 && next + 1 < limit && isLetter(bytes, next + 1, limit)
            && index > start + 1 && bytes[index - 1] != 0x20 ? next : index
        }
      } else {
        break
      }
    }
    return min(index, limit)
  }

  /// A hyphen, spaces, one line break, then a lower-case letter that does not begin "og", "eller" or "samt".
  private static func hyphenatedLine(_ bytes: [UInt8], _ hyphen: Int, _ limit: Int) -> Int? {
    guard bytes[hyphen] == UInt8(ascii: "-") else { return nil }
    var index = hyphen + 1
    var breaks = 0
    while index < limit, bytes[index] <= 0x20, index - hyphen < 80 {
      breaks += bytes[index] == UInt8(ascii: "\n") ? 1 : 0
      index += 1
    }
    guard breaks == 1, index < limit, (0x61...0x7A).contains(bytes[index]) || bytes[index] == 0xC3 else { return nil }
    let rest = bytes[index..<min(limit, index + 6)]
    return ["og ", "eller ", "samt "].contains { rest.starts(with: $0.utf8) } ? nil : index
  }

  private static func numberEnd(_ bytes: [UInt8], _ start: Int, _ limit: Int) -> Int {
    var index = start
    while index < limit {
      if isDigit(bytes[index]) {
        index += 1
      } else if ".,/:-".utf8.contains(bytes[index]), index + 1 < limit, isDigit(bytes[index + 1]) {
        index += 1
      } else {
        break
      }
    }
    return index
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private static func isLetter(_ bytes: [UInt8], _ index: Int, _ limit: Int) -> Bool {
    let byte = bytes[index]
    if byte < 0x80 { return (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) }
    guard byte == 0xC3 || byte == 0xC4 || byte == 0xC5, index + 1 < limit else { return false }
    return !(byte == 0xC3 && (bytes[index + 1] == 0x97 || bytes[index + 1] == 0xB7))
  }

  private static func scalarLength(_ byte: UInt8) -> Int { byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4 }
}
