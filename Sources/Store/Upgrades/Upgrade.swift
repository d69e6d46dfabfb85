import GRDB

/// Brings an older register to the present schema: its tables are set aside under other names, the schema is laid out anew and what they
/// held is poured into it, all in one transaction. The result is the schema of a fresh register to the letter.
enum Upgrade {
  /// For each older version the SQL that pours its tables (`old_task` and so on) into the present ones.
  private static let pours: [Int: String] = [1: from1, 2: from2, 3: from3, 4: from4]
  /// What a version lacks whose tables are the present ones.
  private static let additions: [Int: String] = [5: from5]

  static func run(_ writer: any DatabaseWriter) throws {
    try writer.writeWithoutTransaction { database in
      try database.execute(sql: "PRAGMA foreign_keys = OFF; PRAGMA legacy_alter_table = ON")
      defer { try? database.execute(sql: "PRAGMA legacy_alter_table = OFF; PRAGMA foreign_keys = ON") }
      try database.inTransaction(.immediate) {
        // Another process may have been quicker.
        let found = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
        if let pour = pours[found] { try upgrade(database, pour) }
        if let addition = additions[found] {
          try database.execute(sql: addition)
          try RegisterFile.mark(database)
        }
        return .commit
      }
    }
  }

  private static func upgrade(_ database: Database, _ pour: String) throws {
    // The search index is made of the texts again.
    for index in try String.fetchAll(database, sql: "SELECT name FROM sqlite_schema WHERE sql LIKE 'CREATE VIRTUAL TABLE%'") {
      try database.execute(sql: "DROP TABLE \"\(index)\"")
    }
    let parts = try Row.fetchAll(database, sql: "SELECT type, name FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%'")
    let names = { (type: String) -> [String] in parts.filter { $0["type"] == type }.map { $0["name"] } }
    for type in ["trigger", "view", "index"] { for name in names(type) { try database.execute(sql: "DROP \(type) \"\(name)\"") } }
    for name in names("table") { try database.execute(sql: "ALTER TABLE \"\(name)\" RENAME TO \"old_\(name)\"") }
    try database.execute(sql: String(decoding: PackageResources.schema_sql, as: UTF8.self))
    try database.execute(sql: pour)
    for name in names("table") { try database.execute(sql: "DROP TABLE \"old_\(name)\"") }
    try Passages.readAgain(database)
    try RegisterFile.mark(database)
    guard try Row.fetchOne(database, sql: "PRAGMA foreign_key_check") == nil else {
      throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "a row refers to one that is not there")
    }
  }
}
