import GRDB

/// What forgetting a name did, or would do.
package struct Forgotten: Sendable, Hashable {
  /// How often it stood in each table, by the table's name.
  package var places: [String: Int] = [:]
  /// Files of minutes that held it, and that are not the register's to change.
  package var files: [String] = []
  /// Other names of the same owner, whose rows are gone while texts may still have them.
  package var aliases: [String] = []
  package var count: Int { places.values.reduce(0, +) }
}

extension Register {
  /// Masks a name in every text of the register, the history included, by as many bytes, so that quotes keep their places; empties undo's memory
  /// and leaves a tombstone in the history. The one command that cannot be undone, and the one way through the append-only triggers.
  /// Throws `unknownName` where it stands nowhere.
  package static func forget(_ name: String, in path: String, _ act: Act) throws -> Forgotten {
    let register = try Register(path: path, isWatched: false)
    let found = try register.step(act) { change in
      let found = try Forgetting(change.database, name).run()
      if found.count > 0 { try change.log(nil, "forget", to: String(found.count)) }
      return found
    }
    do {
      // Even when nothing was found: an earlier run may have been stopped here.
      if !act.dryRun { try register.wipe() }
    } catch { throw RegisterError.wording(error, path: path) }
    guard found.count > 0 else { throw RegisterError.unknownName }
    return found
  }

  /// Writes the file anew, so that no page keeps what was masked.
  private func wipe() throws {
    try writer.writeWithoutTransaction { database in
      try database.execute(sql: "VACUUM")
      try database.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)")
    }
  }
}

private struct Forgetting {
  let database: Database
  let mask: Mask
  let name: String

  init(_ database: Database, _ name: String) throws {
    guard let mask = Mask(name) else { throw RegisterError.unknownName }
    (self.database, self.mask, self.name) = (database, mask, name)
  }

  func run() throws -> Forgotten {
    var found = Forgotten()
    let guards = try Row.fetchAll(database, sql: "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' AND sql LIKE '%append-only%'")
    for trigger in guards { try database.execute(sql: "DROP TRIGGER \(trigger["name"] as String)") }
    try forgetOwners(&found)
    let texts = ["meeting", "minutes_version"]
    for table in try ChangeLog.tables(database) + ChangeLog.tables(database, named: ["step", "history"]) {
      for column in table.columns where column.type == "TEXT" {
        try forget(table, column.name) { key in
          found.places[table.name, default: 0] += key.count
          guard texts.contains(table.name), column.name == "minutes" else { return }
          let files = "SELECT file_name FROM \(table.name) WHERE file_name IS NOT NULL AND id = ?"
          found.files = try Set(found.files + String.fetchAll(database, sql: files, arguments: [key.rowid])).sorted()
        }
      }
    }
    // A quote may begin within the name.
    try database.execute(
      sql: """
        UPDATE task SET quote = CAST(substr(CAST(text.minutes AS BLOB), range_start + 1, range_end - range_start) AS TEXT)
        FROM (
          SELECT task.id AS id, coalesce(minutes_version.minutes, meeting.minutes) AS minutes FROM task JOIN meeting ON meeting.id = task.meeting
          LEFT JOIN minutes_version ON minutes_version.id = task.version) AS text
        WHERE text.id = task.id AND text.minutes LIKE '%*%'
        """)
    try database.execute(
      sql: """
        UPDATE suggestion SET evidence = CAST(substr(CAST(text.minutes AS BLOB), range_start + 1, range_end - range_start) AS TEXT)
        FROM (
          SELECT suggestion.id AS id, coalesce(minutes_version.minutes, meeting.minutes) AS minutes FROM suggestion
          JOIN meeting ON meeting.id = suggestion.meeting LEFT JOIN minutes_version ON minutes_version.id = suggestion.version) AS text
        WHERE text.id = suggestion.id AND text.minutes LIKE '%*%'
        """)
    try database.execute(sql: "DELETE FROM change; INSERT INTO search (search) VALUES ('rebuild')")
    for trigger in guards { try database.execute(sql: trigger["sql"] as String) }
    return found
  }

  private func forget(_ table: ChangeLog.Table, _ column: String, _ tell: ((rowid: Int64?, count: Int)) throws -> Void) throws {
    let keys = table.key.joined(separator: ", ")
    let rows = try Row.fetchAll(database, sql: "SELECT \(column), \(keys) FROM \(table.name) WHERE \(column) IS NOT NULL")
    for row in rows {
      guard let masked = mask.masked(row[0]) else { continue }
      let place = table.key.enumerated().map { "\($1) = ?\($0 + 2)" }.joined(separator: " AND ")
      let key = (1...table.key.count).map { row[$0] as DatabaseValue }
      func write(_ text: String) throws {
        try database.execute(
          sql: "UPDATE \(table.name) SET \(column) = ?1 WHERE \(place)", arguments: StatementArguments([text.databaseValue] + key))
      }
      // Two names may be one under the mask where names must differ.
      do { try write(masked.text) } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
        try write("\(masked.text) \(try Int64.fetchOne(database, sql: "SELECT abs(random() % 1000000000)") ?? 0)")
      }
      try tell((Int64.fromDatabaseValue(key[0]), masked.count))
    }
  }

  /// The owner of that name keeps its tasks under a mask of its own, without office, address and other names.
  private func forgetOwners(_ found: inout Forgotten) throws {
    let owners = try Row.fetchAll(database, sql: "SELECT id, name FROM owner").filter { Folding.key($0[1]) == Folding.key(name) }
    for id in owners.map({ $0[0] as Int64 }) {
      found.aliases += try String.fetchAll(database, sql: "SELECT name FROM owner_alias WHERE owner = ?", arguments: [id])
      try database.execute(sql: "DELETE FROM owner_alias WHERE owner = ?", arguments: [id])
      let masked = try String.fetchOne(database, sql: "SELECT name FROM owner WHERE id = ?", arguments: [id]).flatMap(mask.masked)?.text ?? "*"
      let taken = try Bool.fetchOne(database, sql: "SELECT EXISTS (SELECT 1 FROM owner WHERE name = ?)", arguments: [masked]) ?? false
      try database.execute(
        sql: "UPDATE owner SET name = ?, office = NULL, organisation = NULL, email = NULL WHERE id = ?",
        arguments: [taken ? "\(masked) \(id)" : masked, id])
      found.places["owner", default: 0] += 1
    }
  }
}
