/// Sixteen hexadecimal digits that stand for a text, the same on every machine (FNV-1a, 64 bits). It names things; it hides and protects nothing.
func fingerprint(_ parts: String...) -> String {
  var hash: UInt64 = 0xCBF2_9CE4_8422_2325
  for part in parts {
    for byte in part.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    hash = (hash ^ 0xFF) &* 0x100_0000_01B3  // never in UTF-8: "a", "bc" is not "ab", "c"
  }
  let digits = String(hash, radix: 16)
  return String(repeating: "0", count: 16 - digits.count) + digits
}
