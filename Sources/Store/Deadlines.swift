import Danish
import FollowUp
import GRDB

/// Why a deadline moved; the raw values are the contract of the schema (slip.cause).
enum Cause: String {
  case person
  case meetingPlanned = "meeting-planned"
  case meetingMoved = "meeting-moved"
  case meetingCancelled = "meeting-cancelled"
  case minutesRead = "minutes-read"
  /// The meetings changed while the task was closed.
  case calendar
}

extension Transaction {
  func setDue(_ due: Due?, of task: Int64) throws {
    try database.run(
      sql: "UPDATE task SET due_text = ?, due_type = ?, due_value = ?, due_from = ?, due_to = ? WHERE id = ?",
      arguments: [due?.text, due?.type.rawValue, due?.value, due?.from?.iso, due?.to?.iso, task])
  }

  /// Changes the calendar of a body on `day` or later; `change` gives the meeting it was about. The deadlines that name a meeting follow: a row of
  /// slip for each that moved, a row of history for each whose last day changed. Recurring ones stand at each next meeting anyway and do not slip.
  func movingDeadlines(of body: Int64, from day: Day, _ cause: Cause, _ change: () throws -> Int64) throws -> [DeadlineChange] {
    let before = Dictionary(uniqueKeysWithValues: try symbolic(body, from: day).map { ($0.task, $0.last) })
    let meeting = try change()
    return try symbolic(body, from: day).compactMap { task, text, last in
      guard let from = before[task], from != last else { return nil }
      return try moved(task, text, from: from, to: last, cause, meeting: meeting)
    }
  }

  /// Tells that the last day of a task was another one. A deadline that a cancelled meeting left open slips from where it last stood.
  func moved(
    _ task: Int64, _ text: String, from: Day?, to: Day?, _ cause: Cause, meeting: Int64? = nil, why: String? = nil, isConfidential: Bool = false
  ) throws -> DeadlineChange {
    if let last = try from ?? lostDay(of: task) {
      try database.run(
        sql: "INSERT INTO slip (task, day, old_day, new_day, cause, meeting, why) VALUES (?, ?, ?, ?, ?, ?, ?)",
        arguments: [task, act.today.iso, last.iso, to?.iso, cause.rawValue, meeting, why])
    }
    try settleOriginal(of: task, from ?? to)
    try log(task, "due", from: from?.iso, to: to?.iso, cause: cause.rawValue, why: why, isConfidential: isConfidential)
    return DeadlineChange(task: task, text: text, from: from, to: to)
  }

  /// A closed task does not follow the calendar; opened again it catches up.
  func catchUp(_ id: Int64) throws {
    let row = try row(id)
    let sql = "SELECT coalesce((SELECT new_day FROM slip WHERE task = ?1 ORDER BY id DESC LIMIT 1), due_original) FROM task WHERE id = ?1"
    let known = try String.fetchOne(database.cachedStatement(sql: sql), arguments: [id]).flatMap { Day(iso: $0) }
    guard let due = row.due, due.due.type != .recurring, let known, known != due.date else { return }
    _ = try moved(id, row.text, from: known, to: due.date, .calendar)
  }

  /// The first last day that could be told becomes the original.
  func settleOriginal(of task: Int64, _ day: Day?) throws {
    guard let day else { return }
    try database.run(sql: "UPDATE task SET due_original = ? WHERE id = ? AND due_original IS NULL", arguments: [day.iso, task])
  }

  /// The tasks whose deadline names a meeting, each with the last day that has; without those that stand at an earlier meeting and always have.
  private func symbolic(_ body: Int64, from day: Day) throws -> [(task: Int64, text: String, last: Day?)] {
    let sql = """
      SELECT id, text, due_type, due_value, coalesce(due_said, recorded) FROM task
      WHERE body = ? AND due_type IN ('next-meeting', 'asap', 'first-meeting-in') AND status IN ('proposed', 'open', 'in-progress') AND NOT rejected
        AND coalesce(iif(EXISTS (SELECT 1 FROM slip WHERE slip.task = task.id),
          (SELECT new_day FROM slip WHERE slip.task = task.id ORDER BY slip.id DESC LIMIT 1), due_original), '9999') >= ?
      ORDER BY id
      """
    let rows = try Row.fetchAll(database.cachedStatement(sql: sql), arguments: [body, day.iso])
    guard !rows.isEmpty else { return [] }
    let calendar = try RowReader(database, today: act.today, confidential: true).calendar(of: body)
    return rows.compactMap { row in
      guard let type = DueType(rawValue: row[2]), let said = Day(iso: row[4] as String) else { return nil }
      return (row[0], row[1], Due(text: "", type: type, value: row[3]).resolved(by: calendar, recorded: said, today: act.today)?.day)
    }
  }

  private func lostDay(of task: Int64) throws -> Day? {
    let row = try Row.fetchOne(
      database.cachedStatement(sql: "SELECT old_day, new_day FROM slip WHERE task = ? ORDER BY id DESC LIMIT 1"), arguments: [task])
    guard let row, (row["new_day"] as String?) == nil, let day = row["old_day"] as String? else { return nil }
    return Day(iso: day)
  }
}
