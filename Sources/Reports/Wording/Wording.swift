package import Danish
package import FollowUp
package import Grammar

/// The languages of what users read.
package enum Language: String, Sendable, CaseIterable {
  case da, en
}

/// All words that reports show, Danish and English side by side.
package struct Wording: Sendable {
  package let language: Language
  package init(_ language: Language) { self.language = language }

  package func pick(_ danish: String, _ english: String) -> String { language == .da ? danish : english }

  package func title(_ section: ListSection) -> String {
    switch section {
    case .overdue: pick("Overskredet", "Overdue")
    case .due: pick("Til dette møde", "Due at this meeting")
    case .undated: pick("Uden frist", "Without a deadline")
    case .later: pick("Senere", "Later")
    case .proposals: pick("Forslag, der ikke er besluttet", "Proposals not decided")
    case .closed: pick("Afsluttet siden sidst", "Closed since last time")
    }
  }

  package func status(_ status: Status) -> String {
    switch status {
    case .proposed: pick("forslag", "proposed")
    case .open: pick("åben", "open")
    case .inProgress: pick("i gang", "in progress")
    case .done: pick("udført", "done")
    case .dropped: pick("bortfaldet", "dropped")
    }
  }

  package func outcome(_ outcome: Outcome) -> String {
    switch outcome {
    case .done: pick("udført", "done")
    case .inProgress: pick("i gang", "in progress")
    case .postponed: pick("udskudt", "postponed")
    case .dropped: pick("bortfaldet", "dropped")
    case .restated: pick("sagt igen", "said again")
    }
  }

  package func kind(_ kind: Kind) -> String {
    switch kind {
    case .pledge: pick("tilsagn", "pledge")
    case .decision: pick("beslutning", "decision")
    case .request: pick("anmodning", "request")
    case .proposal: pick("forslag", "proposal")
    }
  }

  private static let danishMonths = [
    "januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober", "november", "december",
  ]
  private static let englishMonths = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
  ]

  package func day(_ day: Day) -> String {
    return language == .da
      ? "\(day.day). \(Self.danishMonths[day.month - 1]) \(day.year)" : "\(day.day) \(Self.englishMonths[day.month - 1]) \(day.year)"
  }

  package func due(_ row: TaskRow) -> String {
    guard let due = row.due else {
      return row.ageInMeetings == 0
        ? pick("ingen frist", "no deadline")
        : pick(
          "ingen frist, \(row.ageInMeetings) \(row.ageInMeetings == 1 ? "møde" : "møder") gammel",
          "no deadline, \(row.ageInMeetings) \(row.ageInMeetings == 1 ? "meeting" : "meetings") old")
    }
    guard let date = due.date else { return pick("»\(due.due.text)« – dato ukendt", "“\(due.due.text)” – day unknown") }
    let moved = due.original.map { $0 < date } == true ? pick(" (oprindelig \(self.day(due.original!)))", " (first \(self.day(due.original!)))") : ""
    return self.day(date) + moved
  }

  /// Who owns it, or why nobody can be told.
  package func owners(_ row: TaskRow) -> String {
    guard !row.owners.isEmpty else { return row.ownerNote ?? pick("ingen ansvarlig", "nobody named") }
    return row.owners.map(\.name).joined(separator: ", ") + (row.ownerNote.map { " (\($0))" } ?? "")
  }

  package func source(_ source: TaskSource) -> String {
    let item = source.agendaItem.map { pick(", punkt \($0)", ", item \($0)") } ?? ""
    return pick("mødet \(day(source.meeting))", "meeting of \(day(source.meeting))") + item + (source.isDraft ? pick(", udkast", ", draft") : "")
  }

  /// The sentence that a task rests on, where it stands, the rule that read it or that a person did, and whether it is still there.
  func basis(_ row: TaskRow) -> String? {
    row.source.map { found in
      let read = found.rule.isEmpty ? byHand : "\(rule) \(found.rule)"
      return "»\(found.quote)« (\(source(found)), \(read)\(row.missing.map { "; " + missing($0) } ?? ""))"
    }
  }

  package var none: String { pick("Ingen.", "None.") }
  package var footer: String {
    pick(
      "Lavet med tilsagn. Hver opgave hviler på den citerede sætning i referatet.",
      "Made with tilsagn. Each task rests on the quoted sentence of the minutes.")
  }
  package var byHand: String { pick("skrevet ind i hånden", "added by hand") }
  package var rule: String { pick("regel", "rule") }
}
