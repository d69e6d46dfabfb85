import Danish
import FollowUp
import GRDB
import Outcomes

/// The tasks that minutes of a body may tell something of: those of the body itself, of the bodies it charged and of those that charged it.
struct OpenTasks {
  let database: Database
  let today: Day

  /// Recorded before `day`, not closed, in the order of their numbers; `meeting` is the one whose minutes are compared.
  func before(_ day: Day, of body: Int64, in meeting: Int64?) throws -> [(task: OpenTask, isOfBody: Bool)] {
    let related = try related(to: body)
    let condition = """
      status IN ('proposed', 'open', 'in-progress') AND NOT rejected AND restates IS NULL AND task.meeting IS NOT NULL AND task.meeting IS NOT ?
      AND recorded < ? AND task.body IN (\(([body] + related).map(String.init).joined(separator: ",")))
      """
    let rows = try RowReader(database, today: today).rows(where: condition, [meeting, day.iso])
    guard !rows.isEmpty else { return [] }
    let settled = try settled(before: day)
    let own = try Set(Int64.fetchAll(database, sql: ownSQL(body)))
    return rows.map { row in
      let task = OpenTask(
        id: row.id, text: row.text, quote: row.source?.quote ?? "", agendaTitle: row.source?.agendaTitle, owners: row.owners, kind: row.kind,
        status: row.status, due: row.due?.date, isSettled: settled.contains(row.id))
      return (task, own.contains(row.id))
    }
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
    let owners = try Owners.named(name, database).map(String.init).joined(separator: ",")
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
    let owners = try Owners.named(name, database).map(String.init).joined(separator: ",")
    let charging = "SELECT DISTINCT body FROM task WHERE id IN (SELECT task FROM task_owner WHERE owner IN (\(owners)))"
    found.formUnion(try Int64.fetchAll(database, sql: charging))
    return found.subtracting([body]).sorted()
  }
}

extension OpenTasks {
  /// A task of another body that this one does not own must be told of more surely.
  static let foreignThreshold = 0.6
}
