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
}

/// A dry run ends here: everything was done, nothing is kept.
private struct TakenBack<T: Sendable>: Error { let result: T }

extension Register {
  func step<T: Sendable>(_ act: Act, _ change: (Transaction) throws -> T) throws -> T {
    do {
      return try writer.write { database in
        let result = try change(try Transaction(database, act))
        if act.dryRun { throw TakenBack(result: result) }
        return result
      }
    } catch let taken as TakenBack<T> {
      return taken.result
    } catch { throw RegisterError.wording(error, path: "", isNew: false) }
  }

  /// Stores the minutes of a meeting with their tasks. Throws `noBody`, `noDay`, `otherVersion`.
  package func importMinutes(
    _ minutes: Minutes, commitments: [Commitment], fileName: String, body: String?, date: Day?, _ act: Act
  ) throws -> ImportedMinutes {
    guard let name = body ?? minutes.meeting.body else { throw RegisterError.noBody }
    guard let day = date ?? minutes.meeting.date else { throw RegisterError.noDay }
    return try step(act) { change in
      let database = change.database
      let bodyID = try change.body(named: name, organisation: minutes.meeting.organisation, creating: true)
      let known = try Row.fetchOne(database, sql: "SELECT id, minutes FROM meeting WHERE body = ? AND day = ?", arguments: [bodyID, day.iso])
      if let text = known?["minutes"] as String? {
        guard text.utf8.elementsEqual(minutes.text.bytes) else { throw RegisterError.otherVersion(body: name, day: day) }
        return ImportedMinutes(body: name, day: day, tasks: [], alreadyKnown: true)
      }
      let (ids, _) = try change.trackingDeadlines(why: "referatet af mødet \(day.iso) er læst ind") {
        let meeting = try change.hold(known?["id"], bodyID, day, minutes, fileName)
        try change.log(nil, "import", to: "\(name) \(day.iso)", why: fileName)
        return try commitments.map { try change.insert($0, bodyID, meeting, day, minutes) }
      }
      try change.settleOriginals()
      return ImportedMinutes(body: name, day: day, tasks: try RowReader(database, today: act.today).rows(ids), alreadyKnown: false)
    }
  }

  /// A task by hand, in the body named or the only one.
  package func add(text: String, owners: [Owner], due: Due?, body: String?, _ act: Act) throws -> TaskRow {
    try step(act) { change in
      let bodyID = try body.map { try change.body(named: $0, creating: true) } ?? change.body(nil)
      try change.database.execute(
        sql: "INSERT INTO task (body, recorded, text, kind, status, confirmed, last_word) VALUES (?, ?, ?, 'decision', 'open', 1, ?)",
        arguments: [bodyID, act.today.iso, text, act.today.iso])
      let id = change.database.lastInsertedRowID
      try change.setOwners(owners, of: id)
      try change.setDue(due, of: id)
      try change.settleOriginals()
      try change.log(id, "added", to: text)
      return try change.row(id)
    }
  }

  package func setStatus(_ ids: [Int64], to status: Status, note: String?, _ act: Act) throws -> [TaskRow] {
    try each(ids, act) { change, row in
      guard row.status != status else { throw RegisterError.transition(row.id, from: row.status.rawValue, to: status.rawValue) }
      do {
        try change.database.execute(
          sql: "UPDATE task SET status = ?, closed_on = ?, last_word = max(last_word, ?) WHERE id = ?",
          arguments: [status.rawValue, status.isClosed ? act.today.iso : nil, act.today.iso, row.id])
      } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
        throw RegisterError.transition(row.id, from: row.status.rawValue, to: status.rawValue)
      }
      try change.log(row.id, "status", from: row.status.rawValue, to: status.rawValue, why: note)
      if let note { try change.log(row.id, "note", to: note) }
    }
  }

  package func addNote(_ id: Int64, _ text: String, _ act: Act) throws -> [TaskRow] {
    try each([id], act) { change, row in
      try change.database.execute(sql: "UPDATE task SET last_word = max(last_word, ?) WHERE id = ?", arguments: [act.today.iso, id])
      try change.log(row.id, "note", to: text)
    }
  }

  package func assign(_ ids: [Int64], to owners: [Owner], _ act: Act) throws -> [TaskRow] {
    try each(ids, act) { change, row in
      try change.setOwners(owners, of: row.id)
      let names = (row.owners.map(\.name).joined(separator: ", "), owners.map(\.name).joined(separator: ", "))
      try change.log(row.id, "owners", from: names.0, to: names.1)
    }
  }

  package func setDue(_ ids: [Int64], to due: Due, why: String?, _ act: Act) throws -> [TaskRow] {
    try step(act) { change in
      for id in ids { _ = try change.row(id) }
      let before = try ids.map { try change.row($0) }
      _ = try change.trackingDeadlines(why: why ?? due.text) { for id in ids { try change.setDue(due, of: id) } }
      for row in before where try change.row(row.id).due?.date == row.due?.date {
        try change.log(row.id, "due", from: row.due?.due.text, to: due.text, why: why)
      }
      return try ids.map { try change.row($0) }
    }
  }

  private func each(_ ids: [Int64], _ act: Act, _ change: (Transaction, TaskRow) throws -> Void) throws -> [TaskRow] {
    try step(act) { transaction in
      for id in ids { try change(transaction, try transaction.row(id)) }
      return try ids.map { try transaction.row($0) }
    }
  }
}

extension Transaction {
  func row(_ id: Int64) throws -> TaskRow {
    guard let row = try RowReader(database, today: act.today).rows([id]).first else { throw RegisterError.noTask(id) }
    return row
  }

  /// The first last day that could be told becomes the original.
  func settleOriginals() throws {
    for row in try RowReader(database, today: act.today).rows() {
      guard let day = row.due?.date else { continue }
      try database.execute(sql: "UPDATE task SET due_original = ? WHERE id = ? AND due_original IS NULL", arguments: [day.iso, row.id])
    }
  }

  fileprivate func hold(_ known: Int64?, _ body: Int64, _ day: Day, _ minutes: Minutes, _ fileName: String) throws -> Int64 {
    let text = minutes.text.string
    if let known {
      try database.execute(
        sql: "UPDATE meeting SET minutes = ?, file_name = ?, title = ?, cancelled = 0 WHERE id = ?",
        arguments: [text, fileName, minutes.meeting.title, known])
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
    try database.execute(
      sql: """
        INSERT INTO task (body, meeting, recorded, text, kind, status, owner_note, agenda_item, agenda_title, quote, range_start, range_end, rule, confidence, last_word)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        body, meeting, day.iso, found.action.isEmpty ? found.quote : found.action, found.kind.rawValue, status.rawValue, found.ownerNote,
        found.agendaItem,
        title, found.quote, found.range.start, found.range.end, found.rule, found.confidence, day.iso,
      ])
    let id = database.lastInsertedRowID
    try setOwners(found.owners, of: id)
    try setDue(found.due, of: id)
    try log(id, "added", to: found.action, why: "regel \(found.rule)")
    return id
  }
}
