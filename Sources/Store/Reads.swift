package import Danish
package import FollowUp
import GRDB
package import Source

extension Register {
  /// Throws `unknownOwner`, `unknownBody`.
  package func tasks(_ filter: TaskFilter = TaskFilter(), today: Day, confidential: Bool) throws -> [TaskRow] {
    try writer.read { database in
      let condition = try filter.condition(database, today: today, confidential: confidential)
      return try RowReader(database, today: today, confidential: confidential).rows(where: condition.sql, condition.arguments).filter(filter.fits)
    }
  }

  /// Throws `noTask`, `confidential`.
  package func task(_ id: Int64, today: Day, confidential: Bool) throws -> TaskRow {
    try writer.read { try RowReader($0, today: today, confidential: confidential).task(id) }
  }

  /// The line of the minutes that a task stands in, or last stood in, and the file they came from where the register knows it.
  /// Throws `noTask`, `confidential`.
  package func excerpt(of id: Int64, today: Day, confidential: Bool) throws -> Excerpt? {
    guard let source = try task(id, today: today, confidential: confidential).source else { return nil }
    let (found, passages) = try writer.read { database in
      let place = try Row.fetchOne(database, sql: "SELECT meeting, version FROM task WHERE id = ?", arguments: [id])
      guard let place, let meeting: Int64 = place[0] else { return (nil as Row?, [ByteRange]()) }
      let older = "SELECT * FROM minutes_version WHERE id = ?"
      let found =
        try Row.fetchOne(database, sql: older, arguments: [place[1] as Int64?])
        ?? Row.fetchOne(database, sql: "SELECT * FROM meeting WHERE id = ?", arguments: [meeting])
      return (found, confidential ? [] : try Passages.hidden(meeting, version: place[1], database))
    }
    guard let found, let minutes: String = found["minutes"] else { return nil }
    let text = SourceText(minutes)
    var (start, end) = (source.range.start, source.range.end)
    let first = passages.last { $0.end <= start }?.end ?? 0
    let last = passages.first { $0.start >= end }?.start ?? text.count
    while start > first, text.bytes[start - 1] != 0x0A { start -= 1 }
    while end < last, text.bytes[end] != 0x0A { end += 1 }
    return Excerpt(
      before: text.flowing(ByteRange(start, source.range.start)), quote: text.flowing(source.range),
      after: text.flowing(ByteRange(source.range.end, end)), original: Original(found))
  }

  /// The list before a meeting (the next one when nil): tasks that its body recorded or owns; only those of `owner`, and of groups that it is a member
  /// of, when one is named. Throws `ambiguousBody`, `unknownBody`, `unknownMeeting`, `unknownOwner`, `ambiguousOwner`.
  package func followUp(meeting: Day?, body: String?, owner: String? = nil, today: Day, confidential: Bool) throws -> FollowUpList {
    try writer.read { database in
      let reader = RowReader(database, today: today, confidential: confidential)
      let (id, name) = try Self.body(body, database)
      let calendar = try id.map(reader.calendar) ?? MeetingCalendar([])
      if let meeting, !calendar.contains(meeting) { throw RegisterError.unknownMeeting(meeting) }
      var condition = Condition.listed(confidential: confidential)
      // The others were closed before the list begins.
      condition.add("closed_on IS NULL OR closed_on >= ?", calendar.lastHeld(today: today)?.iso ?? "")
      condition.add(try Self.belongs(to: name, id, database))
      if let owner { condition.add(Owners.owns("task.id", try Owners.withGroups(Owners.known(owner, database), database))) }
      let rows = try reader.rows(where: condition.sql, condition.arguments)
      return FollowUpList.of(rows, body: name, before: meeting, calendar: calendar, today: today)
    }
  }

  /// The overdue tasks of a body, or of all. Throws `unknownBody`.
  package func overdue(body: String?, today: Day, confidential: Bool) throws -> FollowUpList {
    try writer.read { database in
      var condition = Condition.listed(confidential: confidential)
      condition.add(.mayBeOverdue(today, amongFew: body != nil))
      let name = try body.map { name in
        let (id, name) = try Self.body(name, database)
        condition.add(try Self.belongs(to: name, id, database))
        return name
      }
      let rows = try RowReader(database, today: today, confidential: confidential).rows(where: condition.sql, condition.arguments).filter {
        $0.lateness == .overdue
      }
      return FollowUpList(body: name, meeting: nil, today: today, order: [.overdue], rows: [.overdue: rows])
    }
  }

