import Danish
package import FollowUp

/// What minutes say of older tasks, in words.
extension Wording {
  package var suggestionsTitle: String { pick("Hvad referaterne siger om ældre opgaver", "What the minutes say of older tasks") }
  package var suggestions: String { pick("Referaterne siger – godtag (accept) eller afvis (dismiss)", "The minutes say – accept or dismiss") }

  /// "udført? Opgave 3: skrive et brev – Lone Holm"
  package func suggestion(_ row: SuggestionRow) -> String {
    let owners = row.task.owners.isEmpty ? "" : " – " + row.task.owners.map(\.name).joined(separator: ", ")
    let due = row.suggestion.due.map { pick(" (ny frist: \($0.text))", " (new deadline: \($0.text))") } ?? ""
    let outcome = self.outcome(row.suggestion.outcome)
    return "\(outcome.prefix(1).uppercased())\(outcome.dropFirst())? \(task(row.task.id)): \(row.task.text)\(owners)\(due)"
  }

  /// The sentence that says so, and where it stands.
  package func evidence(_ suggestion: Suggestion) -> String {
    let sentence = suggestion.evidence.split { $0.isWhitespace }.joined(separator: " ")
    return pick(
      "»\(sentence)« (\(suggestion.body) \(day(suggestion.meeting)), \(percent(suggestion.score)))",
      "“\(sentence)” (\(suggestion.body) \(day(suggestion.meeting)), \(percent(suggestion.score)))")
  }

  /// What minutes said of a task last, or that nothing was said since; nil while no later meeting was held.
  func lastSaid(_ row: TaskRow) -> String? {
    if let said = row.said {
      let answer = said.answer == nil ? pick(", ikke godtaget endnu", ", not accepted yet") : ""
      return pick("Senest nævnt: ", "Last mentioned: ") + evidence(said) + " – \(outcome(said.outcome))\(answer)"
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
