import Danish
import FollowUp
import Grammar
import Reports
import Source
import Testing

/// Were a confidential task to come through to a list, each format would show it to the last check.
@Suite("The last check reads each format")
struct ConfidentialFormats {
  static let quote = "Bo Lund opsiger »aftalen« med vagtselskabet \"Falken & Søn\" inden\nden 1. februar 2023, <b>uden</b> varsel | straks."

  private var row: TaskRow {
    let day = Day(iso: "2022-12-08")!
    let source = TaskSource(
      meeting: day, agendaItem: "2", agendaTitle: nil, quote: Self.quote, range: ByteRange(0, 9), rule: "does", confidence: 0.6)
    var row = TaskRow(
      id: 7, text: "opsige »aftalen« med vagtselskabet \"Falken & Søn\"", kind: .decision, status: .open, confirmed: false, rejected: false,
      sleepUntil: nil, owners: [Owner(name: "Bo Lund", type: .person)], ownerNote: nil, body: "Rådet", due: nil, lateness: .unknown, recorded: day,
      ageInMeetings: 1, lastWord: day, isSilent: false, closedOn: nil, source: source,
      notes: [.init(day: day, by: "anna", text: "Advokaten er sat på sagen.")])
    row.said = suggestion
    return row
  }

  private var suggestion: Suggestion {
    Suggestion(
      number: 1, task: 7, outcome: .done, evidence: Self.quote, range: ByteRange(0, 9), meeting: Day(iso: "2023-03-09")!, body: "Rådet", cue: "x",
      score: 0.9, due: nil, answer: nil, restatement: nil)
  }

  private func isCaught(_ rendered: String, _ secret: String = quote) -> Bool {
    let text = ConfidentialText(passages: [(.init(body: "Rådet", meeting: nil), secret)], texts: []) { [] }
    do { try text.check(rendered) } catch { return true }
    return false
  }

  @Test(arguments: Language.allCases) func lists(_ language: Language) {
    let wording = Wording(language)
    func formats(_ report: Report) -> [String] {
      [
        MarkdownFormat(wording).render(report), TableFormat(wording, width: 140, colours: true).render(report), HTMLFormat(wording).render(report),
        HTMLFormat(wording).document(report), CSVFormat(wording).render(report),
        CalendarFormat(wording, CalendarMarks(tasks: [7: .init(body: "Rådet", revision: 1)], meetings: [:]), Stamp(second: 0)).render(report),
      ]
    }
    var report = Report(
      title: "Liste", today: Day(iso: "2023-03-01")!, sections: [.init(id: "tasks", title: nil, columns: Column.withBasis, tasks: [row])])
    for columns in [Column.withBasis, Column.withBasis + [.news]] {
      report.sections[0].columns = columns
      for (place, text) in formats(report).enumerated() { #expect(isCaught(text), "\(place)") }
    }
    report.suggestions = [SuggestionRow(suggestion: suggestion, task: row)]
    report.sections = []
    for (place, text) in formats(report).prefix(4).enumerated() { #expect(isCaught(text), "\(place)") }
  }

  @Test func json() {
    #expect(isCaught(JSON.tasks([row]).render()))
    #expect(isCaught(JSON.tasks([row]).render(), "Advokaten er sat på sagen."))
    #expect(isCaught(JSON.suggestions([SuggestionRow(suggestion: suggestion, task: row)]).render()))
    let told = HistoryRow(
      step: 1, day: Day(iso: "2023-03-01")!, by: "anna", task: 7, subject: nil, field: "status", before: "open", after: "done", cause: "2023-03-09",
      why: Self.quote, isUndone: false)
    #expect(isCaught(JSON.history([told]).render()) && isCaught(Wording(.da).told(told)))
  }

  @Test func search() {
    let hit = SearchHit(place: .quote, task: 7, body: "Rådet", meeting: nil, excerpt: Self.quote, matches: [8..<15])
    for colours in [false, true] { #expect(isCaught(SearchFormat(Wording(.da), colours: colours).render([hit]))) }
    #expect(isCaught(JSON.search("opsiger", [hit]).render()))
  }
}
