import Danish
import FollowUp
import GRDB
import Grammar
import Source

/// Reads tasks as the rows that lists show, in a handful of queries whatever their number.
struct RowReader {
  let database: Database
  let today: Day
  /// Whether confidential tasks are read too.
  let confidential: Bool

  init(_ database: Database, today: Day, confidential: Bool) { (self.database, self.today, self.confidential) = (database, today, confidential) }

  func calendar(of body: Int64) throws -> MeetingCalendar {
    var entries: [MeetingCalendar.Entry] = []
    for (hasMinutes, which) in [(true, "minutes IS NOT NULL"), (false, "minutes IS NULL AND NOT cancelled")] {
      let sql = "SELECT day FROM meeting WHERE body = ? AND \(which)"
      let days = try String.fetchCursor(try database.cachedStatement(sql: sql), arguments: [body])
      while let iso = try days.next() {
        guard let day = Day(iso: iso) else { continue }
        entries.append(.init(day: day, cancelled: false, hasMinutes: hasMinutes))
      }
    }
    return MeetingCalendar(entries)
  }

  /// The tasks of these numbers, by number, rejected ones included.
  func rows(_ ids: [Int64]) throws -> [TaskRow] { try rows(where: "task.id IN (SELECT value FROM json_each(?))", [Self.list(ids)]) }

  /// Throws `noTask`, `confidential`.
  func task(_ id: Int64) throws -> TaskRow {
    if let row = try rows([id]).first { return row }
    let isThere = try Bool.fetchOne(database.cachedStatement(sql: "SELECT EXISTS (SELECT 1 FROM task WHERE id = ?)"), arguments: [id]) ?? false
    throw isThere ? RegisterError.confidential(id) : RegisterError.noTask(id)
  }

  /// The tasks for which an SQL condition over `task` holds, by number.
  func rows(where condition: String, _ arguments: StatementArguments = []) throws -> [TaskRow] {
    var calendars: [Int64: MeetingCalendar] = [:]
    var approved: [Int64: Set<Int64>] = [:]
    var tasks: [TaskRow] = []
    var index: [Int64: Int] = [:]
    var lastHeld: [Int64: Day?] = [:]
    let sql = """
      SELECT \(Column.all) FROM task JOIN body ON body.id = task.body LEFT JOIN meeting ON meeting.id = task.meeting
      WHERE (\(condition))\(confidential ? "" : " AND NOT task.confidential") ORDER BY task.id
      """
    let cursor = try Row.fetchCursor(try database.cachedStatement(sql: sql), arguments: arguments)
    while let row = try cursor.next() {
      let body: Int64 = row[Column.bodyID.rawValue]
      let calendar = try calendars[body] ?? self.calendar(of: body)
      calendars[body] = calendar
      var task = task(row, calendar)
      if let meeting: Int64 = row[Column.meetingID.rawValue] {
        let byMinutes = try approved[body] ?? Approvals.approved(of: body, database)
        approved[body] = byMinutes
        task.source?.isDraft = !(row[Column.approved.rawValue] as Bool? ?? byMinutes.contains(meeting))
      }
      index[task.id] = tasks.count
      lastHeld[task.id] = calendar.lastHeld(today: today)
      tasks.append(task)
    }
    guard !tasks.isEmpty else { return tasks }
    let ids = Self.list(tasks.map(\.id))
    try each("SELECT task, name, type FROM task_owner JOIN owner ON owner.id = owner", "task, position", ids) { row in
      tasks[index[row[0]]!].owners.append(Owner(name: row[1], type: OwnerType(rawValue: row[2]) ?? .person))
    }
    try each("SELECT task, day, by, text FROM note", "id", ids) { row in
      guard let day = Day(iso: row[1] as String) else { return }
      tasks[index[row[0]]!].notes.append(.init(day: day, by: row[2], text: row[3]))
    }
    let news = Condition("suggestion.task IN (SELECT value FROM json_each(?)) AND answer IS NOT 'dismissed'", [ids])
    for said in try SuggestionReader(database, today: today, confidential: confidential).suggestions(where: news, order: "meeting.day, suggestion.id")
    {
      tasks[index[said.task]!].hear(said, lastHeld: lastHeld[said.task] ?? nil)
    }
    if !confidential, try Passages.exist(database) {
      let closed = "SELECT task, day FROM suggestion JOIN meeting ON meeting.id = suggestion.meeting"
      try each(closed, "day", ids, "suggestion.confidential AND answer IS NOT 'dismissed'") { row in
        guard let day = Day(iso: row[1] as String) else { return }
        tasks[index[row[0]]!].hearInClosedPoint(on: day, lastHeld: lastHeld[row[0]] ?? nil)
      }
    }
    try each("SELECT task, day FROM reminder", "day", ids) { row in tasks[index[row[0]]!].reminded = Day(iso: row[1] as String) }
    try each("SELECT task, day, old_day, new_day FROM slip", "id", ids, "new_day > old_day") { row in
      guard let day = Day(iso: row[1] as String), let from = Day(iso: row[2] as String), let to = Day(iso: row[3] as String) else { return }
      tasks[index[row[0]]!].due?.slips.append(.init(day: day, from: from, to: to))
    }
    return tasks
  }

