import Danish
import Grammar
import Minutes
import Reports
import Source

/// Everything that the grammar considered, as JSON: what `.ci/train-weights` learns from.
enum Candidates {
  static func json(_ minutes: Minutes) -> String {
    let rows = Extractor.considered(in: minutes).map { commitment, features, isRejected in
      JSON.object([
        ("kind", .string(commitment.kind.rawValue)), ("quote", .string(commitment.quote)),
        ("range", .object([("start", .int(commitment.range.start)), ("end", .int(commitment.range.end))])),
        ("owners", .array(commitment.owners.map { .string($0.name) })),
        ("action", .string(commitment.action)), ("due", commitment.due.map(due) ?? .null), ("rejected", .bool(isRejected)),
        ("rule", .string(commitment.rule)), ("score", .number(commitment.confidence)), ("features", .array(features.map(JSON.string))),
      ])
    }
    return JSON.array(rows).render()
  }

  private static func due(_ due: Due) -> JSON {
    .object([("text", .string(due.text)), ("type", .string(due.type.rawValue)), ("value", .text(due.value))])
  }
}
