package import Danish
package import FollowUp
import GRDB
package import Grammar
package import Source

/// A sentence of a meeting's minutes, and the point it stands in.
package struct Passage: Sendable, Hashable {
  /// The meeting by its number in the register.
  package var meeting: Int64
  package var point: PointName
  package var range: ByteRange

  package init(meeting: Int64, point: PointName, range: ByteRange) { (self.meeting, self.point, self.range) = (meeting, point, range) }
}

extension Register {
  /// A task that the program missed, from the sentence it stands in; a person stands by it. Its deadline counts from the day of the meeting.
  /// Throws `noSuchMinutes`, also where the minutes are no longer so long.
  package func add(text: String, kind: Kind, owners: [String], due: Due?, from passage: Passage, confidential: Bool = false, _ act: Act) throws
    -> TaskRow
  {
    try step(act) { change in
      let sql = "SELECT body, day, minutes FROM meeting WHERE id = ? AND minutes IS NOT NULL"
      guard let row = try Row.fetchOne(change.database, sql: sql, arguments: [passage.meeting]) else { throw RegisterError.noSuchMinutes }
      let (body, day, minutes): (Int64, String, SourceText) = (row[0], row[1], SourceText(row[2] as String))
      guard minutes.whole.contains(passage.range), !passage.range.isEmpty else { throw RegisterError.noSuchMinutes }
      try change.database.run(
        sql: """
          INSERT INTO task (body, meeting, recorded, text, text_set, kind, kind_set, status, status_set, confirmed, owners_set, agenda_item,
            agenda_title, quote, range_start, range_end, last_word, confidential, confidential_set)
          VALUES (?1, ?2, ?3, ?4, 1, ?5, 1, 'open', 1, 1, 1, ?6, ?7, ?8, ?9, ?10, ?11, ?12 OR \(Passages.touch("?2", "?9", "?10")), ?12)
          """,
        arguments: [
          body, passage.meeting, day, text, kind.rawValue, passage.point.number, passage.point.title, minutes[passage.range], passage.range.start,
          passage.range.end, max(day, act.today.iso), confidential,
        ])
      let id = change.database.lastInsertedRowID
      let book = try OwnerBook(change, body: body)
      try change.setOwners(owners.map(book.find), of: id)
      try change.setDue(due, of: id)
      try change.settleOriginal(of: id, change.row(id).due?.date)
      try change.log(id, "added", to: text)
      return try change.row(id)
    }
  }

  /// Writes a task anew, says what kind of commitment it is, or whether it is confidential.
  package func edit(_ id: Int64, text: String? = nil, kind: Kind? = nil, confidential: Bool? = nil, _ act: Act) throws -> [TaskRow] {
    try each([id], act) { change, row in
      if let text { try change.setText(text, of: row) }
      if let kind { try change.setKind(kind, of: row) }
      if let confidential { try change.setConfidential(confidential, of: row) }
    }
  }
}

extension Transaction {
  func setText(_ text: String, of row: TaskRow) throws {
    if row.text == text { return }
    try database.run(sql: "UPDATE task SET text = ?, text_set = 1 WHERE id = ?", arguments: [text, row.id])
    try word(on: row.id)
    try log(row.id, "text", from: row.text, to: text)
  }

  func setKind(_ kind: Kind, of row: TaskRow) throws {
    if row.kind == kind { return }
    try database.run(sql: "UPDATE task SET kind = ?, kind_set = 1 WHERE id = ?", arguments: [kind.rawValue, row.id])
    try word(on: row.id)
    try log(row.id, "kind", from: row.kind.rawValue, to: kind.rawValue)
  }
}
