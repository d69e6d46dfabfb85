import Danish
import FollowUp
import Reports
import Testing

@Suite("The history in words")
struct StoryWords {
  static let fields = [
    "added", "text", "note", "status", "confirmed", "rejected", "sleep", "owners", "split", "due", "due-text", "meeting", "import", "undo", "restore",
    "forget", "approved", "owner", "body", "alias", "merged", "member", "email",
  ]

  static func row(_ field: String, _ before: String?, _ after: String?, cause: String? = nil, why: String? = nil, isUndone: Bool = false)
    -> HistoryRow
  {
    HistoryRow(
      step: 1, day: Day(iso: "2023-03-09")!, by: "anna", task: 3, subject: "Rådet", field: field, before: before, after: after, cause: cause,
      why: why,
      isUndone: isUndone)
  }

  @Test(arguments: fields) func noIdentifierAndNoIsoDayIsShown(_ field: String) {
    for language in Language.allCases {
      for cause in [nil, "meeting-planned", "meeting-moved", "meeting-cancelled", "minutes-read", "calendar", "rule", "person"] {
        let told = Wording(language).told(Self.row(field, "2022-12-08", "2023-06-15", cause: field == "meeting" ? cause ?? "meeting-moved" : cause))
        #expect(!told.contains("Rådet \(field): ") && !told.contains("meeting-") && !told.contains("minutes-read"), "\(told)")
        if ["due", "sleep", "meeting", "import"].contains(field) { #expect(!told.contains("2023-06-15") && !told.contains("2022-12-08"), "\(told)") }
      }
    }
  }

  static let sentences: [(row: HistoryRow, danish: String, english: String)] = [
    (
      row("status", "open", "in-progress"), "9. marts 2023 anna: opgave 3 er i gang (før åben)", "9 March 2023 anna: task 3 is in progress (was open)"
    ),
    (
      row("due", "2023-03-09", "2023-06-15", cause: "meeting-moved"),
      "9. marts 2023 anna: opgave 3 har frist 9. marts 2023 → 15. juni 2023 (mødet er flyttet)",
      "9 March 2023 anna: task 3 is due 9 March 2023 → 15 June 2023 (the meeting is moved)"
    ),
    (
      row("due", "2023-03-09", nil, cause: "person", why: "ferie\u{1B}[1m"),
      "9. marts 2023 anna: opgave 3 har frist 9. marts 2023 → ukendt (ferie [1m)",
      "9 March 2023 anna: task 3 is due 9 March 2023 → unknown (ferie [1m)"
    ),
    (
      row("rejected", nil, nil, isUndone: true), "9. marts 2023 anna: opgave 3 er afvist: det er ingen opgave – taget tilbage",
      "9 March 2023 anna: task 3 is rejected: it is no task – taken back"
    ),
  ]

  @Test(arguments: sentences) func inBothLanguages(_ sentence: (row: HistoryRow, danish: String, english: String)) {
    #expect(Wording(.da).told(sentence.row) == sentence.danish)
    #expect(Wording(.en).told(sentence.row) == sentence.english)
  }
}
