import FollowUp
import GRDB

/// The owners that the register knows, by name.
enum Owners {
  /// Those of that name or alias, of a body that it means, or the one person whom it can mean ("Morten", "MD"); none for a body that owns
  /// nothing. An unknown name is a slip of the pen, not an empty list. Throws `unknownOwner`, `ambiguousOwner`.
  static func known(_ name: String, _ database: Database) throws -> [Int64] {
    let found = try named(name, database)
    guard found.isEmpty else { return found }
    let bodies = try Bodies(database).meant(by: name)
    guard bodies.isEmpty else { return try bodies.flatMap { try named($0.name, isBody: true, database) } }
    let people = try directory(database).people(called: name)
    guard people.count < 2 else { throw RegisterError.ambiguousOwner(name, people) }
    guard let person = people.first else { throw RegisterError.unknownOwner(name) }
    return try named(person, database)
  }

  /// The one owner of that name. Throws `unknownOwner`, `ambiguousOwner`.
  static func one(_ name: String, _ database: Database) throws -> (id: Int64, name: String) {
    guard let id = try known(name, database).first,
      let full = try String.fetchOne(database.cachedStatement(sql: "SELECT name FROM owner WHERE id = ?"), arguments: [id])
    else { throw RegisterError.unknownOwner(name) }
    return (id, full)
  }

  /// Those of that name or alias; where it is known to be a body's, people are not looked through.
  static func named(_ name: String, isBody: Bool = false, _ database: Database) throws -> [Int64] {
    let exact = "SELECT id FROM owner WHERE name = ?1 UNION SELECT owner FROM owner_alias WHERE name = ?1"
    let found = try Int64.fetchAll(database.cachedStatement(sql: exact), arguments: [name])
    guard found.isEmpty else { return found }
    let wanted = Folding.key(name)
    let sql = "SELECT id, name FROM owner WHERE \(isBody ? "type <> 'person'" : "1") UNION ALL SELECT owner, name FROM owner_alias"
    return try Set(Row.fetchAll(database.cachedStatement(sql: sql)).filter { Folding.key($0[1]) == wanted }.map { $0[0] as Int64 }).sorted()
  }

  /// These and the groups that they are members of.
  static func withGroups(_ owners: [Int64], _ database: Database) throws -> [Int64] {
    let list = owners.map(String.init).joined(separator: ",")
    return owners + (try Int64.fetchAll(database.cachedStatement(sql: "SELECT owner FROM owner_member WHERE member IN (\(list)) ORDER BY owner")))
  }

  /// Everybody who owns or owned a task.
  static func directory(_ database: Database) throws -> PeopleDirectory {
    var directory = PeopleDirectory()
    for name in try String.fetchAll(database.cachedStatement(sql: "SELECT name FROM owner WHERE type = 'person' ORDER BY id")) { directory.add(name) }
    return directory
  }

  static func owns(_ task: String, _ owners: [Int64]) -> Condition {
    Condition("\(task) IN (SELECT task FROM task_owner WHERE owner IN (\(owners.map(String.init).joined(separator: ","))))")
  }
}
