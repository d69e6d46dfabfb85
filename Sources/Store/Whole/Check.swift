import GRDB

/// Something in the register that must not be.
package struct Problem: Sendable, Hashable {
  package enum Kind: String, Sendable, CaseIterable {
    /// SQLite's own check of pages, indices and constraints failed.
    case file
    /// A row refers to one that is not there.
    case reference
    /// A quote is not what stands in its place in the minutes.
    case quote
    /// The search index is not what the texts say.
    case search
    /// Rows contradict one another.
    case sense
  }

  package var kind: Kind
  /// What and where, in English and as SQLite tells it.
  package var text: String
}

extension Register {
  /// Everything that must hold of a register: the file is whole, references hold, quotes stand where they say, nothing contradicts itself.
  package func check() throws -> [Problem] {
    // To look into the search index is a write that changes nothing.
    let isWritable = path == ":memory:" || RegisterFile.isWritable(path)
    do { return isWritable ? try writer.write { try Check.problems($0, search: true) } : try writer.read { try Check.problems($0) } } catch {
      throw RegisterError.wording(error, path: path)
    }
  }

  /// The same for a file that may be too damaged to be opened. Throws `RegisterError`.
  package static func check(_ path: String) throws -> [Problem] {
    do { return try Register(readingOnly: path).check() } catch RegisterError.damaged { return [Problem(kind: .file, text: path)] }
  }
}

enum Check {
  static func problems(_ database: Database, search: Bool = false) throws -> [Problem] {
    do {
      let file = try String.fetchAll(database, sql: "PRAGMA integrity_check").filter { $0 != "ok" }.map { Problem(kind: .file, text: $0) }
      guard file.isEmpty else { return file }
      return try references(database) + quotes(database) + (search ? index(database) : []) + contradictions(database)
    } catch let error as DatabaseError where error.resultCode == .SQLITE_CORRUPT || error.resultCode == .SQLITE_NOTADB {
      return [Problem(kind: .file, text: error.message ?? "")]
    }
  }

  private static func references(_ database: Database) throws -> [Problem] {
    try Row.fetchAll(database, sql: "PRAGMA foreign_key_check").map { row in
      Problem(kind: .reference, text: "\(row["table"] as String) \((row["rowid"] as Int64?).map(String.init) ?? "?") -> \(row["parent"] as String)")
    }
  }

  private static func quotes(_ database: Database) throws -> [Problem] {
    let texts = [
      ("meeting", "SELECT id FROM meeting WHERE minutes IS NOT NULL", "version IS NULL AND meeting = ?"),
      ("minutes_version", "SELECT id FROM minutes_version", "version = ?"),
    ]
    var found: [Problem] = []
    for (table, ids, condition) in texts {
      let sql = "SELECT id, range_start, range_end, quote FROM task WHERE \(condition) ORDER BY id"
      let evidence = "SELECT id, range_start, range_end, evidence FROM suggestion WHERE \(condition) ORDER BY id"
      for id in try Int64.fetchAll(database, sql: ids) {
        let minutes = Array((try String.fetchOne(database, sql: "SELECT minutes FROM \(table) WHERE id = ?", arguments: [id]) ?? "").utf8)
        let tasks = try Row.fetchCursor(database, sql: sql, arguments: [id])
        while let task = try tasks.next() {
          let (start, end, quote) = (task[1] as Int, task[2] as Int, task[3] as String)
          guard end > minutes.count || !minutes[start..<end].elementsEqual(quote.utf8) else { continue }
          found.append(Problem(kind: .quote, text: "task \(task[0] as Int64)"))
        }
        let said = try Row.fetchCursor(database, sql: evidence, arguments: [id])
        while let row = try said.next() {
          let (start, end, quote) = (row[1] as Int, row[2] as Int, row[3] as String)
          guard end > minutes.count || !minutes[start..<end].elementsEqual(quote.utf8) else { continue }
          found.append(Problem(kind: .quote, text: "suggestion \(row[0] as Int64)"))
        }
      }
    }
    return found
  }

