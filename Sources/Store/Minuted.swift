package import Danish
package import FollowUp
import GRDB

/// A meeting with its minutes.
package struct MinutedMeeting: Sendable, Hashable {
  package var row: MeetingRow
  package var text: String
}

extension Register {
  /// The minutes of a day. Throws `unknownMeeting`, `noMinutes`, `unknownBody`, `ambiguousBody`.
  package func minuted(_ day: Day, body: String?, today: Day) throws -> MinutedMeeting {
    let found = try meetings(on: day, body: body, today: today)
    guard !found.isEmpty else { throw RegisterError.unknownMeeting(day) }
    let held = found.filter(\.hasMinutes)
    guard held.count < 2 else { throw RegisterError.ambiguousBody(held.map(\.body)) }
    guard let row = held.first else { throw RegisterError.noMinutes(day) }
    return try minuted(row)
  }

  /// The latest meeting with something in its minutes that nobody decided on; nil where all is decided. Throws `unknownBody`, `ambiguousBody`.
  package func minutedToReview(body: String?, today: Day) throws -> MinutedMeeting? {
    let sql = """
      SELECT meeting FROM task WHERE meeting IS NOT NULL AND NOT confirmed AND NOT rejected AND restates IS NULL
      UNION SELECT suggestion.meeting FROM suggestion JOIN task AS owning ON owning.id = suggestion.task WHERE \(SuggestionReader.waiting)
      """
    let waiting = try writer.read { try Set(Int64.fetchAll($0, sql: sql)) }
    return try meetings(body: body, today: today).last { waiting.contains($0.id) }.map(minuted)
  }

  private func minuted(_ row: MeetingRow) throws -> MinutedMeeting {
    guard let text = try writer.read({ try String.fetchOne($0, sql: "SELECT minutes FROM meeting WHERE id = ?", arguments: [row.id]) }) else {
      throw RegisterError.noMinutes(row.day)
    }
    return MinutedMeeting(row: row, text: text)
  }

  /// Every task that stands in the minutes of a meeting, rejected ones included, in the order of the text.
  package func everyTask(of meeting: Int64, today: Day) throws -> [TaskRow] {
    try writer.read { try RowReader($0, today: today, confidential: true).rows(where: "task.meeting = ?", [meeting]) }
  }

  /// What the minutes of a meeting say of older tasks and what people answered, by number; an answer may rest on an older version of them. What they say
  /// of a task that was closed meanwhile is no question any more.
  package func everySuggestion(of meeting: Int64, today: Day) throws -> [SuggestionRow] {
    try writer.read { database in
      let reader = SuggestionReader(database, today: today, confidential: true)
      let condition = Condition("suggestion.meeting = ? AND (answer IS NOT NULL OR \(SuggestionReader.waiting))", [meeting])
      return try reader.withTasks(reader.suggestions(where: condition, order: "suggestion.id"))
    }
  }

  /// The last step that somebody made with a command; nil where there is none.
  package func lastStep(_ act: Act) throws -> Int64? {
    try writer.read { try Int64.fetchOne($0, sql: "SELECT max(id) FROM step WHERE by = ? AND command = ?", arguments: [act.by, act.command]) }
  }
}
