package import Danish
package import FollowUp

extension Wording {
  /// "Kredsrådet, 19. juni 2025: holdt (flyttet fra 12. juni 2025), referat godkendt".
  package func meeting(_ row: MeetingRow) -> String {
    let moved = row.movedFrom.map { pick(" (flyttet fra \(day($0)))", " (moved from \(day($0)))") } ?? ""
    let minutes =
      row.approved
      ? pick(", referat godkendt", ", minutes approved")
      : row.hasMinutes
        ? pick(", referat i udkast", ", draft minutes") : row.status == .held ? pick(", referat mangler", ", minutes missing") : ""
    return harmless("\(row.body), \(day(row.day)): \(status(row.status))\(moved)\(minutes)")
  }

  func status(_ status: MeetingStatus) -> String {
    switch status {
    case .planned: pick("planlagt", "planned")
    case .held: pick("holdt", "held")
    case .cancelled: pick("aflyst", "cancelled")
    }
  }

  /// "12. juni, 11. september og 4. december 2025": a year stands once.
  package func days(_ days: [Day]) -> String {
    let words = days.indices.map { index in
      let whole = day(days[index])
      guard index + 1 < days.count, days[index + 1].year == days[index].year else { return whole }
      return String(whole.dropLast(5))
    }
    return words.dropLast().joined(separator: ", ") + (words.count > 1 ? pick(" og ", " and ") : "") + (words.last ?? "")
  }

  package func planned(_ body: String, _ day: Day) -> String {
    harmless(pick("\(body): møde \(self.day(day)) er planlagt.", "\(body): a meeting is planned on \(self.day(day))."))
  }

  package func moved(_ from: Day, _ to: Day) -> String {
    pick("Mødet \(day(from)) er flyttet til \(day(to)).", "The meeting of \(day(from)) is moved to \(day(to)).")
  }

  package func cancelled(_ day: Day) -> String { pick("Mødet \(self.day(day)) er aflyst.", "The meeting of \(self.day(day)) is cancelled.") }

  package func approved(_ day: Day) -> String {
    pick("Referatet af mødet \(self.day(day)) er godkendt.", "The minutes of the meeting of \(self.day(day)) are approved.")
  }

  /// A planned meeting that is past and has no minutes, when minutes of another day come in.
  package func unheld(_ day: Day) -> String {
    pick(
      "mødet \(self.day(day)) står stadig uden referat. Blev det ikke holdt, så skriv »tilsagn meeting cancel \(day.iso)«.",
      "the meeting of \(self.day(day)) still has no minutes. If it was not held, write “tilsagn meeting cancel \(day.iso)”.")
  }

  package var noMeetings: String {
    pick("Der er ikke planlagt noget møde. Planlæg et med »tilsagn meeting add«.", "No meeting is planned. Plan one with “tilsagn meeting add”.")
  }

  /// A line for each deadline that a change of the calendar moved.
  package func deadlines(_ changes: [DeadlineChange]) -> [String] {
    changes.map { harmless("  \(task($0.task)): \(pick("frist", "deadline")) \(orUnknown($0.from)) → \(orUnknown($0.to)): \($0.text)") }
  }

  /// What minutes changed in the calendar: "Planlagt: 12. juni, 11. september og 4. december 2025."
  package func calendar(_ changes: [CalendarChange]) -> [String] {
    let planned = changes.compactMap { if case .planned(let day) = $0 { day } else { nil } }
    return (planned.isEmpty ? [] : [pick("Planlagt: \(days(planned)).", "Planned: \(days(planned)).")])
      + changes.compactMap {
        switch $0 {
        case .planned: nil
        case .moved(let from, let to): pick("Flyttet: \(day(from)) → \(day(to)).", "Moved: \(day(from)) → \(day(to)).")
        case .cancelled(let day): pick("Aflyst: \(self.day(day)).", "Cancelled: \(self.day(day)).")
        }
      }
  }
}
