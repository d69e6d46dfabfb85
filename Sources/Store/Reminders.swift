package import Danish
import GRDB

extension Register {
  /// Keeps that the owners of tasks were reminded of them today, all in one step. Throws `noTask`, `noSuchOwner`.
  package func remind(_ rows: [(task: Int64, owner: Int64)], _ act: Act) throws {
    try step(act) { change in
      for (task, owner) in rows {
        _ = try change.row(task)
        let name = try String.fetchOne(change.database, sql: "SELECT name FROM owner WHERE id = ?", arguments: [owner])
        guard let name else { throw RegisterError.noSuchOwner(owner) }
        try change.database.run(sql: "INSERT INTO reminder (task, owner, day) VALUES (?, ?, ?)", arguments: [task, owner, act.today.iso])
        try change.log(task, about: name, "reminder", to: act.today.iso)
      }
    }
  }

  /// Who was reminded of each of these tasks, and when; the oldest first.
  package func reminders(of tasks: [Int64]) throws -> [Int64: [(owner: String, day: Day)]] {
    let sql = """
      SELECT task, name, day FROM reminder JOIN owner ON owner.id = owner WHERE task IN (SELECT value FROM json_each(?)) ORDER BY day, reminder.id
      """
    return try writer.read { database in
      try Row.fetchAll(database, sql: sql, arguments: ["[" + tasks.map(String.init).joined(separator: ",") + "]"]).reduce(into: [:]) { found, row in
        guard let day = Day(iso: row[2] as String) else { return }
        found[row[0], default: []].append((row[1], day))
      }
    }
  }
}
