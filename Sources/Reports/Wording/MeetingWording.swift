package import Danish
package import FollowUp

extension Wording {
  /// "Kredsrådet, 19. juni 2025: holdt (flyttet fra 12. juni 2025), referat godkendt".
  package func meeting(_ row: MeetingRow) -> String {
    let moved = row.movedFrom.map { pick(" (flyttet fra \(day($0)))", " (moved from \(day($0)))") } ?? ""
    let minutes =
      row.approved
      ? pick(", referat godkendt", ", minutes approved") : row.status == .held && !row.hasMinutes ? pick(", referat mangler", ", minutes missing") : ""
    return "\(row.body), \(day(row.day)): \(status(row.status))\(moved)\(minutes)"
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
}
