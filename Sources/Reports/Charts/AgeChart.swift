package import FollowUp

extension Chart {
  /// Open tasks by age in meetings; nil when there are none.
  package static func ages(_ ages: [Age], _ wording: Wording) -> Chart? {
    guard ages.contains(where: { $0.tasks > 0 }) else { return nil }
    return Chart(
      id: "ages", title: wording.agesTitle, summary: wording.ages(ages), shape: .columns, labels: ages.map(wording.age),
      series: [Series(.open, wording.openTasks, ages.map(\.tasks))])
  }
}
