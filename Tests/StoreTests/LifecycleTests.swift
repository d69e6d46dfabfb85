import Danish
import FollowUp
import GRDB
import Grammar
import Source
import Store
import Testing

@Suite("The life of a task")
struct Lifecycle {
  /// From, the move, to; nil where it is refused.
  static let moves: [(from: Status, to: Status, allowed: Bool)] = [
    (.proposed, .open, false), (.proposed, .inProgress, false), (.proposed, .done, false), (.proposed, .dropped, true),
    (.open, .open, false), (.open, .inProgress, true), (.open, .done, true), (.open, .dropped, true),
    (.inProgress, .open, true), (.inProgress, .inProgress, false), (.inProgress, .done, true), (.inProgress, .dropped, true),
    (.done, .open, true), (.done, .inProgress, false), (.done, .done, false), (.done, .dropped, false),
    (.dropped, .open, true), (.dropped, .inProgress, false), (.dropped, .done, false), (.dropped, .dropped, false),
  ]

  /// A register whose task 1 has this status.
  static func register(at status: Status) throws -> Register {
    let register = try Register.inMemory()
    _ = try store("Måske et oplæg.", in: register, confidence: status == .proposed ? 0.3 : 0.9)
    if status != .proposed, status != .open { _ = try register.setStatus([1], to: status, note: nil, act("2023-01-01")) }
    return register
  }