  private static func index(_ database: Database) throws -> [Problem] {
    do {
      try database.execute(sql: "INSERT INTO search (search, rank) VALUES ('integrity-check', 1)")
      return []
    } catch let error as DatabaseError where error.resultCode == .SQLITE_CORRUPT {
      return [Problem(kind: .search, text: "search")]
    }
  }

  /// What no constraint of a single row can say: a query for each, which finds nothing in a sound register.
  private static let senses: [(what: String, sql: String)] = [
    (
      "owner is a member of itself",
      """
      WITH RECURSIVE inside (owner, member) AS (
        SELECT owner, member FROM owner_member UNION SELECT inside.owner, next.member FROM inside JOIN owner_member AS next ON next.owner = inside.member)
      SELECT owner FROM inside WHERE owner = member
      """
    ),
    (
      "owner has the alias of another",
      "SELECT owner.id FROM owner JOIN owner_alias ON owner_alias.name = owner.name AND owner_alias.owner <> owner.id"
    ),
    ("task moved its deadline but has no first one", "SELECT DISTINCT task FROM slip JOIN task ON task.id = slip.task WHERE due_original IS NULL"),
    ("task is split from itself", "SELECT id FROM task WHERE split_from >= id"),
    ("task stands in minutes that are not there", "SELECT task.id FROM task JOIN meeting ON meeting.id = task.meeting WHERE minutes IS NULL"),
    (
      "task stands in the minutes of another body",
      "SELECT task.id FROM task JOIN meeting ON meeting.id = task.meeting WHERE meeting.body <> task.body"
    ),
    (
      "task is told by the version of another meeting",
      """
      SELECT task.id FROM sighting JOIN task ON task.id = task JOIN minutes_version ON minutes_version.id = sighting.version
      WHERE minutes_version.meeting IS NOT task.meeting
      UNION SELECT task.id FROM task WHERE version IS NOT NULL AND NOT EXISTS (SELECT 1 FROM sighting WHERE task = task.id AND sighting.version = task.version)
      """
    ),
    (
      "task is said again by one of the same or earlier minutes",
      """
      SELECT task.id FROM task JOIN task AS old ON old.id = task.restates WHERE old.recorded >= task.recorded OR old.restates IS NOT NULL
      """
    ),
    (
      "suggestion about a task of the same or later minutes",
      """
      SELECT suggestion.id FROM suggestion JOIN task ON task.id = suggestion.task JOIN meeting ON meeting.id = suggestion.meeting
      WHERE task.recorded >= meeting.day OR meeting.minutes IS NULL
      """
    ),
    (
      "task or suggestion that stands in a confidential passage and is shown, or the other way round",
      """
      SELECT id FROM task WHERE NOT confidential_set
        AND confidential <> \(Passages.touch("task.meeting", version: "task.version", "task.range_start", "task.range_end"))
      UNION SELECT id FROM suggestion WHERE confidential
        <> \(Passages.touch("suggestion.meeting", version: "suggestion.version", "suggestion.range_start", "suggestion.range_end"))
      """
    ),
    (
      "confidential passage that does not stand in its minutes",
      """
      SELECT passage.id FROM confidential_passage AS passage JOIN meeting ON meeting.id = passage.meeting
      LEFT JOIN minutes_version AS older ON older.id = passage.version
      WHERE passage.version IS NOT NULL AND older.meeting IS NOT passage.meeting
        OR range_end > coalesce(length(CAST(iif(passage.version IS NULL, meeting.minutes, older.minutes) AS BLOB)), 0)
      """
    ),
    (
      "version of minutes that are not there",
      "SELECT minutes_version.id FROM minutes_version JOIN meeting ON meeting.id = minutes_version.meeting WHERE meeting.minutes IS NULL"
    ),
    (
      "step takes back a later one, or one that takes back itself",
      """
      SELECT step.id FROM step JOIN step AS undone ON undone.id = step.undoes WHERE undone.id >= step.id OR undone.undoes IS NOT NULL
      """
    ),
  ]

  private static func contradictions(_ database: Database) throws -> [Problem] {
    try senses.flatMap { sense in
      try Int64.fetchAll(database, sql: sense.sql).map { Problem(kind: .sense, text: "\($0): \(sense.what)") }
    }
  }
}
