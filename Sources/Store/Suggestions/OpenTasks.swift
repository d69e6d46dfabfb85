import Danish
import FollowUp
import GRDB
import Grammar
import Outcomes

/// The tasks that minutes of a body may tell something of: those of the body itself, of the bodies it charged and of those that charged it.
struct OpenTasks {
  let database: Database

  /// Recorded before `day`, not closed, in the order of their numbers; `meeting` is the one whose minutes are compared. `only` limits them to some.
  func before(_ day: Day, of body: Int64, in meeting: Int64?, only: Set<Int64>? = nil) throws -> [(task: OpenTask, isOfBody: Bool)] {
    let related = try related(to: body)
    let waiting = """
      FROM task WHERE status IN ('proposed', 'open', 'in-progress') AND NOT rejected AND restates IS NULL AND task.meeting IS NOT NULL
      AND task.meeting IS NOT ?1 AND recorded < ?2 AND task.body IN (\(([body] + related).map(String.init).joined(separator: ",")))
      \(only.map { "AND task.id IN (\($0.map(String.init).joined(separator: ",")))" } ?? "")
      """
    let arguments: StatementArguments = [meeting, day.iso]
    var owners: [Int64: [Owner]] = [:]
    let owning = """
      SELECT task_owner.task, owner.name, owner.type FROM task_owner JOIN owner ON owner.id = task_owner.owner
      WHERE task_owner.task IN (SELECT id \(waiting)) ORDER BY task_owner.task, position
      """
    let owned = try Row.fetchCursor(database, sql: owning, arguments: arguments)
    while let row = try owned.next() {
      owners[row[0], default: []].append(Owner(name: row[1], type: OwnerType(rawValue: row[2]) ?? .person))
    }
    let settled = try settled(before: day)
    let own = try Set(Int64.fetchAll(database, sql: ownSQL(body)))
    var found: [(task: OpenTask, isOfBody: Bool)] = []
    let sql = "SELECT id, text, quote, agenda_title, kind, status, due_type IS NOT NULL \(waiting) ORDER BY id"
    let rows = try Row.fetchCursor(database, sql: sql, arguments: arguments)
    while let row = try rows.next() {
      let id: Int64 = row[0]
      let task = OpenTask(
        id: id, text: row[1], quote: row[2], agendaTitle: row[3], owners: owners[id] ?? [], kind: Kind(rawValue: row[4]) ?? .decision,
        status: Status(rawValue: row[5]) ?? .open, isTimed: row[6], isSettled: settled.contains(id))
      found.append((task, own.contains(id)))
    }
    return found
  }

  /// Those that earlier minutes already say are done or dropped, where nobody has answered.
  private func settled(before day: Day) throws -> Set<Int64> {
    let sql = """
      SELECT task FROM suggestion JOIN meeting ON meeting.id = suggestion.meeting
      WHERE answer IS NULL AND outcome IN ('done', 'dropped') AND meeting.day < ?
      """
    return try Set(Int64.fetchAll(database, sql: sql, arguments: [day.iso]))
  }

  private func ownSQL(_ body: Int64) throws -> String {
    let name = try String.fetchOne(database, sql: "SELECT name FROM body WHERE id = ?", arguments: [body]) ?? ""
    let owners = try Owners.named(name, isBody: true, database).map(String.init).joined(separator: ",")
    return "SELECT id FROM task WHERE body = \(body) UNION SELECT task FROM task_owner WHERE owner IN (\(owners))"
  }

  /// The bodies that this one gave tasks to, and those that gave it some.
  private func related(to body: Int64) throws -> [Int64] {
    let bodies = try Bodies(database)
    guard bodies.all.count > 1, let name = bodies.all.first(where: { $0.id == body })?.name else { return [] }
    let charged = """
      SELECT DISTINCT owner.name FROM task JOIN task_owner ON task_owner.task = task.id JOIN owner ON owner.id = task_owner.owner
      WHERE task.body = ? AND owner.type = 'body'
      """
    var found = try Set(String.fetchAll(database, sql: charged, arguments: [body]).flatMap { bodies.meant(by: $0).map(\.id) })
    let owners = try Owners.named(name, isBody: true, database).map(String.init).joined(separator: ",")
    let charging = "SELECT DISTINCT body FROM task WHERE id IN (SELECT task FROM task_owner WHERE owner IN (\(owners)))"
    found.formUnion(try Int64.fetchAll(database, sql: charging))
    return found.subtracting([body]).sorted()
  }
}

extension OpenTasks {
  /// A task of another body that this one does not own must be told of more surely.
  static let foreignThreshold = 0.6
}
