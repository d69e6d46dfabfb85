package import Danish
package import FollowUp

extension Report {
  /// The tasks that a filter chose.
  package static func list(_ rows: [TaskRow], today: Day, _ wording: Wording) -> Report {
    var report = Report(title: wording.tasks, today: today, sections: [Section(id: "tasks", title: nil, tasks: rows)])
    report.facts = [wording.drafts(rows)].compactMap(\.self)
    return report
  }

  /// One task.
  package static func task(_ row: TaskRow, today: Day, _ wording: Wording) -> Report {
    let columns = Column.withBasis + (row.due?.slips.isEmpty == false ? [.slips] : []) + [.news]
    return Report(title: wording.task(row.id), today: today, sections: [Section(id: "task", title: nil, columns: columns, tasks: [row])])
  }

  /// What minutes say of older tasks.
  package static func suggestions(_ rows: [SuggestionRow], today: Day, _ wording: Wording) -> Report {
    var report = Report(title: wording.suggestionsTitle, today: today, sections: [])
    report.suggestions = rows
    return report
  }
}
