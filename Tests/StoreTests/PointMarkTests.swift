import FollowUp
import Grammar
import Store
import Testing

@Suite("Points in which a person found nothing to follow up")
struct PointMarks {
  @Test func areKeptByTitleElseByNumber() throws {
    let register = try register()
    let meeting = try #require(try register.meetings(body: nil, today: day("2023-01-01")).first).id
    let empty = try exported(register)
    let (named, numbered, opening) = (
      PointName(number: "2", title: "Nyt fra rådet"), PointName(number: "3", title: nil), PointName(number: nil, title: nil)
    )
    for point in [named, numbered, opening, named] { try register.markNoFollowUp(point, of: meeting, act("2023-01-02")) }
    let marks = try register.noFollowUp(of: meeting)
    #expect(marks.map(\.point) == [named, numbered, opening] && marks.allSatisfy { $0.by == "anna" && $0.day == day("2023-01-02") })
    #expect(marks.mark(of: PointName(number: "4", title: "NYT FRA RAADET"))?.point == named, "numbered anew, å lost")
    #expect(marks.mark(of: PointName(number: "3", title: "Andet")) == nil && marks.mark(of: PointName(number: "5", title: nil)) == nil)
    #expect(try register.history(task: nil).last?.field == "no-follow-up" && register.check() == [])
    try register.unmarkNoFollowUp(PointName(number: "4", title: "Nyt fra rådet"), of: meeting, act("2023-01-03"))
    #expect(try register.noFollowUp(of: meeting).map(\.point) == [numbered, opening])
    for _ in 0..<4 { _ = try register.undo(act("2023-01-04")) }
    #expect(try exported(register) == empty)
    #expect(throws: RegisterError.noSuchMinutes) { try register.markNoFollowUp(opening, of: 99, act("2023-01-03")) }
  }

  @Test func aKindThatAPersonSetIsTold() throws {
    let register = try register()
    #expect(try register.setKind([1], to: .request, act("2023-01-02")).map(\.kind) == [.request])
    let last = try #require(try register.history(task: 1).last)
    #expect(last.field == "kind" && last.before == "decision" && last.after == "request")
  }
}
