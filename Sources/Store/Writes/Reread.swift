package import Danish
package import FollowUp
import GRDB
package import Grammar
package import Minutes
import Outcomes
import Source

/// What a new reading of stored minutes changed.
package struct RereadMinutes: Sendable {
  package var body: String
  package var day: Day
  package var difference: MinutesDifference
}

extension Register {
  /// Reads the stored minutes again with the present grammar, or another: of the meetings of a day, of a body, or all, by day.
  /// Throws `unknownMeeting`, `noMinutes`, `unknownBody`, `ambiguousBody`.
  package func reread(
    meeting day: Day?, body: String?, by grammar: (Minutes) -> ReadMinutes = Extractor.read, _ act: Act
  ) throws -> [RereadMinutes] {
    try step(act) { change in
      let only = try body.map { try change.body($0) }
      let sql = """
        SELECT meeting.id, body, day, minutes IS NOT NULL, body.name FROM meeting JOIN body ON body.id = body WHERE NOT cancelled
        AND (?1 IS NULL OR body = ?1) AND (?2 IS NULL OR day = ?2) ORDER BY day, body.name, meeting.id
        """
      let found = try Row.fetchAll(change.database, sql: sql, arguments: [only, day?.iso])
      if let day, found.isEmpty { throw RegisterError.unknownMeeting(day) }
      if let day, !found.contains(where: { $0[3] }) { throw RegisterError.noMinutes(day) }
      return try found.filter { $0[3] }.compactMap { row in
        guard let day = Day(iso: row[2] as String) else { return nil }
        let meeting = Transaction.Meeting(id: row[0], body: row[1], day: day, hasMinutes: true)
        let text = try String.fetchOne(change.database, sql: "SELECT minutes FROM meeting WHERE id = ?", arguments: [meeting.id]) ?? ""
        let minutes = MinutesParser.parse(SourceText(text), day: day)
        try Passages.read(minutes, of: meeting.id, change.database)
        return RereadMinutes(
          body: row[4], day: day, difference: try change.reread(grammar(minutes), of: meeting, isNewText: false))
      }
    }
  }
}

extension Transaction {
  /// Brings the tasks of a meeting in line with a reading of the minutes in force. What a person set stays; what nobody touched follows.
  /// `isNewText` says that the tasks still have their places in the version before.
  func reread(_ read: ReadMinutes, of meeting: Meeting, isNewText: Bool) throws -> MinutesDifference {
    let minutes = read.minutes
    let announcements = minutes.announcements()
    let found = read.commitments.filter { !$0.isCalendar(announcements) }
    let known = try KnownTasks(meeting.id, isNewText: isNewText, database, today: act.today)
    let text = Words(minutes.text, statements: found.map(\.range) + known.present)
    let reading = Rereading(known: known.statements, versions: known.versions(present: text), text: text, commitments: found)
    let book = try OwnerBook(self, body: meeting.body, header: minutes.meeting)
    var difference = MinutesDifference()
    var before: [Int64: TaskRow] = [:]
    for (task, outcome) in zip(known.tasks, reading.outcomes) {
      for row in [task.row] + task.shares {
        before[row.id] = row
        try follow(outcome, row, isNewText: task.isElsewhere, found, minutes, book)
      }
    }
    try settleConfidential(of: meeting.id)
    for row in try RowReader(database, today: act.today, confidential: true).rows(before.keys.sorted()) {
      difference.add(.init(before: before[row.id]!, after: row))
    }
    let ids = try reading.new.map { try insert(found[$0], meeting.body, meeting.id, meeting.day, minutes, book) }
    difference.new = try RowReader(database, today: act.today, confidential: true).rows(ids)
    for row in difference.new { try settleOriginal(of: row.id, row.due?.date) }
    if isNewText, try isLatest(meeting.body, meeting.day) { try book.updatePeople() }
    try keepApprovals(minutes, of: meeting.id)
    try suggest(MinutesUnits(read), of: meeting)
    return difference
  }

