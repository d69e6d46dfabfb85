package import FollowUp
import GRDB
package import Grammar

extension Register {
  /// Makes an owner known; `type` is guessed from the name where it is nil. Throws `nameTaken`.
  package func addOwner(
    _ name: String, type: OwnerType?, office: String?, organisation: String?, email: String?, _ act: Act
  ) throws -> OwnerRow {
    try step(act) { change in
      try change.checkFree(name)
      try change.database.run(
        sql: "INSERT INTO owner (name, type, office, organisation, email) VALUES (?, ?, ?, ?, ?)",
        arguments: [name, (type ?? OwnerType.guess(name)).rawValue, office, organisation, email])
      try change.log(about: name, "owner", to: name)
      return try change.owner(name)
    }
  }

  /// Another name by which minutes call an owner. Throws `unknownOwner`, `ambiguousOwner`, `nameTaken`.
  package func addAliases(_ aliases: [String], of name: String, _ act: Act) throws -> OwnerRow {
    try step(act) { change in
      let owner = try Owners.one(name, change.database)
      for alias in aliases { try change.alias(alias, of: owner) }
      return try change.owner(owner.name)
    }
  }

  /// Sets or takes away (nil) a mail address. Throws `unknownOwner`, `ambiguousOwner`.
  package func setEmail(_ email: String?, of name: String, _ act: Act) throws -> OwnerRow {
    try step(act) { change in
      let owner = try Owners.one(name, change.database)
      let old = try String.fetchOne(change.database, sql: "SELECT email FROM owner WHERE id = ?", arguments: [owner.id])
      guard old != email else { return try change.owner(owner.name) }
      try change.database.run(sql: "UPDATE owner SET email = ? WHERE id = ?", arguments: [email, owner.id])
      try change.log(about: owner.name, "email", from: old, to: email)
      return try change.owner(owner.name)
    }
  }

  /// Adds members to a group and takes some away; a new name makes a new owner. Throws `unknownOwner`, `ambiguousOwner`, `notAGroup`, `sameOwner`.
  package func changeMembers(of name: String, add: [String], remove: [String], _ act: Act) throws -> OwnerRow {
    try step(act) { change in
      let (database, group) = (change.database, try Owners.one(name, change.database))
      let type = try String.fetchOne(database, sql: "SELECT type FROM owner WHERE id = ?", arguments: [group.id])
      guard type != OwnerType.person.rawValue else { throw RegisterError.notAGroup(group.name) }
      let book = try OwnerBook(change, body: nil)
      for member in add {
        let id = try book.find(member)
        guard id != group.id else { throw RegisterError.sameOwner(group.name) }
        try database.run(sql: "INSERT OR IGNORE INTO owner_member (owner, member) VALUES (?, ?)", arguments: [group.id, id])
        if database.changesCount > 0 { try change.log(about: group.name, "member", to: member) }
      }
      for member in remove {
        let id = try Owners.one(member, database).id
        try database.run(sql: "DELETE FROM owner_member WHERE owner = ? AND member = ?", arguments: [group.id, id])
        if database.changesCount > 0 { try change.log(about: group.name, "member", from: member, to: nil) }
      }
      return try change.owner(group.name)
    }
  }

  /// Makes one owner of two: the tasks, aliases and memberships of the first go to the second, and the first name becomes an alias, so that later
  /// imports land right. Returns the tasks moved. Throws `unknownOwner`, `ambiguousOwner`, `sameOwner`.
  package func mergeOwner(_ name: String, into other: String, _ act: Act) throws -> (into: OwnerRow, tasks: [TaskRow]) {
    try step(act) { change in
      let (from, into) = (try Owners.one(name, change.database), try Owners.one(other, change.database))
      guard from.id != into.id else { throw RegisterError.sameOwner(into.name) }
      let tasks = try Int64.fetchAll(change.database, sql: "SELECT task FROM task_owner WHERE owner = ? ORDER BY task", arguments: [from.id])
      try change.merge(from.id, into: into.id)
      try change.alias(from.name, of: into)
      for task in tasks { try change.log(task, "owners", from: from.name, to: into.name) }
      try change.log(about: into.name, "merged", from: from.name, to: into.name)
      return (try change.owner(into.name), try tasks.map { try change.row($0) })
    }
  }
}

extension Transaction {
  fileprivate func owner(_ name: String) throws -> OwnerRow {
    guard let row = try Register.owners(database).first(where: { $0.name == name }) else { throw RegisterError.unknownOwner(name) }
    return row
  }

  /// Throws `nameTaken`.
  fileprivate func checkFree(_ name: String, for owner: Int64? = nil) throws {
    for id in try Owners.named(name, database) where id != owner {
      throw RegisterError.nameTaken(name, by: try String.fetchOne(database, sql: "SELECT name FROM owner WHERE id = ?", arguments: [id]) ?? name)
    }
  }

  fileprivate func alias(_ alias: String, of owner: (id: Int64, name: String)) throws {
    try checkFree(alias, for: owner.id)
    try database.run(sql: "INSERT OR IGNORE INTO owner_alias (name, owner) VALUES (?, ?)", arguments: [alias, owner.id])
    if database.changesCount > 0 { try log(about: owner.name, "alias", to: alias) }
  }

  fileprivate func merge(_ from: Int64, into: Int64) throws {
    let statements = [
      "UPDATE OR IGNORE task_owner SET owner = :into WHERE owner = :from", "DELETE FROM task_owner WHERE owner = :from",
      "UPDATE reminder SET owner = :into WHERE owner = :from", "UPDATE owner_alias SET owner = :into WHERE owner = :from",
      "DELETE FROM owner_member WHERE (owner = :from AND member = :into) OR (owner = :into AND member = :from)",
      "UPDATE OR IGNORE owner_member SET owner = :into WHERE owner = :from", "UPDATE OR IGNORE owner_member SET member = :into WHERE member = :from",
      "DELETE FROM owner_member WHERE owner = :from OR member = :from",
      """
      UPDATE owner SET (office, organisation, email) = (SELECT coalesce(owner.office, old.office), coalesce(owner.organisation, old.organisation),
        coalesce(owner.email, old.email) FROM owner AS old WHERE old.id = :from) WHERE id = :into
      """, "DELETE FROM owner WHERE id = :from",
    ]
    for sql in statements {
      var arguments: StatementArguments = ["from": from]
      if sql.contains(":into") { arguments += ["into": into] }
      try database.run(sql: sql, arguments: arguments)
    }
  }
}
