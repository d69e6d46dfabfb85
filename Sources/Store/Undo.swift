package import Danish
package import FollowUp
import GRDB

/// A step that was taken back.
package struct Undone: Sendable, Hashable {
  package var step: Int64
  package var command: String
  package var day: Day
  package var by: String
  /// The tasks that it was about, as they are again, by number ...
  package var tasks: [TaskRow]
  /// ... and those that it made and that are no more.
  package var gone: [Int64]
}

extension Register {
  /// Takes the last step back that is not yet taken back, as a step of its own; only if it is `step`, where one is given.
  /// Throws `nothingToUndo`, `othersWrote`.
  package func undo(only step: Int64? = nil, _ act: Act) throws -> Undone {
    let last = { (database: Database) in
      let last = try Self.last(database)
      guard step == nil || step == last else { throw RegisterError.othersWrote }
      return last
    }
    return try self.step(act, undoing: last) { change in
      let database = change.database
      let sql = "SELECT step.* FROM step JOIN step AS this ON this.undoes = step.id WHERE this.id = ?"
      guard let row = try Row.fetchOne(database, sql: sql, arguments: [change.step]), let day = Day(iso: row["day"] as String) else {
        throw RegisterError.nothingToUndo
      }
      let last: Int64 = row["id"]
      let tasks = try Int64.fetchAll(
        database, sql: "SELECT DISTINCT task FROM history WHERE step = ? AND task IS NOT NULL ORDER BY task", arguments: [last])
      try ChangeLog.takeBack(last, database)
      let (command, by) = (row["command"] as String, row["by"] as String)
      try change.log(about: by, "undo", from: day.iso, to: command)
      let rows = try RowReader(database, today: act.today, confidential: true).rows(tasks)
      return Undone(step: last, command: command, day: day, by: by, tasks: rows, gone: tasks.filter { id in !rows.contains { $0.id == id } })
    }
  }

  private static func last(_ database: Database) throws -> Int64 {
    let last = try Int64.fetchOne(
      database,
      sql: """
        SELECT id FROM step WHERE undoes IS NULL AND id NOT IN (SELECT undoes FROM step WHERE undoes IS NOT NULL)
        AND EXISTS (SELECT 1 FROM change WHERE change.step = step.id) ORDER BY id DESC LIMIT 1
        """)
    guard let last else { throw RegisterError.nothingToUndo }
    return last
  }
}
