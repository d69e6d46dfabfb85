package import Danish

/// A place in the register that holds the words somebody looks for.
package struct SearchHit: Sendable, Hashable {
  package enum Place: String, Sendable {
    case task, quote, note, minutes
  }

  package var place: Place
  /// Nil for the minutes of a meeting.
  package var task: Int64?
  package var body: String
  /// The meeting whose minutes it stands in, or that the task comes from; nil for a task added by hand.
  package var meeting: Day?
  /// A passage around the words, as it stands in the register, on one line; "…" where it is cut.
  package var excerpt: String
  /// The words found, in UTF-8 bytes of the excerpt.
  package var matches: [Range<Int>]

  package init(place: Place, task: Int64?, body: String, meeting: Day?, excerpt: String, matches: [Range<Int>]) {
    (self.place, self.task, self.body, self.meeting, self.excerpt, self.matches) = (place, task, body, meeting, excerpt, matches)
  }
}
