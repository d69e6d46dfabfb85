import Danish
package import FollowUp
import Source

extension JSON {
  /// A suggestion as CLI.md fixes it.
  static func suggestion(_ row: SuggestionRow) -> JSON {
    let (suggestion, task) = (row.suggestion, row.task)
    return .object([
      ("number", .int(Int(suggestion.number))), ("task", .int(Int(task.id))), ("text", .string(task.text)),
      ("quote", .string(task.source?.quote ?? "")), ("taskMeeting", .text(task.source?.meeting.iso)),
      ("outcome", .string(suggestion.outcome.rawValue)), ("evidence", .string(suggestion.evidence)), ("body", .string(suggestion.body)),
      ("meeting", .string(suggestion.meeting.iso)),
      ("range", .object([("start", .int(suggestion.range.start)), ("end", .int(suggestion.range.end))])),
      ("score", .number(suggestion.score)), ("cue", .string(suggestion.cue)),
      (
        "due",
        suggestion.due.map { .object([("text", .string($0.text)), ("type", .string($0.type.rawValue)), ("value", .text($0.value))]) } ?? .null
      ), ("restatement", suggestion.restatement.map { .int(Int($0)) } ?? .null),
    ])
  }

  /// What minutes said of a task last.
  static func said(_ suggestion: Suggestion) -> JSON {
    .object([
      ("outcome", .string(suggestion.outcome.rawValue)), ("evidence", .string(suggestion.evidence)), ("body", .string(suggestion.body)),
      ("meeting", .string(suggestion.meeting.iso)), ("accepted", .bool(suggestion.answer == .accepted)),
    ])
  }

  package static func suggestions(_ rows: [SuggestionRow]) -> JSON { .object([("suggestions", .array(rows.map(suggestion)))]) }
}
