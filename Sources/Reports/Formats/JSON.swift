/// A JSON value that keeps the order of its keys (RFC 8259).
package indirect enum JSON: Sendable {
  case null
  case bool(Bool)
  case int(Int)
  case number(Double)
  case string(String)
  case array([JSON])
  case object([(String, JSON)])

  package static func text(_ value: String?) -> JSON { value.map(JSON.string) ?? .null }

  package func render(indent: Int = 0) -> String {
    let pad = String(repeating: "  ", count: indent + 1)
    let end = "\n" + String(repeating: "  ", count: indent)
    switch self {
    case .null: return "null"
    case .bool(let value): return value ? "true" : "false"
    case .int(let value): return String(value)
    case .number(let value): return String(value)
    case .string(let value): return Self.quoted(value)
    case .array(let items):
      return items.isEmpty ? "[]" : "[\n" + items.map { pad + $0.render(indent: indent + 1) }.joined(separator: ",\n") + end + "]"
    case .object(let pairs):
      return pairs.isEmpty
        ? "{}" : "{\n" + pairs.map { pad + Self.quoted($0.0) + ": " + $0.1.render(indent: indent + 1) }.joined(separator: ",\n") + end + "}"
    }
  }

  private static func quoted(_ text: String) -> String {
    var out = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": out += "\\\""
      case "\\": out += "\\\\"
      case "\n": out += "\\n"
      case "\r": out += "\\r"
      case "\t": out += "\\t"
      case _ where scalar.value < 0x20 || scalar.value == 0x7F:
        let hex = String(scalar.value, radix: 16)
        out += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out + "\""
  }
}
