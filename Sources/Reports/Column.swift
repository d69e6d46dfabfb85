/// What a list says of each task.
package enum Column: String, Sendable, CaseIterable {
  case number, task, owner, deadline, status
  /// The day it was done or dropped.
  case closed
  /// Each move of its deadline.
  case slips
  /// What comes next: the meeting that awaits an answer, a deadline to agree on.
  case next
  /// What minutes said of it last, or that they said nothing.
  case news
  /// The sentence it rests on, where that stands, and the rule that read it.
  case basis

  package static let list: [Column] = [.number, .task, .owner, .deadline, .status]
  package static let withBasis = list + [.basis]
  package static let closedWithBasis: [Column] = [.number, .task, .owner, .closed, .status, .basis]
  /// Whole sentences, for which a narrow column is too small.
  package var isLong: Bool { [.slips, .next, .news, .basis].contains(self) }
}
