package import Danish
package import FollowUp
import GRDB
package import Grammar
package import Minutes
import Source

/// What an import stored.
package struct ImportedMinutes: Sendable {
  package var body: String
  package var day: Day
  package var tasks: [TaskRow]
  package var alreadyKnown: Bool
  /// What the minutes changed in the calendar, and the deadlines of older tasks that followed.
  package var calendar = CalendarEffect()
  /// The day of an earlier meeting that is past, has no minutes and was not this one: it may be this one, moved.
  package var unheld: Day?
  /// The step it is part of, for the next file of the same command.
  package var step: Int64?
}

extension Register {
  /// Stores the minutes of a meeting with their tasks. Throws `noBody`, `noDay`, `otherVersion`, `ambiguousBody`.
  package func importMinutes(
    _ minutes: Minutes, commitments: [Commitment], fileName: String, body: String?, date: Day?, _ act: Act
  ) throws -> ImportedMinutes {
    guard let name = body ?? minutes.meeting.body.map(Folding.withoutNumber) else { throw RegisterError.noBody }
    guard let day = date ?? minutes.meeting.date else { throw RegisterError.noDay }
    return try step(act) { change in
      // A person who names the body means the one that the register calls so, wherever it belongs.
      let bodyID =
        try body.flatMap { try Bodies(change.database).named($0)?.id }
        ?? change.body(named: name, organisation: minutes.meeting.organisation, creating: true)
      let bodyName = try change.bodyName(bodyID)
      let known = try change.meeting(bodyID, day)
      if let known, known.hasMinutes {
        let text = try String.fetchOne(change.database, sql: "SELECT minutes FROM meeting WHERE id = ?", arguments: [known.id]) ?? ""
        guard text.utf8.elementsEqual(minutes.text.bytes) else { throw RegisterError.otherVersion(body: bodyName, day: day) }
        return ImportedMinutes(body: bodyName, day: day, tasks: [], alreadyKnown: true, step: act.step)
      }
      var meeting: Int64 = 0
      let moved = try change.movingDeadlines(of: bodyID, .minutesRead) {
        meeting = try change.hold(known?.id ?? change.revive(bodyID, day), bodyID, day, minutes, fileName)
        try change.log(about: bodyName, "import", to: day.iso, why: fileName)
        return meeting
      }
      var calendar = try change.apply(minutes.meeting.announcements, of: bodyID, heldOn: day, by: meeting)
      calendar.deadlines = moved + calendar.deadlines
      let book = try OwnerBook(change.database, body: bodyID, header: minutes.meeting)
      let ids = try commitments.filter { !minutes.isCalendar($0) }.map { try change.insert($0, bodyID, meeting, day, minutes, book) }
      if try change.isLatest(bodyID, day) { try book.updatePeople() }
      let rows = try RowReader(change.database, today: act.today).rows(ids)
      for row in rows { try change.settleOriginal(of: row.id, row.due?.date) }
      let unheld = known == nil ? try change.unheld(bodyID, before: day) : nil
      return ImportedMinutes(
        body: bodyName, day: day, tasks: rows, alreadyKnown: false, calendar: calendar, unheld: unheld, step: change.step)
    }
  }
}

extension Minutes {
  /// Whether a commitment only says that a meeting is off or moved: the calendar has it.
  fileprivate func isCalendar(_ found: Commitment) -> Bool {
    meeting.announcements.contains { announcement in
      guard announcement.range.overlaps(found.range), let due = found.due else { return false }
      func names(_ reference: Announcement.Reference) -> Bool {
        switch reference {
        case .day(let day): due.to == day
        case .month(let year, let month): due.to?.year == year && due.to?.month == month
        case .next: due.type == .nextMeeting
        }
      }
      return switch announcement.change {
      case .planned: false
      case .moved(let from, let to): names(from) || due.to == to
      case .cancelled(let meeting): names(meeting)
      }
    }
  }
}

extension Transaction {
  fileprivate func hold(_ known: Int64?, _ body: Int64, _ day: Day, _ minutes: Minutes, _ fileName: String) throws -> Int64 {
    let text = minutes.text.string
    if let known {
      try database.run(
        sql: "UPDATE meeting SET minutes = ?, file_name = ?, title = ? WHERE id = ?", arguments: [text, fileName, minutes.meeting.title, known])
      return known
    }
    try database.run(
      sql: "INSERT INTO meeting (body, day, title, file_name, minutes) VALUES (?, ?, ?, ?, ?)",
      arguments: [body, day.iso, minutes.meeting.title, fileName, text])
    return database.lastInsertedRowID
  }

  fileprivate func isLatest(_ body: Int64, _ day: Day) throws -> Bool {
    let sql = "SELECT max(day) FROM meeting WHERE body = ? AND minutes IS NOT NULL"
    return try String.fetchOne(database, sql: sql, arguments: [body]) == day.iso
  }

  /// The last planned meeting before a day that has no minutes, where none after it has any.
  fileprivate func unheld(_ body: Int64, before day: Day) throws -> Day? {
    let sql = "SELECT day, minutes IS NULL FROM meeting WHERE body = ? AND day < ? AND NOT cancelled ORDER BY day DESC LIMIT 1"
    guard let row = try Row.fetchOne(database, sql: sql, arguments: [body, day.iso]), row[1] else { return nil }
    return Day(iso: row[0] as String)
  }

  fileprivate func insert(
    _ found: Commitment, _ body: Int64, _ meeting: Int64, _ day: Day, _ minutes: Minutes, _ book: OwnerBook
  ) throws -> Int64 {
    let status: Status = found.kind.isFirm && found.confidence >= 0.5 ? .open : .proposed
    let title = minutes.points.first { $0.number == found.agendaItem }?.title
    let text = found.action.isEmpty ? found.quote : found.action
    // Four decimals come back from JSON as they went in.
    let confidence = (found.confidence * 10_000).rounded() / 10_000
    try database.run(
      sql: """
        INSERT INTO task (body, meeting, recorded, text, kind, status, agenda_item, agenda_title, quote, range_start, range_end, rule, confidence, last_word)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        body, meeting, day.iso, text, found.kind.rawValue, status.rawValue, found.agendaItem, title, found.quote,
        found.range.start, found.range.end, found.rule, confidence, day.iso,
      ])
    let id = database.lastInsertedRowID
    try setOwners(found.owners, note: found.ownerNote, of: id, book)
    try setDue(found.due, of: id)
    try log(id, "added", to: text, cause: "rule", why: found.rule)
    return id
  }
}
