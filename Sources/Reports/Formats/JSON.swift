/// A JSON value that keeps the order of its keys (RFC 8259).
package enum JSON: Sendable {
  case null
  case bool(Bool)
  case int(Int)
  case number(Double)
  case string(String)
  case array([JSON])
  case object([(String, JSON)])

  package static func text(_ value: String?) -> JSON { value.map(JSON.string) ?? .null }

  package func render(indent: Int = 0) -> String {
    var out: [UInt8] = []
    out.reserveCapacity(4096)
    write(to: &out, indent: indent)
    return String(decoding: out, as: UTF8.self)
  }

  private func write(to out: inout [UInt8], indent: Int) {
    switch self {
    case .null: out += "null".utf8
    case .bool(let value): out += (value ? "true" : "false").utf8
    case .int(let value): out += String(value).utf8
    case .number(let value): out += String(value).utf8
    case .string(let value): Self.quote(value, to: &out)
    case .array(let items):
      Self.list("[", "]", items, to: &out, indent: indent) { item, out in item.write(to: &out, indent: indent + 1) }
    case .object(let pairs):
      Self.list("{", "}", pairs, to: &out, indent: indent) { pair, out in
        Self.quote(pair.0, to: &out)
        out.append(UInt8(ascii: ":"))
        out.append(0x20)
        pair.1.write(to: &out, indent: indent + 1)
      }
    }
  }

  private static func list<Item>(
    _ open: Unicode.Scalar, _ close: Unicode.Scalar, _ items: [Item], to out: inout [UInt8], indent: Int, _ write: (Item, inout [UInt8]) -> Void
  ) {
    out.append(UInt8(ascii: open))
    for (index, item) in items.enumerated() {
      if index > 0 { out.append(UInt8(ascii: ",")) }
      breakLine(indent + 1, to: &out)
      write(item, &out)
    }
    if !items.isEmpty { breakLine(indent, to: &out) }
    out.append(UInt8(ascii: close))
  }

  private static func quote(_ text: String, to out: inout [UInt8]) {
    out.append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { bytes in
      if bytes.contains(where: isEscaped) { for byte in bytes { escape(byte, to: &out) } } else { out.append(contentsOf: bytes) }
    }
    out.append(UInt8(ascii: "\""))
  }

  @inline(__always)
  private static func isEscaped(_ byte: UInt8) -> Bool { byte < 0x20 || byte == 0x7F || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") }

  private static func escape(_ byte: UInt8, to out: inout [UInt8]) {
    switch byte {
    case UInt8(ascii: "\""): out += "\\\"".utf8
    case UInt8(ascii: "\\"): out += "\\\\".utf8
    case 0x0A: out += "\\n".utf8
    case 0x0D: out += "\\r".utf8
    case 0x09: out += "\\t".utf8
    case ..<0x20, 0x7F: out += "\\u00\(byte < 0x10 ? "0" : "")\(String(byte, radix: 16))".utf8
    default: out.append(byte)
    }
  }

  private static func breakLine(_ indent: Int, to out: inout [UInt8]) {
    out.append(0x0A)
    for _ in 0..<indent * 2 { out.append(0x20) }
  }
}