  @Test(arguments: moves) func onlyTheMovesOfTheContract(_ move: (from: Status, to: Status, allowed: Bool)) throws {
    let register = try Self.register(at: move.from)
    if move.allowed {
      let row = try #require(try register.setStatus([1], to: move.to, note: nil, act("2023-01-02")).first)
      #expect(row.status == move.to && row.closedOn == (move.to.isClosed ? day("2023-01-02") : nil))
    } else {
      #expect(throws: RegisterError.transition(1, from: move.from, to: move.to)) {
        try register.setStatus([1], to: move.to, note: nil, act("2023-01-02"))
      }
    }
  }

  /// The schema itself, without the program before it; only a proposal may become open there.
  @Test(arguments: moves) func theSchemaRefusesTheSame(_ move: (from: Status, to: Status, allowed: Bool)) throws {
    guard move.from != move.to, !(move.from == .proposed && move.to == .open) else { return }
    let scratch = try Scratch()
    let register = try Register(path: scratch.file("r"))
    _ = try store("Måske et oplæg.", in: register, confidence: move.from == .proposed ? 0.3 : 0.9)
    if move.from != .proposed, move.from != .open { _ = try register.setStatus([1], to: move.from, note: nil, act("2023-01-01")) }
    let queue = try DatabaseQueue(path: scratch.file("r"))
    func write() throws {
      try queue.write {
        try $0.execute(
          sql: "UPDATE task SET status = ?, closed_on = ?", arguments: [move.to.rawValue, move.to.isClosed ? "2023-01-02" : nil])
      }
    }
    if move.allowed { try write() } else { #expect(throws: DatabaseError.self) { try write() } }
  }

  @Test func aPersonConfirmsAndRejects() throws {
    let register = try Self.register(at: .proposed)
    let confirmed = try #require(try register.confirm([1], note: nil, act("2023-01-02")).first)
    #expect(confirmed.confirmed && confirmed.status == .open && confirmed.lastWord == day("2023-01-02"))
    _ = try register.reject([1], note: "vrøvl", act("2023-01-03"))
    #expect(try register.tasks(today: day("2023-01-03")).isEmpty)
    #expect(try register.task(1, today: day("2023-01-03")).rejected)
    #expect(throws: RegisterError.rejected(1)) { try register.setStatus([1], to: .done, note: nil, act("2023-01-04")) }
    let back = try #require(try register.confirm([1], note: nil, act("2023-01-05")).first)
    #expect(back.confirmed && !back.rejected && back.status == .open && back.notes.map(\.text) == ["vrøvl"])
    let steps = try register.history(task: nil).last?.step
    _ = try register.confirm([1], note: nil, act("2023-01-06"))
    #expect(try register.history(task: nil).last?.step == steps, "what changes nothing is no step")
  }

  @Test func aConfirmedTaskAsksWhyItsDeadlineMoves() throws {
    let register = try Self.register(at: .open)
    let due = Due(text: "1. maj", type: .date, to: day("2023-05-01"))
    _ = try register.setDue([1], to: due, why: nil, act("2023-01-02"))
    _ = try register.confirm([1], note: nil, act("2023-01-02"))
    #expect(throws: RegisterError.needsWhy(1)) { try register.setDue([1], to: due, why: nil, act("2023-01-03")) }
    let later = Due(text: "1. juni", type: .date, to: day("2023-06-01"))
    let row = try #require(try register.setDue([1], to: later, why: "ferie", act("2023-01-03")).first)
    #expect(row.due?.date == day("2023-06-01") && row.due?.original == day("2023-05-01") && row.due?.slips.count == 1)
    #expect(try register.history(task: 1).last?.why == "ferie")
  }

  @Test func aDeadlineSetByAPersonCountsFromThatDay() throws {
    let register = try Self.register(at: .open)
    for iso in ["2023-03-09", "2023-06-15"] { _ = try register.planMeeting(body: "Samrådet", day: day(iso), act("2022-12-15")) }
    let row = try register.setDue([1], to: Due(text: "næste møde", type: .nextMeeting), why: nil, act("2023-04-01")).first
    #expect(row?.due?.date == day("2023-06-15"))
  }

  @Test func aSleepingTaskComesLaterUntilItsDay() throws {
    let register = try Self.register(at: .open)
    for iso in ["2023-03-09", "2023-06-15", "2023-09-14"] { _ = try register.planMeeting(body: "Samrådet", day: day(iso), act("2022-12-15")) }
    func sections(_ iso: String, before meeting: String? = nil) throws -> [ListSection: Int] {
      try register.followUp(meeting: meeting.map(day), body: nil, today: day(iso)).rows.mapValues(\.count).filter { $0.value > 0 }
    }
    #expect(try sections("2023-04-01") == [.overdue: 1])
    #expect(
      try register.sleep([1], until: Due(text: "1. juli", type: .date, from: day("2023-07-01"), to: day("2023-07-01")), act("2023-04-01")).count == 1)
    #expect(try sections("2023-04-02") == [.later: 1])
    #expect(try sections("2023-04-02", before: "2023-09-14") == [.overdue: 1], "it is awake when that meeting comes")
    #expect(try register.overdue(body: nil, today: day("2023-06-30")).rows[.overdue] == [])
    #expect(try register.overdue(body: nil, today: day("2023-07-01")).rows[.overdue]?.count == 1)
    _ = try register.setStatus([1], to: .inProgress, note: nil, act("2023-04-03"))
    #expect(try register.task(1, today: day("2023-04-03")).sleepUntil == nil)
    #expect(throws: RegisterError.noSuchDay("igår")) {
      try register.sleep([1], until: Due(text: "igår", type: .date, to: day("2023-04-02")), act("2023-04-03"))
    }
    _ = try register.setStatus([1], to: .done, note: nil, act("2023-04-03"))
    #expect(throws: RegisterError.cannotSleep(1, .done)) {
      try register.sleep([1], until: Due(text: "juli", type: .month, to: day("2023-07-31")), act("2023-04-03"))
    }
  }

  @Test func aTaskOpenedAgainCatchesUpWithTheCalendar() throws {
    let register = try Self.register(at: .open)
    _ = try register.planMeeting(body: "Samrådet", day: day("2023-03-09"), act("2022-12-15"))
    _ = try register.setStatus([1], to: .done, note: nil, act("2023-01-01"))
    _ = try register.moveMeeting(day("2023-03-09"), to: day("2023-03-23"), body: nil, act("2023-01-02"))
    #expect(try register.task(1, today: day("2023-01-02")).due?.slips.count == 0)
    _ = try register.setStatus([1], to: .open, note: nil, act("2023-01-03"))
    let due = try #require(try register.task(1, today: day("2023-01-03")).due)
    #expect(due.date == day("2023-03-23") && due.original == day("2023-03-09") && due.slips.count == 1)
    #expect(try register.history(task: 1).last { $0.field == "due" }?.cause == "calendar")
  }

  @Test func silentMeansNoWordSinceTheLastMeeting() throws {
    let register = try Self.register(at: .open)
    _ = try register.planMeeting(body: "Samrådet", day: day("2023-03-09"), act("2022-12-15"))
    #expect(try !register.task(1, today: day("2023-03-09")).isSilent)
    #expect(try register.task(1, today: day("2023-03-10")).isSilent)
    _ = try register.addNote([1], "Der er ringet.", act("2023-03-10"))
    #expect(try !register.task(1, today: day("2023-03-11")).isSilent)
  }
}
