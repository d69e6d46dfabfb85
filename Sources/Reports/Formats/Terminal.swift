/// Text from minutes for a terminal: control characters, escapes and marks of direction included, become a space.
package func harmless(_ text: String) -> String {
  guard text.utf8.withContiguousStorageIfAvailable(isHarmful) ?? true else { return text }
  var out = String.UnicodeScalarView()
  for scalar in text.unicodeScalars { out.append(isHarmful(scalar.value) ? " " : scalar) }
  return String(out)
}

/// Whether a harmful scalar stands in UTF-8: hardly a text has one, so that hardly any is copied.
private func isHarmful(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
  for (index, byte) in bytes.enumerated() {
    func rest(_ at: Int) -> UInt32 { index + at < bytes.count ? UInt32(bytes[index + at] & 0x3F) : 0 }
    let value: UInt32
    switch byte {
    case 0..<0x80: value = UInt32(byte)
    case 0xC2, 0xD8: value = UInt32(byte & 0x1F) << 6 | rest(1)
    case 0xE2: value = UInt32(byte & 0x0F) << 12 | rest(1) << 6 | rest(2)
    default: continue
    }
    if isHarmful(value) { return true }
  }
  return false
}

private func isHarmful(_ value: UInt32) -> Bool {
  switch value {
  case 0..<0x20, 0x7F..<0xA0, 0x061C, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069: true
  default: false
  }
}

/// How many columns of a terminal a text takes: none for combining marks and joiners, two for wide characters.
package func columns(_ text: some StringProtocol) -> Int {
  text.utf8.withContiguousStorageIfAvailable(columns) ?? text.unicodeScalars.reduce(0) { $0 + columns($1) }
}

/// The same of UTF-8.
func columns(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
  var count = 0
  for byte in bytes {
    // From U+0300 on a character can be without width, or wide.
    if byte >= 0xCC { return String(decoding: bytes, as: UTF8.self).unicodeScalars.reduce(0) { $0 + columns($1) } }
    if byte & 0xC0 != 0x80 { count += 1 }
  }
  return count
}

/// By Unicode's general category and East Asian Width (UAX #11), the wide blocks whole.
private func columns(_ scalar: Unicode.Scalar) -> Int {
  guard scalar.value >= 0x300 else { return 1 }
  switch scalar.properties.generalCategory {
  case .nonspacingMark, .enclosingMark, .format: return 0
  default: break
  }
  switch scalar.value {
  case 0x1100...0x115F, 0x231A...0x231B, 0x23E9...0x23EC, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
    0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
    return 2
  default: return 1
  }
}
