/// A line of the text without its break and without outer white space.
package struct Line: Sendable, Hashable {
  package let range: ByteRange
  /// Bytes of white space before the first mark on the line.
  package let indent: Int
  /// Blank lines right before this one.
  package let gap: Int
}

extension SourceText {
  /// The lines that hold something, in order.
  package var lines: [Line] {
    var found: [Line] = []
    var gap = 0
    var start = 0
    while start < count {
      var end = start
      while end < count, bytes[end] != 0x0A { end += 1 }
      var first = start
      var last = end
      while first < last, bytes[first] <= 0x20 || isNoBreakSpace(first, last) { first += bytes[first] <= 0x20 ? 1 : 2 }
      while last > first, bytes[last - 1] <= 0x20 { last -= 1 }
      if first < last {
        found.append(Line(range: ByteRange(first, last), indent: first - start, gap: gap))
        gap = 0
      } else {
        gap += 1
      }
      start = end + 1
    }
    return found
  }

  private func isNoBreakSpace(_ index: Int, _ end: Int) -> Bool { bytes[index] == 0xC2 && index + 1 < end && bytes[index + 1] == 0xA0 }
}
