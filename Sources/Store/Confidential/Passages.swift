import FollowUp
import GRDB
import Minutes
import Source

/// The confidential passages of minutes, and what rests on them.
enum Passages {
  /// Whether a range of minutes touches one, in SQL; `version` is NULL for the minutes in force.
  static func touch(_ meeting: String, version: String = "NULL", _ start: String, _ end: String) -> String {
    """
    EXISTS (SELECT 1 FROM confidential_passage AS p WHERE p.meeting = \(meeting) AND p.version IS \(version) AND p.range_start < \(end)
      AND \(start) < p.range_end)
    """
  }

  /// Those of a version of a meeting's minutes, in order; of the one in force where it is nil.
  static func of(_ meeting: Int64, version: Int64? = nil, _ database: Database) throws -> [ByteRange] {
    let sql = "SELECT range_start, range_end FROM confidential_passage WHERE meeting = ? AND version IS ? ORDER BY range_start"
    return try Row.fetchAll(database.cachedStatement(sql: sql), arguments: [meeting, version]).map { ByteRange($0[0], $0[1]) }
  }

  /// The same with the sentences of tasks that a person calls confidential: what of these minutes others do not read.
  static func hidden(_ meeting: Int64, version: Int64? = nil, _ database: Database) throws -> [ByteRange] {
    let sql = "SELECT range_start, range_end FROM task WHERE meeting = ? AND version IS ? AND confidential AND confidential_set"
    let sentences = try Row.fetchAll(database.cachedStatement(sql: sql), arguments: [meeting, version]).map { ByteRange($0[0], $0[1]) }
    return try (of(meeting, version: version, database) + sentences).sorted().reduce(into: []) { found, range in
      if let last = found.last, range.start <= last.end { found[found.count - 1] = last.union(range) } else { found.append(range) }
    }
  }

  /// The text of each as it stands, with the meeting it is of.
  static func texts(_ database: Database) throws -> [(body: String, day: String, text: String)] {
    let sql = """
      SELECT body.name, meeting.day, range_start, range_end, iif(p.version IS NULL, meeting.minutes, older.minutes)
      FROM confidential_passage AS p JOIN meeting ON meeting.id = p.meeting JOIN body ON body.id = meeting.body
      LEFT JOIN minutes_version AS older ON older.id = p.version ORDER BY p.id
      """
    return try Row.fetchAll(database.cachedStatement(sql: sql)).map { row in
      let bytes = Array((row[4] as String? ?? "").utf8)
      let range = ByteRange(row[2], min(row[3], bytes.count))
      return (row[0], row[1], String(decoding: bytes[min(range.start, range.end)..<range.end], as: UTF8.self))
    }
  }

  /// Something in the register is confidential.
  static func exist(_ database: Database) throws -> Bool {
    let sql = "SELECT EXISTS (SELECT 1 FROM confidential_passage) OR EXISTS (SELECT 1 FROM task WHERE confidential)"
    return try Bool.fetchOne(try database.cachedStatement(sql: sql)) ?? false
  }

  /// Puts passages in place of those of the minutes in force.
  static func put(_ passages: [ByteRange], of meeting: Int64, version: Int64? = nil, _ database: Database) throws {
    guard try of(meeting, version: version, database) != passages else { return }
    try database.run(sql: "DELETE FROM confidential_passage WHERE meeting = ? AND version IS ?", arguments: [meeting, version])
    for passage in passages {
      try database.run(
        sql: "INSERT INTO confidential_passage (meeting, version, range_start, range_end) VALUES (?, ?, ?, ?)",
        arguments: [meeting, version, passage.start, passage.end])
    }
  }

  /// Reads the minutes in force, and the versions before, for what is confidential.
  static func read(_ minutes: Minutes, of meeting: Int64, _ database: Database) throws {
    try put(minutes.confidentialPassages(), of: meeting, database)
    for older in try Versions(meeting, database).texts {
      let text = SourceText(older.minutes)
      let passages = Minutes.mayBeConfidential(text) ? MinutesParser.parse(text).confidentialPassages() : []
      try put(passages, of: meeting, version: older.id, database)
    }
  }

