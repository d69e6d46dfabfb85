package import FollowUp

extension Chart {
  /// Meetings shown, the latest.
  private static let meetings = 8

  /// What came and went from meeting to meeting, and what stayed open; nil before the first meeting.
  package static func flow(_ flow: [Flow], _ wording: Wording) -> Chart? {
    let shown = Array(flow.suffix(meetings))
    guard !shown.isEmpty else { return nil }
    return Chart(
      id: "flow", title: wording.flowTitle, summary: wording.flow(shown), shape: .columns, labels: shown.map { wording.shortDay($0.meeting) },
      series: [
        Series(.new, wording.newTasks, shown.map(\.new)), Series(.closed, wording.closedTasks, shown.map(\.closed)),
        Series(.open, wording.stillOpen, shown.map(\.open)),
      ])
  }
}
