package import Danish
package import FollowUp
import GRDB

extension Register {
  package func planMeeting(body: String, day: Day, _ act: Act) throws -> [DeadlineChange] {
    try step(act) { change in
      let id = try change.body(named: body, creating: true)
      guard try !change.hasMeeting(id, day) else { throw RegisterError.meetingExists(day) }
      return try change.trackingDeadlines(why: "mødet \(day.iso) er planlagt") {
        try change.database.execute(sql: "INSERT INTO meeting (body, day) VALUES (?, ?)", arguments: [id, day.iso])
        try change.log(nil, "meeting", to: day.iso, why: "planlagt")
      }.1
    }
  }

  package func moveMeeting(_ day: Day, to newDay: Day, body: String?, _ act: Act) throws -> [DeadlineChange] {
    try step(act) { change in
      let meeting = try change.plannedMeeting(day, body)
      guard try !change.hasMeeting(meeting["body"], newDay) else { throw RegisterError.meetingExists(newDay) }
      return try change.trackingDeadlines(why: "mødet er flyttet fra \(day.iso) til \(newDay.iso)") {
        try change.database.execute(
          sql: "UPDATE meeting SET day = ?, moved_from = coalesce(moved_from, ?) WHERE id = ?",
          arguments: [newDay.iso, day.iso, meeting["id"] as Int64])
        try change.log(nil, "meeting", from: day.iso, to: newDay.iso, why: "flyttet")
      }.1
    }
  }

  package func cancelMeeting(_ day: Day, body: String?, _ act: Act) throws -> [DeadlineChange] {
    try step(act) { change in
      let meeting = try change.plannedMeeting(day, body)
      return try change.trackingDeadlines(why: "mødet \(day.iso) er aflyst") {
        try change.database.execute(sql: "UPDATE meeting SET cancelled = 1 WHERE id = ?", arguments: [meeting["id"] as Int64])
        try change.log(nil, "meeting", from: day.iso, to: nil, why: "aflyst")
      }.1
    }
  }

  package func meetings(body: String?, today: Day) throws -> [MeetingRow] {
    try writer.read { database in
      let sql = "SELECT meeting.*, body.name AS name FROM meeting JOIN body ON body.id = meeting.body ORDER BY day, name"
      return try Row.fetchAll(database, sql: sql).compactMap { row in
        guard let day = Day(iso: row["day"] as String), body.map({ Folding.key($0) == Folding.key(row["name"]) }) ?? true else { return nil }
        let hasMinutes = (row["minutes"] as String?) != nil
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
    try Bool.fetchOne(database, sql: "SELECT count(*) FROM meeting WHERE body = ? AND day = ?", arguments: [body, day.iso]) ?? false
  }

  func plannedMeeting(_ day: Day, _ body: String?) throws -> Row {
    let id = try self.body(body)
    guard let row = try Row.fetchOne(database, sql: "SELECT * FROM meeting WHERE body = ? AND day = ? AND NOT cancelled", arguments: [id, day.iso])
    else {
      throw RegisterError.unknownMeeting(day)
    }
    guard (row["minutes"] as String?) == nil, day >= act.today else { throw RegisterError.meetingHeld(day) }
    return row
  }
}
