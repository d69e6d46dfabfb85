package import Danish
package import FollowUp
import GRDB

extension Register {
  package func planMeeting(body: String, day: Day, _ act: Act) throws -> [DeadlineChange] {
    try step(act) { change in
      let id = try change.body(named: body, creating: true)
      guard try !change.hasMeeting(id, day) else { throw RegisterError.meetingExists(day) }
      return try change.movingDeadlines(of: id, .meetingPlanned) {
        try change.database.execute(sql: "INSERT INTO meeting (body, day) VALUES (?, ?)", arguments: [id, day.iso])
        let meeting = change.database.lastInsertedRowID
        try change.log(about: change.bodyName(id), "meeting", to: day.iso, cause: Cause.meetingPlanned.rawValue)
        return meeting
      }
    }
  }

  package func moveMeeting(_ day: Day, to newDay: Day, body: String?, _ act: Act) throws -> [DeadlineChange] {
    try step(act) { change in
      let meeting = try change.plannedMeeting(day, body)
      guard try !change.hasMeeting(meeting.body, newDay) else { throw RegisterError.meetingExists(newDay) }
      return try change.movingDeadlines(of: meeting.body, .meetingMoved) {
        try change.database.execute(
          sql: "UPDATE meeting SET day = ?, moved_from = coalesce(moved_from, ?) WHERE id = ?", arguments: [newDay.iso, day.iso, meeting.id])
        try change.log(about: change.bodyName(meeting.body), "meeting", from: day.iso, to: newDay.iso, cause: Cause.meetingMoved.rawValue)
        return meeting.id
      }
    }
  }

  package func cancelMeeting(_ day: Day, body: String?, _ act: Act) throws -> [DeadlineChange] {
    try step(act) { change in
      let meeting = try change.plannedMeeting(day, body)
      return try change.movingDeadlines(of: meeting.body, .meetingCancelled) {
        try change.database.execute(sql: "UPDATE meeting SET cancelled = 1 WHERE id = ?", arguments: [meeting.id])
        try change.log(about: change.bodyName(meeting.body), "meeting", from: day.iso, to: nil, cause: Cause.meetingCancelled.rawValue)
        return meeting.id
      }
    }
  }

  package func meetings(body: String?, today: Day) throws -> [MeetingRow] {
    try writer.read { database in
      let sql = """
        SELECT meeting.id, day, moved_from, cancelled, approved, minutes IS NOT NULL AS has_minutes, body.name AS name
        FROM meeting JOIN body ON body.id = meeting.body ORDER BY day, name, meeting.id
        """
      return try Row.fetchAll(database, sql: sql).compactMap { row in
        guard let day = Day(iso: row["day"] as String), body.map({ Folding.key($0) == Folding.key(row["name"]) }) ?? true else { return nil }
        let hasMinutes: Bool = row["has_minutes"]
        let status: MeetingStatus = row["cancelled"] ? .cancelled : hasMinutes || day < today ? .held : .planned
        return MeetingRow(
          id: row["id"], body: row["name"], day: day, status: status, approved: row["approved"],
          movedFrom: (row["moved_from"] as String?).flatMap { Day(iso: $0) }, hasMinutes: hasMinutes)
      }
    }
  }
}

extension Transaction {
  func hasMeeting(_ body: Int64, _ day: Day) throws -> Bool {
    let sql = "SELECT EXISTS (SELECT 1 FROM meeting WHERE body = ? AND day = ? AND NOT cancelled)"
    return try Bool.fetchOne(database, sql: sql, arguments: [body, day.iso]) ?? false
  }

  func plannedMeeting(_ day: Day, _ body: String?) throws -> (id: Int64, body: Int64) {
    let id = try self.body(body)
    let sql = "SELECT id, minutes IS NOT NULL FROM meeting WHERE body = ? AND day = ? AND NOT cancelled"
    guard let row = try Row.fetchOne(database, sql: sql, arguments: [id, day.iso]) else { throw RegisterError.unknownMeeting(day) }
    guard !(row[1] as Bool), day >= act.today else { throw RegisterError.meetingHeld(day) }
    return (row[0], id)
  }
}
