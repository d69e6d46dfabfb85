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
  /// The step it is part of, for the next file of the same command.
  package var step: Int64?
}

extension Register {
  /// Stores the minutes of a meeting with their tasks. Throws `noBody`, `noDay`, `otherVersion`.
  package func importMinutes(
    _ minutes: Minutes, commitments: [Commitment], fileName: String, body: String?, date: Day?, _ act: Act
  ) throws -> ImportedMinutes {
    guard let name = body ?? minutes.meeting.body else { throw RegisterError.noBody }
    guard let day = date ?? minutes.meeting.date else { throw RegisterError.noDay }
    return try step(act) { change in
      let bodyID = try change.body(named: name, organisation: minutes.meeting.organisation, creating: true)
      let sql = "SELECT id, minutes FROM meeting WHERE body = ? AND day = ? AND NOT cancelled"
      let known = try Row.fetchOne(change.database, sql: sql, arguments: [bodyID, day.iso])
      if let text = known?["minutes"] as String? {
        guard text.utf8.elementsEqual(minutes.text.bytes) else { throw RegisterError.otherVersion(body: name, day: day) }
        return ImportedMinutes(body: name, day: day, tasks: [], alreadyKnown: true, step: act.step)
      }
      var ids: [Int64] = []
      _ = try change.movingDeadlines(of: bodyID, .minutesRead) {
        let meeting = try change.hold(known?["id"], bodyID, day, minutes, fileName)
        try change.log(about: name, "import", to: day.iso, why: fileName)
        ids = try commitments.map { try change.insert($0, bodyID, meeting, day, minutes) }
        return meeting
      }
      let rows = try RowReader(change.database, today: act.today).rows(ids)
      for row in rows { try change.settleOriginal(of: row.id, row.due?.date) }
      return ImportedMinutes(body: name, day: day, tasks: rows, alreadyKnown: false, step: change.step)
    }
  }
}

extension Transaction {
  fileprivate func hold(_ known: Int64?, _ body: Int64, _ day: Day, _ minutes: Minutes, _ fileName: String) throws -> Int64 {
    let text = minutes.text.string
    if let known {
      try database.execute(
        sql: "UPDATE meeting SET minutes = ?, file_name = ?, title = ? WHERE id = ?", arguments: [text, fileName, minutes.meeting.title, known])
      return known
    }
    try database.execute(
      sql: "INSERT INTO meeting (body, day, title, file_name, minutes) VALUES (?, ?, ?, ?, ?)",
      arguments: [body, day.iso, minutes.meeting.title, fileName, text])
    return database.lastInsertedRowID
  }

  fileprivate func insert(_ found: Commitment, _ body: Int64, _ meeting: Int64, _ day: Day, _ minutes: Minutes) throws -> Int64 {
    let status: Status = found.kind.isFirm && found.confidence >= 0.5 ? .open : .proposed
    let title = minutes.points.first { $0.number == found.agendaItem }?.title
    let text = found.action.isEmpty ? found.quote : found.action
    // Four decimals come back from JSON as they went in.
    let confidence = (found.confidence * 10_000).rounded() / 10_000
    try database.execute(
      sql: """
        INSERT INTO task (body, meeting, recorded, text, kind, status, owner_note, agenda_item, agenda_title, quote, range_start, range_end, rule, confidence, last_word)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        body, meeting, day.iso, text, found.kind.rawValue, status.rawValue, found.ownerNote, found.agendaItem, title, found.quote,
        found.range.start, found.range.end, found.rule, confidence, day.iso,
      ])
    let id = database.lastInsertedRowID
    try setOwners(found.owners, of: id)
    try setDue(found.due, of: id)
    try log(id, "added", to: text, cause: "rule", why: found.rule)
    return id
  }
}
