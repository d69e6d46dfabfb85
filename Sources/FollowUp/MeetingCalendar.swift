package import Danish

/// The meetings of one body, the clock of its deadlines.
package struct MeetingCalendar: Sendable {
  package struct Entry: Sendable, Hashable {
    package var day: Day
    package var cancelled: Bool
    package var hasMinutes: Bool

    package init(day: Day, cancelled: Bool, hasMinutes: Bool) {
      (self.day, self.cancelled, self.hasMinutes) = (day, cancelled, hasMinutes)
    }
  }

  /// In order of days, without the cancelled ones.
  private let meetings: [Entry]

  package init(_ entries: [Entry]) { meetings = entries.filter { !$0.cancelled }.sorted { $0.day < $1.day } }

  package func isHeld(_ day: Day, today: Day) -> Bool {
    meetings.contains { $0.day == day && ($0.day < today || $0.hasMinutes) }
  }

  package func contains(_ day: Day) -> Bool { meetings.contains { $0.day == day } }

  /// The earliest meeting on or after today that is not held.
  package func next(today: Day) -> Day? { meetings.first { $0.day >= today && !$0.hasMinutes }?.day }

  package func first(after day: Day) -> Day? { meetings.first { $0.day > day }?.day }

  /// The first meeting after `recorded` in a year `2023` or month `2023-03`.
  package func first(in period: String, after recorded: Day) -> Day? {
    meetings.first { $0.day > recorded && $0.day.iso.hasPrefix(period + "-") }?.day
  }

  package func held(after recorded: Day, today: Day) -> Int { meetings.count { $0.day > recorded && ($0.day < today || $0.hasMinutes) } }

  package func lastHeld(today: Day) -> Day? { meetings.last { $0.day < today || $0.hasMinutes }?.day }
}

extension Due {
  /// The last day by the table of deadlines, and the meeting whose day it is; nil where it cannot be told.
  package func resolved(by calendar: MeetingCalendar, recorded: Day, today: Day) -> (day: Day, meeting: Day?)? {
    let meeting: Day?
    switch type {
    case .date, .week, .month, .quarter, .year, .beforeEvent, .other: return to.map { ($0, nil) }
    case .nextMeeting, .asap: meeting = calendar.first(after: recorded)
    case .firstMeetingIn: meeting = value.flatMap { calendar.first(in: $0, after: recorded) }
    case .recurring: meeting = calendar.next(today: today)
    }
    return meeting.map { ($0, $0) }
  }
}

extension Lateness {
  /// CLI.md, "When is it late?".
  package static func of(status: Status, due: Due?, last: (day: Day, meeting: Day?)?, calendar: MeetingCalendar, today: Day) -> Lateness {
    if status.isClosed { return .closed }
    guard let due, let last else { return .unknown }
    let held = last.meeting.map { calendar.isHeld($0, today: today) } ?? false
    if due.type != .recurring, status.isActive, last.day < today || held { return .overdue }
    guard let next = calendar.next(today: today) else { return last.meeting == nil ? .later : .due }
    return last.day <= next ? .due : .later
  }
}
