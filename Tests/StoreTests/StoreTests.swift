import Danish
import FollowUp
import Grammar
import Minutes
import Source
import Store
import Testing

func day(_ iso: String) -> Day { Day(iso: iso)! }
func act(_ iso: String, dryRun: Bool = false) -> Act { Act(today: day(iso), by: "anna", command: "test", dryRun: dryRun) }

/// A register with one meeting of Samrådet and one task of Strategisk Chefforum, due at the first meeting in 2023.
func register(_ text: String = "Samrådet anmodede chefforummet om et oplæg.") throws -> Register {
  let register = try Register.inMemory()
  _ = try store(text, in: register)
  return register
}

/// Minutes of a body whose text is one task of Strategisk Chefforum.
func store(
  _ text: String, in register: Register, body: String = "Samrådet", on iso: String = "2022-12-08", confidence: Double = 0.9,
  _ act: Act = act("2022-12-15")
) throws -> ImportedMinutes {
  let source = SourceText(text)
  var header = MeetingHeader()
  (header.body, header.date) = (body, day(iso))
  let found = Commitment(
    kind: .decision, owners: [Owner(name: "Strategisk Chefforum", type: .body)], action: "lave et oplæg", quote: text, range: source.whole,
    due: Due(text: "på førstkommende møde i 2023", type: .firstMeetingIn, value: "2023"), agendaItem: "1", confidence: confidence, rule: "decide-to")
  let minutes = Minutes(text: source, meeting: header, points: [], notices: [])
  return try register.importMinutes(ReadMinutes(minutes: minutes, commitments: [found]), fileName: "a.txt", body: nil, date: nil, act)
}

@Suite("The register")
struct RegisterRules {
  @Test func theSameBytesChangeNothing() throws {
    let register = try register()
    let history = try register.history(task: nil)
    #expect(history.map(\.field) == ["import", "added"] && history[1].task == 1 && history[1].after == "lave et oplæg")
    #expect(try store("Samrådet anmodede chefforummet om et oplæg.", in: register).alreadyKnown)
    #expect(try register.history(task: nil) == history)
    #expect(try register.tasks(today: day("2023-01-01")).count == 1)
  }

  @Test func deadlinesFollowTheCalendarAndCountTheirSlips() throws {
    let register = try register()
    _ = try register.planMeeting(body: "Samrådet", day: day("2023-03-09"), act("2022-12-15"))
    #expect(try register.task(1, today: day("2023-01-01")).due?.date == day("2023-03-09"))
    _ = try register.moveMeeting(day("2023-03-09"), to: day("2023-03-23"), body: nil, act("2023-01-02"))
    _ = try register.cancelMeeting(day("2023-03-23"), body: nil, act("2023-01-03"))
    #expect(try register.task(1, today: day("2023-01-03")).due?.date == nil)
    _ = try register.planMeeting(body: "Samrådet", day: day("2023-04-13"), act("2023-01-04"))
    let due = try #require(try register.task(1, today: day("2023-01-04")).due)
    #expect(due.date == day("2023-04-13") && due.original == day("2023-03-09") && due.slips.count == 2)
    #expect(try register.history(task: 1).filter { $0.field == "due" }.map(\.after) == ["2023-03-09", "2023-03-23", nil, "2023-04-13"])
  }

  @Test func aMeetingWithMinutesStays() throws {
    let register = try register()
    #expect(throws: RegisterError.meetingHeld(day("2022-12-08"))) { try register.cancelMeeting(day("2022-12-08"), body: nil, act("2022-12-01")) }
    #expect(throws: RegisterError.meetingHeld(day("2022-12-08"))) {
      try register.moveMeeting(day("2022-12-08"), to: day("2022-12-09"), body: nil, act("2022-12-01"))
    }
    // Whether a meeting took place is often told afterwards.
    _ = try register.planMeeting(body: "Samrådet", day: day("2023-03-09"), act("2022-12-15"))
    let effect = try register.cancelMeeting(day("2023-03-09"), body: nil, act("2023-03-10"))
    #expect(effect.changes == [.cancelled(day("2023-03-09"))] && effect.deadlines.map(\.to) == [nil])
  }

  @Test func aStepIsWholeOrNothing() throws {
    let register = try register()
    let before = try register.history(task: nil)
    #expect(throws: RegisterError.noTask(99)) { try register.setStatus([1, 99], to: .done, note: nil, act("2023-01-01")) }
    _ = try register.setStatus([1], to: .done, note: "x", act("2023-01-01", dryRun: true))
    #expect(try register.history(task: nil) == before && register.task(1, today: day("2023-01-01")).status == .open)
    _ = try register.setStatus([1], to: .done, note: "sendt", act("2023-01-01"))
    #expect(throws: RegisterError.transition(1, from: .done, to: .inProgress)) {
      try register.setStatus([1], to: .inProgress, note: nil, act("2023-01-02"))
    }
    let last = try #require(try register.history(task: 1).first { $0.field == "status" })
    #expect(last.before == "open" && last.after == "done" && last.by == "anna" && last.day == day("2023-01-01"))
  }

  @Test func namesAreFoundWithArticleAndUnknownOnesAreErrors() throws {
    let register = try register()
    #expect(try register.status(of: "Det Strategiske Chefforum", since: nil, today: day("2023-01-01")).tasks.count == 1)
    #expect(try register.followUp(meeting: nil, body: "strategisk chefforum", today: day("2023-01-01")).rows.values.joined().count == 1)
    #expect(throws: RegisterError.unknownOwner("Nonsens")) { try register.status(of: "Nonsens", since: nil, today: day("2023-01-01")) }
    #expect(throws: RegisterError.unknownMeeting(day("2031-01-01"))) {
      try register.followUp(meeting: day("2031-01-01"), body: nil, today: day("2023-01-01"))
    }
  }
}
