import Danish
import FollowUp
import Grammar
import Testing

private func task(
  _ id: Int64, _ recorded: String, closed: String? = nil, status: Status? = nil, lateness: Lateness = .unknown, owners: [String] = [], age: Int = 0,
  due: String? = nil, slips: [(String, String, String)] = []
) -> TaskRow {
  let status = status ?? (closed == nil ? .open : .done)
  var row = TaskRow(
    id: id, text: "x", kind: .pledge, status: status, confirmed: false, rejected: false, sleepUntil: nil,
    owners: owners.map { Owner(name: $0, type: .person) }, ownerNote: nil, body: "Rådet", due: nil,
    lateness: status.isClosed ? .closed : lateness, recorded: day(recorded), ageInMeetings: age, lastWord: day(recorded), isSilent: false,
    closedOn: closed.map(day), source: nil, notes: [])
  row.due = due.map { ResolvedDue(due: Due(text: "x", type: .date), implied: false, date: day($0), meeting: nil, original: nil) }
  row.due?.slips = slips.map { .init(day: day($0.0), from: day($0.1), to: day($0.2)) }
  return row
}

@Suite("Figures of tasks")
struct Figures {
  @Test func workloadCountsASharedTaskWithEachAndNobodyLast() {
    let rows = [
      task(1, "2023-01-01", lateness: .overdue, owners: ["Bo"]), task(2, "2023-01-01", owners: ["Bo", "Ada"]), task(3, "2023-01-01"),
      task(4, "2023-01-01"), task(5, "2023-01-01", closed: "2023-02-01", owners: ["Ada"]), task(6, "2023-01-01", status: .proposed, owners: ["Ada"]),
    ]
    #expect(
      Workload.of(rows) == [
        Workload(owner: "Bo", overdue: 1, open: 1), Workload(owner: "Ada", overdue: 0, open: 1), Workload(owner: nil, overdue: 0, open: 2),
      ])
    #expect(Workload.of([]).isEmpty)
  }

  @Test func agesAreStepsAndTheLastIsOpen() {
    let ages = Age.of([0, 0, 2, 5, 9].enumerated().map { task(Int64($0.offset), "2023-01-01", age: $0.element) })
    #expect(ages.map(\.meetings) == [0, 1, 2, 3, 4, 5] && ages.map(\.tasks) == [2, 0, 1, 0, 0, 2])
  }

  @Test func flowCountsFromMeetingToMeeting() {
    let spans: [Flow.Span] = [
      .init(recorded: day("2022-11-01"), closed: nil), .init(recorded: day("2022-12-08"), closed: day("2023-03-09")),
      .init(recorded: day("2022-12-08"), closed: day("2023-03-10")), .init(recorded: day("2023-03-09"), closed: nil),
      .init(recorded: day("2023-05-01"), closed: nil),
    ]
    let flow = Flow.of(spans, meetings: [day("2022-12-08"), day("2023-03-09")], today: day("2023-04-01"))
    #expect(flow.map(\.new) == [3, 1] && flow.map(\.closed) == [1, 1] && flow.map(\.open) == [2, 2])
    #expect(Flow.of(spans, meetings: [], today: day("2023-04-01")).isEmpty)
  }

  /// What is open after the last meeting is what came less what was closed, whenever that was.
  @Test(arguments: 0..<50) func flowLosesNothing(_ seed: Int) {
    var state = UInt64(seed) &* 6_364_136_223_846_793_005 &+ 1
    func random(_ below: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % below
    }
    let start = day("2022-01-01")
    let meetings = Set((0..<6).map { _ in random(300) }).sorted().map { start.adding(days: $0) }
    let spans = (0..<40).map { _ -> Flow.Span in
      let first = random(400) - 50
      return .init(recorded: start.adding(days: first), closed: random(2) == 0 ? start.adding(days: first + random(200)) : nil)
    }
    let today = start.adding(days: 300)
    let open = spans.count { $0.recorded <= today && $0.closed.map { $0 > today } ?? true }
    #expect(Flow.of(spans, meetings: meetings, today: today).last?.open == open)
  }

  @Test func periodsTellWhatIsNewDoneCarriedOverAndSlipped() {
    let rows = [
      task(1, "2023-03-09"), task(2, "2022-12-08"), task(3, "2022-12-08", closed: "2023-04-01"),
      task(4, "2022-12-08", closed: "2023-03-01"), task(5, "2022-12-08", closed: "2023-04-02", status: .dropped),
      task(6, "2022-12-08", lateness: .overdue, due: "2023-05-01", slips: [("2023-03-20", "2023-03-01", "2023-05-01")]),
      task(7, "2022-12-08", status: .proposed),
    ]
    let (today, period) = (day("2023-06-01"), Period(start: day("2023-03-09"), end: day("2023-06-01")))
    let changes = period.changes(rows, today: today)
    #expect(
      changes == [.new: [1], .done: [3], .dropped: [5], .carriedOver: [2, 6], .slipped: [6], .overdue: [6]])
    let before = period.before(from: day("2022-12-08")).changes(rows, today: today)
    #expect(before == [.new: [2, 3, 4, 5, 6], .done: [4], .overdue: [6]])
  }

  @Test func aStatusComparesTheLastTwoPeriodsBetweenMeetings() {
    let meetings = [day("2022-12-08"), day("2023-03-09"), day("2023-06-15")]
    let status = OwnerStatus(of: "Bo", [], meetings: meetings, since: nil, today: day("2023-06-01"))
    #expect(status.period == Period(start: day("2023-03-09"), end: day("2023-06-01")))
    #expect(status.before == Period(start: day("2022-12-08"), end: day("2023-03-08")))
    let first = OwnerStatus(of: "Bo", [], meetings: meetings, since: nil, today: day("2023-03-01"))
    #expect(first.period.start == day("2022-12-08") && first.before == nil)
    #expect(OwnerStatus(of: "Bo", [], meetings: meetings, since: day("2023-04-01"), today: day("2023-06-01")).before?.start == day("2023-03-09"))
    #expect(OwnerStatus(of: "Bo", [task(1, "2023-02-02")], meetings: [], since: nil, today: day("2023-06-01")).period.start == day("2023-02-02"))
  }
}