  /// Reads all stored minutes for what is confidential, which an older register or export did not know, and marks what rests on it.
  static func readAgain(_ database: Database) throws {
    let texts = "SELECT id, NULL, minutes FROM meeting WHERE minutes IS NOT NULL UNION ALL SELECT meeting, id, minutes FROM minutes_version"
    for row in try Row.fetchAll(database.cachedStatement(sql: texts)) {
      let text = SourceText(row[2] as String)
      guard Minutes.mayBeConfidential(text) else { continue }
      try put(MinutesParser.parse(text).confidentialPassages(), of: row[0], version: row[1], database)
    }
    guard try exist(database) else { return }
    try database.execute(
      sql: """
        UPDATE task SET confidential = 1 WHERE \(touch("task.meeting", version: "task.version", "task.range_start", "task.range_end"));
        UPDATE suggestion SET confidential = 1
          WHERE \(touch("suggestion.meeting", version: "suggestion.version", "suggestion.range_start", "suggestion.range_end"));
        """)
    for row in try Row.fetchAll(
      database.cachedStatement(sql: "SELECT approval.meeting, position, quote, minutes FROM approval JOIN meeting ON meeting.id = approval.meeting"))
    {
      let (minutes, quote) = (SourceText(row[3] as String? ?? ""), row[2] as String)
      guard try of(row[0], database).contains(where: { minutes.flowing($0).contains(quote) }) else { continue }
      try database.execute(
        sql: "UPDATE approval SET confidential = 1 WHERE meeting = ? AND position = ?", arguments: [row[0] as Int64, row[1] as Int])
    }
    try markHistory(database)
  }

  /// What was told of confidential tasks, of tasks that are no more, and by confidential evidence.
  private static func markHistory(_ database: Database) throws {
    let lock = try String.fetchOne(database.cachedStatement(sql: "SELECT sql FROM sqlite_schema WHERE name = 'history_unchanged'"))
    try database.execute(sql: "DROP TRIGGER history_unchanged")
    try database.execute(
      sql: """
        UPDATE history SET confidential = 1 WHERE task IS NOT NULL AND task NOT IN (SELECT id FROM task WHERE NOT confidential)
          OR why IN (SELECT evidence FROM suggestion WHERE confidential)
        """)
    if let lock { try database.execute(sql: lock) }
  }
}

extension Transaction {
  /// Brings the tasks of a meeting, and what its minutes say of others, in line with its passages; what a person set stays.
  func settleConfidential(of meeting: Int64) throws {
    let touched = Passages.touch("task.meeting", version: "task.version", "task.range_start", "task.range_end")
    let changed = "SELECT id, confidential FROM task WHERE meeting = ? AND NOT confidential_set AND confidential <> \(touched)"
    for row in try Row.fetchAll(database.cachedStatement(sql: changed), arguments: [meeting]) {
      let (id, isConfidential): (Int64, Bool) = (row[0], !(row[1] as Bool))
      if !isConfidential { try tellConfidential(id, isConfidential, cause: .minutesRead) }
      try database.run(sql: "UPDATE task SET confidential = ? WHERE id = ?", arguments: [isConfidential, id])
      if isConfidential { try tellConfidential(id, isConfidential, cause: .minutesRead) }
    }
    let said = Passages.touch("suggestion.meeting", version: "suggestion.version", "suggestion.range_start", "suggestion.range_end")
    try database.run(
      sql: "UPDATE suggestion SET confidential = \(said) WHERE meeting = ?1 AND confidential <> \(said)", arguments: [meeting])
  }

  /// A person says whether a task is confidential, whatever its minutes say.
  func setConfidential(_ isConfidential: Bool, of row: TaskRow) throws {
    try database.run(
      sql: "UPDATE task SET confidential = ?1, confidential_set = 1 WHERE id = ?2 AND (confidential <> ?1 OR NOT confidential_set)",
      arguments: [isConfidential, row.id])
    guard database.changesCount > 0 else { return }
    try word(on: row.id)
    try tellConfidential(row.id, isConfidential)
  }

  private func tellConfidential(_ task: Int64, _ isConfidential: Bool, cause: Cause? = nil) throws {
    try log(task, "confidential", from: isConfidential ? nil : "true", to: isConfidential ? "true" : nil, cause: cause?.rawValue)
  }
}
