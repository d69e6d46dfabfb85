package import Danish
package import Source

/// Minutes say that earlier ones of the same body were approved.
package struct Approval: Hashable, Sendable {
  /// The day of the meeting whose minutes are approved; nil for the meeting before.
  package var day: Day?
  /// What must be corrected in them, in the words of these minutes: "at Henning også deltog i mødet".
  package var remark: String?
  /// The sentence that says so.
  package var range: ByteRange

  package init(day: Day?, remark: String?, range: ByteRange) { (self.day, self.remark, self.range) = (day, remark, range) }
}
