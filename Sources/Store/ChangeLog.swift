import GRDB

/// Undo's memory: triggers that write each row, as it was before a step changed it, into `change`. They are made from the columns that the
/// tables have, for the connection only, so that no table and no column is forgotten.
enum ChangeLog {
  /// Tables that tell of steps themselves.
  static let unwatched: Set<String> = ["step", "history", "change"]

  struct Table {
    var name: String
    /// Column names and their types, without generated ones.
    var columns: [(name: String, type: String)]
    var key: [String]
  }

  /// The tables whose rows are the state of the register, by name.
  static func tables(_ database: Database) throws -> [Table] { try all(database).filter { !unwatched.contains($0.name) } }

  static func tables(_ database: Database, named names: [String]) throws -> [Table] {
    let all = try all(database)
    return names.compactMap { name in all.first { $0.name == name } }
  }

  private static func all(_ database: Database) throws -> [Table] {
    let sql = """
      SELECT t.name AS name, c.name AS column_name, c.type AS type, c.pk AS pk FROM pragma_table_list AS t JOIN pragma_table_info(t.name) AS c
      WHERE t.schema = 'main' AND t.type = 'table' AND t.name NOT LIKE 'sqlite_%' ORDER BY t.name, c.cid
      """
    var found: [Table] = []
    for row in try Row.fetchAll(database, sql: sql) {
      let name: String = row["name"]
      if found.last?.name != name { found.append(Table(name: name, columns: [], key: [])) }
      found[found.count - 1].columns.append((row["column_name"], row["type"]))
      if row["pk"] as Int > 0 { found[found.count - 1].key.append(row["column_name"]) }
    }
    return found
  }

  /// Watches every table, for the life of the connection.
  static func watch(_ database: Database) throws { for table in try tables(database) { try database.execute(sql: triggers(table)) } }

  private static func triggers(_ table: Table) -> String {
    let name = table.name
    let whole = "json_object(" + table.columns.map { "'\($0.name)', \(value("OLD", $0))" }.joined(separator: ", ") + ")"
    // What is as it was is left out ("$.-" is nothing). A command compiles these triggers anew: a query for each column would take it longer.
    let same = table.columns.map { "iif(OLD.\($0.name) IS NEW.\($0.name), '$.\($0.name)', '$.-')" }.joined(separator: ", ")
    func key(_ row: String) -> String { "json_object(" + table.key.map { "'\($0)', \(row).\($0)" }.joined(separator: ", ") + ")" }
    func log(_ kind: String, _ key: String, _ before: String) -> String {
      "INSERT INTO change (step, relation, kind, key, before) SELECT (SELECT max(id) FROM step), '\(name)', '\(kind)', \(key), \(before)"
    }
    return """
      CREATE TEMP TRIGGER \(name)_inserted AFTER INSERT ON main.\(name) BEGIN \(log("insert", key("NEW"), "NULL")); END;
      CREATE TEMP TRIGGER \(name)_deleted AFTER DELETE ON main.\(name) BEGIN \(log("delete", key("OLD"), whole)); END;
      CREATE TEMP TRIGGER \(name)_updated AFTER UPDATE ON main.\(name) BEGIN
        \(log("update", key("NEW"), "before")) FROM (SELECT json_remove(\(whole), \(same)) AS before) WHERE before <> '{}'; END;
      """
  }

  /// JSON keeps 15 digits of a real number only; as text it comes back whole.
  private static func value(_ row: String, _ column: (name: String, type: String)) -> String {
    column.type == "REAL" ? "printf('%!.17g', \(row).\(column.name))" : "\(row).\(column.name)"
  }

  /// Takes the changes of `step` back, the last one first.
  static func takeBack(_ step: Int64, _ database: Database) throws {
    let tables = Dictionary(uniqueKeysWithValues: try tables(database).map { ($0.name, $0) })
    try database.execute(sql: "PRAGMA defer_foreign_keys = ON")
    for row in try Row.fetchAll(database, sql: "SELECT * FROM change WHERE step = ? ORDER BY id DESC", arguments: [step]) {
      guard let table = tables[row["relation"]] else { continue }
      let (key, before) = (row["key"] as String, row["before"] as String?)
      let place = table.key.map { "\($0) = json_extract(:key, '$.\($0)')" }.joined(separator: " AND ")
      let names = try before.map { try String.fetchAll(database, sql: "SELECT key FROM json_each(?)", arguments: [$0]) } ?? []
      switch row["kind"] as String {
      case "insert": try database.run(sql: "DELETE FROM \(table.name) WHERE \(place)", arguments: ["key": key])
      case "update":
        let values = names.map { "\($0) = json_extract(:before, '$.\($0)')" }.joined(separator: ", ")
        try database.run(sql: "UPDATE \(table.name) SET \(values) WHERE \(place)", arguments: ["key": key, "before": before])
      default:
        let values = names.map { "json_extract(:before, '$.\($0)')" }.joined(separator: ", ")
        try database.run(
          sql: "INSERT INTO \(table.name) (\(names.joined(separator: ", "))) VALUES (\(values))", arguments: ["before": before])
      }
    }
  }
}
