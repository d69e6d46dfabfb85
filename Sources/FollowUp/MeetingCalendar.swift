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
    let place = place(of: day)
    return place < meetings.count && meetings[place].day == day && isHeld(meetings[place], today)
  }

  package func contains(_ day: Day) -> Bool {
    let place = place(of: day)
    return place < meetings.count && meetings[place].day == day
  }

  /// The earliest meeting on or after today that is not held.
  package func next(today: Day) -> Day? { meetings[place(of: today)...].first { !$0.hasMinutes }?.day }

  package func first(after day: Day) -> Day? { later(than: day).first?.day }

  /// The first meeting after `recorded` in a year `2023` or month `2023-03`.
  package func first(in period: String, after recorded: Day) -> Day? { later(than: recorded).first { $0.day.iso.hasPrefix(period + "-") }?.day }

  package func held(after recorded: Day, today: Day) -> Int { later(than: recorded).count { isHeld($0, today) } }

  package func lastHeld(today: Day) -> Day? { meetings.last { isHeld($0, today) }?.day }

  private func isHeld(_ meeting: Entry, _ today: Day) -> Bool { meeting.day < today || meeting.hasMinutes }

  private func later(than day: Day) -> ArraySlice<Entry> {
    let place = place(of: day)
    return meetings[(place < meetings.count && meetings[place].day == day ? place + 1 : place)...]
  }

  /// Of the first meeting on or after `day`.
  private func place(of day: Day) -> Int {
    var (low, high) = (0, meetings.count)
    while low < high {
      let middle = (low + high) / 2
      if meetings[middle].day < day { low = middle + 1 } else { high = middle }
    }
    return low
  }
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
