import Danish
import FollowUp
import GRDB
import Grammar
import Minutes
import Source
import Testing

@testable import Store

@Suite("Tasks from a sentence of the minutes, and what a review needs")
struct FromMinutesTests {
  static let day = Day(iso: "2023-03-09")!
  static let text = "Referat\n\nBestyrelsen, 9. marts 2023\n\n1. Tag\nFormanden kontakter kommunen. Der var kage.\n\n2. Evt.\nIntet.\n"

  func act(_ today: String) -> Act { Act(today: Day(iso: today)!, by: "prøve", command: "prøve") }

  func register() throws -> (register: Register, meeting: Int64) {
    let register = try Register.inMemory()
    let minutes = MinutesParser.parse(SourceText(Self.text))
    _ = try register.importMinutes(
      Extractor.read(minutes), fileName: "a.txt", body: "Bestyrelsen", date: Self.day, act("2023-03-10"))
    return (register, try #require(try register.minutedToReview(body: nil, today: Self.day)).row.id)
  }

  @Test func aMissedTaskStandsInItsSentence() throws {
    let (register, meeting) = try register()
    let start = Self.text.utf8.distance(from: Self.text.startIndex, to: try #require(Self.text.firstRange(of: "Der var kage.")).lowerBound)
    let passage = Passage(meeting: meeting, point: PointName(number: "1", title: "Tag"), range: ByteRange(start, start + 13))
    _ = try register.planMeeting(body: "Bestyrelsen", day: Day(iso: "2023-06-01")!, act("2023-03-10"))
    let due = try #require(DeadlineReader.due("next-meeting", reference: Self.day))
    // Added after the next meeting: the deadline counts from the meeting of the minutes.
    let row = try register.add(text: "bage kage", kind: .pledge, owners: ["Ida Holm"], due: due, from: passage, act("2023-07-01"))
    #expect(row.source?.quote == "Der var kage." && row.source?.agendaItem == "1" && row.source?.rule == "" && row.kind == .pledge)
    #expect(row.confirmed && row.due?.date == Day(iso: "2023-06-01") && row.lateness == .overdue)
    #expect(try register.everyTask(of: meeting, today: Self.day).map(\.id).contains(row.id))
    #expect(try Self.problems(register).isEmpty)
    var outside = passage
    outside.range = ByteRange(start, 10_000)
    #expect(throws: RegisterError.noSuchMinutes) {
      try register.add(text: "x", kind: .pledge, owners: [], due: nil, from: outside, act("2023-07-01"))
    }
    outside = Passage(meeting: 99, point: passage.point, range: passage.range)
    #expect(throws: RegisterError.noSuchMinutes) {
      try register.add(text: "x", kind: .pledge, owners: [], due: nil, from: outside, act("2023-07-01"))
    }
  }

  private static func problems(_ register: Register) throws -> [Problem] { try register.writer.read { try Check.problems($0) } }

  @Test func minutesAwaitAReviewUntilAllIsDecided() throws {
    let (register, meeting) = try register()
    let ids = try register.everyTask(of: meeting, today: Self.day).map(\.id)
    #expect(!ids.isEmpty)
    _ = try register.reject(ids, note: nil, act("2023-03-11"))
    #expect(try register.minutedToReview(body: nil, today: Self.day) == nil)
    #expect(try register.minuted(Self.day, body: nil, today: Self.day).text == Self.text)
    #expect(throws: RegisterError.unknownMeeting(Day(iso: "2023-03-10")!)) {
      try register.minuted(Day(iso: "2023-03-10")!, body: nil, today: Self.day)
    }
  }

  @Test func onlyOnesOwnLastStepIsTakenBack() throws {
    let (register, meeting) = try register()
    let id = try #require(try register.everyTask(of: meeting, today: Self.day).first).id
    _ = try register.confirm([id], note: nil, act("2023-03-11"))
    let step = try #require(try register.lastStep(act("2023-03-11")))
    _ = try register.addNote([id], "ringet", act("2023-03-11"))
    #expect(throws: RegisterError.othersWrote) { try register.undo(only: step, act("2023-03-11")) }
    _ = try register.undo(act("2023-03-11"))
    #expect(try register.undo(only: step, act("2023-03-11")).step == step)
    #expect(try !register.task(id, today: Self.day).confirmed)
  }

  @Test func editingSaysTextAndKindInOneStep() throws {
    let (register, meeting) = try register()
    let before = try #require(try register.everyTask(of: meeting, today: Self.day).first)
    let after = try #require(try register.edit(before.id, text: "ringe", kind: .proposal, act("2023-03-11")).first)
    #expect(after.text == "ringe" && after.kind == .proposal)
    let step = try register.lastStep(act("2023-03-11"))
    _ = try register.edit(before.id, text: "ringe", kind: .proposal, act("2023-03-12"))
    #expect(try register.lastStep(act("2023-03-11")) == step)
    let undone = try #require(try register.undo(act("2023-03-11")).tasks.first)
    #expect(undone.text == before.text && undone.kind == before.kind)
  }
}
