/// A line of the text without its break and without outer white space.
package struct Line: Sendable, Hashable {
  package var range: ByteRange
  /// Columns of white space before the first mark on the line; a tab counts four.
  package let indent: Int
  /// Blank lines right before this one.
  package var gap: Int
  /// Characters from the left margin to the end of the line.
  package var width: Int
  /// Two or more spaces, a tab or "|" stand somewhere inside the line: it may be a row of columns.
  package let hasColumns: Bool
  /// A form feed stands between this line and the one before.
  package let startsPage: Bool
  /// What was dropped between this line and the one before: "Side 1 af 6".
  package var dropped: ByteRange?
}

extension SourceText {
  /// The lines that hold something, in order. A line ends at LF, CR, CR LF or a form feed.
  package var lines: [Line] {
    bytes.withUnsafeBufferPointer { buffer in
      var scanner = LineScanner(bytes: buffer)
      return scanner.lines()
    }
  }
}

private struct LineScanner {
  let bytes: UnsafeBufferPointer<UInt8>
  var found: [Line] = []
  var gap = 0
  var startsPage = false

  mutating func lines() -> [Line] {
    found.reserveCapacity(bytes.count / 64)
    var start = 0
    while start < bytes.count {
      let end = end(from: start)
      line(start, end)
      if end < bytes.count, bytes[end] == 0x0C { startsPage = true }
      start = end + (end + 1 < bytes.count && bytes[end] == 0x0D && bytes[end + 1] == 0x0A ? 2 : 1)
    }
    return found
  }

  /// Where the line ends that begins at `start`.
  private func end(from start: Int) -> Int {
    var end = start
    // Eight bytes at a time while none of them is below 0x0E.
    let raw = UnsafeRawBufferPointer(bytes)
    while end + 8 <= raw.count, case let eight = raw.loadUnaligned(fromByteOffset: end, as: UInt64.self),
      (eight &- 0x0E0E_0E0E_0E0E_0E0E) & ~eight & 0x8080_8080_8080_8080 == 0
    { end += 8 }
    while end < bytes.count, !isBreak(bytes[end]) { end += 1 }
    return end
  }

  private mutating func line(_ start: Int, _ end: Int) {
    var first = start
    var indent = 0
    while first < end, let (length, columns) = space(first, end) {
      first += length
      indent += columns
    }
    guard first < end else {
      gap += 1
      return
    }
    var last = end
    while last > first, bytes[last - 1] <= 0x20 || last - first >= 2 && bytes[last - 1] == 0xA0 && bytes[last - 2] == 0xC2 {
      last -= bytes[last - 1] == 0xA0 ? 2 : 1
    }
    // Without an early end, so that the compiler looks at many bytes in one step.
    let line = UnsafeBufferPointer(rebasing: bytes[first..<last])
    var characters: UInt32 = 0
    for byte in line { characters &+= UInt32(truncatingIfNeeded: (byte & 0xC0) == 0x80 ? 0 : 1) }
    var columns: UInt8 = 0
    for byte in line { columns |= (byte == 0x09 ? 1 : 0) | (byte == 0x7C ? 1 : 0) }
    for index in 0..<line.count - 1 { columns |= (line[index] == 0x20 ? 1 : 0) & (line[index + 1] == 0x20 ? 1 : 0) }
    found.append(
      Line(
        range: ByteRange(first, last), indent: indent, gap: gap, width: indent + Int(characters), hasColumns: columns != 0, startsPage: startsPage,
        dropped: nil))
    gap = 0
    startsPage = false
  }

  private func isBreak(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D || byte == 0x0C }

  /// White space at `index`: its bytes and the columns it takes. No-break spaces and zero-width marks count.
  private func space(_ index: Int, _ end: Int) -> (Int, Int)? {
    let byte = bytes[index]
    if byte == 0x09 { return (1, 4) }
    if byte <= 0x20 { return (1, 1) }
    if byte == 0xC2, index + 1 < end, bytes[index + 1] == 0xA0 { return (2, 1) }
    if byte == 0xEF, index + 2 < end, bytes[index + 1] == 0xBB, bytes[index + 2] == 0xBF { return (3, 0) }
    return nil
  }
}
