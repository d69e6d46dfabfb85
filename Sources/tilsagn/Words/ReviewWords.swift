import FollowUp
import Reports
import Review

extension Wording {
  var nothingToReview: String { pick("Der er taget stilling til alt, der er fundet.", "All that was found is decided on.") }

  /// How each point of the minutes stands, with what is to decide in it.
  func points(of state: ReviewState) -> [String] {
    var lines = [harmless("\(state.minutes.body), \(day(state.minutes.day))")]
    for (index, point) in state.minutes.points.enumerated() {
      lines.append("\(self.point(point.name)): \(standing(of: index, in: state))")
      lines += state.suggestions(in: index).filter(\.isUnanswered).map { "  " + numbered($0) }
      lines += state.tasks(in: index).filter(\.isCandidate).map { "  " + changed($0) }
    }
    return lines
  }

  /// "Forslag 5: Udført? Opgave 3: skrive et brev – Lone Holm"
  private func numbered(_ row: SuggestionRow) -> String {
    harmless("\(pick("Forslag", "Suggestion")) \(row.suggestion.number): \(suggestion(row))")
  }
}

extension Failure {
  static let needsTerminal = Failure(
    64,
    """
    »review« skal bruge en terminal med tastatur og skærm. Uden den viser »review --dry-run«, hvad der mangler, og »confirm«, »reject«, »accept«, \
    »dismiss«, »edit«, »assign«, »due«, »add --from« og »meeting checked« gør det samme.
    """,
    """
    “review” needs a terminal with keyboard and screen. Without one “review --dry-run” shows what is missing, and “confirm”, “reject”, “accept”, \
    “dismiss”, “edit”, “assign”, “due”, “add --from” and “meeting checked” do the same.
    """)

  static func noSuchPoint(_ words: String, _ state: ReviewState) -> Failure {
    func names(_ language: Language) -> String { state.minutes.points.map { Wording(language).point($0.name) }.joined(separator: "; ") }
    return Failure(
      64, harmless("»\(words)« er intet punkt i referatet. Vælg: \(names(.da))."),
      harmless("“\(words)” is no item of the minutes. Choose: \(names(.en))."))
  }

  static func hasTasks(_ words: String) -> Failure {
    Failure(
      65, harmless("Punktet »\(words)« har opgaver eller siger noget om ældre. Afvis det først, hvis der intet er at følge op på."),
      harmless("The item “\(words)” has tasks or tells of older ones. Reject that first if there is nothing to follow up."))
  }

  static func noSuchQuote(times: Int) -> Failure {
    times == 0
      ? Failure(
        65, "Citatet står ikke i referatet. Skriv ordene, som de står der.",
        "The quote does not stand in the minutes. Write the words as they stand there.")
      : Failure(
        65, "Citatet står \(times) steder i referatet. Tag flere ord med.",
        "The quote stands in \(times) places of the minutes. Take more words along.")
  }
}
