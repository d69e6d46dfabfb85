/// The decoded text of one document as UTF-8, the ground that every range in the program refers to.
///
/// A byte order mark is stripped by the reader; nothing else is changed, so a quote is always an exact part of what was read.
package struct SourceText: Sendable, Equatable {
  package let bytes: [UInt8]

  package init(_ string: String) { bytes = Array(string.utf8) }

  /// The bytes must be valid UTF-8; readers decode before they build a text.
  package init(utf8 bytes: [UInt8]) { self.bytes = bytes }

  package var count: Int { bytes.count }
  package var whole: ByteRange { ByteRange(0, bytes.count) }
  package var string: String { String(decoding: bytes, as: UTF8.self) }

  package subscript(range: ByteRange) -> String { String(decoding: bytes[range.start..<range.end], as: UTF8.self) }

  /// The text of a range on one line: line breaks and runs of white space become one space, a word hyphenated at a line end is joined
  /// ("sam-\nlinger" → "samlinger").
  package func flowing(_ range: ByteRange) -> String {
    if isFlowing(range) { return self[range] }
    var out: [UInt8] = []
    out.reserveCapacity(range.count)
    flowing(range, to: &out)
    return String(decoding: out, as: UTF8.self)
  }

  /// The same in UTF-8, behind what stands in `out`.
  package func flowing(_ range: ByteRange, to out: inout [UInt8]) {
    let begin = out.count
    var index = range.start
    while index < range.end {
      let run = index
      while index < range.end, !isSpace(bytes[index]) { index += 1 }
      bytes.withUnsafeBufferPointer { out.append(contentsOf: UnsafeBufferPointer(rebasing: $0[run..<index])) }
      var breaks = false
      while index < range.end, isSpace(bytes[index]) {
        breaks = breaks || bytes[index] == UInt8(ascii: "\n")
        index += 1
      }
      let hyphenated = breaks && out.count >= begin + 2 && out[out.count - 1] == UInt8(ascii: "-") && isLower(out[out.count - 2])
      if hyphenated, index < range.end, isLower(bytes[index]), !startsWithConjunction(at: index) {
        out.removeLast()
      } else if index < range.end, hyphenated || out.count > begin {
        out.append(UInt8(ascii: " "))
      }
    }
  }

  /// The range stands on one line already, with single spaces and none at its ends.
  private func isFlowing(_ range: ByteRange) -> Bool {
    guard !range.isEmpty, !isSpace(bytes[range.start]), !isSpace(bytes[range.end - 1]) else { return false }
    return bytes.withUnsafeBufferPointer {
      // Without an early end, so that the compiler looks at many bytes in one step.
      let part = UnsafeBufferPointer(rebasing: $0[range.start..<range.end])
      var found: UInt8 = 0
      for byte in part { found |= byte &- 0x09 < 5 ? 1 : 0 }
      for index in 0..<part.count - 1 { found |= (part[index] == 0x20 ? 1 : 0) & (part[index + 1] == 0x20 ? 1 : 0) }
      return found == 0
    }
  }

  private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
  private func isLower(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) || byte >= 0x80 }

  /// "børne- \nog ungeudvalget" keeps its hyphen.
  private func startsWithConjunction(at index: Int) -> Bool {
    ["og ", "eller ", "samt "].contains { bytes[index...].starts(with: $0.utf8) }
  }
}