  static func list(_ ids: [Int64]) -> String { "[" + ids.map(String.init).joined(separator: ",") + "]" }

  private func each(_ select: String, _ order: String, _ ids: String, _ also: String = "1", _ body: (Row) throws -> Void) throws {
    let sql = "\(select) WHERE task IN (SELECT value FROM json_each(?)) AND \(also) ORDER BY \(order)"
    let cursor = try Row.fetchCursor(try database.cachedStatement(sql: sql), arguments: [ids])
    while let row = try cursor.next() { try body(row) }
  }

  /// The columns read, by place: looking them up by name takes longer than reading them.
  private enum Column: Int, CaseIterable {
    case id, bodyID, text, kind, status, confirmed, rejected, sleepUntil, ownerNote, agendaItem, agendaTitle, quote, start, end, rule, confidence
    case dueText, dueType, dueValue, dueFrom, dueTo, original, said, recorded, lastWord, closedOn, body, meeting, version, unread, restates
    case confidential, meetingID, approved

    static let all = """
      task.id, task.body, text, kind, status, confirmed, rejected, sleep_until, owner_note, agenda_item, agenda_title, quote, range_start, range_end, \
      rule, confidence, due_text, due_type, due_value, due_from, due_to, due_original, due_said, recorded, last_word, closed_on, body.name, meeting.day, \
      task.version, unread, restates, task.confidential, task.meeting, meeting.approved
      """
  }

  private func task(_ row: Row, _ calendar: MeetingCalendar) -> TaskRow {
    func text(_ column: Column) -> String? { row[column.rawValue] }
    func day(_ column: Column) -> Day? { text(column).flatMap { Day(iso: $0) } }
    let recorded = day(.recorded) ?? today
    let status = text(.status).flatMap(Status.init) ?? .open
    let due = text(.dueType).flatMap(DueType.init).map {
      Due(text: text(.dueText) ?? "", type: $0, value: text(.dueValue), from: day(.dueFrom), to: day(.dueTo))
    }
    let last = due?.resolved(by: calendar, recorded: day(.said) ?? recorded, today: today)
    let resolved = due.map {
      ResolvedDue(due: $0, implied: false, date: last?.day, meeting: last?.meeting, original: day(.original) ?? last?.day)
    }
    let source = day(.meeting).map {
      TaskSource(
        meeting: $0, agendaItem: text(.agendaItem), agendaTitle: text(.agendaTitle), quote: text(.quote) ?? "",
        range: ByteRange(row[Column.start.rawValue], row[Column.end.rawValue]), rule: text(.rule) ?? "",
        confidence: row[Column.confidence.rawValue] ?? 0)
    }
    let lastWord = day(.lastWord) ?? recorded
    var task = TaskRow(
      id: row[Column.id.rawValue], text: text(.text) ?? "", kind: text(.kind).flatMap(Kind.init) ?? .pledge, status: status,
      confirmed: row[Column.confirmed.rawValue], rejected: row[Column.rejected.rawValue], sleepUntil: day(.sleepUntil), owners: [],
      ownerNote: text(.ownerNote), body: text(.body) ?? "", due: resolved,
      lateness: Lateness.of(status: status, due: due, last: last, calendar: calendar, today: today),
      recorded: recorded, ageInMeetings: calendar.held(after: recorded, today: today), lastWord: lastWord,
      isSilent: status.isActive && calendar.lastHeld(today: today).map { lastWord < $0 } ?? false, closedOn: day(.closedOn), source: source,
      notes: [])
    let isGone = (row[Column.version.rawValue] as Int64?) != nil
    task.restates = row[Column.restates.rawValue]
    task.confidential = row[Column.confidential.rawValue]
    task.missing = isGone ? .sentence : row[Column.unread.rawValue] ? .reading : nil
    return task
  }
}
