/// Text from minutes for a terminal: control characters, escapes and marks of direction included, become a space.
package func harmless(_ text: String) -> String {
  guard text.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F || $0 == 0xC2 || $0 == 0xE2 }) else { return text }
  var out = String.UnicodeScalarView()
  for scalar in text.unicodeScalars { out.append(isHarmless(scalar.value) ? scalar : " ") }
  return String(out)
}

private func isHarmless(_ value: UInt32) -> Bool {
  !(value < 0x20 || (0x7F..<0xA0).contains(value) || (0x202A...0x202E).contains(value) || (0x2066...0x2069).contains(value))
}

/// How many columns a text takes: its scalars without combining marks (U+0300...036F).
func columns(_ text: some StringProtocol) -> Int {
  var (count, previous) = (0, UInt8(0))
  for byte in text.utf8 {
    if byte & 0xC0 != 0x80 { count += 1 } else if previous == 0xCC || previous == 0xCD && byte <= 0xAF { count -= 1 }
    previous = byte
  }
  return count
}
