package import FollowUp

extension Chart {
  /// Fewer are told as well by the list itself.
  private static let fewest = 5

  /// Open tasks by age in meetings; nil when they are few.
  package static func ages(_ ages: [Age], _ wording: Wording) -> Chart? {
    guard ages.reduce(0, { $0 + $1.tasks }) >= fewest else { return nil }
    return Chart(
      id: "ages", title: wording.agesTitle, summary: wording.ages(ages), shape: .columns, labels: ages.map(wording.age),
      series: [Series(.open, wording.openTasks, ages.map(\.tasks))])
  }
}
