package import Danish
package import FollowUp

extension Report {
  /// What somebody was asked or took on, and what became of it in a period: to them, or, where `owner` is given, of them. Who owed nothing in it has no
  /// sections.
  package static func status(_ status: OwnerStatus, of owner: OwnerRow? = nil, today: Day, _ wording: Wording) -> Report {
    let (rows, period, before) = (status.tasks, status.period, status.before)
    let (changes, earlier) = (period.changes(rows, today: today), before.map { $0.changes(rows, today: today) })
    let shown = rows.filter { row in row.recorded <= period.end && row.closedOn.map { period.start <= $0 } ?? true }
    var groups: [StatusSection: [TaskRow]] = [:]
    for row in shown { groups[StatusSection.of(row, period), default: []].append(row) }
    var report = Report(
      title: owner == nil ? wording.report(to: status.name) : wording.status(of: status.name), today: today,
      sections: StatusSection.allCases.compactMap { section in
        groups[section].map { Section(id: section.rawValue, title: wording.title(section), columns: section.columns, tasks: $0) }
      })
    report.facts = [owner.map(wording.owner), wording.period(period, before: before)].compactMap(\.self)
    report.figures = Period.Change.allCases.map { change in
      Figure(id: change.rawValue, title: wording.title(change), tasks: changes[change] ?? [], before: earlier.map { $0[change]?.count ?? 0 })
    }
    report.charts = [.ages(Age.of(shown), wording)].compactMap(\.self)
    return report
  }
}

/// The sections of a status report; each task stands in one. The raw values are identifiers.
enum StatusSection: String, CaseIterable {
  case overdue, new
  case carriedOver = "carried-over"
  case proposals, closed

  static func of(_ row: TaskRow, _ period: Period) -> StatusSection {
    if row.status.isClosed { return .closed }
    if row.status == .proposed { return .proposals }
    if row.lateness == .overdue { return .overdue }
    return period.contains(row.recorded) ? .new : .carriedOver
  }

  var columns: [Column] {
    self == .closed ? [.number, .task, .owner, .closed, .status, .slips, .news, .basis] : Column.list + [.slips, .next, .news, .basis]
  }
}
