import Danish
package import FollowUp

/// What minutes say of older tasks, in words.
extension Wording {
  package var suggestionsTitle: String { pick("Hvad referaterne siger om ældre opgaver", "What the minutes say of older tasks") }
  /// Over what minutes say, in a document, where nobody can answer it.
  var unanswered: String { pick("Referaterne siger, uden at der er taget stilling til det", "The minutes say, not yet answered") }
  package var suggestions: String { pick("Referaterne siger – godtag (accept) eller afvis (dismiss)", "The minutes say – accept or dismiss") }

  /// "udført? Opgave 3: skrive et brev – Lone Holm"
  package func suggestion(_ row: SuggestionRow) -> String {
    let owners = row.task.owners.isEmpty ? "" : " – " + row.task.owners.map(\.name).joined(separator: ", ")
    let due = row.suggestion.due.map { pick(" (ny frist: \($0.text))", " (new deadline: \($0.text))") } ?? ""
    let outcome = self.outcome(row.suggestion.outcome)
    return "\(outcome.prefix(1).uppercased())\(outcome.dropFirst())? \(task(row.task.id)): \(row.task.text)\(owners)\(due)"
  }

  /// The sentence that says so, where it stands, and how sure that is.
  package func evidence(_ suggestion: Suggestion) -> String { evidence(suggestion, ", \(percent(suggestion.score))") }

  private func evidence(_ suggestion: Suggestion, _ more: String) -> String {
    // A heading and the sentence under it are told apart.
    let lines = suggestion.evidence.split(separator: "\n", omittingEmptySubsequences: false).map {
      $0.split { $0.isWhitespace }.joined(separator: " ")
    }
    let sentence = lines.split(separator: "").map { $0.joined(separator: " ") }.joined(separator: " / ")
    let place = "(\(suggestion.body) \(day(suggestion.meeting))\(more))"
    return pick("»\(sentence)« \(place)", "“\(sentence)” \(place)")
  }

  /// What minutes said of a task last, or that nothing was said since; nil while no later meeting was held.
  func lastSaid(_ row: TaskRow) -> String? {
    if let said = row.said {
      let answer = said.answer == nil && row.status.isActive ? pick(", ikke godtaget endnu", ", not accepted yet") : ""
      return heading(.news) + ": " + evidence(said, "") + " – \(outcome(said.outcome))\(answer)"
    }
    guard row.status.isActive, row.ageInMeetings > 0, !row.isSaidInClosedPoint, let meeting = row.source?.meeting else { return nil }
    let meetings = row.ageInMeetings
    return pick(
      "Ikke nævnt siden mødet \(day(meeting)) (\(meetings) \(meetings == 1 ? "møde" : "møder") siden)",
      "Not mentioned since the meeting of \(day(meeting)) (\(meetings) \(meetings == 1 ? "meeting" : "meetings") ago)")
  }

  package func accepted(_ row: SuggestionRow) -> String { pick("Godtaget: ", "Accepted: ") + changed(row.task) }

  package func dismissed(_ row: SuggestionRow) -> String {
    pick("Afvist: ", "Dismissed: ") + harmless("\(task(row.task.id)) \(pick("er ikke", "is not")) \(outcome(row.suggestion.outcome))")
  }

  /// How many an import made.
  package func suggested(_ count: Int) -> String {
    pick(
      "Siger noget om \(count) \(count == 1 ? "ældre opgave" : "ældre opgaver"); se »tilsagn suggestions«.",
      "Says something of \(count) older \(count == 1 ? "task" : "tasks"); see “tilsagn suggestions”.")
  }

  private func percent(_ score: Double) -> String { "\(Int((score * 100).rounded())) %" }
}
