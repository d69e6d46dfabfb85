package import Danish
package import FollowUp

extension Report {
  /// One meeting's page: what was taken on and decided at each of its points, and what became of it.
  package static func meeting(_ meeting: MeetingRow, _ rows: [TaskRow], today: Day, _ wording: Wording) -> Report {
    var points: [Section] = []
    let columns = Column.list + (rows.contains { $0.closedOn != nil } ? [.closed] : []) + [.basis, .news]
    for row in rows {
      let title = wording.point(row.source)
      if points.last?.title != title { points.append(Section(id: "point-\(points.count + 1)", title: title, columns: columns, tasks: [])) }
      points[points.count - 1].tasks.append(row)
    }
    if points.isEmpty { points = [Section(id: "tasks", title: nil, columns: columns, tasks: [])] }
    var report = Report(title: wording.meeting(meeting), today: today, sections: points)
    report.figures = Status.allCases.compactMap { status in
      let ids = rows.filter { $0.status == status }.map(\.id)
      return ids.isEmpty ? nil : Figure(id: status.rawValue, title: wording.counted(status), tasks: ids)
    }
    report.meetings = [meeting]
    return report
  }
}
