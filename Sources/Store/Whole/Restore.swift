import GRDB

#if canImport(Glibc)
  import Glibc
#endif

extension Register {
  /// Puts an export into a new register, or one that holds nothing. What an export with its history tells stays as it is; one without begins a
  /// history with this step. It cannot be undone. Throws `notEmpty`, `badExport`, `newerExport`.
  package static func restore(_ json: String, to path: String, _ act: Act) throws {
    let isNew = access(path, F_OK) != 0
    if act.dryRun, isNew { return try restore(json, into: inMemory(watched: false), act) }
    let register = try Register(path: path, isWatched: false)
    do { try restore(json, into: register, act) } catch {
      if isNew { for end in ["", "-wal", "-shm"] { unlink(path + end) } }
      throw error
    }
  }

  private static func restore(_ json: String, into register: Register, _ act: Act) throws {
    do {
      try register.writer.write { database in
        try fill(database, json, register.path, act)
        if act.dryRun { throw DryRun() }
      }
    } catch is DryRun {
    } catch let error as DatabaseError where [.SQLITE_ERROR, .SQLITE_CONSTRAINT, .SQLITE_MISMATCH].contains(error.resultCode) {
      throw RegisterError.badExport(error.message ?? "")
    } catch { throw RegisterError.wording(error, path: register.path) }
  }

  private static func fill(_ database: Database, _ json: String, _ path: String, _ act: Act) throws {
    guard try Bool.fetchOne(database, sql: "SELECT json_valid(?)", arguments: [json]) == true,
      try String.fetchOne(database, sql: "SELECT json_extract(?, '$.format')", arguments: [json]) == exportFormat,
      let schema = try Int.fetchOne(database, sql: "SELECT json_extract(?, '$.schema')", arguments: [json])
    else { throw RegisterError.badExport("format") }
    guard schema <= RegisterFile.version else { throw RegisterError.newerExport(schema) }
    let logs = try ChangeLog.tables(database, named: ["step", "history"])
    let tables = try ChangeLog.tables(database) + logs
    for table in tables where try Bool.fetchOne(database, sql: "SELECT EXISTS (SELECT 1 FROM \(table.name))") == true {
      throw RegisterError.notEmpty(path)
    }
    let given = Set(try String.fetchAll(database, sql: "SELECT key FROM json_each(?, '$.tables')", arguments: [json]))
    let unknown = given.subtracting(tables.map(\.name)).sorted()
    let mayMiss = Set(logs.map(\.name)).union(newIn.filter { schema < $0.version }.flatMap(\.tables))
    guard unknown.isEmpty, tables.allSatisfy({ given.contains($0.name) || mayMiss.contains($0.name) }) else {
      throw RegisterError.badExport("tables " + unknown.joined(separator: ", "))
    }
    try database.execute(sql: "PRAGMA defer_foreign_keys = ON")
    for table in tables where given.contains(table.name) {
      let told = "SELECT key FROM json_each(?, '$.tables.\(table.name)[0]')"
      let keys = schema < RegisterFile.version ? Set(try String.fetchAll(database, sql: told, arguments: [json])) : nil
      // What an older export does not tell is as the schema has it.
      let names = table.columns.map(\.name).filter { keys?.contains($0) ?? true }
      guard !names.isEmpty else { continue }
      let values = names.map { "json_extract(value, '$.\($0)')" }.joined(separator: ", ")
      try database.execute(
        sql: "INSERT INTO \(table.name) (\(names.joined(separator: ", "))) SELECT \(values) FROM json_each(?, '$.tables.\(table.name)')",
        arguments: [json])
    }
    // There nobody could say that minutes are not approved.
    if schema == 2 { try database.execute(sql: "UPDATE meeting SET approved = NULL WHERE approved = 0") }
    if schema < 5 { try Passages.readAgain(database) }
    if !given.contains("step") { try Transaction(database, act).log(nil, "restore", to: nil) }
    if let problem = try Check.problems(database).first { throw RegisterError.badExport(problem.text) }
  }

  /// The tables that each version of the schema brought.
  private static let newIn: [(version: Int, tables: [String])] = [
    (3, ["approval", "minutes_version", "no_follow_up", "sighting"]), (4, ["suggestion"]),
    (5, ["confidential_passage", "reminder"]),
  ]

  private struct DryRun: Error {}
}
