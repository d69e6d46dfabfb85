package import FollowUp

extension Report {
  /// The list before a meeting, of everybody or of one owner; `flow` is what came and went before it.
  package static func followUp(_ list: FollowUpList, of owner: String?, suggestions: [SuggestionRow], flow: [Flow], _ wording: Wording) -> Report {
    var report = of(list, title: wording.followUp(list) + (owner.map { " – \($0)" } ?? ""), wording)
    report.suggestions = suggestions
    let open = report.tasks
    report.charts = [.workload(Workload.of(open), wording), .ages(Age.of(open), wording), .flow(flow, wording)].compactMap(\.self)
    return report
  }

  /// The overdue tasks.
  package static func overdue(_ list: FollowUpList, _ wording: Wording) -> Report {
    var report = of(list, title: wording.overdue(list), wording)
    report.charts = [.workload(Workload.of(report.tasks), wording)].compactMap(\.self)
    return report
  }

  private static func of(_ list: FollowUpList, title: String, _ wording: Wording) -> Report {
    Report(
      title: title, today: list.today,
      sections: list.sections.map { section, tasks in
        Section(
          id: section.rawValue, title: wording.title(section), columns: section == .closed ? Column.closedWithBasis : Column.withBasis, tasks: tasks)
      })
  }
}
