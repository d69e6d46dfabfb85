/// A text in the letters that every mail server leaves alone (RFC 2045, 6.7): lines of at most 76 characters, CRLF.
func quotedPrintable(_ text: String) -> String {
  var out: [UInt8] = []
  out.reserveCapacity(text.utf8.count + text.utf8.count / 8)
  for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
    var taken = 0
    let bytes = Array(line.utf8)
    for (place, byte) in bytes.enumerated() {
      let isBlank = byte == 0x20 || byte == 0x09
      // White space at the end of a line would get lost; "From " at its beginning is taken for a new mail by some mailboxes.
      let isSafe = (0x21...0x7E).contains(byte) && byte != UInt8(ascii: "=") && !(place == 0 && line.hasPrefix("From "))
      let isPlain = isSafe || isBlank && place + 1 < bytes.count
      let size = isPlain ? 1 : 3
      if taken + size > 75 {
        out += "=\r\n".utf8
        taken = 0
      }
      if isPlain { out.append(byte) } else { out += hexadecimal(byte) }
      taken += size
    }
    out += "\r\n".utf8
  }
  return String(decoding: out, as: UTF8.self)
}

/// "=C3"
func hexadecimal(_ byte: UInt8) -> [UInt8] {
  let digits = Array("0123456789ABCDEF".utf8)
  return [UInt8(ascii: "="), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
}
