import Danish
import FollowUp
import GRDB

/// One step: the changes of one command, with a history row each.
struct Transaction {
  let database: Database
  let act: Act
  let step: Int64
  let owners: OwnerIndex

  /// Begins a step, or goes on with that of `act` while it is the last one.
  init(_ database: Database, _ act: Act, undoing: Int64? = nil) throws {
    (self.database, self.act, owners) = (database, act, OwnerIndex(database))
    if undoing == nil, let step = act.step, try Int64.fetchOne(database.cachedStatement(sql: "SELECT max(id) FROM step")) == step {
      self.step = step
    } else {
      try database.run(
        sql: "INSERT INTO step (day, by, command, undoes) VALUES (?, ?, ?, ?)", arguments: [act.today.iso, act.by, act.command, undoing])
      step = database.lastInsertedRowID
    }
  }

  /// A step that changed nothing leaves no trace.
  func end() throws {
    try database.run(
      sql: """
        DELETE FROM step WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM change WHERE step = ?1) AND NOT EXISTS (SELECT 1 FROM history WHERE step = ?1)
        """, arguments: [step])
  }

  /// `field` and `cause` are identifiers and days ISO, so that they can be told in any language; `why` is in a person's words.
  /// What is told of a confidential task, or in words that are, is kept as confidential.
  func log(
    _ task: Int64? = nil, about subject: String? = nil, _ field: String, from old: String? = nil, to new: String?, cause: String? = nil,
    why: String? = nil, isConfidential: Bool = false
  ) throws {
    try database.run(
      sql: """
        INSERT INTO history (step, task, subject, field, old, new, cause, why, confidential)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9 OR EXISTS (SELECT 1 FROM task WHERE id = ?2 AND confidential))
        """, arguments: [step, task, subject, field, old, new, cause, why, isConfidential])
  }

  /// The body named, a new one where nobody is called so and `creating` allows it. Throws `ambiguousBody`, `unknownBody`.
  func body(named name: String, organisation: String? = nil, creating: Bool) throws -> Int64 {
    if let body = try Bodies(database).named(name, of: organisation) { return body.id }
    guard creating else { throw RegisterError.unknownBody(name) }
    try database.run(sql: "INSERT INTO body (name, organisation) VALUES (?, ?)", arguments: [name, organisation])
    return database.lastInsertedRowID
  }

  /// The body named, else the only one. Throws `unknownBody`, `ambiguousBody`, `noBody`.
  func body(_ name: String?) throws -> Int64 { try Bodies(database).only(name).id }

  func bodyName(_ id: Int64) throws -> String {
    try String.fetchOne(database.cachedStatement(sql: "SELECT name FROM body WHERE id = ?"), arguments: [id]) ?? ""
  }

  /// The task as it stands on the day of the act, rejected ones included. Throws `noTask`.
  func row(_ id: Int64) throws -> TaskRow { try RowReader(database, today: act.today, confidential: true).task(id) }
}

/// A dry run ends here: everything was done, nothing is kept.
private struct TakenBack<T: Sendable>: Error { let result: T }

extension Register {
  /// Runs `change` as one step; for `undo`, `undoing` finds the step that is taken back.
  func step<T: Sendable>(_ act: Act, undoing: ((Database) throws -> Int64)? = nil, _ change: (Transaction) throws -> T) throws -> T {
    do {
      return try writer.write { database in
        let transaction = try Transaction(database, act, undoing: undoing?(database))
        let result = try change(transaction)
        if act.dryRun { throw TakenBack(result: result) }
        try transaction.end()
        return result
      }
    } catch let taken as TakenBack<T> {
      return taken.result
    } catch { throw RegisterError.wording(error, path: path) }
  }

  /// One step over several tasks, whole or not at all; the tasks as they then stand.
  func each(_ ids: [Int64], _ act: Act, _ change: (Transaction, TaskRow) throws -> Void) throws -> [TaskRow] {
    try step(act) { transaction in
      for id in ids { try change(transaction, try transaction.row(id)) }
      return try ids.map { try transaction.row($0) }
    }
  }
}
