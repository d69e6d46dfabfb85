import FollowUp
import GRDB
import Grammar
import Minutes
import Source

/// Finds the owner whom minutes or a person mean, for one step, and makes new ones known.
///
/// "MD" and "Morten" are Morten Dahl where he is the only one of the body's people who can be meant. Where
/// several can, nobody is chosen. Its people are those on the lists of its minutes, those who own tasks of it, and those who own none at all.
final class OwnerBook {
  enum Found {
    case owner(Int64)
    /// Why it stays open: the people who can be meant.
    case several([String])
  }

  private let database: Database
  private let index: OwnerIndex
  private let body: Int64?
  private let bodies: Bodies
  /// The people of the minutes that are read, by folded name.
  private var present: [String: Person] = [:]
  private let header: MeetingHeader?
  private lazy var directory = Result { try makeDirectory() }

  /// How many of a body's latest minutes tell who belongs to it: two years and more of a council that meets four times a year.
  private static let remembered = 10

  init(_ change: Transaction, body: Int64?, header: MeetingHeader? = nil) throws {
    (database, index, self.body, self.header) = (change.database, change.owners, body, header)
    bodies = try Bodies(database)
    for person in (header?.present ?? []) + (header?.absent ?? []) { present[Folding.key(person.name)] = person }
  }

  /// The owner meant; a new one is made known.
  func find(_ owner: Owner) throws -> Found {
    switch owner.type {
    case .person: return try person(owner.name)
    case .group: return .owner(try id(owner.name, .group))
    case .body:
      let key = Folding.key(owner.name)
      if try index.isAlias(key), let known = try index.id(of: key) { return .owner(known) }
      let meant = bodies.meant(by: owner.name)
      // "Kredsrådet" in its own minutes is this one, whatever others there are.
      if let own = meant.first(where: { $0.id == body }) { return .owner(try id(own.name, .body)) }
      // Every association has a board: "Bestyrelsen" in the minutes of one is not the board of another.
      let isNamed = meant.count == 1 && !Bodies.isCommon(owner.name)
      return .owner(try index.id(of: key) ?? id(isNamed ? meant[0].name : owner.name, .body))
    }
  }

  /// The owner whom a person named by hand; who is not of the body may be of another. Throws `ambiguousOwner`.
  func find(_ name: String) throws -> Int64 {
    var owner = Owner(name: name, type: OwnerType.guess(name))
    if owner.type == .person, try index.id(of: Folding.key(name)) == nil, try directory.get().people(called: name).isEmpty {
      let people = try Owners.directory(database).people(called: name)
      guard people.count < 2 else { throw RegisterError.ambiguousOwner(name, people) }
      owner.name = people.first ?? name
    }
    switch try find(owner) {
    case .owner(let id): return id
    case .several(let people): throw RegisterError.ambiguousOwner(name, people)
    }
  }

  private func person(_ name: String) throws -> Found {
    let key = Folding.key(name)
    let known = try index.id(of: key)
    if let known, try index.isAlias(key) { return .owner(known) }
    let people = try directory.get().people(called: name)
    if people.count > 1 { return .several(people) }
    if let only = people.first { return .owner(try id(only, .person)) }
    return .owner(try known ?? id(name, .person))
  }

  private func id(_ name: String, _ type: OwnerType) throws -> Int64 {
    let key = Folding.key(name)
    if let known = try index.id(of: key) { return known }
    let place = type == .person ? try directory.get().place(of: name) : (office: nil, organisation: nil)
    try database.run(
      sql: "INSERT INTO owner (name, type, office, organisation) VALUES (?, ?, ?, ?)",
      arguments: [name, type.rawValue, place.office, place.organisation])
    let id = database.lastInsertedRowID
    index.add(id, name, type)
    return id
  }

  /// Offices and organisations as the newest minutes tell them.
  func updatePeople() throws {
    for (key, person) in present.sorted(by: { $0.key < $1.key }) where person.title != nil || person.organisation != nil {
      guard let id = try index.id(of: key) else { continue }
      try database.run(
        sql: "UPDATE owner SET office = coalesce(?, office), organisation = coalesce(?, organisation) WHERE id = ? AND type = 'person'",
        arguments: [person.title, person.organisation, id])
    }
  }

  private func makeDirectory() throws -> PeopleDirectory {
    var directory = body == nil ? try Owners.directory(database) : PeopleDirectory()
    if let header { directory.add(header) }
    guard let body else { return directory }
    let latest = "SELECT id, file_sha256 FROM meeting WHERE body = ? AND minutes IS NOT NULL ORDER BY day DESC LIMIT \(Self.remembered)"
    for row in try Row.fetchAll(database.cachedStatement(sql: latest), arguments: [body]) {
      directory.add(try Memory.headers.header(ofFile: row[1]) { try minutes(of: row[0]) })
    }
    for name in try index.people(of: body) { directory.add(name) }
    return directory
  }

  private func minutes(of meeting: Int64) throws -> SourceText {
    let sql = "SELECT minutes FROM meeting WHERE id = ?"
    return SourceText(try String.fetchOne(database.cachedStatement(sql: sql), arguments: [meeting]) ?? "")
  }
}

extension Transaction {
  /// Gives a task the owners that minutes name. One who cannot be told from another stays open, with a note that says between whom.
  /// Returns whether they are others than before.
  @discardableResult
  func setOwners(_ owners: [Owner], note: String?, of task: Int64, _ book: OwnerBook) throws -> Bool {
    var (ids, open): ([Int64], String?) = ([], nil)
    for owner in owners {
      switch try book.find(owner) {
      case .owner(let id): ids.append(id)
      case .several(let people): open = open ?? "Flere hedder \(owner.name): \(people.joined(separator: ", "))"
      }
    }
    let now = try Int64.fetchAll(database.cachedStatement(sql: "SELECT owner FROM task_owner WHERE task = ? ORDER BY position"), arguments: [task])
    if now != ids { try setOwners(ids, of: task) }
    try database.run(
      sql: "UPDATE task SET owner_note = ?1 WHERE id = ?2 AND owner_note IS NOT ?1", arguments: [open ?? (ids.isEmpty ? note : nil), task])
    return now != ids
  }

  func setOwners(_ owners: [Int64], of task: Int64) throws {
    let old = try Int64.fetchAll(database.cachedStatement(sql: "SELECT owner FROM task_owner WHERE task = ?"), arguments: [task])
    if !old.isEmpty { try database.run(sql: "DELETE FROM task_owner WHERE task = ?", arguments: [task]) }
    for (position, owner) in owners.enumerated() {
      try database.run(sql: "INSERT OR IGNORE INTO task_owner (task, owner, position) VALUES (?, ?, ?)", arguments: [task, owner, position])
    }
    self.owners.moved(from: old, to: owners)
  }
}
