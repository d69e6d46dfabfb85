package import Danish
import FollowUp
import GRDB
import Grammar
import Source

/// One step: the changes of one command, with a history row each.
struct Transaction {
  let database: Database
  let act: Act
  let step: Int64

  init(_ database: Database, _ act: Act) throws {
    (self.database, self.act) = (database, act)
    step = try Int64.fetchOne(database, sql: "SELECT coalesce(max(step), 0) + 1 FROM history") ?? 1
  }

  func log(_ task: Int64?, _ field: String, from old: String? = nil, to new: String?, why: String? = nil) throws {
    try database.execute(
      sql: "INSERT INTO history (step, day, by, task, field, old, new, why) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
      arguments: [step, act.today.iso, act.by, task, field, old, new, why])
  }

  func body(named name: String, organisation: String? = nil, creating: Bool) throws -> Int64 {
    let wanted = Folding.key(name)
    for row in try Row.fetchAll(database, sql: "SELECT id, name FROM body") where Folding.key(row["name"]) == wanted { return row["id"] }
    guard creating else { throw RegisterError.unknownBody(name) }
    try database.execute(sql: "INSERT INTO body (name, organisation) VALUES (?, ?)", arguments: [name, organisation])
    return database.lastInsertedRowID
  }

  /// The body named, else the only one.
  func body(_ name: String?) throws -> Int64 {
    if let name { return try body(named: name, creating: false) }
    let all = try Row.fetchAll(database, sql: "SELECT id, name FROM body ORDER BY id")
    guard all.count < 2 else { throw RegisterError.ambiguousBody(all.map { $0["name"] }) }
    guard let only = all.first else { throw RegisterError.noBody }
    return only["id"]
  }

  func setOwners(_ owners: [Owner], of task: Int64) throws {
    try database.execute(sql: "DELETE FROM task_owner WHERE task = ?", arguments: [task])
    for (position, owner) in owners.enumerated() {
      let wanted = Folding.key(owner.name)
      let known = try Row.fetchAll(database, sql: "SELECT id, name FROM owner").first { Folding.key($0["name"]) == wanted }
      let id: Int64
      if let known {
        id = known["id"]
      } else {
        try database.execute(sql: "INSERT INTO owner (name, type) VALUES (?, ?)", arguments: [owner.name, owner.type.rawValue])
        id = database.lastInsertedRowID
      }
      try database.execute(sql: "INSERT OR IGNORE INTO task_owner (task, owner, position) VALUES (?, ?, ?)", arguments: [task, id, position])
    }
  }

  func setDue(_ due: Due?, of task: Int64) throws {
    try database.execute(
      sql: "UPDATE task SET due_text = ?, due_type = ?, due_value = ?, due_from = ?, due_to = ? WHERE id = ?",
      arguments: [due?.text, due?.type.rawValue, due?.value, due?.from?.iso, due?.to?.iso, task])
  }

  /// Runs `change` and writes one slip for each task whose last day it moved.
  func trackingDeadlines<T>(why: String, _ change: () throws -> T) throws -> (T, [DeadlineChange]) {
    let before = try RowReader(database, today: act.today).rows()
    let result = try change()
    let days = Dictionary(uniqueKeysWithValues: before.map { ($0.id, $0) })
    var changes: [DeadlineChange] = []
    for row in try RowReader(database, today: act.today).rows() where !row.status.isClosed {
      guard let old = days[row.id] else { continue }
      guard old.due?.date != row.due?.date else { continue }
      let (from, to) = (old.due?.date, row.due?.date)
      // A deadline that a cancelled meeting left open slips from where it last stood.
      if let last = try from ?? lostDay(of: row.id) { try slip(row.id, last, to, why) }
      try database.execute(sql: "UPDATE task SET due_original = coalesce(due_original, ?) WHERE id = ?", arguments: [(from ?? to)?.iso, row.id])
      try log(row.id, "due", from: from?.iso, to: to?.iso, why: why)
      changes.append(DeadlineChange(task: row.id, text: row.text, from: from, to: to))
    }
    return (result, changes)
  }

  private func lostDay(of task: Int64) throws -> Day? {
    let row = try Row.fetchOne(database, sql: "SELECT old_day, new_day FROM slip WHERE task = ? ORDER BY id DESC LIMIT 1", arguments: [task])
    guard let row, (row["new_day"] as String?) == nil, let day = row["old_day"] as String? else { return nil }
    return Day(iso: day)
  }

  private func slip(_ task: Int64, _ from: Day, _ to: Day?, _ why: String) throws {
    try database.execute(
      sql: "INSERT INTO slip (task, day, old_day, new_day, why) VALUES (?, ?, ?, ?, ?)", arguments: [task, act.today.iso, from.iso, to?.iso, why])
  }
}

/// Names are one name when they differ by case, lost rings or an article only ("det strategiske chefforum" is Strategisk Chefforum).
enum Folding {
  static func key(_ name: String) -> String {
    var words = name.split(separator: " ").map { Tokenizer.fold(Array($0.utf8)[...]) }
    if words.count > 2, words[0] == "det" || words[0] == "den" {
      words.removeFirst()
      if words[0].hasSuffix("e") { words[0].removeLast() }
    }
    return words.joined()
  }
}

/// A deadline that a change of the calendar moved.
package struct DeadlineChange: Sendable, Hashable {
  package var task: Int64
  package var text: String
  package var from: Day?
  package var to: Day?
}
