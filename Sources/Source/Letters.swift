extension SourceText {
  /// A capital letter (A-Z, Æ, Ø, Å and accented ones) begins at the byte.
  package func isUpper(_ index: Int, _ end: Int) -> Bool {
    guard index < end else { return false }
    if bytes[index] < 0x80 { return (0x41...0x5A).contains(bytes[index]) }
    return bytes[index] == 0xC3 && index + 1 < end && (0x80...0x9E).contains(bytes[index + 1]) && bytes[index + 1] != 0x97
  }

  /// A small letter begins at the byte.
  package func isLower(_ index: Int, _ end: Int) -> Bool {
    guard index < end else { return false }
    if bytes[index] < 0x80 { return (0x61...0x7A).contains(bytes[index]) }
    return bytes[index] == 0xC3 && index + 1 < end && (0x9F...0xBF).contains(bytes[index + 1]) && bytes[index + 1] != 0xB7
  }

  package func isDigit(_ index: Int, _ end: Int) -> Bool { index < end && (0x30...0x39).contains(bytes[index]) }

  package func isLetter(_ index: Int, _ end: Int) -> Bool { isUpper(index, end) || isLower(index, end) }

  /// The bytes at `index` are those of `words`.
  package func has(_ words: StaticString, at index: Int, _ end: Int) -> Bool {
    guard index >= 0, index + words.utf8CodeUnitCount <= end else { return false }
    for offset in 0..<words.utf8CodeUnitCount where bytes[index + offset] != words.utf8Start[offset] { return false }
    return true
  }

  /// The byte stands somewhere in the range.
  package func holds(_ byte: UInt8, in range: ByteRange) -> Bool {
    bytes.withUnsafeBufferPointer {
      // Without an early end, so that the compiler looks at many bytes in one step.
      var found: UInt8 = 0
      for other in UnsafeBufferPointer(rebasing: $0[range.start..<range.end]) { found |= other == byte ? 1 : 0 }
      return found != 0
    }
  }

  /// Where `words` first stand as a whole in `range`.
  package func first(_ words: StaticString, in range: ByteRange) -> Int? {
    let count = words.utf8CodeUnitCount
    guard count > 0, range.count >= count else { return nil }
    return (range.start...range.end - count).first { bytes[$0] == words.utf8Start[0] && has(words, at: $0, range.end) }
  }

  /// The range without white space at its ends.
  package func trimmed(_ range: ByteRange) -> ByteRange {
    var range = range
    while range.start < range.end, bytes[range.start] <= 0x20 { range.start += 1 }
    while range.end > range.start, bytes[range.end - 1] <= 0x20 { range.end -= 1 }
    return range
  }

  /// The sentence stands closed: its last mark, quotes and brackets apart, is one of ". ! ?".
  package func isClosed(_ range: ByteRange) -> Bool {
    var end = range.end
    while end > range.start {
      switch bytes[end - 1] {
      case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): return true
      case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ")"), UInt8(ascii: "*"), UInt8(ascii: "_"): end -= 1
      default: return false
      }
    }
    return false
  }
}
