import Danish
import FollowUp
import GRDB
import Grammar
import Minutes
import Outcomes
import Source

extension Transaction {
  /// Keeps what minutes say became of older tasks, as suggestions for a person; those that nobody answered follow a new reading. A commitment that
  /// only says an older task again is linked to it. `only` limits it to some tasks.
  func suggest(_ minutes: @autoclosure () -> MinutesUnits, of meeting: Meeting, only: Set<Int64>? = nil) throws {
    let open = try OpenTasks(database: database).before(meeting.day, of: meeting.body, in: meeting.id, only: only)
    guard !open.isEmpty else { return }
    let known = try KnownSuggestions(of: meeting.id, database)
    let foreign = Set(open.filter { !$0.isOfBody }.map(\.task.id))
    var waiting = known.unanswered.filter { only?.contains($0.key) ?? true }
    for found in OutcomeFinder(minutes()).outcomes(of: open.map(\.task)) where !known.answered.contains(found.task) {
      if foreign.contains(found.task), found.score < OpenTasks.foreignThreshold { continue }
      if let old = waiting.removeValue(forKey: found.task) {
        if old == Said(found) { continue }
        try withdraw(found.task, of: meeting.id)
      }
      try insert(found, of: meeting.id)
    }
    // What is said of tasks that closed meanwhile stays.
    for task in open.map(\.task.id) where waiting[task] != nil { try withdraw(task, of: meeting.id) }
  }

  /// An unanswered suggestion goes, and what it linked stands by itself again.
  private func withdraw(_ task: Int64, of meeting: Int64) throws {
    try database.run(sql: "UPDATE task SET restates = NULL WHERE meeting = ? AND restates = ?", arguments: [meeting, task])
    try database.run(sql: "DELETE FROM suggestion WHERE meeting = ? AND task = ? AND answer IS NULL", arguments: [meeting, task])
  }

  private func insert(_ found: FoundOutcome, of meeting: Int64) throws {
    let said = Said(found)
    try database.run(
      sql: """
        INSERT INTO suggestion (task, meeting, outcome, evidence, range_start, range_end, cue, score, due_text, due_type, due_value, due_from, due_to,
          confidential)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, \(Passages.touch("?2", "?5", "?6")))
        """,
      arguments: [
        found.task, meeting, said.outcome, said.evidence, said.start, found.range.end, found.cue, said.score, found.due?.text,
        found.due?.type.rawValue, found.due?.value, found.due?.from?.iso, found.due?.to?.iso,
      ])
    guard let again = found.restatement else { return }
    // What a person has touched stands by itself.
    try database.run(
      sql: """
        UPDATE task SET restates = ? WHERE meeting = ? AND range_start = ? AND range_end = ? AND restates IS NULL
        AND NOT (confirmed OR rejected OR text_set OR owners_set OR kind_set OR status_set) AND version IS NULL
        AND NOT EXISTS (SELECT 1 FROM task AS other WHERE other.restates = task.id)
        """, arguments: [found.task, meeting, again.range.start, again.range.end])
  }

  /// How many suggestions of the minutes of a meeting wait for an answer.
  func suggestions(from meeting: Int64) throws -> Int {
    try Int.fetchOne(database.cachedStatement(sql: "SELECT count(*) FROM suggestion WHERE meeting = ? AND answer IS NULL"), arguments: [meeting]) ?? 0
  }

  /// Minutes that came in late: what the body's next minutes, here already, say of their tasks.
  func suggestFromLater(_ meeting: Meeting) throws {
    let sql = "SELECT id, day, minutes FROM meeting WHERE body = ? AND day > ? AND minutes IS NOT NULL ORDER BY day LIMIT \(Self.laterMinutes)"
    let later = try Row.fetchAll(database.cachedStatement(sql: sql), arguments: [meeting.body, meeting.day.iso])
    guard !later.isEmpty else { return }
    let tasks = try Set(
      Int64.fetchAll(database.cachedStatement(sql: "SELECT id FROM task WHERE meeting = ? AND restates IS NULL"), arguments: [meeting.id]))
    for row in later {
      guard !tasks.isEmpty, let day = Day(iso: row[1] as String) else { continue }
      let read = Extractor.read(MinutesParser.parse(SourceText(row[2] as String), day: day))
      try suggest(MinutesUnits(read), of: Meeting(id: row[0], body: meeting.body, day: day, hasMinutes: true), only: tasks)
    }
  }

  /// How many later minutes are looked into when older ones come in late.
  private static let laterMinutes = 4
}

/// What a suggestion says, as far as a new reading may say it otherwise.
private struct Said: Equatable {
  var outcome: String
  var evidence: String
  var start: Int
  var score: Double
  var due: String?

  init(_ found: FoundOutcome) {
    // Four decimals come back from JSON as they went in.
    (outcome, evidence, start) = (found.outcome.rawValue, found.evidence, found.range.start)
    (score, due) = ((found.score * 10_000).rounded() / 10_000, found.due?.text)
  }

  init(_ row: GRDB.Row) { (outcome, evidence, start, score, due) = (row[1], row[2], row[3], row[4], row[5]) }
}

/// The suggestions that the minutes of a meeting have made before, by task.
private struct KnownSuggestions {
  private(set) var unanswered: [Int64: Said] = [:]
  private(set) var answered: Set<Int64> = []

  init(of meeting: Int64, _ database: Database) throws {
    let sql = "SELECT task, outcome, evidence, range_start, score, due_text, answer FROM suggestion WHERE meeting = ?"
    for row in try Row.fetchAll(database.cachedStatement(sql: sql), arguments: [meeting]) {
      if row[6] as String? == nil { unanswered[row[0]] = Said(row) } else { answered.insert(row[0]) }
    }
  }
}
