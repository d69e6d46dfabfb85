import Danish
import FollowUp
import Grammar
import Review
import Source
import Testing

extension ReviewCase {
  /// The same minutes, which also tell of three older tasks: one done, one postponed, and one that task 4 only says again, by a sentence
  /// with its heading; `bad` stands in everything that minutes can bring.
  static func withSuggestions(bad: String = "") throws -> ReviewCase {
    let text = text.replacing(
      "Der var ingen bemærkninger til dagsordenen.",
      with: "Ole Winkel har \(bad)sendt brevet til politidirektøren. Der var ingen bemærkninger til dagsordenen."
    ).replacing(
      "mod lattergas. Ole Winkel spørger",
      with: "mod lattergas. Kortet over utrygge \(bad)steder er udskudt til den 1. juni 2025. Ole Winkel spørger")
    let letter = older(21, "sende \(bad)et brev til politidirektøren om bemandingen")
    let map = older(22, "\(bad)lave et kort over utrygge steder", due: "1. april 2025")
    let count = older(23, "opgøre knallertkørsel på havnene")
    let rows = [
      try suggestion(5, .done, "Ole Winkel har", "politidirektøren.", in: text, about: letter),
      try suggestion(7, .postponed, "Kortet over", "2025.", in: text, about: map, due: "den \(bad)1. juni 2025"),
      try suggestion(8, .restated, "3. Eventuelt", "2025.", in: text, about: count, restatement: 4),
    ]
    return try ReviewCase(text, suggestions: rows)
  }

  /// From the meeting before.
  private static func older(_ id: Int64, _ action: String, due: String? = nil) -> TaskRow {
    var row = TaskRow(
      id: id, text: action, kind: .pledge, status: .open, confirmed: true, rejected: false, sleepUntil: nil,
      owners: [Owner(name: "Ole Winkel", type: .person)], ownerNote: nil, body: "Kredsrådet", due: nil, lateness: .unknown,
      recorded: Day(iso: "2024-12-05")!, ageInMeetings: 1,
      lastWord: Day(iso: "2024-12-05")!, isSilent: false, closedOn: nil, source: nil, notes: [])
    row.due = due.map {
      let day = Day(iso: "2025-04-01")
      return ResolvedDue(due: Due(text: $0, type: .date, from: day, to: day), implied: false, date: day, meeting: nil, original: day)
    }
    row.source = TaskSource(
      meeting: Day(iso: "2024-12-05")!, agendaItem: "3", agendaTitle: nil, quote: "Ole Winkel lovede at \(action).", range: ByteRange(40, 80),
      rule: "promise", confidence: 0.9)
    return row
  }

  private static func suggestion(
    _ number: Int64, _ outcome: Outcome, _ from: String, _ to: String, in text: String, about task: TaskRow, due: String? = nil,
    restatement: Int64? = nil
  ) throws -> SuggestionRow {
    let start = try #require(text.range(of: from, after: "1. Velkomst")).lowerBound
    let end = try #require(text[start...].firstRange(of: to)).upperBound
    let (evidence, first) = (String(text[start..<end]), text.utf8.distance(from: text.startIndex, to: start))
    let said = Suggestion(
      number: number, task: task.id, outcome: outcome, evidence: evidence, range: ByteRange(first, first + evidence.utf8.count), meeting: day,
      body: "Kredsrådet", cue: "told", score: 0.83, due: due.map { Due(text: $0, type: .date, from: nil, to: Day(iso: "2025-06-01")) }, answer: nil,
      restatement: restatement)
    return SuggestionRow(suggestion: said, task: task)
  }
}
