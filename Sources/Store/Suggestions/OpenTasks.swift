import Danish
import FollowUp
import GRDB
import Grammar
import Outcomes

/// The tasks that minutes of a body may tell something of: those of the body itself, of the bodies it charged and of those that charged it.
struct OpenTasks {
  let database: Database

  /// Recorded before `day`, not closed nor forgotten, in the order of their numbers; `meeting` is the one whose minutes are compared. `only` limits them to some.
  func before(_ day: Day, of body: Int64, in meeting: Int64?, only: Set<Int64>? = nil) throws -> [(task: OpenTask, isOfBody: Bool)] {
    let name = try String.fetchOne(database.cachedStatement(sql: "SELECT name FROM body WHERE id = ?"), arguments: [body]) ?? ""
    let asOwner = try Owners.named(name, isBody: true, database)
    // Those that earlier minutes already say are done or dropped, where nobody has answered, are settled.
    let sql = """
      SELECT id, text, quote, agenda_title, kind, status, due_type IS NOT NULL, EXISTS (
          SELECT 1 FROM suggestion WHERE suggestion.task = task.id AND answer IS NULL AND outcome IN ('done', 'dropped')
            AND (SELECT meeting.day < ?2 FROM meeting WHERE meeting.id = suggestion.meeting)),
        body = ?6 OR EXISTS (SELECT 1 FROM task_owner WHERE task = task.id AND owner IN (SELECT value FROM json_each(?7)))
      FROM task WHERE status IN ('proposed', 'open', 'in-progress') AND NOT rejected AND restates IS NULL AND task.meeting IS NOT NULL
        AND task.meeting IS NOT ?1 AND recorded < ?2 AND task.body IN (SELECT value FROM json_each(?3))
        AND (?4 IS NULL OR task.id IN (SELECT value FROM json_each(?4))) AND (confirmed OR last_word >= ?5)
      ORDER BY id
      """
    let arguments: StatementArguments = [
      meeting, day.iso, RowReader.list([body] + (try related(to: body, called: name, asOwner))), only.map { RowReader.list($0.sorted()) },
      try horizon(day, body), body, RowReader.list(asOwner),
    ]
    var found: [(task: OpenTask, isOfBody: Bool)] = []
    let rows = try Row.fetchCursor(database.cachedStatement(sql: sql), arguments: arguments)
    while let row = try rows.next() {
      let task = OpenTask(
        id: row[0], text: row[1], quote: row[2], agendaTitle: row[3], owners: [], kind: Kind(rawValue: row[4]) ?? .decision,
        status: Status(rawValue: row[5]) ?? .open, isTimed: row[6], isSettled: row[7])
      found.append((task, row[8]))
    }
    try addOwners(&found)
    return found
  }

  private func addOwners(_ tasks: inout [(task: OpenTask, isOfBody: Bool)]) throws {
    let sql = """
      SELECT task_owner.task, owner.name, owner.type FROM task_owner JOIN owner ON owner.id = task_owner.owner
      WHERE task_owner.task IN (SELECT value FROM json_each(?)) ORDER BY task_owner.task, position
      """
    let rows = try Row.fetchCursor(database.cachedStatement(sql: sql), arguments: [RowReader.list(tasks.map(\.task.id))])
    var at = 0
    while let row = try rows.next() {
      while tasks[at].task.id < row[0] as Int64 { at += 1 }
      tasks[at].task.owners.append(Owner(name: row[1], type: OwnerType(rawValue: row[2]) ?? .person))
    }
  }

  /// The day of the meeting so many meetings before.
  private func horizon(_ day: Day, _ body: Int64) throws -> String {
    let sql = "SELECT day FROM meeting WHERE body = ? AND minutes IS NOT NULL AND day < ? ORDER BY day DESC LIMIT 1 OFFSET \(Self.remembered - 1)"
    return try String.fetchOne(database.cachedStatement(sql: sql), arguments: [body, day.iso]) ?? ""
  }

  /// The bodies that this one gave tasks to, and those that gave it some.
  private func related(to body: Int64, called name: String, _ owners: [Int64]) throws -> [Int64] {
    let bodies = try Bodies(database)
    guard bodies.all.count > 1 else { return [] }
    let charged = """
      SELECT name FROM owner WHERE type = 'body'
        AND id IN (SELECT task_owner.owner FROM task CROSS JOIN task_owner ON task_owner.task = task.id WHERE task.body = ?)
      """
    let names = try String.fetchAll(database.cachedStatement(sql: charged), arguments: [body])
    var found = Set(names.flatMap { bodies.meant(by: $0).map(\.id) })
    let charging = "SELECT DISTINCT body FROM task WHERE id IN (SELECT task FROM task_owner WHERE owner IN (SELECT value FROM json_each(?)))"
    found.formUnion(try Int64.fetchAll(database.cachedStatement(sql: charging), arguments: [RowReader.list(owners)]))
    return found.subtracting([body]).sorted()
  }
}

extension OpenTasks {
  /// What nobody has confirmed or touched in so many of the body's meetings is no longer looked for in new minutes: six years of a body that meets
  /// four times a year, two of a monthly board. An archive in which nothing was ever closed would else be read in the square of its meetings.
  static let remembered = 24

  /// A task of another body that this one does not own must be told of more surely.
  static let foreignThreshold = 0.6
}
