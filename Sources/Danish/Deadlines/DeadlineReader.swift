package import Source

/// Finds expressions of time that can be deadlines.
package enum DeadlineReader {
  /// All expressions in `tokens`, in order, none overlapping another. `reference` is the day of the meeting.
  package static func mentions(in tokens: ArraySlice<Token>, of text: SourceText, reference: Day?) -> [DueMention] { [] }

  /// Reads `words` as one deadline and nothing else ("inden udgangen af april", "2023-03-09"); nil when any of it is left over.
  package static func due(_ words: String, reference: Day?) -> Due? { nil }
}
