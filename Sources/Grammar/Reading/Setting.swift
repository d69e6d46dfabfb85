import Danish
import Source

/// What the whole of the minutes lends to the reading of each of its sentences.
final class Setting {
  let text: SourceText
  let roster: Roster
  /// The day of the meeting.
  let date: Day?
  let detail: Detail

  /// Who keeps the minutes and says "jeg": the secretary, else the one who signs.
  private(set) lazy var writer = roster.holder(of: "referent") ?? Signature.name(in: text, roster)

  /// What is kept beside the commitments.
  enum Detail: Sendable {
    case commitments
    /// The clauses of every sentence too.
    case clauses
    /// The features of each candidate by name too, for `explain` and for training.
    case features
  }

  init(text: SourceText, roster: Roster, date: Day?, detail: Detail) {
    (self.text, self.roster, self.date, self.detail) = (text, roster, date, detail)
  }
}
