package import Source

/// How the characters of a text file are written as bytes.
package enum TextEncoding: String, Sendable {
  case utf8 = "UTF-8"
  case utf16 = "UTF-16"
  case windows1252 = "Windows-1252"
  case latin1 = "ISO 8859-1"

  /// The text of bytes, by their mark, their zeros, or what is valid; nil for bytes that no text has: more than one control character in a hundred.
  package static func decode(_ bytes: [UInt8]) -> (text: SourceText, encoding: TextEncoding)? {
    if let units = utf16(bytes) {
      let text = SourceText(String(decoding: units, as: UTF16.self))
      return isText(text.bytes) ? (text, .utf16) : nil
    }
    guard isText(bytes) else { return nil }
    let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    if String(validating: body, as: UTF8.self) != nil { return (SourceText(utf8: body), .utf8) }
    var out: [UInt8] = []
    out.reserveCapacity(body.count + body.count / 16)
    for byte in body {
      if byte < 0x80 { out.append(byte) } else { out += (byte < 0xA0 ? windows[Int(byte - 0x80)] : Unicode.Scalar(byte)).utf8 }
    }
    return (SourceText(utf8: out), body.contains { (0x80..<0xA0).contains($0) } ? .windows1252 : .latin1)
  }

  private static func isText(_ bytes: [UInt8]) -> Bool {
    // Most texts have none, which is told without an early end, so that the compiler looks at many bytes in one step.
    let hasControls = bytes.withUnsafeBufferPointer {
      var found: UInt8 = 0
      for byte in $0 { found |= ((byte < 0x20 ? 1 : 0) & (byte &- 0x09 < 5 ? 0 : 1)) | (byte == 0x7F ? 1 : 0) }
      return found != 0
    }
    guard hasControls else { return true }
    // The escape stands in the text of some terminals.
    let controls = bytes.count { $0 < 0x20 && !(0x09...0x0D).contains($0) && $0 != 0x1B || $0 == 0x7F }
    return controls * 100 <= bytes.count && !bytes.contains(0)
  }

  /// With a byte order mark, or without one where almost every other byte of the beginning is zero, as in a European text.
  private static func utf16(_ bytes: [UInt8]) -> [UInt16]? {
    let isMarked = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
    var low = bytes.first == 0xFF ? 0 : 1
    if !isMarked {
      let head = bytes.prefix(2000)
      guard head.count > 3, head.count % 2 == 0, head.contains(0) else { return nil }
      let zeros = (0...1).map { side in stride(from: side, to: head.count, by: 2).count { head[$0] == 0 } }
      guard let side = [0, 1].first(where: { zeros[$0] * 10 >= head.count / 2 * 8 && zeros[1 - $0] == 0 }) else { return nil }
      low = 1 - side
    }
    return stride(from: isMarked ? 2 : 0, to: bytes.count - 1, by: 2).map { UInt16(bytes[$0 + low]) | UInt16(bytes[$0 + 1 - low]) << 8 }
  }

  /// 0x80...0x9F (Unicode Consortium, CP1252.TXT).
  private static let windows: [Unicode.Scalar] = Array(
    "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ".unicodeScalars)
}

extension Unicode.Scalar {
  fileprivate var utf8: [UInt8] { Array(String(self).utf8) }
}
