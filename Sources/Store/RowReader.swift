import Danish
import FollowUp
import GRDB
import Grammar
import Source

/// Reads tasks as the rows that lists show, in a handful of queries whatever their number.
struct RowReader {
  let database: Database
  let today: Day

  init(_ database: Database, today: Day) { (self.database, self.today) = (database, today) }

  func calendars() throws -> [Int64: MeetingCalendar] {
    var entries: [Int64: [MeetingCalendar.Entry]] = [:]
    for row in try Row.fetchAll(database, sql: "SELECT body, day, cancelled, minutes IS NOT NULL AS held FROM meeting") {
      guard let day = Day(iso: row["day"] as String) else { continue }
      entries[row["body"], default: []].append(.init(day: day, cancelled: row["cancelled"], hasMinutes: row["held"]))
    }
    return entries.mapValues(MeetingCalendar.init)
  }

  /// All tasks that nobody rejected, or those of `ids`, by number.
  func rows(_ ids: [Int64]? = nil) throws -> [TaskRow] {
    let calendars = try calendars()
    let (owners, notes, slips) = (try owners(), try notes(), try slips())
    let only = ids.map { " AND task.id IN (" + $0.map(String.init).joined(separator: ",") + ")" } ?? ""
    let sql = """
      SELECT task.*, body.name AS body_name, meeting.day AS meeting_day FROM task JOIN body ON body.id = task.body
      LEFT JOIN meeting ON meeting.id = task.meeting WHERE NOT rejected\(only) ORDER BY task.id
      """
    return try Row.fetchAll(database, sql: sql).map { row in
      let id: Int64 = row["id"]
      return task(row, calendars[row["body"]] ?? MeetingCalendar([]), owners[id] ?? [], notes[id] ?? [], slips[id] ?? 0)
    }
  }

  private func task(_ row: Row, _ calendar: MeetingCalendar, _ owners: [Owner], _ notes: [TaskRow.Note], _ slips: Int) -> TaskRow {
    func day(_ column: String) -> Day? { (row[column] as String?).flatMap { Day(iso: $0) } }
    let recorded = day("recorded") ?? today
    let status = Status(rawValue: row["status"]) ?? .open
    let due = (row["due_type"] as String?).flatMap(DueType.init).map {
      Due(text: row["due_text"], type: $0, value: row["due_value"], from: day("due_from"), to: day("due_to"))
    }
    let last = due?.resolved(by: calendar, recorded: recorded, today: today)
    let resolved = due.map {
      ResolvedDue(due: $0, implied: false, date: last?.day, meeting: last?.meeting, original: day("due_original") ?? last?.day, slips: slips)
    }
    let source = day("meeting_day").map {
      TaskSource(
        meeting: $0, agendaItem: row["agenda_item"], agendaTitle: row["agenda_title"], quote: row["quote"],
        range: ByteRange(row["range_start"], row["range_end"]), rule: row["rule"], confidence: row["confidence"])
    }
    return TaskRow(
      id: row["id"], text: row["text"], kind: Kind(rawValue: row["kind"]) ?? .pledge, status: status, confirmed: row["confirmed"],
      rejected: row["rejected"],
      sleepUntil: day("sleep_until"), owners: owners, ownerNote: owners.isEmpty ? row["owner_note"] : nil, body: row["body_name"], due: resolved,
      lateness: Lateness.of(status: status, due: due, last: last, calendar: calendar, today: today),
      ageInMeetings: calendar.held(after: recorded, today: today), lastWord: day("last_word") ?? recorded, closedOn: day("closed_on"), source: source,
      notes: notes)
  }

  private func owners() throws -> [Int64: [Owner]] {
    var found: [Int64: [Owner]] = [:]
    let sql = "SELECT task, name, type FROM task_owner JOIN owner ON owner.id = task_owner.owner ORDER BY task, position"
    for row in try Row.fetchAll(database, sql: sql) {
      found[row["task"], default: []].append(Owner(name: row["name"], type: OwnerType(rawValue: row["type"]) ?? .person))
    }
    return found
  }

  private func notes() throws -> [Int64: [TaskRow.Note]] {
    var found: [Int64: [TaskRow.Note]] = [:]
    for row in try Row.fetchAll(database, sql: "SELECT task, day, by, new FROM history WHERE field = 'note' AND task IS NOT NULL ORDER BY id") {
      guard let day = Day(iso: row["day"] as String) else { continue }
      found[row["task"], default: []].append(.init(day: day, by: row["by"], text: row["new"]))
    }
    return found
  }

  private func slips() throws -> [Int64: Int] {
    var found: [Int64: Int] = [:]
    for row in try Row.fetchAll(database, sql: "SELECT task, count(*) AS n FROM slip WHERE old_day IS NOT NULL AND new_day > old_day GROUP BY task") {
      found[row["task"]] = row["n"]
    }
    return found
  }
}
