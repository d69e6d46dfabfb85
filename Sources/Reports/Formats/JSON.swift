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

  package func render() -> String {
    let writer = JSONWriter()
    write(to: writer)
    return writer.text
  }

  private func write(to writer: JSONWriter) {
    switch self {
    case .null: writer.null()
    case .bool(let value): writer.bool(value)
    case .int(let value): writer.int(value)
    case .number(let value): writer.number(value)
    case .string(let value): writer.string(value)
    case .array(let items): writer.array(items) { item in item.write(to: writer) }
    case .object(let pairs):
      writer.object {
        for (key, value) in pairs {
          writer.key(escaping: key)
          value.write(to: writer)
        }
      }
    }
  }
}
