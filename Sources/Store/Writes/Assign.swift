package import FollowUp
import GRDB
import Grammar

extension Register {
  /// Gives tasks to those whom `names` mean: a new name makes a new owner. Throws `noTask`, `ambiguousOwner`.
  package func assign(_ ids: [Int64], to names: [String], _ act: Act) throws -> [TaskRow] {
    var books: [Int64: OwnerBook] = [:]
    return try each(ids, act) { change, row in
      let body = try change.bodyOf(row.id)
      let book = try books[body] ?? OwnerBook(change, body: body)
      books[body] = book
      try change.give(row, to: names.map(book.find))
    }
  }

  /// Splits each task among its owners, or among those whom `names` mean, a group among its members: the first keeps the task, the others get one of their own with the same
  /// source and deadline. Throws `noTask`, `noMembers`, `ambiguousOwner`.
  package func split(_ ids: [Int64], among names: [String], _ act: Act) throws -> [TaskRow] {
    try step(act) { change in
      var shares: [Int64] = []
      for id in ids {
        let row = try change.row(id)
        if !names.isEmpty { try change.setOwners(names.map(OwnerBook(change, body: change.bodyOf(id)).find), of: id) }
        let owners = try change.shareholders(of: row)
        shares.append(id)
        for owner in owners.dropFirst() { shares.append(try change.share(row, owner)) }
        if let first = owners.first { try change.give(row, to: [first.id]) }
      }
      return try shares.map { try change.row($0) }
    }
  }
}

extension Transaction {
  fileprivate func bodyOf(_ task: Int64) throws -> Int64 {
    guard let body = try Int64.fetchOne(database, sql: "SELECT body FROM task WHERE id = ?", arguments: [task]) else {
      throw RegisterError.noTask(task)
    }
    return body
  }

  fileprivate func give(_ row: TaskRow, to owners: [Int64]) throws {
    try setOwners(owners, of: row.id)
    try database.run(sql: "UPDATE task SET owners_set = 1, owner_note = NULL WHERE id = ?", arguments: [row.id])
    try word(on: row.id)
    let now = try self.row(row.id).owners
    try log(row.id, "owners", from: row.owners.map(\.name).joined(separator: ", "), to: now.map(\.name).joined(separator: ", "))
  }

  /// The owners of a task, each group replaced by its members, which are in the order in which they became known.
  fileprivate func shareholders(of row: TaskRow) throws -> [(id: Int64, name: String)] {
    let owners = try Row.fetchAll(
      database, sql: "SELECT id, name, type FROM task_owner JOIN owner ON id = owner WHERE task = ? ORDER BY position", arguments: [row.id])
    var found: [(id: Int64, name: String)] = []
    for owner in owners {
      let sql = "SELECT id, name FROM owner_member JOIN owner ON owner.id = member WHERE owner_member.owner = ? ORDER BY owner.id"
      let members = try Row.fetchAll(database, sql: sql, arguments: [owner["id"] as Int64])
      if members.isEmpty, owners.count == 1 || owner["type"] == "group" { throw RegisterError.noMembers(owner["name"]) }
      for member in members.isEmpty ? [owner] : members where !found.contains(where: { $0.id == member["id"] }) {
        found.append((member["id"], member["name"]))
      }
    }
    guard !found.isEmpty else { throw RegisterError.noMembers("Opgave \(row.id)") }
    return found
  }

  fileprivate func share(_ row: TaskRow, _ owner: (id: Int64, name: String)) throws -> Int64 {
    let columns = try ChangeLog.tables(database).first { $0.name == "task" }?.columns.map(\.name).filter { !["id", "split_from"].contains($0) } ?? []
    let list = columns.joined(separator: ", ")
    try database.run(sql: "INSERT INTO task (split_from, \(list)) SELECT id, \(list) FROM task WHERE id = ?", arguments: [row.id])
    let id = database.lastInsertedRowID
    try setOwners([owner.id], of: id)
    try database.run(sql: "UPDATE task SET owners_set = 1, owner_note = NULL WHERE id = ?", arguments: [id])
    try log(id, about: owner.name, "split", from: String(row.id), to: row.text)
    return id
  }
}
