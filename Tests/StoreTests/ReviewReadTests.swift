import Danish
import FollowUp
import Store
import Testing

@Suite("What a review reads of older tasks")
struct ReviewReads {
  private static let march = """
    Referat af møde i Samrådet
    Dato: 8. marts 2023
    Til stede: Lone Holm, Bo Lund, Ida Krag

    1. Trafik ved skolen
    Lone Holm kontakter trafikselskabet om natbusser. Bo Lund skriver et notat om tavshedspligt til kommunerne.

    """
  private static let june = """
    Referat af møde i Samrådet
    Dato: 8. juni 2023
    Til stede: Lone Holm, Bo Lund, Ida Krag

    1. Opfølgning
    Bo Lund har sendt notatet om tavshedspligt til kommunerne. Lone Holm kontakter trafikselskabet om natbusser.

    """

  /// The tasks of March are decided on.
  private func told() throws -> (register: Register, meeting: MeetingRow) {
    let register = try Register.inMemory()
    try read(Self.march, into: register, on: "2023-03-10")
    _ = try register.confirm([1, 2], note: nil, act("2023-03-10"))
    try read(Self.june, into: register, on: "2023-06-10")
    return (register, try #require(try register.minutedToReview(body: nil, today: day("2023-06-10"))?.row))
  }

  private func tasks(_ register: Register, _ meeting: MeetingRow) throws -> [Int64] {
    try register.everySuggestion(of: meeting.id, today: day("2023-06-11")).map(\.task.id)
  }

  @Test func answeredOnesStay() throws {
    let (register, june) = try told()
    #expect(june.day == day("2023-06-08"))
    let rows = try register.everySuggestion(of: june.id, today: day("2023-06-11"))
    #expect(rows.map(\.task.id) == [1, 2] && rows.map(\.suggestion.outcome) == [.restated, .done])
    #expect(rows.allSatisfy { $0.suggestion.answer == nil })
    _ = try register.accept([rows[1].suggestion.number], act("2023-06-11"))
    let answered = try register.everySuggestion(of: june.id, today: day("2023-06-11"))
    #expect(answered.map(\.suggestion.answer) == [nil, .accepted] && answered[1].task.status == .done)
    // The other one waits still; when it is dismissed, the task that it linked is a candidate like any other.
    #expect(try register.minutedToReview(body: nil, today: day("2023-06-11"))?.row == june)
    _ = try register.dismiss([rows[0].suggestion.number], act("2023-06-11"))
    #expect(try register.minutedToReview(body: nil, today: day("2023-06-11"))?.row == june)
    _ = try register.reject([3], note: nil, act("2023-06-11"))
    #expect(try register.minutedToReview(body: nil, today: day("2023-06-11")) == nil && tasks(register, june) == [1, 2])
  }

  @Test func ofATaskClosedMeanwhileNothingIsAsked() throws {
    let (register, june) = try told()
    _ = try register.setStatus([1, 2], to: .done, note: nil, act("2023-06-11"))
    #expect(try tasks(register, june) == [] && register.minutedToReview(body: nil, today: day("2023-06-11")) == nil)
    _ = try register.undo(act("2023-06-11"))
    #expect(try tasks(register, june) == [1, 2])
  }

  @Test func anAnswerOutlivesACorrection() throws {
    let (register, june) = try told()
    let number = try #require(try register.everySuggestion(of: june.id, today: day("2023-06-11")).first { $0.task.id == 2 }).suggestion.number
    _ = try register.accept([number], act("2023-06-11"))
    try read(Self.june.replacing("1. Opfølgning", with: "1. Opfølgning på sidste møde"), into: register, on: "2023-06-12")
    let rows = try register.everySuggestion(of: june.id, today: day("2023-06-12"))
    #expect(Set(rows.map(\.task.id)) == [1, 2] && rows.first { $0.task.id == 2 }?.suggestion.answer == .accepted)
  }
}
