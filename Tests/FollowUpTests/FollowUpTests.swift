import Danish
import FollowUp
import Grammar
import Source
import Testing

func day(_ iso: String) -> Day { Day(iso: iso)! }

/// Held 8 December (minutes), planned 9 March, cancelled 20 April, planned 15 June.
let calendar = MeetingCalendar([
  .init(day: day("2022-12-08"), cancelled: false, hasMinutes: true), .init(day: day("2023-03-09"), cancelled: false, hasMinutes: false),
  .init(day: day("2023-04-20"), cancelled: true, hasMinutes: false), .init(day: day("2023-06-15"), cancelled: false, hasMinutes: false),
])

@Suite("When is it late?")
struct LatenessTable {
  @Test(
    arguments: [
      (DueType.date, "2023-02-01", nil, "2023-01-10", Lateness.due), (.date, "2023-02-01", nil, "2023-02-02", .overdue),
      (.date, "2023-05-01", nil, "2023-01-10", .later), (.month, "2023-03-31", "2023-03", "2023-03-31", .due),
      (.month, "2023-03-31", "2023-03", "2023-04-01", .overdue), (.quarter, "2023-06-30", "2023-Q2", "2023-01-10", .later),
      (.year, "2023-12-31", "2023", "2024-01-01", .overdue), (.nextMeeting, nil, nil, "2023-03-09", .due),
      (.nextMeeting, nil, nil, "2023-03-10", .overdue),
      (.asap, nil, nil, "2023-03-10", .overdue), (.firstMeetingIn, nil, "2023", "2023-01-10", .due),
      (.firstMeetingIn, nil, "2023-06", "2023-01-10", .later),
      (.firstMeetingIn, nil, "2023-06", "2023-06-16", .overdue), (.firstMeetingIn, nil, "2024", "2023-01-10", .unknown),
      (.recurring, nil, nil, "2023-03-10", .due), (.beforeEvent, nil, nil, "2023-01-10", .unknown),
      (.beforeEvent, "2023-04-09", nil, "2023-04-10", .overdue),
      (.other, nil, nil, "2023-01-10", .unknown), (.other, "2023-05-31", nil, "2023-06-01", .overdue),
    ] as [(DueType, String?, String?, String, Lateness)])
  func row(_ type: DueType, _ to: String?, _ value: String?, _ today: String, _ expected: Lateness) {
    let due = Due(text: "x", type: type, value: value, to: to.map(day))
    let last = due.resolved(by: calendar, recorded: day("2022-12-08"), today: day(today))
    #expect(Lateness.of(status: .open, due: due, last: last, calendar: calendar, today: day(today)) == expected)
    #expect(Lateness.of(status: .done, due: due, last: last, calendar: calendar, today: day(today)) == .closed)
    #expect(Lateness.of(status: .proposed, due: due, last: last, calendar: calendar, today: day(today)) != .overdue)
  }

  @Test func aCancelledMeetingIsPassedOver() {
    #expect(calendar.first(after: day("2023-03-09")) == day("2023-06-15") && !calendar.contains(day("2023-04-20")))
    #expect(calendar.held(after: day("2022-12-08"), today: day("2023-06-16")) == 2)
  }
}

@Suite("Sections of the follow-up list")
struct SectionRules {
  func row(_ status: Status, _ lateness: Lateness, due: String? = nil, closed: String? = nil) -> TaskRow {
    let resolved = due.map { ResolvedDue(due: Due(text: "x", type: .date), implied: false, date: day($0), meeting: nil, original: nil, slips: 0) }
    return TaskRow(
      id: 1, text: "x", kind: .pledge, status: status, confirmed: false, rejected: false, sleepUntil: nil, owners: [], ownerNote: nil, body: "Rådet",
      due: resolved, lateness: lateness, ageInMeetings: 0, lastWord: day("2022-12-08"), isSilent: false, closedOn: closed.map(day), source: nil,
      notes: [])
  }

  func section(_ row: TaskRow, before meeting: String? = nil) -> ListSection? {
    let list = FollowUpList.of([row], body: "Rådet", before: meeting.map(day), calendar: calendar, today: day("2023-03-01"))
    return list.sections.first { !$0.1.isEmpty }?.0
  }

  @Test func eachTaskHasItsSection() {
    #expect(section(row(.open, .overdue)) == .overdue && section(row(.inProgress, .due)) == .due && section(row(.open, .unknown)) == .undated)
    #expect(section(row(.proposed, .unknown)) == .proposals && section(row(.proposed, .due)) == .proposals)
    #expect(section(row(.open, .later, due: "2023-05-01")) == .later)
    #expect(section(row(.open, .later, due: "2023-05-01"), before: "2023-06-15") == .due)
    #expect(section(row(.done, .closed, closed: "2023-01-12")) == .closed)
    #expect(section(row(.done, .closed, closed: "2022-11-01")) == nil)
  }
}
