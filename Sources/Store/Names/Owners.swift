import GRDB

/// The owners that the register knows, by name.
enum Owners {
  /// Those of that name, none for a body that owns nothing. An unknown name is a slip of the pen, not an empty list. Throws `unknownOwner`.
  static func known(_ name: String, _ database: Database) throws -> [Int64] {
    let found = try named(name, database)
    if found.isEmpty, try Bodies(database).meant(by: name).isEmpty { throw RegisterError.unknownOwner(name) }
    return found
  }

  static func named(_ name: String, _ database: Database) throws -> [Int64] {
    let wanted = Folding.key(name)
    let sql = "SELECT id, name FROM owner UNION ALL SELECT owner, name FROM owner_alias"
    return try Set(Row.fetchAll(database, sql: sql).filter { Folding.key($0[1]) == wanted }.map { $0[0] as Int64 }).sorted()
  }

  static func owns(_ task: String, _ owners: [Int64]) -> Condition {
    Condition("\(task) IN (SELECT task FROM task_owner WHERE owner IN (\(owners.map(String.init).joined(separator: ","))))")
  }
}
