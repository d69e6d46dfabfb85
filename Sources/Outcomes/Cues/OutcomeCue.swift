package import FollowUp

/// Words by which minutes tell what became of something.
package struct OutcomeCue: Sendable, CustomStringConvertible {
  package let id: String
  package let outcome: Outcome
  /// One line for the catalogue, in Danish.
  package let summary: String
  /// Each phrase is words in their order with at most three others between them, none behind a preposition; a verb stands for all its forms. Separated by semicolons.
  let phrases: [Substring]
  /// Told, it settles the outcome by itself.
  let isDecisive: Bool
  /// What it makes of the sentence where it is negated; nil takes the cue away.
  let negated: Outcome?
  /// Sentences that it tells the outcome in.
  package let reads: [String]
  /// Near misses that do not tell it.
  package let leaves: [String]

  package var description: String { id }

  init(
    id: String, _ outcome: Outcome, negated: Outcome? = nil, isDecisive: Bool = false, summary: String, phrases: String, reads: [String],
    leaves: [String]
  ) {
    (self.id, self.outcome, self.summary, self.isDecisive) = (id, outcome, summary, isDecisive)
    self.phrases = phrases.split(separator: ";")
    (self.negated, self.reads, self.leaves) = (negated, reads, leaves)
  }

  package static let all: [OutcomeCue] = completion + continuation + postponement + cancellation + restatement
}
