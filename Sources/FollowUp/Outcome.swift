package import Danish
package import Source

/// What became of a task, as later minutes tell it; the raw values are the contract of JSON and schema.
package enum Outcome: String, Sendable, CaseIterable {
  case done
  /// Partly done, unfinished or still awaited.
  case inProgress = "in-progress"
  /// A new time for something that had one.
  case postponed
  /// Given up, or made irrelevant.
  case dropped
  /// Said again as still to do.
  case restated
}

/// What new minutes say became of an older task; a person accepts or dismisses it.
package struct Suggestion: Sendable, Hashable {
  package enum Answer: String, Sendable { case accepted, dismissed }

  package var number: Int64
  package var task: Int64
  package var outcome: Outcome
  /// The exact sentence of the new minutes, and its place there.
  package var evidence: String
  package var range: ByteRange
  /// The meeting whose minutes say so, and its body.
  package var meeting: Day
  package var body: String
  /// What told the outcome, by its identifier.
  package var cue: String
  /// How sure the program is, 0...1.
  package var score: Double
  /// The deadline that the evidence gives.
  package var due: Due?
  package var answer: Answer?
  /// The task of the new minutes that says it again.
  package var restatement: Int64?
  /// The evidence stands in a confidential passage.
  package var isConfidential = false

  package init(
    number: Int64, task: Int64, outcome: Outcome, evidence: String, range: ByteRange, meeting: Day, body: String, cue: String, score: Double,
    due: Due?, answer: Answer?, restatement: Int64?
  ) {
    (self.number, self.task, self.outcome, self.evidence, self.range) = (number, task, outcome, evidence, range)
    (self.meeting, self.body, self.cue, self.score, self.due) = (meeting, body, cue, score, due)
    (self.answer, self.restatement) = (answer, restatement)
  }
}

/// A suggestion with the task it is about.
package struct SuggestionRow: Sendable, Hashable {
  package var suggestion: Suggestion
  package var task: TaskRow

  package init(suggestion: Suggestion, task: TaskRow) { (self.suggestion, self.task) = (suggestion, task) }
}
