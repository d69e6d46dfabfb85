package import Danish

/// What became of the tasks of somebody in a period, beside the period before it.
package struct Period: Sendable, Hashable {
  /// Its first day, which is a meeting's unless a person named it.
  package var start: Day
  /// Its last day.
  package var end: Day

  package init(start: Day, end: Day) { (self.start, self.end) = (start, end) }

  package func contains(_ day: Day) -> Bool { start <= day && day <= end }

  /// The groups that a task is counted in; the raw values are the contract of the JSON.
  package enum Change: String, Sendable, CaseIterable {
    /// Recorded in it.
    case new
    case done, dropped
    /// Open when it began, and still open when it ended.
    case carriedOver = "carried-over"
    /// Its last day was moved to a later one.
    case slipped
    /// Its last day was past when it ended.
    case overdue
  }

  /// The period of the same meetings' length before it, which ends the day before it begins.
  package func before(from start: Day) -> Period { Period(start: start, end: self.start.adding(days: -1)) }

  /// The numbers of the tasks of each group as they stood at its end, in the order of `rows`. A proposal counts when something came of it.
  package func changes(_ rows: [TaskRow], today: Day) -> [Change: [Int64]] {
    var changes: [Change: [Int64]] = [:]
    for row in rows where row.status != .proposed && row.recorded <= end {
      for change in self.changes(of: row, today) { changes[change, default: []].append(row.id) }
    }
    return changes
  }

  private func changes(of row: TaskRow, _ today: Day) -> [Change] {
    let closed = row.closedOn.flatMap { $0 <= end ? $0 : nil }
    var changes: [Change] = contains(row.recorded) ? [.new] : closed == nil ? [.carriedOver] : []
    if let closed, contains(closed) { changes.append(row.status == .dropped ? .dropped : .done) }
    if row.due?.slips.contains(where: { contains($0.day) }) == true { changes.append(.slipped) }
    if closed == nil, isLate(row, today) { changes.append(.overdue) }
    return changes
  }

  /// Today a task is as late as its row says; in the past its last day was the one that it had before it was moved since.
  private func isLate(_ row: TaskRow, _ today: Day) -> Bool {
    guard end < today else { return row.lateness == .overdue }
    guard let due = row.due, let last = due.slips.first(where: { $0.day > end })?.from ?? due.date else { return false }
    return last < end
  }
}