  /// `isNewText` says that the place of the task is in another text than the present one.
  private func follow(
    _ outcome: Rereading.Outcome, _ row: TaskRow, isNewText: Bool, _ found: [Commitment], _ minutes: Minutes, _ book: OwnerBook
  ) throws {
    let isDecided = row.confirmed || row.rejected || row.status.isClosed
    switch outcome {
    case .read(let index):
      let commitment = found[index]
      if isNewText || !isDecided { try stand(commitment.range, in: commitment.agendaItem, of: row, minutes) }
      if !isDecided { try take(commitment, row, book) }
      try mark(row, nil)
    case .stands(let range):
      let point = minutes.points.last { ($0.heading?.start ?? $0.paragraphs.first?.block.range.start ?? 0) <= range.start }
      if isNewText { try stand(range, in: point?.number, of: row, minutes) }
      // What a person wrote in by hand is no reading of the grammar.
      try mark(row, isDecided || row.source?.rule.isEmpty ?? true ? nil : .reading)
    case .gone: try mark(row, .sentence)
    }
  }

  private func stand(_ range: ByteRange, in item: String?, of row: TaskRow, _ minutes: Minutes) throws {
    try database.run(
      sql: "UPDATE task SET quote = ?, range_start = ?, range_end = ?, agenda_item = ?, agenda_title = ? WHERE id = ?",
      arguments: [minutes.text[range], range.start, range.end, item, minutes.title(of: item, at: range), row.id])
    let old = row.source?.quote ?? ""
    if Words.keys(of: old) != Words.keys(of: minutes.text[range]) {
      try log(row.id, "quote", from: old, to: minutes.text[range], cause: Cause.minutesRead.rawValue)
    }
  }

  /// What the machine said before and nobody touched since becomes what it says now.
  private func take(_ commitment: Commitment, _ row: TaskRow, _ book: OwnerBook) throws {
    let sql = "SELECT text_set, owners_set, kind_set, status_set, due_said FROM task WHERE id = ?"
    guard let set = try Row.fetchOne(database, sql: sql, arguments: [row.id]) else { return }
    try database.run(
      sql: "UPDATE task SET rule = ?, confidence = ? WHERE id = ?", arguments: [commitment.rule, commitment.roundedConfidence, row.id])
    if !set[0] { try update(row.id, "text", row.text, commitment.text) }
    if !set[2] { try update(row.id, "kind", row.kind.rawValue, commitment.kind.rawValue) }
    if !set[3], row.status != .inProgress { try update(row.id, "status", row.status.rawValue, commitment.status.rawValue) }
    if !set[1], try setOwners(commitment.owners, note: commitment.ownerNote, of: row.id, book) {
      try log(row.id, "owners", from: names(row.owners), to: names(self.row(row.id).owners), cause: Cause.minutesRead.rawValue)
    }
    if set[4] as String? == nil, commitment.due != row.due?.due { try read(commitment.due, row) }
  }

  private func update(_ task: Int64, _ field: String, _ old: String, _ new: String) throws {
    guard old != new else { return }
    try database.run(sql: "UPDATE task SET \(field) = ? WHERE id = ?", arguments: [new, task])
    try log(task, field, from: old, to: new, cause: Cause.minutesRead.rawValue)
  }

  /// Another deadline stands in the minutes: the first one was never said, so it did not slip.
  private func read(_ due: Due?, _ row: TaskRow) throws {
    try setDue(due, of: row.id)
    try database.run(sql: "DELETE FROM slip WHERE task = ?", arguments: [row.id])
    try database.run(sql: "UPDATE task SET due_original = NULL WHERE id = ?", arguments: [row.id])
    let now = try self.row(row.id)
    try settleOriginal(of: row.id, now.due?.date)
    if now.due?.date != row.due?.date {
      try log(row.id, "due", from: row.due?.date?.iso, to: now.due?.date?.iso, cause: Cause.minutesRead.rawValue)
    } else {
      try log(row.id, "due-text", from: row.due?.due.text, to: due?.text, cause: Cause.minutesRead.rawValue)
    }
  }

