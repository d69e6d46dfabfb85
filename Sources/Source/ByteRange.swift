/// A half-open range of UTF-8 bytes in a `SourceText`.
package struct ByteRange: Hashable, Sendable, Comparable {
  package var start: Int
  package var end: Int

  package init(_ start: Int, _ end: Int) {
    self.start = start
    self.end = end
  }

  package var count: Int { end - start }
  package var isEmpty: Bool { end <= start }

  package func contains(_ other: ByteRange) -> Bool { start <= other.start && other.end <= end }
  package func overlaps(_ other: ByteRange) -> Bool { start < other.end && other.start < end }
  package func union(_ other: ByteRange) -> ByteRange { ByteRange(min(start, other.start), max(end, other.end)) }

  package static func < (a: ByteRange, b: ByteRange) -> Bool { (a.start, a.end) < (b.start, b.end) }
}
