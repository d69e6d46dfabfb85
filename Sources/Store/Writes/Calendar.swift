import Danish
import FollowUp
import GRDB
import Minutes

extension Transaction {
  struct Meeting {
    var id: Int64
    var body: Int64
    var day: Day
    var hasMinutes: Bool
  }

  /// The meeting of a body on a day that is not cancelled.
  func meeting(_ body: Int64, _ day: Day) throws -> Meeting? {
    let sql = "SELECT id, minutes IS NOT NULL FROM meeting WHERE body = ? AND day = ? AND NOT cancelled"
    return try Row.fetchOne(database.cachedStatement(sql: sql), arguments: [body, day.iso]).map {
      Meeting(id: $0[0], body: body, day: day, hasMinutes: $0[1])
    }
  }

  /// `announcedBy` is the meeting whose minutes tell of it. A cancelled meeting of that day takes place after all. Throws `meetingExists`.
  func plan(_ body: Int64, _ day: Day, announcedBy: Int64? = nil) throws -> [DeadlineChange] {
    guard try meeting(body, day) == nil else { throw RegisterError.meetingExists(day) }
    return try movingDeadlines(of: body, from: day, .meetingPlanned) {
      let meeting = try revive(body, day) ?? insert(body, day, announcedBy)
      try log(about: bodyName(body), "meeting", to: day.iso, cause: Cause.meetingPlanned.rawValue)
      return meeting
    }
  }

  private func insert(_ body: Int64, _ day: Day, _ announcedBy: Int64?) throws -> Int64 {
    try database.run(sql: "INSERT INTO meeting (body, day, announced_by) VALUES (?, ?, ?)", arguments: [body, day.iso, announcedBy])
    return database.lastInsertedRowID
  }

  /// The cancelled meeting of a day, which is cancelled no longer.
  func revive(_ body: Int64, _ day: Day) throws -> Int64? {
    let sql = "SELECT id FROM meeting WHERE body = ? AND day = ? AND cancelled ORDER BY id DESC LIMIT 1"
    guard let id = try Int64.fetchOne(database.cachedStatement(sql: sql), arguments: [body, day.iso]) else { return nil }
    try database.run(sql: "UPDATE meeting SET cancelled = 0 WHERE id = ?", arguments: [id])
    return id
  }

  /// Throws `meetingExists`, `meetingHeld`.
  func move(_ meeting: Meeting, to newDay: Day) throws -> [DeadlineChange] {
    guard !meeting.hasMinutes else { throw RegisterError.meetingHeld(meeting.day) }
    guard try self.meeting(meeting.body, newDay) == nil else { throw RegisterError.meetingExists(newDay) }
    return try movingDeadlines(of: meeting.body, from: min(meeting.day, newDay), .meetingMoved) {
      // Moved back to where it was first planned, it is moved no longer.
      let sql = "UPDATE meeting SET day = ?1, moved_from = nullif(coalesce(moved_from, ?2), ?1) WHERE id = ?3"
      try database.run(sql: sql, arguments: [newDay.iso, meeting.day.iso, meeting.id])
      try log(about: bodyName(meeting.body), "meeting", from: meeting.day.iso, to: newDay.iso, cause: Cause.meetingMoved.rawValue)
      return meeting.id
    }
  }

  /// Throws `meetingHeld`.
  func cancel(_ meeting: Meeting) throws -> [DeadlineChange] {
    guard !meeting.hasMinutes else { throw RegisterError.meetingHeld(meeting.day) }
    return try movingDeadlines(of: meeting.body, from: meeting.day, .meetingCancelled) {
      try database.run(sql: "UPDATE meeting SET cancelled = 1 WHERE id = ?", arguments: [meeting.id])
      try log(about: bodyName(meeting.body), "meeting", from: meeting.day.iso, to: nil, cause: Cause.meetingCancelled.rawValue)
      return meeting.id
    }
  }
}

// MARK: what minutes announce

extension Transaction {
  /// Brings the calendar in line with what minutes announce. What a person did to a day since stands: a meeting moved away from it or cancelled
  /// is not planned there again, and one whose minutes are here is left alone.
  func apply(_ announcements: [Announcement], of body: Int64, heldOn day: Day, by meeting: Int64) throws -> CalendarEffect {
    var effect = CalendarEffect()
    for announcement in announcements {
      switch announcement.change {
      case .planned(let day): try planAnnounced(body, day, meeting, &effect)
      case .cancelled(let reference):
        if let found = try self.meeting(reference, body, after: day), !found.hasMinutes { effect.add(.cancelled(found.day), try cancel(found)) }
      case .moved(let reference, let to):
        guard let old = try self.meeting(reference, body, after: day), old.day != to, !old.hasMinutes, try self.meeting(body, to) == nil else {
          try planAnnounced(body, to, meeting, &effect)
          continue
        }
        effect.add(.moved(from: old.day, to: to), try move(old, to: to))
      }
    }
    return effect
  }

  private func planAnnounced(_ body: Int64, _ day: Day, _ meeting: Int64, _ effect: inout CalendarEffect) throws {
    let sql = "SELECT EXISTS (SELECT 1 FROM meeting WHERE body = ?1 AND (day = ?2 OR moved_from = ?2))"
    guard try Bool.fetchOne(database.cachedStatement(sql: sql), arguments: [body, day.iso]) == false else { return }
    effect.add(.planned(day), try plan(body, day, announcedBy: meeting))
  }

  /// The planned meeting that minutes of `day` mean: one of several in a month is nobody's guess.
  private func meeting(_ reference: Announcement.Reference, _ body: Int64, after day: Day) throws -> Meeting? {
    if case .day(let day) = reference { return try meeting(body, day) }
    let sql = "SELECT id, day FROM meeting WHERE body = ? AND day > ? AND NOT cancelled AND minutes IS NULL ORDER BY day"
    let planned = try Row.fetchAll(database.cachedStatement(sql: sql), arguments: [body, day.iso]).compactMap { row in
      Day(iso: row[1] as String).map { Meeting(id: row[0], body: body, day: $0, hasMinutes: false) }
    }
    guard case .month(let year, let month) = reference else { return planned.first }
    let fitting = planned.filter { $0.day.year == year && $0.day.month == month }
    return fitting.count == 1 ? fitting[0] : nil
  }
}