  private func mark(_ row: TaskRow, _ missing: Missing?) throws {
    let version = "SELECT max(version) FROM sighting WHERE task = ?1"
    switch missing {
    case nil: try database.run(sql: "UPDATE task SET version = NULL, unread = 0 WHERE id = ?1", arguments: [row.id])
    case .reading: try database.run(sql: "UPDATE task SET version = NULL, unread = 1 WHERE id = ?1", arguments: [row.id])
    case .sentence: try database.run(sql: "UPDATE task SET version = coalesce(version, (\(version))), unread = 0 WHERE id = ?1", arguments: [row.id])
    }
    if row.missing != missing { try log(row.id, "missing", from: row.missing?.rawValue, to: missing?.rawValue, cause: Cause.minutesRead.rawValue) }
  }

  private func names(_ owners: [Owner]) -> String { owners.map(\.name).joined(separator: ", ") }
}

/// The tasks that stand in the minutes of a meeting, by what was said and where.
private struct KnownTasks {
  struct Known {
    var row: TaskRow
    /// Shares of it, which go where it goes.
    var shares: [TaskRow]
    /// It stood in another text than the present one when this reading began.
    var isElsewhere: Bool
  }

  private(set) var tasks: [Known] = []
  private(set) var statements: [KnownStatement] = []
  /// Their places in the present text.
  let present: [ByteRange]
  private let texts: [Int: Words]

  init(_ meeting: Int64, isNewText: Bool, _ database: Database, today: Day) throws {
    let versions = try Versions(meeting, database)
    let rows = try RowReader(database, today: today, confidential: true).rows(where: "task.meeting = ?", [meeting])
    var shares: [Int64: [TaskRow]] = [:]
    var roots: [Int64: Int64] = [:]
    for link in try Row.fetchAll(
      database, sql: "SELECT id, split_from FROM task WHERE meeting = ? AND split_from IS NOT NULL ORDER BY id", arguments: [meeting])
    {
      roots[link[0]] = roots[link[1]] ?? link[1]
    }
    for row in rows { if let root = roots[row.id] { shares[root, default: []].append(row) } }
    let edited = try Set(Int64.fetchAll(database, sql: "SELECT id FROM task WHERE meeting = ? AND text_set", arguments: [meeting]))
    let sightings = try Self.sightings(meeting, database)
    for row in rows where roots[row.id] == nil {
      guard let source = row.source else { continue }
      let seen = sightings[row.id] ?? []
      let isElsewhere = isNewText || row.missing == .sentence
      let places = isElsewhere ? seen : [(0, source.range)] + seen
      tasks.append(Known(row: row, shares: shares[row.id] ?? [], isElsewhere: isElsewhere))
      statements.append(
        KnownStatement(
          task: row.id, places: places, item: source.agendaItem, action: row.text, kind: row.kind, owners: row.owners.map(\.name),
          isEdited: edited.contains(row.id),
          isDecided: row.confirmed || row.rejected || row.status.isClosed))
    }
    let places = Dictionary(grouping: statements.flatMap(\.places), by: \.version).mapValues { $0.map(\.range) }
    present = places[0] ?? []
    let older = versions.texts.filter { places[$0.number] != nil }
    texts = Dictionary(uniqueKeysWithValues: older.map { ($0.number, Words(SourceText($0.minutes), statements: places[$0.number] ?? [])) })
  }

  /// The texts by their numbers; 0 is the present one.
  func versions(present: Words) -> [Int: Words] { texts.merging([0: present]) { $1 } }

  /// Where the tasks stood in older versions, the latest first.
  private static func sightings(_ meeting: Int64, _ database: Database) throws -> [Int64: [(version: Int, range: ByteRange)]] {
    let sql = """
      SELECT task, number, range_start, range_end FROM sighting JOIN minutes_version ON minutes_version.id = version
      WHERE meeting = ? ORDER BY task, number DESC
      """
    return try Row.fetchAll(database, sql: sql, arguments: [meeting]).reduce(into: [:]) {
      $0[$1[0], default: []].append(($1[1], ByteRange($1[2], $1[3])))
    }
  }
}
