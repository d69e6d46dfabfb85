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

@Suite("Sections of the follow-up list")
struct SectionRules {
  func row(_ status: Status, _ lateness: Lateness, due: String? = nil, closed: String? = nil) -> TaskRow {
    let resolved = due.map { ResolvedDue(due: Due(text: "x", type: .date), implied: false, date: day($0), meeting: nil, original: nil) }
    return TaskRow(
      id: 1, text: "x", kind: .pledge, status: status, confirmed: false, rejected: false, sleepUntil: nil, owners: [], ownerNote: nil, body: "Rådet",
      due: resolved, lateness: lateness, recorded: day("2022-12-08"), ageInMeetings: 0, lastWord: day("2022-12-08"), isSilent: false,
      closedOn: closed.map(day), source: nil,
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
