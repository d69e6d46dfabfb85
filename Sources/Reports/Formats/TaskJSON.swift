import Danish
package import FollowUp
import Grammar
import Source

extension JSON {
  /// A task as CLI.md fixes it.
  package static func task(_ row: TaskRow) -> JSON {
    .object([
      ("id", .int(Int(row.id))), ("text", .string(row.text)), ("kind", .string(row.kind.rawValue)), ("status", .string(row.status.rawValue)),
      ("confirmed", .bool(row.confirmed)), ("rejected", .bool(row.rejected)), ("confidential", .bool(row.confidential)),
      ("sleepUntil", .text(row.sleepUntil?.iso)),
      ("owners", .array(row.owners.map { .object([("name", .string($0.name)), ("type", .string($0.type.rawValue))]) })),
      ("ownerNote", .text(row.ownerNote)), ("body", .string(row.body)), ("due", row.due.map(due) ?? .null),
      ("lateness", .string(row.lateness.rawValue)),
      ("ageInMeetings", .int(row.ageInMeetings)), ("lastWord", .string(row.lastWord.iso)), ("silent", .bool(row.isSilent)),
      ("lastSaid", row.said.map(said) ?? .null), ("restates", row.restates.map { .int(Int($0)) } ?? .null),
      ("source", row.source.map(source) ?? .null), ("missing", .text(row.missing?.rawValue)),
      ("lastReminder", .text(row.reminded?.iso)),
      ("notes", .array(row.notes.map { .object([("day", .string($0.day.iso)), ("by", .string($0.by)), ("text", .string($0.text))]) })),
    ])
  }

  private static func due(_ due: ResolvedDue) -> JSON {
    .object([
      ("text", .string(due.due.text)), ("type", .string(due.due.type.rawValue)), ("value", .text(due.due.value)), ("implied", .bool(due.implied)),
      ("date", .text(due.date?.iso)), ("meeting", .text(due.meeting?.iso)), ("original", .text(due.original?.iso)), ("slips", .int(due.slips.count)),
    ])
  }

  private static func source(_ source: TaskSource) -> JSON {
    .object([
      ("meeting", .string(source.meeting.iso)), ("agendaItem", .text(source.agendaItem)), ("quote", .string(source.quote)),
      ("range", .object([("start", .int(source.range.start)), ("end", .int(source.range.end))])),
      ("rule", source.rule.isEmpty ? .null : .string(source.rule)),
      ("confidence", source.rule.isEmpty ? .null : .number(source.confidence)), ("draft", .bool(source.isDraft)),
    ])
  }

  package static func tasks(_ rows: [TaskRow]) -> JSON { .object([("tasks", .array(rows.map(task)))]) }

  /// The rows of the history with days and identifiers, without the time of day.
  package static func history(_ rows: [HistoryRow]) -> JSON {
    .object([
      (
        "history",
        .array(
          rows.map { row in
            .object([
              ("step", .int(Int(row.step))), ("day", .string(row.day.iso)), ("by", .string(row.by)),
              ("task", row.task.map { .int(Int($0)) } ?? .null),
              ("subject", .text(row.subject)), ("field", .string(row.field)), ("old", .text(row.before)), ("new", .text(row.after)),
              ("cause", .text(row.cause)), ("why", .text(row.why)), ("undone", .bool(row.isUndone)),
            ])
          })
      )
    ])
  }

  package static func list(_ list: FollowUpList, _ report: Report) -> JSON {
    .object([
      ("body", .text(list.body)), ("meeting", .text(list.meeting?.iso)), ("today", .string(list.today.iso)),
      ("suggestions", .array(report.suggestions.map(suggestion))),
      (
        "sections",
        .array(report.sections.map { .object([("id", .string($0.id)), ("title", .text($0.title)), ("tasks", .array($0.tasks.map(task)))]) })
      ),
    ])
  }
}
