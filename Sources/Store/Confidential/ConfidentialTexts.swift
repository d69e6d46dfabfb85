import Danish
package import FollowUp
import GRDB
import Source

extension Register {
  /// What is confidential, for the last check before something is written; nothing, and nearly free, where nothing in the register is.
  package func confidentialText() throws -> ConfidentialText {
    let writer = self.writer
    return try writer.read { database in
      guard try Passages.exist(database) else { return .nothing }
      let passages = try Passages.texts(database).map { passage in
        (ConfidentialText.Origin(body: passage.body, meeting: Day(iso: passage.day)), passage.text)
      }
      return ConfidentialText(passages: passages, texts: try ConfidentialTexts.ofTasks(database)) { try writer.read(ConfidentialTexts.open) }
    }
  }
}

private enum ConfidentialTexts {
  /// What the register tells of confidential tasks, and what minutes say of them or say confidentially.
  static func ofTasks(_ database: Database) throws -> [(ConfidentialText.Origin, String)] {
    let task = "FROM task JOIN body ON body.id = task.body LEFT JOIN meeting ON meeting.id = task.meeting"
    let sql = ["task.text", "quote", "agenda_title", "owner_note", "due_text", "note.text"].map { column in
      let notes = column == "note.text" ? " JOIN note ON note.task = task.id" : ""
      return "SELECT task.id, body.name, meeting.day, \(column) AS told \(task)\(notes) WHERE task.confidential AND told IS NOT NULL"
    }
    let evidence = """
      SELECT task.id, body.name, meeting.day, evidence FROM suggestion JOIN task ON task.id = suggestion.task
      JOIN meeting ON meeting.id = suggestion.meeting JOIN body ON body.id = meeting.body WHERE suggestion.confidential OR task.confidential
      """
    return try Row.fetchAll(database, sql: (sql + [evidence]).joined(separator: " UNION ALL ")).map { row in
      let day = (row[2] as String?).flatMap { Day(iso: $0) }
      return (ConfidentialText.Origin(body: row[1], meeting: day, task: row[0]), row[3])
    }
  }

  /// What others may read: the open part of the minutes in force, what is told of open tasks, names. An older version may say openly what the present
  /// one has closed.
  static func open(_ database: Database) throws -> [String] {
    let told = """
      SELECT text FROM task WHERE NOT confidential UNION ALL SELECT quote FROM task WHERE NOT confidential
      UNION ALL SELECT agenda_title FROM task WHERE NOT confidential UNION ALL SELECT owner_note FROM task WHERE NOT confidential
      UNION ALL SELECT due_text FROM task WHERE NOT confidential
      UNION ALL SELECT note.text FROM note JOIN task ON task.id = note.task WHERE NOT confidential
      UNION ALL SELECT name FROM owner UNION ALL SELECT office FROM owner UNION ALL SELECT organisation FROM owner
      UNION ALL SELECT name FROM body UNION ALL SELECT organisation FROM body
      UNION ALL SELECT file_name FROM meeting UNION ALL SELECT file_name FROM minutes_version
      """
    let texts = "SELECT id, minutes FROM meeting WHERE minutes IS NOT NULL"
    return try String?.fetchAll(database, sql: told).compactMap(\.self)
      + Row.fetchAll(database, sql: texts).map { PublicMinutes.text($0[1], without: try Passages.hidden($0[0], database)) }
  }
}
