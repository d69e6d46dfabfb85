package import Danish
package import FollowUp
import GRDB
package import Grammar
package import Minutes
import Outcomes
package import Source

/// What an import stored.
package struct ImportedMinutes: Sendable {
  package var body: String
  package var day: Day
  package var tasks: [TaskRow]
  package var alreadyKnown: Bool
  /// What a new version of minutes that were here changed; nil for the first one.
  package var difference: MinutesDifference?
  /// The number of the version in force.
  package var version = 1
  /// These bytes are an older version, which another has replaced.
  package var isReplaced = false
  /// What these minutes say of earlier ones.
  package var approvals: [MinutesApproval] = []
  /// What the minutes changed in the calendar, and the deadlines of older tasks that followed.
  package var calendar = CalendarEffect()
  /// The day of an earlier meeting that is past, has no minutes and was not this one: it may be this one, moved.
  package var unheld: Day?
  /// How many suggestions about older tasks these minutes make.
  package var suggestions = 0
  /// How many of the tasks stand in confidential passages.
  package var confidential: Int { tasks.count { $0.confidential } }
  /// The step it is part of, for the next file of the same command.
  package var step: Int64?
}

/// Minutes that are read, the file they come from, and all that can be told of them without the register: only one thread at a time has that.
package struct MinutesFromFile: Sendable {
  package let read: ReadMinutes
  package let original: Original
  let announcements: [Announcement]
  let confidential: [ByteRange]
  let units: MinutesUnits

  package init(_ read: ReadMinutes, _ original: Original) {
    (self.read, self.original) = (read, original)
    (announcements, confidential) = (read.minutes.announcements(), read.minutes.confidentialPassages())
    units = MinutesUnits(read)
  }
}

extension Register {
  /// Stores the minutes of a meeting, read from a file, with their tasks; other minutes of a meeting are a new version of them. Throws `noBody`,
  /// `noDay`, `ambiguousBody`.
  package func importMinutes(_ file: MinutesFromFile, body: String?, date: Day?, _ act: Act) throws -> ImportedMinutes {
    try step(act) { try $0.importMinutes(file, body: body, date: date) }
  }

  /// Stores several, all parts of one step, and tells of each once it is on the disk: all at once, since it is the disk that is waited for. Where
  /// that cannot be, and on a dry run, each is stored by itself; those that their own words keep out do not keep the others.
  package func importMinutes(
    _ files: [MinutesFromFile], body: String?, date: Day?, _ act: Act, _ tell: (Result<ImportedMinutes, RegisterError>) throws -> Void
  ) throws {
    if files.count > 1, !act.dryRun,
      let stored = try? step(act, { change in try files.map { try change.importMinutes($0, body: body, date: date) } })
    {
      for stored in stored { try tell(.success(stored)) }
      return
    }
    var act = act
    for file in files {
      let stored: Result<ImportedMinutes, RegisterError>
      do { stored = .success(try importMinutes(file, body: body, date: date, act)) } catch let error as RegisterError where error.isOfMinutes {
        stored = .failure(error)
      }
      if let step = try? stored.get().step { act.step = step }
      try tell(stored)
    }
  }
}

extension Transaction {
  fileprivate func importMinutes(_ file: MinutesFromFile, body: String?, date: Day?) throws -> ImportedMinutes {
    let (read, minutes) = (file.read, file.read.minutes)
    guard let name = body ?? minutes.meeting.body.map(Folding.withoutNumber) else { throw RegisterError.noBody }
    guard let day = date ?? minutes.meeting.date else { throw RegisterError.noDay }
    // A person who names the body means the one that the register calls so, wherever it belongs.
    let bodyID =
      try body.flatMap { try Bodies(database).named($0)?.id } ?? self.body(named: name, organisation: minutes.meeting.organisation, creating: true)
    let bodyName = try self.bodyName(bodyID)
    let known = try meeting(bodyID, day)
    if let known, known.hasMinutes { return try importVersion(file, of: known, bodyName) }
    var meeting: Int64 = 0
    let moved = try movingDeadlines(of: bodyID, from: day, .minutesRead) {
      meeting = try hold(known?.id ?? revive(bodyID, day), bodyID, day, file)
      try log(about: bodyName, "import", to: day.iso, why: file.original.name)
      return meeting
    }
    var calendar = try apply(file.announcements, of: bodyID, heldOn: day, by: meeting)
    calendar.deadlines = moved + calendar.deadlines
    Memory.headers.keep(minutes.meeting, of: file.original.sha256)
    let book = try OwnerBook(self, body: bodyID, header: minutes.meeting)
    let found = read.commitments.filter { !$0.isCalendar(file.announcements) }
    let ids = try Repetitions.groups(found).map { try insert(found[$0[0]], bodyID, meeting, day, minutes, book) }
    try keepApprovals(minutes, of: meeting)
    if try isLatest(bodyID, day) { try book.updatePeople() }
    let held = Meeting(id: meeting, body: bodyID, day: day, hasMinutes: true)
    try suggest(file.units, of: held)
    try suggestFromLater(held)
    let rows = try RowReader(database, today: act.today, confidential: true).rows(ids)
    for row in rows { try settleOriginal(of: row.id, row.due?.date) }
    let unheld = known == nil ? try unheld(bodyID, before: day) : nil
    return ImportedMinutes(
      body: bodyName, day: day, tasks: rows, alreadyKnown: false, approvals: try Approvals.said(in: meeting, database), calendar: calendar,
      unheld: unheld, suggestions: try suggestions(from: meeting), step: step)
  }
}

extension Commitment {
  /// Whether it only says that a meeting is off or moved, as the announcements of its minutes do: the calendar has it.
  func isCalendar(_ announcements: [Announcement]) -> Bool {
    announcements.contains { announcement in
      guard announcement.range.overlaps(range), let due else { return false }
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
  fileprivate func hold(_ known: Int64?, _ body: Int64, _ day: Day, _ file: MinutesFromFile) throws -> Int64 {
    if known == nil { try database.run(sql: "INSERT INTO meeting (body, day) VALUES (?, ?)", arguments: [body, day.iso]) }
    let meeting = known ?? database.lastInsertedRowID
    try put(file, in: meeting)
    return meeting
  }

  /// The minutes in force, and the file they came from.
  func put(_ file: MinutesFromFile, in meeting: Int64) throws {
    let (minutes, original) = (file.read.minutes, file.original)
    try database.run(
      sql: """
        UPDATE meeting SET minutes = ?, title = ?, file_name = ?, file_type = ?, file_size = ?, file_sha256 = ? WHERE id = ?
        """,
      arguments: [
        minutes.text.string, minutes.meeting.title, original.name, original.type.rawValue, original.size, original.sha256, meeting,
      ])
    try Passages.put(file.confidential, of: meeting, database)
  }

  func isLatest(_ body: Int64, _ day: Day) throws -> Bool {
    let sql = "SELECT max(day) FROM meeting WHERE body = ? AND minutes IS NOT NULL"
    return try String.fetchOne(database.cachedStatement(sql: sql), arguments: [body]) == day.iso
  }

  /// The last planned meeting before a day that has no minutes, where none after it has any.
  fileprivate func unheld(_ body: Int64, before day: Day) throws -> Day? {
    let sql = "SELECT day, minutes IS NULL FROM meeting WHERE body = ? AND day < ? AND NOT cancelled ORDER BY day DESC LIMIT 1"
    guard let row = try Row.fetchOne(database.cachedStatement(sql: sql), arguments: [body, day.iso]), row[1] else { return nil }
    return Day(iso: row[0] as String)
  }
}
