package import Danish

/// What minutes say of earlier ones, resolved by the calendar.
package struct MinutesApproval: Sendable, Hashable {
  /// The meeting whose minutes are approved; nil where none is known that can be meant.
  package var day: Day?
  /// What must be corrected in them, in the words of the minutes.
  package var remark: String?
  /// The sentence that says so.
  package var quote: String
  /// The meeting whose minutes say so.
  package var saidBy: Day

  package init(day: Day?, remark: String?, quote: String, saidBy: Day) {
    (self.day, self.remark, self.quote, self.saidBy) = (day, remark, quote, saidBy)
  }
}

/// An older version of a meeting's minutes.
package struct MinutesVersion: Sendable, Hashable {
  /// From 1.
  package var number: Int
  /// The day a corrected version took its place.
  package var replaced: Day
  package var fileName: String?

  package init(number: Int, replaced: Day, fileName: String?) { (self.number, self.replaced, self.fileName) = (number, replaced, fileName) }
}
