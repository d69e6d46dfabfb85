package import Source

/// What kind of time a deadline names; the raw values are the contract of the JSON.
package enum DueType: String, Sendable, CaseIterable {
  case date, week, month, quarter, year
  case nextMeeting = "next-meeting"
  case firstMeetingIn = "first-meeting-in"
  case beforeEvent = "before-event"
  case asap, recurring, other
}

/// A deadline as the minutes state it, symbolic until a calendar of meetings resolves it.
package struct Due: Hashable, Sendable {
  /// The expression verbatim, on one line.
  package var text: String
  package var type: DueType
  /// ISO day, month `2023-03`, year `2023`, quarter `2023-Q2`, week `2023-W12`; nil where the text fixes none.
  package var value: String?
  /// First and last day that the expression can mean, inclusive, where they can be computed.
  package var from: Day?
  package var to: Day?

  package init(text: String, type: DueType, value: String? = nil, from: Day? = nil, to: Day? = nil) {
    (self.text, self.type, self.value, self.from, self.to) = (text, type, value, from, to)
  }
}

/// A deadline and where it stands.
package struct DueMention: Hashable, Sendable {
  package var due: Due
  package var range: ByteRange
  /// Indices of the expression with its introduction ("senest den", "inden udgangen af").
  package var tokens: Range<Int>
  /// A subordinate clause: "når rettighederne er på plads".
  package var isClause: Bool
  /// Says when only where it belongs to an act: "nu", "i dag", "efter mødet", "på havedagen"; or is as likely of the past: "i januar" said in March.
  package var isWeak: Bool

  package init(due: Due, range: ByteRange, tokens: Range<Int> = 0..<0, isClause: Bool = false, isWeak: Bool = false) {
    (self.due, self.range, self.tokens, self.isClause, self.isWeak) = (due, range, tokens, isClause, isWeak)
  }
}
