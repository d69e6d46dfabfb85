import Danish
import FollowUp
import Grammar
import Reports

/// What `review` says of suggestions about older tasks.
extension Wording {
  /// "Siger det, at opgave 3 er udført?", or how a person answered it.
  func asked(_ suggestion: Suggestion) -> String {
    let (outcome, task) = (outcome(suggestion.outcome), suggestion.task)
    let said =
      suggestion.outcome == .restated
      ? pick(" opgave \(task) igen", " task \(task) again") : pick(", at opgave \(task) er \(outcome)", " that task \(task) is \(outcome)")
    switch suggestion.answer {
    case nil: return pick("Siger det\(said)?", "Does it say\(said)?")
    case .accepted: return pick("Godtaget: det siger\(said).", "Accepted: it says\(said).")
    case .dismissed: return pick("Afvist: det siger ikke\(said).", "Dismissed: it does not say\(said).")
    }
  }

  /// "forslag 5, 83 %"
  func numbered(_ suggestion: Suggestion) -> String {
    pick("forslag \(suggestion.number)", "suggestion \(suggestion.number)") + ", \(Int((suggestion.score * 100).rounded())) %"
  }

  var newDeadline: String { pick("Ny frist", "New deadline") }

  /// The last day where the words name one, and the words.
  func due(_ due: Due) -> String {
    let words = pick("»\(due.text)«", "“\(due.text)”")
    return due.to.map { "\(day($0)) (\(words))" } ?? words
  }

  var saidThen: String { pick("Sagt før", "Said before") }

  /// "»Lone Holm skriver et brev.« (Kredsrådet, mødet 13. marts 2025, punkt 2)"
  func said(_ source: TaskSource, body: String) -> String {
    let sentence = source.quote.split { $0.isWhitespace }.joined(separator: " ")
    return pick("»\(sentence)«", "“\(sentence)”") + " (\(body), \(self.source(source)))"
  }

  /// Of the new task that only says the older one again.
  func standsNotByItself(_ row: SuggestionRow) -> String {
    let words = pick("det nye tilsagn står ikke for sig selv", "the new commitment does not stand by itself")
    return row.isUnanswered ? words + pick("; afvis, hvis det er en anden opgave", "; reject if it is another task") : words
  }

  var keysOnSuggestion: [String] {
    pick(
      "b godtag|x afvis|s spring over|p forrige|n ny opgave|i ingen opfølgning|u fortryd|q afslut|? hjælp",
      "b accept|x dismiss|s skip|p previous|n new task|i nothing to follow up|u undo|q quit|? help"
    ).split(separator: "|").map(String.init)
  }
}
