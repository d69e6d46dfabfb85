package import FollowUp

extension Chart {
  /// Rows shown; the others are one row together.
  private static let rows = 12

  /// Open and overdue tasks of each owner; nil when there is but one to show.
  package static func workload(_ loads: [Workload], _ wording: Wording) -> Chart? {
    guard loads.count > 1 else { return nil }
    var shown = Array(loads.prefix(loads.count > rows + 1 ? rows : loads.count))
    let rest = loads.dropFirst(shown.count)
    let others = Workload(owner: wording.others(rest.count), overdue: rest.reduce(0) { $0 + $1.overdue }, open: rest.reduce(0) { $0 + $1.open })
    if !rest.isEmpty { shown.append(others) }
    return Chart(
      id: "workload", title: wording.workloadTitle, summary: wording.workload(loads), shape: .bars,
      labels: shown.map { $0.owner ?? wording.nobody },
      series: [Series(.overdue, wording.title(ListSection.overdue), shown.map(\.overdue)), Series(.open, wording.openOnTime, shown.map(\.open))])
  }
}
