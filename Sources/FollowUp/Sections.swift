package import Danish

extension FollowUpList {
  /// Puts the tasks of a body into the sections of CLI.md, before `meeting` (the next one when nil).
  package static func of(_ rows: [TaskRow], body: String?, before meeting: Day?, calendar: MeetingCalendar, today: Day) -> FollowUpList {
    let lastHeld = calendar.lastHeld(today: today)
    var sections: [ListSection: [TaskRow]] = [:]
    for row in rows {
      guard let section = section(of: row, before: meeting, lastHeld: lastHeld, today: today) else { continue }
      sections[section, default: []].append(row)
    }
    return FollowUpList(body: body, meeting: meeting ?? calendar.next(today: today), today: today, order: ListSection.allCases, rows: sections)
  }

  /// Nil for a task closed before the last held meeting.
  private static func section(of row: TaskRow, before meeting: Day?, lastHeld: Day?, today: Day) -> ListSection? {
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
