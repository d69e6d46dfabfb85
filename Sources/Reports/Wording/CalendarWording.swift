import FollowUp

extension Wording {
  func meeting(of body: String) -> String { pick("Møde: \(body)", "Meeting: \(body)") }
  package func meetings(of body: String?) -> String { pick("Møder", "Meetings") + (body.map { ": \($0)" } ?? "") }

  /// What a calendar says below a task, a line each.
  func calendarNote(_ row: TaskRow) -> [String] {
    let about = [Column.owner, .deadline].map { "\(heading($0)): \(cell($0, row) ?? "")" }
    let place = row.source?.agendaTitle == nil ? nil : point(row.source)
    let notes = row.notes.map { "\(day($0.day)) \($0.by): \($0.text)" }
    return about + [basis(row), place].compactMap(\.self) + notes
  }
}
