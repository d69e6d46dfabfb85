package import FollowUp
import GRDB
import Grammar

extension Register {
  /// All owners by name, or those of a type.
  package func owners() throws -> [OwnerRow] { try writer.read { try Self.owners($0) } }

  /// Throws `unknownOwner`, `ambiguousOwner`.
  package func owner(_ name: String) throws -> OwnerRow {
    try writer.read { database in
      let full = try Owners.one(name, database).name
      guard let row = try Self.owners(database).first(where: { $0.name == full }) else { throw RegisterError.unknownOwner(name) }
      return row
    }
  }

  static func owners(_ database: Database) throws -> [OwnerRow] {
    let aliases = try lists("SELECT owner, name FROM owner_alias ORDER BY name", database)
    let members = try lists("SELECT owner_member.owner, name FROM owner_member JOIN owner ON id = member ORDER BY owner.id", database)
    // The active tasks are few beside those that an owner ever had.
    let sql = """
      SELECT owner.*, coalesce(active.tasks, 0) AS tasks FROM owner LEFT JOIN (
        SELECT task_owner.owner, count(*) AS tasks FROM task CROSS JOIN task_owner ON task_owner.task = task.id
        WHERE NOT rejected AND restates IS NULL AND status IN ('open', 'in-progress') GROUP BY task_owner.owner) AS active ON active.owner = owner.id
      ORDER BY name
      """
    return try Row.fetchAll(database, sql: sql).map { row in
      OwnerRow(
        id: row["id"], name: row["name"], type: OwnerType(rawValue: row["type"]) ?? .person, office: row["office"], organisation: row["organisation"],
        email: row["email"], aliases: aliases[row["id"]] ?? [], members: members[row["id"]] ?? [], openTasks: row["tasks"])
    }
  }

  /// All bodies by name.
  package func bodies() throws -> [BodyRow] {
    try writer.read { database in
      let aliases = try Self.lists("SELECT body, name FROM body_alias ORDER BY name", database)
      let sql =
        "SELECT body.*, (SELECT count(*) FROM meeting WHERE body = body.id AND NOT cancelled) AS meetings FROM body ORDER BY name, organisation"
      return try Row.fetchAll(database, sql: sql).map { row in
        BodyRow(name: row["name"], organisation: row["organisation"], aliases: aliases[row["id"]] ?? [], meetings: row["meetings"])
      }
    }
  }

  private static func lists(_ sql: String, _ database: Database) throws -> [Int64: [String]] {
    try Row.fetchAll(database, sql: sql).reduce(into: [:]) { $0[$1[0], default: []].append($1[1]) }
  }
}
