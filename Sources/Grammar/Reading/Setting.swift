import Danish
import Source

/// What the whole of the minutes lends to the reading of each of its sentences.
final class Setting: Sendable {
  let text: SourceText
  let roster: Roster
  /// The day of the meeting.
  let date: Day?
  /// Whether the features of each candidate are kept by name, for `explain` and for training.
  let listsFeatures: Bool

  init(text: SourceText, roster: Roster, date: Day?, listsFeatures: Bool) {
    (self.text, self.roster, self.date, self.listsFeatures) = (text, roster, date, listsFeatures)
  }
}
