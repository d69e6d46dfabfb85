import Danish
import FollowUp
import Reports
import Store

/// A change of the calendar in words, with the deadlines that followed it.
struct CalendarText {
  let wording: Wording

  init(_ wording: Wording) { self.wording = wording }

  func print(_ done: String, _ effect: CalendarEffect, _ dryRun: Bool) {
    Swift.print(harmless(done) + (dryRun ? " (intet er gemt)" : ""))
    for line in deadlines(effect) { Swift.print("  " + line) }
  }

  /// "Planlagt: 12. juni, 11. september og 4. december 2025."
  func changes(_ effect: CalendarEffect) -> [String] {
    let planned = effect.changes.compactMap { if case .planned(let day) = $0 { day } else { nil } }
    return (planned.isEmpty ? [] : ["Planlagt: \(wording.days(planned))."])
      + effect.changes.compactMap {
        switch $0 {
        case .planned: nil
        case .moved(let from, let to): "Flyttet: mødet \(wording.day(from)) til \(wording.day(to))."
        case .cancelled(let day): "Aflyst: \(wording.day(day))."
        }
      }
  }

  /// "Opgave 3: frist 12. juni 2025 → 19. juni 2025: undersøge, om …"
  func deadlines(_ effect: CalendarEffect) -> [String] {
    effect.deadlines.map { change in
      let (from, to) = (change.from.map(wording.day) ?? "ukendt", change.to.map(wording.day) ?? "ukendt")
      return "Opgave \(change.task): frist \(from) → \(to): \(harmless(change.text))"
    }
  }
}
