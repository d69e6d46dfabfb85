package import Danish

/// What somebody was asked or took on, for a report: every task that is no restatement, and the periods that are compared.
package struct OwnerStatus: Sendable, Hashable {
  /// In its fullest form.
  package var name: String
  package var period: Period
  /// Nil when nothing comes before.
  package var before: Period?
  package var tasks: [TaskRow]

  /// The period begins at `since`, else at the last of the meetings before today; the one before it at the meeting before that.
  package init(of name: String, _ tasks: [TaskRow], meetings: [Day], since: Day?, today: Day) {
    let held = meetings.filter { $0 < today }
    let start = since ?? held.last ?? tasks.map(\.recorded).min() ?? today
    (self.name, self.tasks) = (name, tasks)
    period = Period(start: start, end: max(start, today))
    before = held.last { $0 < start }.map { period.before(from: $0) }
  }
}
