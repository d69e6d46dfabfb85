package import Danish
package import FollowUp
import GRDB
package import Grammar
package import Minutes
package import Outcomes
import Source

extension Register {
  /// What minutes say of tasks and nobody has answered, the surest first: of a body's tasks, of one meeting's minutes, or all.
  /// Throws `unknownBody`, `ambiguousBody`.
  package func suggestions(body: String? = nil, meeting: Day? = nil, today: Day, confidential: Bool) throws -> [SuggestionRow] {
    try writer.read { database in
      var condition = Condition("answer IS NULL")
      if let body { condition.add("owning.body = ?", try Bodies(database).only(body).id) }
      if let meeting { condition.add("meeting.day = ?", meeting.iso) }
      return try SuggestionReader(database, today: today, confidential: confidential).rows(where: condition)
    }
  }

  /// The same of tasks by their numbers; only what the latest minutes say of each.
  package func suggestions(about tasks: [Int64], today: Day, confidential: Bool) throws -> [SuggestionRow] {
    try writer.read { database in
      var condition = Condition("answer IS NULL")
      condition.add(Condition("suggestion.task IN (SELECT value FROM json_each(?))", ["[" + tasks.map(String.init).joined(separator: ",") + "]"]))
      let rows = try SuggestionReader(database, today: today, confidential: confidential).rows(where: condition)
      let latest = Dictionary(rows.map { ($0.task.id, $0.suggestion.meeting) }, uniquingKeysWith: max)
      return rows.filter { latest[$0.task.id] == $0.suggestion.meeting }
    }
  }

  /// What minutes would say of the register's tasks, every link that is considered; nothing is kept. Throws `noBody`, `noDay`, `ambiguousBody`.
  package func considered(_ read: ReadMinutes, body: String?, date: Day?, today: Day) throws -> [(link: ConsideredLink, task: TaskRow)] {
    guard let name = body ?? read.minutes.meeting.body else { throw RegisterError.noBody }
    guard let day = date ?? read.minutes.meeting.date else { throw RegisterError.noDay }
    return try writer.read { database in
      guard let body = try Bodies(database).named(name)?.id else { return [] }
      let meeting = try Int64.fetchOne(
        database.cachedStatement(sql: "SELECT id FROM meeting WHERE body = ? AND day = ? AND NOT cancelled"), arguments: [body, day.iso])
      let open = try OpenTasks(database: database).before(day, of: body, in: meeting)
      let finder = OutcomeFinder(MinutesUnits(read))
      let links = finder.considered(open.map(\.task))
      let rows = try RowReader(database, today: today, confidential: true).rows(Array(Set(links.map(\.task))))
      let byID = Dictionary(uniqueKeysWithValues: rows.map { ($0.id, $0) })
      return links.compactMap { link in byID[link.task].map { (link, $0) } }
    }
  }
}

/// Reads suggestions about tasks that still wait.
struct SuggestionReader {
  let database: Database
  let today: Day
  /// Whether those about confidential tasks, and those with confidential evidence, are read too.
  let confidential: Bool

  init(_ database: Database, today: Day, confidential: Bool) { (self.database, self.today, self.confidential) = (database, today, confidential) }

  /// With their tasks; those of tasks closed or rejected since are left out.
  func rows(where condition: Condition) throws -> [SuggestionRow] {
    var open = Condition(Self.isOpen)
    open.add(condition)
    return try withTasks(suggestions(where: open, order: "score DESC, suggestion.id"))
  }

  /// Of suggestions over `owning`, their tasks: one can still be told of ...
  private static let isOpen = "owning.status IN ('proposed', 'open', 'in-progress') AND NOT owning.rejected"
  /// ... and nobody has answered.
  static let waiting = "(answer IS NULL AND \(isOpen))"

  func withTasks(_ found: [Suggestion]) throws -> [SuggestionRow] {
    let tasks = try RowReader(database, today: today, confidential: confidential).rows(Array(Set(found.map(\.task))))
    let byID = Dictionary(uniqueKeysWithValues: tasks.map { ($0.id, $0) })
    return found.compactMap { suggestion in byID[suggestion.task].map { SuggestionRow(suggestion: suggestion, task: $0) } }
  }

  func suggestions(where condition: Condition, order: String) throws -> [Suggestion] {
    let sql = """
      SELECT suggestion.id, suggestion.task, outcome, evidence, suggestion.range_start, suggestion.range_end, meeting.day, body.name, cue, score,
        suggestion.due_text, suggestion.due_type, suggestion.due_value, suggestion.due_from, suggestion.due_to, answer,
        (SELECT id FROM task WHERE restates = suggestion.task AND task.meeting = suggestion.meeting), suggestion.confidential
      FROM suggestion CROSS JOIN task AS owning ON owning.id = suggestion.task JOIN meeting ON meeting.id = suggestion.meeting
      JOIN body ON body.id = meeting.body
      WHERE (\(condition.sql))\(confidential ? "" : " AND NOT suggestion.confidential AND NOT owning.confidential") ORDER BY \(order)
      """
    return try Row.fetchAll(database.cachedStatement(sql: sql), arguments: condition.arguments).compactMap(suggestion)
  }

  private func suggestion(_ row: GRDB.Row) -> Suggestion? {
    guard let outcome = Outcome(rawValue: row[2]), let meeting = Day(iso: row[6] as String) else { return nil }
    func day(_ column: Int) -> Day? { (row[column] as String?).flatMap { Day(iso: $0) } }
    let due = (row[11] as String?).flatMap(DueType.init).map {
      Due(text: row[10] ?? "", type: $0, value: row[12], from: day(13), to: day(14))
    }
    var found = Suggestion(
      number: row[0], task: row[1], outcome: outcome, evidence: row[3], range: ByteRange(row[4], row[5]), meeting: meeting, body: row[7], cue: row[8],
      score: row[9], due: due, answer: (row[15] as String?).flatMap(Suggestion.Answer.init), restatement: row[16])
    found.isConfidential = row[17]
    return found
  }
}
