package import Danish
package import FollowUp
import GRDB

extension Register {
  /// A task by hand, in the body named or the only one.
  package func add(text: String, owners: [String], due: Due?, body: String?, confidential: Bool = false, _ act: Act) throws -> TaskRow {
    try step(act) { change in
      let bodyID = try body.map { try change.body(named: $0, creating: true) } ?? change.body(nil)
      try change.database.run(
        sql: """
          INSERT INTO task (body, recorded, text, kind, status, confirmed, last_word, confidential, confidential_set) \
          VALUES (?1, ?2, ?3, 'decision', 'open', 1, ?2, ?4, ?4)
          """, arguments: [bodyID, act.today.iso, text, confidential])
      let id = change.database.lastInsertedRowID
      let book = try OwnerBook(change, body: bodyID)
      try change.setOwners(owners.map(book.find), of: id)
      try change.setDue(due, of: id)
      try change.settleOriginal(of: id, change.row(id).due?.date)
      try change.log(id, "added", to: text)
      return try change.row(id)
    }
  }

  package func addNote(_ ids: [Int64], _ text: String, _ act: Act) throws -> [TaskRow] {
    try each(ids, act) { change, row in
      try change.word(on: row.id)
      try change.note(row.id, text)
    }
  }

  /// Sets the deadline; one that names a meeting counts from today. A confirmed task wants to know why. Throws `needsWhy`.
  package func setDue(_ ids: [Int64], to due: Due, why: String?, _ act: Act) throws -> [TaskRow] {
    try each(ids, act) { change, row in
      guard !row.confirmed || why != nil else { throw RegisterError.needsWhy(row.id) }
      // Said again on the same day it is no news.
      let said = "SELECT due_said IS ? FROM task WHERE id = ?"
      if row.due?.due == due, try Bool.fetchOne(change.database, sql: said, arguments: [act.today.iso, row.id]) == true { return }
      try change.setDue(due, of: row.id)
      try change.database.run(sql: "UPDATE task SET due_said = ? WHERE id = ?", arguments: [act.today.iso, row.id])
      try change.word(on: row.id)
      let now = try change.row(row.id)
      if now.due?.date != row.due?.date {
        _ = try change.moved(now.id, now.text, from: row.due?.date, to: now.due?.date, .person, why: why)
      } else {
        try change.log(row.id, "due-text", from: row.due?.due.text, to: due.text, cause: Cause.person.rawValue, why: why)
      }
    }
  }
}

extension Transaction {
  /// A person has a say about a task: it is not silent.
  func word(on task: Int64) throws {
    try database.run(sql: "UPDATE task SET last_word = max(last_word, ?) WHERE id = ?", arguments: [act.today.iso, task])
  }

  func note(_ task: Int64, _ text: String) throws {
    try database.run(
      sql: "INSERT INTO note (task, day, by, text) VALUES (?, ?, ?, ?)", arguments: [task, act.today.iso, act.by, text])
    try log(task, "note", to: text)
  }
}
