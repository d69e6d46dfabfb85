import Danish
import FollowUp
import Grammar
import Testing

/// The table of CLI.md, "When is it late?", row by row: a task recorded on 8 December 2022 in a calendar that is held on 8 December (minutes), planned
/// for 9 March, cancelled on 20 April and planned for 15 June 2023.
@Suite("When is it late?")
struct LatenessTable {
  typealias Case = (due: Due, today: String, last: String?, lateness: Lateness)

  static func due(_ type: DueType, _ value: String? = nil, from: String? = nil, to: String? = nil) -> Due {
    Due(text: "x", type: type, value: value, from: from.map(day), to: to.map(day))
  }

  func check(_ cases: [Case], in calendar: MeetingCalendar = calendar) {
    for (due, today, expected, lateness) in cases {
      let last = due.resolved(by: calendar, recorded: day("2022-12-08"), today: day(today))
      let now = { (status: Status) in Lateness.of(status: status, due: due, last: last, calendar: calendar, today: day(today)) }
      #expect(last?.day == expected.map(day), "\(due.type) on \(today)")
      #expect(now(.open) == lateness && now(.inProgress) == lateness, "\(due.type) on \(today)")
      #expect(now(.done) == .closed && now(.dropped) == .closed)
      #expect(now(.proposed) != .overdue, "a proposal is never overdue")
    }
  }

  @Test func dateWeekMonthQuarterYear() {
    check([
      (Self.due(.date, "2023-02-01", to: "2023-02-01"), "2023-02-01", "2023-02-01", .due),
      (Self.due(.date, "2023-02-01", to: "2023-02-01"), "2023-02-02", "2023-02-01", .overdue),
      (Self.due(.date, "2023-05-01", to: "2023-05-01"), "2023-01-10", "2023-05-01", .later),
      (Self.due(.week, "2023-W10", to: "2023-03-12"), "2023-03-12", "2023-03-12", .due),
      (Self.due(.week, "2023-W10", to: "2023-03-12"), "2023-03-13", "2023-03-12", .overdue),
      (Self.due(.month, "2023-03", to: "2023-03-31"), "2023-03-31", "2023-03-31", .due),
      (Self.due(.month, "2023-03", from: "2023-03-10", to: "2023-03-20"), "2023-03-21", "2023-03-20", .overdue),
      (Self.due(.quarter, "2023-Q2", to: "2023-06-30"), "2023-06-30", "2023-06-30", .later),
      (Self.due(.year, "2023", to: "2023-12-31"), "2024-01-01", "2023-12-31", .overdue),
    ])
  }

  @Test(arguments: [DueType.nextMeeting, .asap]) func theNextMeeting(_ type: DueType) {
    check([
      (Self.due(type), "2023-01-10", "2023-03-09", .due), (Self.due(type), "2023-03-09", "2023-03-09", .due),
      (Self.due(type), "2023-03-10", "2023-03-09", .overdue),
    ])
    // Its minutes are in the register: it is held, even on its own day.
    let held = MeetingCalendar([
      .init(day: day("2022-12-08"), cancelled: false, hasMinutes: true), .init(day: day("2023-03-09"), cancelled: false, hasMinutes: true),
    ])
    check([(Self.due(type), "2023-03-09", "2023-03-09", .overdue)], in: held)
    // Cancelled: the one that then comes first; none: unknown, never on time.
    let cancelled = MeetingCalendar([
      .init(day: day("2023-03-09"), cancelled: true, hasMinutes: false), .init(day: day("2023-06-15"), cancelled: false, hasMinutes: false),
    ])
    check([(Self.due(type), "2023-03-10", "2023-06-15", .due)], in: cancelled)
    check([(Self.due(type), "2023-03-10", nil, .unknown)], in: MeetingCalendar([]))
  }

  @Test func theFirstMeetingInAPeriod() {
    check([
      (Self.due(.firstMeetingIn, "2023"), "2023-01-10", "2023-03-09", .due),
      (Self.due(.firstMeetingIn, "2023"), "2023-03-10", "2023-03-09", .overdue),
      (Self.due(.firstMeetingIn, "2023-06"), "2023-01-10", "2023-06-15", .later),
      (Self.due(.firstMeetingIn, "2023-06"), "2023-06-16", "2023-06-15", .overdue),
      (Self.due(.firstMeetingIn, "2023-04"), "2023-01-10", nil, .unknown), (Self.due(.firstMeetingIn, "2024"), "2023-01-10", nil, .unknown),
    ])
  }

  @Test func beforeAnEvent() {
    check([
      (Self.due(.beforeEvent), "2023-01-10", nil, .unknown), (Self.due(.beforeEvent, to: "2023-04-09"), "2023-04-09", "2023-04-09", .due),
      (Self.due(.beforeEvent, to: "2023-04-09"), "2023-04-10", "2023-04-09", .overdue),
    ])
  }

  @Test func recurring() {
    check([
      (Self.due(.recurring), "2023-01-10", "2023-03-09", .due), (Self.due(.recurring), "2023-03-10", "2023-06-15", .due),
      (Self.due(.recurring), "2023-06-16", nil, .unknown),
    ])
  }

  @Test func other() {
    check([
      (Self.due(.other), "2023-01-10", nil, .unknown), (Self.due(.other, to: "2023-05-31"), "2023-05-31", "2023-05-31", .due),
      (Self.due(.other, to: "2023-05-31"), "2023-06-01", "2023-05-31", .overdue),
    ])
  }

  @Test func withoutADeadline() {
    #expect(Lateness.of(status: .open, due: nil, last: nil, calendar: calendar, today: day("2030-01-01")) == .unknown)
  }

  @Test func aDayWithoutAnyMeetingToComeIsLater() {
    check([(Self.due(.date, "2023-08-01", to: "2023-08-01"), "2023-07-01", "2023-08-01", .later)])
  }

  @Test func ageCountsHeldMeetingsOnly() {
    #expect(calendar.first(after: day("2023-03-09")) == day("2023-06-15") && !calendar.contains(day("2023-04-20")))
    #expect(
      ["2022-12-20", "2023-03-09", "2023-03-10", "2023-06-16"].map { calendar.held(after: day("2022-12-08"), today: day($0)) } == [0, 0, 1, 2])
    #expect(
      ["2022-12-09", "2023-03-09", "2023-03-10"].map { calendar.next(today: day($0)) } == [day("2023-03-09"), day("2023-03-09"), day("2023-06-15")])
  }
}
