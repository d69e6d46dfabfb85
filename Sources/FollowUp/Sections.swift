package import Danish

extension FollowUpList {
  /// Puts the tasks of a body into the sections of CLI.md, before `meeting` (the next one when nil).
  package static func of(_ rows: [TaskRow], body: String?, before meeting: Day?, calendar: MeetingCalendar, today: Day) -> FollowUpList {
    let (lastHeld, next) = (calendar.lastHeld(today: today), calendar.next(today: today))
    var sections: [ListSection: [TaskRow]] = [:]
    for row in rows {
      guard let section = section(of: row, before: meeting, awake: meeting ?? next ?? today, lastHeld: lastHeld, today: today) else { continue }
      sections[section, default: []].append(row)
    }
    return FollowUpList(body: body, meeting: meeting ?? next, today: today, order: ListSection.allCases, rows: sections)
  }

  /// Nil for a task closed before the last held meeting. One that still sleeps on the day of the meeting comes later.
  private static func section(of row: TaskRow, before meeting: Day?, awake: Day, lastHeld: Day?, today: Day) -> ListSection? {
    if row.isAsleep(on: awake) { return .later }
    switch (row.status, row.lateness) {
    case (.done, _), (.dropped, _):
      if let closed = row.closedOn, let lastHeld, closed < lastHeld { return nil }
      return .closed
    case (.proposed, _): return .proposals
    case (_, .overdue): return .overdue
    case (_, .due): return .due
    case (_, .later): return meeting.map { (row.due?.date ?? today) <= $0 } == true ? .due : .later
    default: return .undated
    }
  }
}
