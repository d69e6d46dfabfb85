import Danish
package import FollowUp
import GRDB
import Source

extension Register {
  /// What was done, the oldest first; of one task when one is given, with the steps that took its own back. Throws `noTask`
  /// for a number that no task ever had, `confidential`.
  package func history(task: Int64?, confidential: Bool) throws -> [HistoryRow] {
    try writer.read { database in
      let hidden = try confidential ? nil : HiddenHistory(database)
      if let task, hidden?.tasks.contains(task) ?? false { throw RegisterError.confidential(task) }
      let own = "SELECT id FROM history WHERE task = ?1"
      let takenBack = "SELECT id FROM history WHERE step IN (SELECT id FROM step WHERE undoes IN (SELECT step FROM history WHERE task = ?1))"
      let sql = """
        SELECT history.*, day, by, command, EXISTS (SELECT 1 FROM step AS later WHERE later.undoes = step.id) AS undone
        FROM history JOIN step ON step.id = history.step
        WHERE \(task == nil ? "1" : "history.id IN (\(own) UNION \(takenBack))") ORDER BY history.id
        """
      let rows = try Row.fetchAll(database, sql: sql, arguments: task.map { [$0] } ?? [])
      // A register that was restored without its history has tasks that nothing is told of.
      if let task, rows.isEmpty { _ = try RowReader(database, today: Day(ordinal: 0), confidential: confidential).task(task) }
      return rows.filter { !(hidden?.hides($0) ?? false) }.compactMap { row in
        Day(iso: row["day"] as String).map {
          HistoryRow(
            step: row["step"], day: $0, by: row["by"], task: row["task"], subject: row["subject"], field: row["field"], before: row["old"],
            after: row["new"], cause: row["cause"], why: row["why"], isUndone: row["undone"])
        }
      }
    }
  }
}

/// What the history does not tell others: of confidential tasks, in confidential words, and of points that are.
private struct HiddenHistory {
  let tasks: Set<Int64>
  private let evidence: Set<String>
  /// The texts of confidential passages, where points are told of.
  private let passages: [String]

  init(_ database: Database) throws {
    tasks = try Set(Int64.fetchAll(database, sql: "SELECT id FROM task WHERE confidential"))
    evidence = try Set(String.fetchAll(database, sql: "SELECT evidence FROM suggestion WHERE confidential"))
    let tellsOfPoints = try Bool.fetchOne(database, sql: "SELECT EXISTS (SELECT 1 FROM history WHERE field = 'no-follow-up')") ?? false
    passages = tellsOfPoints ? try Passages.texts(database).map { SourceText($0.text) }.map { $0.flowing($0.whole) } : []
  }

  func hides(_ row: Row) -> Bool {
    if row["confidential"] as Bool || (row["task"] as Int64?).map(tasks.contains) ?? false { return true }
    guard let why: String = row["why"] else { return false }
    guard row["field"] == "no-follow-up" else { return evidence.contains(why) }
    // "7 Personalesag"
    let title = why.first?.isNumber == true ? why.drop { $0 != " " }.dropFirst() : why[...]
    return !title.isEmpty && passages.contains { $0.contains(title) }
  }
}
