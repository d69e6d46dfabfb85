import GRDB
import Grammar

/// All owners by their folded names, and the people who own nothing: read once for a step, however many minutes it stores, and kept in line with what
/// the step changes.
final class OwnerIndex {
  private let database: Database
  private var ids: [String: Int64]?
  private var aliases: Set<String> = []
  private var idle: [Int64: String]?

  init(_ database: Database) { self.database = database }

  /// The owner whose name or alias is folded so.
  func id(of key: String) throws -> Int64? { try readNames()[key] }

  func isAlias(_ key: String) throws -> Bool {
    _ = try readNames()
    return aliases.contains(key)
  }

  /// A new owner, who owns nothing yet.
  func add(_ id: Int64, _ name: String, _ type: OwnerType) {
    ids?[Folding.key(name)] = id
    if type == .person { idle?[id] = name }
  }

  /// A task has other owners than before.
  func moved(from old: [Int64], to new: [Int64]) {
    // Those who gave one away may own others.
    if old.isEmpty { for id in new { idle?[id] = nil } } else { idle = nil }
  }

  /// The people who own tasks of a body, and those who own none at all: they were written in by hand and may belong to it. In the order of their numbers.
  func people(of body: Int64) throws -> [String] {
    let sql = """
      SELECT id, name FROM owner WHERE type = 'person'
        AND id IN (SELECT task_owner.owner FROM task CROSS JOIN task_owner ON task_owner.task = task.id WHERE task.body = ?)
      """
    var found = try readIdle()
    for row in try Row.fetchAll(database.cachedStatement(sql: sql), arguments: [body]) { found[row[0]] = row[1] }
    return found.sorted { $0.key < $1.key }.map(\.value)
  }

  private func readNames() throws -> [String: Int64] {
    if let ids { return ids }
    let others = try Row.fetchAll(database.cachedStatement(sql: "SELECT owner, name FROM owner_alias"))
    aliases = Set(others.map { Folding.key($0[1]) })
    let owners = try Row.fetchAll(database.cachedStatement(sql: "SELECT id, name FROM owner"))
    let read = (others + owners).reduce(into: [String: Int64]()) { $0[Memory.names.key(of: $1[1])] = $1[0] }
    ids = read
    return read
  }

  private func readIdle() throws -> [Int64: String] {
    if let idle { return idle }
    let sql = "SELECT id, name FROM owner WHERE type = 'person' AND NOT EXISTS (SELECT 1 FROM task_owner WHERE task_owner.owner = owner.id)"
    let read = try Row.fetchAll(database.cachedStatement(sql: sql)).reduce(into: [Int64: String]()) { $0[$1[0]] = $1[1] }
    idle = read
    return read
  }
}
