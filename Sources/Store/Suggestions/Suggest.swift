import Danish
import FollowUp
import GRDB
import Grammar
import Minutes
import Outcomes
import Source

extension Transaction {
  /// Keeps what minutes say became of older tasks, as suggestions for a person; those that nobody answered are found anew. A commitment that only
  /// says an older task again is linked to it. `only` limits it to some tasks.
  func suggest(_ read: ReadMinutes, of meeting: Meeting, only: Set<Int64>? = nil) throws {
    if only == nil { try withdrawSuggestions(of: meeting.id) }
    let open = try OpenTasks(database: database, today: act.today).before(meeting.day, of: meeting.body, in: meeting.id)
      .filter { only?.contains($0.task.id) ?? true }
    guard !open.isEmpty else { return }
    let answered = try Set(Int64.fetchAll(database, sql: "SELECT task FROM suggestion WHERE meeting = ?", arguments: [meeting.id]))
    let foreign = Set(open.filter { !$0.isOfBody }.map(\.task.id))
    var finder = OutcomeFinder(read)
    for found in finder.outcomes(of: open.map(\.task)) where !answered.contains(found.task) {
      if foreign.contains(found.task), found.score < OpenTasks.foreignThreshold { continue }
      try insert(found, of: meeting.id)
    }
  }

  /// Unanswered ones go, and what they linked stands by itself again.
  private func withdrawSuggestions(of meeting: Int64) throws {
    let linked = "SELECT task FROM suggestion WHERE meeting = ?1 AND answer IS NULL AND outcome = 'restated'"
    try database.run(sql: "UPDATE task SET restates = NULL WHERE meeting = ?1 AND restates IN (\(linked))", arguments: [meeting])
    try database.run(sql: "DELETE FROM suggestion WHERE meeting = ? AND answer IS NULL", arguments: [meeting])
  }

  private func insert(_ found: FoundOutcome, of meeting: Int64) throws {
    try database.run(
      sql: """
        INSERT INTO suggestion (task, meeting, outcome, evidence, range_start, range_end, cue, score, due_text, due_type, due_value, due_from, due_to)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        found.task, meeting, found.outcome.rawValue, found.evidence, found.range.start, found.range.end, found.cue,
        (found.score * 10_000).rounded() / 10_000, found.due?.text, found.due?.type.rawValue, found.due?.value, found.due?.from?.iso,
        found.due?.to?.iso,
      ])
    guard let said = found.restatement else { return }
    // What a person has touched stands by itself.
    try database.run(
      sql: """
        UPDATE task SET restates = ? WHERE meeting = ? AND range_start = ? AND range_end = ? AND restates IS NULL
        AND NOT (confirmed OR rejected OR text_set OR owners_set OR kind_set OR status_set) AND version IS NULL
        AND NOT EXISTS (SELECT 1 FROM task AS other WHERE other.restates = task.id)
        """, arguments: [found.task, meeting, said.range.start, said.range.end])
  }

  /// Minutes that came in late: what the body's next minutes, here already, say of their tasks.
  func suggestFromLater(_ meeting: Meeting) throws {
    let sql = "SELECT id, day, minutes FROM meeting WHERE body = ? AND day > ? AND minutes IS NOT NULL ORDER BY day LIMIT \(Self.laterMinutes)"
    let later = try Row.fetchAll(database, sql: sql, arguments: [meeting.body, meeting.day.iso])
    guard !later.isEmpty else { return }
    let tasks = try Set(Int64.fetchAll(database, sql: "SELECT id FROM task WHERE meeting = ? AND restates IS NULL", arguments: [meeting.id]))
    for row in later {
      guard !tasks.isEmpty, let day = Day(iso: row[1] as String) else { continue }
      let read = Extractor.read(MinutesParser.parse(SourceText(row[2] as String), day: day))
      try suggest(read, of: Meeting(id: row[0], body: meeting.body, day: day, hasMinutes: true), only: tasks)
    }
  }

  /// How many later minutes are looked into when older ones come in late.
  private static let laterMinutes = 4
}
