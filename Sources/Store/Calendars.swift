package import Danish
package import FollowUp
import GRDB
package import Source

extension Register {
  /// Every meeting, by day, of one body when it is named. Throws `unknownBody`, `ambiguousBody`.
  package func meetings(body: String?, today: Day) throws -> [MeetingRow] { try meetings(body, nil, today) }

  /// The next meeting of each body, or of the one named: the earliest on or after today that is neither cancelled nor held.
  package func nextMeetings(body: String?, today: Day) throws -> [MeetingRow] {
    var bodies: Set<String> = []
    let toCome = Condition("minutes IS NULL AND NOT cancelled AND day >= ?", [today.iso])
    return try meetings(body, toCome, today).filter { bodies.insert($0.body).inserted }
  }

  /// Where a condition has an index, which begins with the body, each body is looked up in it.
  private func meetings(_ body: String?, _ condition: Condition?, _ today: Day) throws -> [MeetingRow] {
    try writer.read { database in
      let only = try body.map { try Bodies(database).only($0).id }
      let sql = """
        SELECT meeting.id, day, moved_from, cancelled, \(Approvals.isApproved(only.map { "said.body = \($0)" } ?? "1")) AS approved,
          minutes IS NOT NULL AS has_minutes, body.name AS name
        FROM body \(condition == nil ? "" : "CROSS") JOIN meeting ON meeting.body = body.id
        WHERE (\(condition?.sql ?? "1")) AND \(only.map { "body.id = \($0)" } ?? "1") ORDER BY day, name, meeting.id
        """
      return try Row.fetchAll(database, sql: sql, arguments: condition?.arguments ?? []).compactMap { row in
        guard let day = Day(iso: row["day"] as String) else { return nil }
        let hasMinutes: Bool = row["has_minutes"]
        let status: MeetingStatus = row["cancelled"] ? .cancelled : hasMinutes || day < today ? .held : .planned
        return MeetingRow(
          id: row["id"], body: row["name"], day: day, status: status, approved: row["approved"],
          movedFrom: (row["moved_from"] as String?).flatMap { Day(iso: $0) }, hasMinutes: hasMinutes)
      }
    }
  }

  /// The meeting of a body on a day, unless it is cancelled; none where there is no day. Throws `unknownBody`, `ambiguousBody`.
  package func meetings(on day: Day?, body: String?, today: Day) throws -> [MeetingRow] {
    guard let day else { return [] }
    return try meetings(body, Condition("NOT cancelled AND day = ?", [day.iso]), today)
  }

  /// The meetings of a day that are not cancelled, with the tasks that stand in their minutes. Throws `unknownMeeting`, `unknownBody`.
  package func meeting(_ day: Day, body: String?, today: Day, confidential: Bool) throws -> [(meeting: MeetingRow, tasks: [TaskRow])] {
    let found = try meetings(on: day, body: body, today: today)
    guard !found.isEmpty else { throw RegisterError.unknownMeeting(day) }
    return try writer.read { database in
      let reader = RowReader(database, today: today, confidential: confidential)
      return try found.map { row in
        var condition = Condition.listed(confidential: confidential)
        condition.add("task.meeting = ?", row.id)
        return (row, try reader.rows(where: condition.sql, condition.arguments))
      }
    }
  }

  /// The text of a version of a meeting's minutes, the one in force when no number is given, with its number and, where the register knows it, the
  /// file it came from; without `confidential` a line stands for each confidential passage. Throws `noVersion`, `noMinutes`.
  package func minutes(of meeting: MeetingRow, version: Int? = nil, confidential: Bool) throws -> (text: String, number: Int, original: Original?) {
    guard meeting.hasMinutes else { throw RegisterError.noMinutes(meeting.day) }
    return try writer.read { database in
      let versions = try Versions(meeting.id, database)
      func told(_ found: Versions.Version, older: Int64? = nil) throws -> (String, Int, Original?) {
        let passages = confidential ? [] : try Passages.hidden(meeting.id, version: older, database)
        return (PublicMinutes.text(found.minutes, without: passages), found.number, found.original)
      }
      guard let version, version != versions.current else { return try told(versions.present) }
      guard let older = versions.texts.first(where: { $0.number == version }) else {
        throw RegisterError.noVersion(version, of: meeting.day, last: versions.current)
      }
      return try told(older, older: older.id)
    }
  }

  /// The older versions of a meeting's minutes, and what later minutes say of them.
  package func papers(of meeting: Int64, confidential: Bool) throws -> (versions: [MinutesVersion], approvals: [MinutesApproval]) {
    try writer.read { database in
      let sql = "SELECT number, replaced, file_name FROM minutes_version WHERE meeting = ? ORDER BY number"
      let versions = try Row.fetchAll(database, sql: sql, arguments: [meeting]).compactMap { row in
        Day(iso: row["replaced"] as String).map { MinutesVersion(number: row["number"], replaced: $0, fileName: row["file_name"]) }
      }
      return (versions, try Approvals.said(of: meeting, database, confidential: confidential))
    }
  }
}
