/// A set of cases of an enumeration without payloads, as bits: looked into for every clause and construction, where hashing is too slow.
struct Cases<Element: Sendable>: Sendable, ExpressibleByArrayLiteral {
  private var bits: UInt32 = 0

  init(arrayLiteral elements: Element...) { self.init(elements) }

  init(_ elements: [Element]) {
    precondition(MemoryLayout<Element>.size == 1)
    for element in elements { bits |= Self.bit(element) }
  }

  var isEmpty: Bool { bits == 0 }

  @inline(__always)
  func contains(_ element: Element) -> Bool { bits & Self.bit(element) != 0 }

  /// A case is stored as its place in the declaration.
  @inline(__always)
  private static func bit(_ element: Element) -> UInt32 { 1 << UInt32(unsafeBitCast(element, to: UInt8.self)) }
}
