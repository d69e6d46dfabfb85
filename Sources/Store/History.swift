import Danish
package import FollowUp
import GRDB

extension Register {
  /// What was done, the oldest first; of one task when one is given, with the steps that took its own back. Throws `noTask`
  /// for a number that no task ever had.
  package func history(task: Int64?) throws -> [HistoryRow] {
    try writer.read { database in
      let own = "SELECT id FROM history WHERE task = ?1"
      let takenBack = "SELECT id FROM history WHERE step IN (SELECT id FROM step WHERE undoes IN (SELECT step FROM history WHERE task = ?1))"
      let sql = """
        SELECT history.*, day, by, command, EXISTS (SELECT 1 FROM step AS later WHERE later.undoes = step.id) AS undone
        FROM history JOIN step ON step.id = history.step
        WHERE \(task == nil ? "1" : "history.id IN (\(own) UNION \(takenBack))") ORDER BY history.id
        """
      let rows = try Row.fetchAll(database, sql: sql, arguments: task.map { [$0] } ?? [])
      // A register that was restored without its history has tasks that nothing is told of.
      if let task, rows.isEmpty { _ = try RowReader(database, today: Day(ordinal: 0)).task(task) }
      return rows.compactMap { row in
        Day(iso: row["day"] as String).map {
          HistoryRow(
            step: row["step"], day: $0, by: row["by"], task: row["task"], subject: row["subject"], field: row["field"], before: row["old"],
            after: row["new"], cause: row["cause"], why: row["why"], isUndone: row["undone"])
        }
      }
    }
  }
}
