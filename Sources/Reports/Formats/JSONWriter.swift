/// Writes JSON (RFC 8259) as it is told, one member a line: for what is too much to be held as a `JSON` value first.
package struct JSONWriter {
  /// UTF-8 that nobody has taken yet.
  package private(set) var bytes: [UInt8] = []
  private let sink: (([UInt8]) -> Void)?
  /// How many objects and arrays are open.
  private var depth = 0
  /// Whether the innermost of them has something in it.
  private var hasItems = false

  /// `sink` takes the bytes piece by piece; without one they are kept.
  package init(to sink: (([UInt8]) -> Void)? = nil) {
    self.sink = sink
    if sink != nil { bytes.reserveCapacity(2 * Self.piece) }
  }

  /// Ends the last line and hands over what is left.
  package mutating func finish() {
    bytes.append(0x0A)
    sink?(bytes)
  }

  // MARK: values

  package mutating func null() { write("null") }
  package mutating func bool(_ value: Bool) { write(value ? "true" : "false") }
  package mutating func number(_ value: Double) { bytes += value.description.utf8 }

  package mutating func int(_ value: Int) {
    guard value >= 0 else { return bytes += value.description.utf8 }
    if value >= 10 { int(value / 10) }
    bytes.append(UInt8(ascii: "0") + UInt8(value % 10))
  }

  package mutating func string(_ value: String) {
    var value = value
    bytes.append(UInt8(ascii: "\""))
    value.withUTF8 { quoted in
      // No early end: many bytes are looked at in one step.
      var isPlain = true
      for byte in quoted { isPlain = isPlain && !Self.isEscaped(byte) }
      if isPlain { bytes.append(contentsOf: quoted) } else { for byte in quoted { escape(byte) } }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  package mutating func object(_ members: (inout JSONWriter) -> Void) { nest("{", "}", members) }

  package mutating func array<Item>(_ items: [Item], _ write: (Item, inout JSONWriter) -> Void) {
    array { writer in
      for item in items {
        writer.separate()
        write(item, &writer)
      }
    }
  }

  /// `items` calls `item` before each of them.
  package mutating func array(_ items: (inout JSONWriter) -> Void) { nest("[", "]", items) }

  package mutating func item() { separate() }

  // MARK: members of an object

  /// The name of the member whose value is written next.
  package mutating func key(_ name: StaticString) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    write(name)
    write("\": ")
  }

  /// The same for a name that may need escaping.
  package mutating func key(escaping name: String) {
    separate()
    string(name)
    write(": ")
  }

  package mutating func text(_ name: StaticString, _ value: String?) {
    key(name)
    if let value { string(value) } else { null() }
  }

  package mutating func int(_ name: StaticString, _ value: Int) {
    key(name)
    int(value)
  }

  // MARK: layout

  private mutating func nest(_ open: StaticString, _ close: StaticString, _ items: (inout JSONWriter) -> Void) {
    write(open)
    depth += 1
    hasItems = false
    items(&self)
    depth -= 1
    if hasItems { breakLine() }
    write(close)
    hasItems = true
  }

  private mutating func separate() {
    if let sink, bytes.count >= Self.piece {
      sink(bytes)
      bytes.removeAll(keepingCapacity: true)
    }
    if hasItems { bytes.append(UInt8(ascii: ",")) }
    breakLine()
    hasItems = true
  }

  private mutating func breakLine() {
    let margin: StaticString = "\n                                "
    margin.withUTF8Buffer { bytes.append(contentsOf: $0[..<min(1 + 2 * depth, $0.count)]) }
    for _ in 16..<max(16, depth) { write("  ") }
  }

  private mutating func write(_ ascii: StaticString) { ascii.withUTF8Buffer { bytes.append(contentsOf: $0) } }

  @inline(__always)
  private static func isEscaped(_ byte: UInt8) -> Bool { byte < 0x20 || byte == 0x7F || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") }

  private mutating func escape(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""): write("\\\"")
    case UInt8(ascii: "\\"): write("\\\\")
    case 0x0A: write("\\n")
    case 0x0D: write("\\r")
    case 0x09: write("\\t")
    case ..<0x20, 0x7F: bytes += "\\u00\(byte < 0x10 ? "0" : "")\(String(byte, radix: 16))".utf8
    default: bytes.append(byte)
    }
  }

  private static let piece = 1 << 16
}
