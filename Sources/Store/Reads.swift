package import Danish
package import FollowUp
import GRDB
package import Grammar
import Source

/// Which tasks a list shows; everything that is given must fit.
package struct TaskFilter: Sendable {
  package var owner: String?
  package var unresolvedOwner = false
  package var status: Status?
  package var body: String?
  package var meeting: Day?
  package var kind: Kind?
  package var overdue = false
  package var dueBefore: Day?
  package var unconfirmed = false
  package var text: String?

  package init() {}

  func fits(_ row: TaskRow) -> Bool {
    if let owner, !row.owners.contains(where: { Folding.key($0.name) == Folding.key(owner) }) { return false }
    if unresolvedOwner, !row.owners.isEmpty { return false }
    if let status, row.status != status { return false }
    if let body, Folding.key(row.body) != Folding.key(body) { return false }
    if let meeting, row.source?.meeting != meeting { return false }
    if let kind, row.kind != kind { return false }
    if overdue, row.lateness != .overdue { return false }
    if let dueBefore { guard let date = row.due?.date, date < dueBefore else { return false } }
    if unconfirmed, row.confirmed { return false }
    if let text { guard Folding.key(row.text + " " + (row.source?.quote ?? "")).contains(Folding.key(text)) else { return false } }
    return true
  }
}

extension Register {
  package func tasks(_ filter: TaskFilter = TaskFilter(), today: Day) throws -> [TaskRow] {
    try writer.read { database in
      if let owner = filter.owner { try known(owner, database) }
      return try RowReader(database, today: today).rows(where: "NOT rejected").filter(filter.fits)
    }
  }

  /// Throws `noTask`.
  package func task(_ id: Int64, today: Day) throws -> TaskRow {
    guard let row = try writer.read({ try RowReader($0, today: today).rows([id]) }).first else { throw RegisterError.noTask(id) }
    return row
  }

  /// The line of the minutes that a task stands in.
  package func excerpt(of id: Int64, today: Day) throws -> (before: String, quote: String, after: String)? {
    guard let source = try task(id, today: today).source else { return nil }
    let found = try writer.read {
      try String.fetchOne($0, sql: "SELECT minutes FROM meeting JOIN task ON task.meeting = meeting.id WHERE task.id = ?", arguments: [id])
    }
    guard let found else { return nil }
    let text = SourceText(found)
    var (start, end) = (source.range.start, source.range.end)
    while start > 0, text.bytes[start - 1] != 0x0A { start -= 1 }
    while end < text.count, text.bytes[end] != 0x0A { end += 1 }
    return (
      text.flowing(ByteRange(start, source.range.start)), text.flowing(source.range), text.flowing(ByteRange(source.range.end, end))
    )
  }

  /// The list before a meeting (the next one when nil): tasks that its body recorded or owns.
  /// Throws `ambiguousBody`, `unknownBody`, `unknownMeeting`.
  package func followUp(meeting: Day?, body: String?, today: Day) throws -> FollowUpList {
    let (name, calendar) = try only(body, today: today)
    if let meeting, !calendar.contains(meeting) { throw RegisterError.unknownMeeting(meeting) }
    let rows = try tasks(today: today).filter { belongs($0, to: name) }
    return FollowUpList.of(rows, body: name, before: meeting, calendar: calendar, today: today)
  }

  package func overdue(body: String?, today: Day) throws -> FollowUpList {
    var filter = TaskFilter()
    filter.overdue = true
    let rows = try tasks(filter, today: today).filter { row in body.map { belongs(row, to: $0) } ?? true }
    return FollowUpList(body: body, meeting: nil, today: today, order: [.overdue], rows: [.overdue: rows])
  }

  /// What `body` was asked or took on, whatever its status.
  package func report(to body: String, since: Day?, today: Day) throws -> [TaskRow] {
    var filter = TaskFilter()
    filter.owner = body
    return try tasks(filter, today: today).filter { row in since.map { (row.source?.meeting ?? row.lastWord) >= $0 } ?? true }
  }

  /// An unknown name is a slip of the pen, not an empty list. Throws `unknownOwner`.
  private func known(_ name: String, _ database: Database) throws {
    let names = try String.fetchAll(database, sql: "SELECT name FROM owner UNION SELECT name FROM body")
    guard names.contains(where: { Folding.key($0) == Folding.key(name) }) else { throw RegisterError.unknownOwner(name) }
  }

  private func belongs(_ row: TaskRow, to body: String) -> Bool {
    let key = Folding.key(body)
    return Folding.key(row.body) == key || row.owners.contains { Folding.key($0.name) == key }
  }

  private func only(_ body: String?, today: Day) throws -> (String, MeetingCalendar) {
    try writer.read { database in
      // A body that others charge and whose own minutes are not here yet.
      if let body, try Bodies(database).meant(by: body).isEmpty,
        let owner = try String.fetchAll(database, sql: "SELECT name FROM owner WHERE type = 'body'").first(where: {
          Folding.key($0) == Folding.key(body)
        })
      {
        return (owner, MeetingCalendar([]))
      }
      let found = try Bodies(database).only(body)
      return (found.name, try RowReader(database, today: today).calendars()[found.id] ?? MeetingCalendar([]))
    }
  }
}
