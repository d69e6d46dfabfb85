import Danish
import FollowUp
import GRDB
import Grammar
import Minutes
import Source

extension Transaction {
  /// Other minutes of a meeting whose minutes are here: the old ones stay readable, the tasks follow. Bytes that were here before change nothing.
  func importVersion(_ file: MinutesFromFile, of meeting: Meeting, _ bodyName: String) throws -> ImportedMinutes {
    let older = try Versions(meeting.id, database)
    if let known = older.number(of: file.read.minutes.text.string, file.original) {
      return ImportedMinutes(
        body: bodyName, day: meeting.day, tasks: [], alreadyKnown: true, version: older.current, isReplaced: known != older.current, step: act.step)
    }
    try setAside(meeting.id, number: older.current)
    try put(file, in: meeting.id)
    try log(about: bodyName, "version", from: String(older.current), to: meeting.day.iso, why: file.original.name)
    var calendar = try withdrawAnnounced(by: meeting, except: file.announcements)
    let planned = try apply(file.announcements, of: meeting.body, heldOn: meeting.day, by: meeting.id)
    calendar.changes += planned.changes
    calendar.deadlines += planned.deadlines
    let difference = try reread(file.read, of: meeting, isNewText: true)
    return ImportedMinutes(
      body: bodyName, day: meeting.day, tasks: difference.new, alreadyKnown: false, difference: difference, version: older.current + 1,
      approvals: try Approvals.said(in: meeting.id, database), calendar: calendar,
      suggestions: try suggestions(from: meeting.id), step: step)
  }

  /// Keeps the minutes in force as an older version, with where each task stood in them.
  private func setAside(_ meeting: Int64, number: Int) throws {
    try database.run(
      sql: """
        INSERT INTO minutes_version (meeting, number, replaced, file_name, file_type, file_size, file_sha256, minutes)
          SELECT id, ?, ?, file_name, file_type, file_size, file_sha256, minutes FROM meeting WHERE id = ?
        """, arguments: [number, act.today.iso, meeting])
    let version = database.lastInsertedRowID
    try database.run(
      sql: """
        INSERT INTO sighting (task, version, range_start, range_end) SELECT id, ?, range_start, range_end FROM task WHERE meeting = ? AND version IS NULL
        """, arguments: [version, meeting])
    try database.run(sql: "UPDATE confidential_passage SET version = ? WHERE meeting = ? AND version IS NULL", arguments: [version, meeting])
    // Answers rest on what was said then.
    try database.run(
      sql: "UPDATE suggestion SET version = ? WHERE meeting = ? AND version IS NULL AND answer IS NOT NULL", arguments: [version, meeting])
  }

  /// A meeting that only the older version announced is cancelled, unless a person moved it.
  private func withdrawAnnounced(by meeting: Meeting, except announcements: [Announcement]) throws -> CalendarEffect {
    let announced = Set(announcements.compactMap { if case .planned(let day) = $0.change { day } else { nil } })
    let sql = "SELECT day FROM meeting WHERE announced_by = ? AND minutes IS NULL AND NOT cancelled AND moved_from IS NULL AND day > ? ORDER BY day"
    var effect = CalendarEffect()
    for iso in try String.fetchAll(database, sql: sql, arguments: [meeting.id, act.today.iso]) {
      guard let day = Day(iso: iso), !announced.contains(day), let planned = try self.meeting(meeting.body, day) else { continue }
      effect.add(.cancelled(day), try cancel(planned))
    }
    return effect
  }
}
