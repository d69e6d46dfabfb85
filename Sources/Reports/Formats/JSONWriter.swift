/// Writes JSON (RFC 8259) as it is told, one member a line or all on one: for what is too much to be held as a `JSON` value first.
package final class JSONWriter {
  /// What was written and nobody has taken yet: `count` bytes from `start` on, of the `capacity` that there is room for.
  private var start: UnsafeMutablePointer<UInt8>
  private var count = 0
  private var capacity = 2 * JSONWriter.piece
  private let isOnOneLine: Bool
  private let sink: ((UnsafeBufferPointer<UInt8>) -> Void)?
  /// How many objects and arrays are open.
  private var depth = 0
  /// Whether the innermost of them has something in it.
  private var hasItems = false

  /// `sink` takes the bytes piece by piece; without one they are kept.
  package init(onOneLine isOnOneLine: Bool = false, to sink: ((UnsafeBufferPointer<UInt8>) -> Void)? = nil) {
    (self.isOnOneLine, self.sink) = (isOnOneLine, sink)
    start = .allocate(capacity: capacity)
  }

  deinit { start.deallocate() }

  /// What was written and not handed over yet, as UTF-8.
  package var text: String { String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self) }

  /// Ends the last line and hands over what is left.
  package func finish() {
    put("\n")
    sink?(UnsafeBufferPointer(start: start, count: count))
    count = 0
  }

  // MARK: values

  package func null() { put("null") }
  package func bool(_ value: Bool) { put(value ? "true" : "false") }

  package func number(_ value: Double) {
    // Whole hundredths, as a confidence is, are written digit by digit.
    let hundredths = (value * 100).rounded()
    guard value.sign == .plus, hundredths < 100_000, hundredths / 100 == value else { return put(text: value.description) }
    let (whole, rest) = Int(hundredths).quotientAndRemainder(dividingBy: 100)
    int(whole)
    put(".")
    int(rest / 10)
    if rest % 10 != 0 { int(rest % 10) }
  }

  package func int(_ value: Int) {
    guard value >= 0 else { return put(text: value.description) }
    if value >= 10 { int(value / 10) }
    put(UInt8(ascii: "0") + UInt8(value % 10))
  }

  package func string(_ value: String) {
    var value = value
    put(UInt8(ascii: "\""))
    value.withUTF8 { bytes in
      if Self.areEscaped(bytes) { for byte in bytes { escape(byte) } } else { put(bytes) }
    }
    put(UInt8(ascii: "\""))
  }

  @inline(__always)
  package func object(_ members: () -> Void) { nest("{", "}", members) }

  /// `items` calls `item` before each of them.
  package func array(_ items: () -> Void) { nest("[", "]", items) }

  package func item() { separate() }

  @inline(__always)
  package func array<Item>(_ items: [Item], _ write: (Item) -> Void) {
    array {
      for each in items {
        item()
        write(each)
      }
    }
  }

  // MARK: members of an object

  /// The name of the member whose value is written next.
  package func key(_ name: StaticString) {
    separate()
    makeRoom(for: name.utf8CodeUnitCount + 4)
    start[count] = UInt8(ascii: "\"")
    (start + count + 1).update(from: name.utf8Start, count: name.utf8CodeUnitCount)
    count += name.utf8CodeUnitCount + 1
    put("\": ")
  }

  /// The same for a name that may need escaping.
  package func key(escaping name: String) {
    separate()
    string(name)
    put(": ")
  }

  package func text(_ name: StaticString, _ value: String?) {
    key(name)
    if let value { string(value) } else { null() }
  }

  package func int(_ name: StaticString, _ value: Int) {
    key(name)
    int(value)
  }

  // MARK: layout

  @inline(__always)
  private func nest(_ open: StaticString, _ close: StaticString, _ items: () -> Void) {
    put(open)
    depth += 1
    hasItems = false
    items()
    depth -= 1
    if hasItems, !isOnOneLine { breakLine() }
    put(close)
    hasItems = true
  }

  private func separate() {
    if let sink, count >= Self.piece {
      sink(UnsafeBufferPointer(start: start, count: count))
      count = 0
    }
    if hasItems { put(UInt8(ascii: ",")) }
    if !isOnOneLine { breakLine() } else if hasItems { put(UInt8(ascii: " ")) }
    hasItems = true
  }

  private func breakLine() {
    let margin = 2 * depth
    put(0x0A)
    makeRoom(for: margin)
    (start + count).update(repeating: 0x20, count: margin)
    count += margin
  }

  /// Without an early end, so that the compiler looks at many bytes in one step.
  private static func areEscaped(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var found: UInt8 = 0
    for byte in bytes {
      found |= (byte < 0x20 ? 1 : 0) | (byte == 0x7F ? 1 : 0) | (byte == UInt8(ascii: "\"") ? 1 : 0) | (byte == UInt8(ascii: "\\") ? 1 : 0)
    }
    return found != 0
  }

  private func escape(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""): put("\\\"")
    case UInt8(ascii: "\\"): put("\\\\")
    case 0x0A: put("\\n")
    case 0x0D: put("\\r")
    case 0x09: put("\\t")
    case ..<0x20, 0x7F: put(text: "\\u00\(byte < 0x10 ? "0" : "")\(String(byte, radix: 16))")
    default: put(byte)
    }
  }

  // MARK: bytes

  private static let piece = 1 << 16

  @inline(__always)
  private func put(_ ascii: StaticString) { put(UnsafeBufferPointer(start: ascii.utf8Start, count: ascii.utf8CodeUnitCount)) }

  private func put(text: String) {
    var text = text
    text.withUTF8 { put($0) }
  }

  @inline(__always)
  private func put(_ byte: UInt8) {
    makeRoom(for: 1)
    start[count] = byte
    count += 1
  }

  @inline(__always)
  private func put(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let first = bytes.baseAddress else { return }
    makeRoom(for: bytes.count)
    (start + count).update(from: first, count: bytes.count)
    count += bytes.count
  }

  @inline(__always)
  private func makeRoom(for more: Int) { if more > capacity - count { grow(by: more) } }

  private func grow(by more: Int) {
    capacity = max(2 * capacity, count + more)
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
    larger.update(from: start, count: count)
    start.deallocate()
    start = larger
  }
}
