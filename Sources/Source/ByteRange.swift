/// A half-open range of UTF-8 bytes in a `SourceText`. Public, as what is asked of every word: the compiler carries only public code into other modules.
public struct ByteRange: Hashable, Sendable, Comparable {
  @usableFromInline package var start: Int
  @usableFromInline package var end: Int

  @inlinable public init(_ start: Int, _ end: Int) {
    self.start = start
    self.end = end
  }

  @inlinable public var count: Int { end - start }
  @inlinable public var isEmpty: Bool { end <= start }

  @inlinable public func contains(_ other: ByteRange) -> Bool { start <= other.start && other.end <= end }
  @inlinable public func overlaps(_ other: ByteRange) -> Bool { start < other.end && other.start < end }
  @inlinable public func union(_ other: ByteRange) -> ByteRange { ByteRange(min(start, other.start), max(end, other.end)) }

  @inlinable public static func < (a: ByteRange, b: ByteRange) -> Bool { (a.start, a.end) < (b.start, b.end) }
}