  /// What `name` was asked or took on, whatever its status, and the periods between the meetings: its own if it is a body that meets, else those
  /// that recorded the tasks. Throws `unknownOwner`, `ambiguousOwner`.
  package func status(of name: String, since: Day?, today: Day, confidential: Bool) throws -> OwnerStatus {
    try writer.read { database in
      let owners = try Owners.withGroups(Owners.known(name, database), database)
      var condition = Condition.listed(confidential: confidential)
      condition.add(Owners.owns("task.id", owners))
      if !confidential { condition.add("NOT task.confidential") }
      let rows = try RowReader(database, today: today, confidential: confidential).rows(where: condition.sql, condition.arguments)
      let bodies = try Bodies(database).meant(by: name).map(\.id)
      let own = try Self.held(bodies, database)
      let ids = try Int64.fetchAll(database, sql: "SELECT DISTINCT body FROM task WHERE \(condition.sql)", arguments: condition.arguments)
      let full = try owners.first.flatMap { try String.fetchOne(database, sql: "SELECT name FROM owner WHERE id = ?", arguments: [$0]) }
      return OwnerStatus(of: full ?? name, rows, meetings: own.isEmpty ? try Self.held(ids, database) : own, since: since, today: today)
    }
  }

  /// When tasks of a body came and were closed, and the meetings it held: what its flow is made of.
  package func flow(of body: String?, today: Day, confidential: Bool) throws -> [Flow] {
    try writer.read { database in
      let (id, name) = try Self.body(body, database)
      var condition = Condition.listed(confidential: confidential)
      condition.add("status <> 'proposed'")
      if !confidential { condition.add("NOT task.confidential") }
      condition.add(try Self.belongs(to: name, id, database))
      let sql = "SELECT recorded, closed_on FROM task WHERE \(condition.sql)"
      let spans = try Row.fetchAll(database, sql: sql, arguments: condition.arguments).compactMap { row in
        Day(iso: row[0] as String).map { Flow.Span(recorded: $0, closed: (row[1] as String?).flatMap { Day(iso: $0) }) }
      }
      return Flow.of(spans, meetings: try Self.held(id.map { [$0] } ?? [], database).filter { $0 <= today }, today: today)
    }
  }

  /// The days on which these bodies met or were to meet, by day.
  private static func held(_ bodies: [Int64], _ database: Database) throws -> [Day] {
    let sql = "SELECT DISTINCT day FROM meeting WHERE body IN (SELECT value FROM json_each(?)) AND NOT cancelled ORDER BY day"
    let list = "[" + bodies.map(String.init).joined(separator: ",") + "]"
    return try String.fetchAll(database, sql: sql, arguments: [list]).compactMap { Day(iso: $0) }
  }

  /// A body by its name as the register has it; without a number when others charge it and its own minutes are not here yet.
  private static func body(_ name: String?, _ database: Database) throws -> (id: Int64?, name: String) {
    let bodies = try Bodies(database)
    if let name, bodies.meant(by: name).isEmpty, let owner = try Owners.named(name, database).first,
      let known = try String.fetchOne(database, sql: "SELECT name FROM owner WHERE id = ? AND type = 'body'", arguments: [owner])
    {
      return (nil, known)
    }
    let found = try bodies.only(name)
    return (found.id, found.name)
  }

  private static func belongs(to name: String, _ body: Int64?, _ database: Database) throws -> Condition {
    let owners = try Owners.named(name, isBody: true, database).map(String.init).joined(separator: ",")
    // One list of numbers, so that both indices are of use.
    return Condition("task.id IN (SELECT id FROM task WHERE body = ? UNION ALL SELECT task FROM task_owner WHERE owner IN (\(owners)))", [body])
  }
}

/// A sentence in its line of the minutes.
package struct Excerpt: Sendable {
  package let before: String
  package let quote: String
  package let after: String
  package let original: Original?
}
