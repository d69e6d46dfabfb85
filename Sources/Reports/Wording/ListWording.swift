package import Danish
package import FollowUp

/// Titles, columns and figures of the lists.
extension Wording {
  func heading(_ column: Column) -> String {
    switch column {
    case .number: pick("Nr.", "No.")
    case .task: pick("Opgave", "Task")
    case .owner: pick("Ansvarlig", "Owner")
    case .deadline: pick("Frist", "Deadline")
    case .status: pick("Status", "Status")
    case .closed: pick("Afsluttet", "Closed")
    case .slips: pick("Fristen rykket", "Deadline moved")
    case .next: pick("Herefter", "Next")
    case .news: pick("Senest nævnt", "Last mentioned")
    case .basis: pick("Grundlag", "Basis")
    }
  }

  /// What a column says of a task; nil where it has nothing to say.
  func cell(_ column: Column, _ row: TaskRow) -> String? {
    switch column {
    case .number: String(row.id)
    case .task: row.text
    case .owner: owners(row)
    case .deadline: due(row)
    case .status: standing(row)
    case .closed: row.closedOn.map(day)
    case .slips: slips(row)
    case .next: next(row)
    case .news: lastSaid(row)
    case .basis: basis(row)
    }
  }

  /// The cell with the words that tell which it is, for where there is no heading over it.
  func labelled(_ column: Column, _ row: TaskRow) -> String? {
    guard let text = cell(column, row) else { return nil }
    return [.slips, .next].contains(column) ? "\(heading(column)): \(text)" : text
  }

  package func followUp(_ list: FollowUpList) -> String {
    let when = list.meeting.map { pick(" før mødet \(day($0))", " before the meeting of \(day($0))") } ?? ""
    return pick("Opfølgning", "Follow-up") + (list.body.map { ": \($0)" } ?? "") + when
  }

  package func overdue(_ list: FollowUpList) -> String { pick("Overskredne opgaver", "Overdue tasks") + (list.body.map { ": \($0)" } ?? "") }
  func report(to name: String) -> String { pick("Status til \(name)", "Status for \(name)") }
  func status(of name: String) -> String { pick("Status for \(name)", "Status of \(name)") }
  package func asOf(_ today: Day) -> String { pick("Opgjort \(day(today))", "As of \(day(today))") }
  package func task(_ id: Int64) -> String { pick("Opgave \(id)", "Task \(id)") }
  package var tasks: String { pick("Opgaver", "Tasks") }

  /// "Punkt 4. Forebyggelse af rekruttering"
  func point(_ source: TaskSource?) -> String {
    let number = source?.agendaItem.map { pick("Punkt \($0)", "Item \($0)") }
    let parts = [number, source?.agendaTitle].compactMap(\.self)
    return parts.isEmpty ? pick("Uden for punkterne", "Outside the items") : parts.joined(separator: ". ")
  }

  func counted(_ status: Status) -> String {
    switch status {
    case .proposed: pick("Forslag", "Proposed")
    case .open: pick("Åbne", "Open")
    case .inProgress: pick("I gang", "In progress")
    case .done: pick("Udført", "Done")
    case .dropped: pick("Bortfaldet", "Dropped")
    }
  }
}

/// The words of a status report.
extension Wording {
  func title(_ section: StatusSection) -> String {
    switch section {
    case .overdue: title(ListSection.overdue)
    case .new: pick("Nye i perioden", "New in the period")
    case .carriedOver: pick("Videreført fra tidligere", "Carried over")
    case .proposals: title(ListSection.proposals)
    case .closed: pick("Afsluttet i perioden", "Closed in the period")
    }
  }

  func title(_ change: Period.Change) -> String {
    switch change {
    case .new: pick("Nye", "New")
    case .done: pick("Udført", "Done")
    case .dropped: pick("Bortfaldet", "Dropped")
    case .carriedOver: pick("Videreført", "Carried over")
    case .slipped: pick("Fristen rykket", "Deadline moved")
    case .overdue: pick("Overskredet", "Overdue")
    }
  }

  /// "Perioden 9. marts 2023 til 1. juni 2023, sammenlignet med 8. december 2022 til 8. marts 2023"
  func period(_ period: Period, before: Period?) -> String {
    func span(_ period: Period) -> String { pick("\(day(period.start)) til \(day(period.end))", "\(day(period.start)) to \(day(period.end))") }
    let compared = before.map { pick(", sammenlignet med \(span($0))", ", compared with \(span($0))") } ?? ""
    return pick("Perioden ", "Period ") + span(period) + compared
  }

  func figureHeadings(compared: Bool) -> [String] {
    [pick("Opgaver", "Tasks"), pick("Antal", "Number")] + (compared ? [pick("Perioden før", "Period before")] : [])
      + [pick("Opgave nr.", "Task no.")]
  }

  var figuresTitle: String { pick("Tal", "Figures") }

  /// "9. marts → 15. juni 2023; 15. juni 2023 → 14. september 2023"
  func slips(_ row: TaskRow) -> String? {
    guard let slips = row.due?.slips, !slips.isEmpty else { return nil }
    return slips.map { "\(day($0.from)) → \(day($0.to))" }.joined(separator: "; ")
  }

  /// What is awaited: an answer to what the minutes say, an answer from the owner, a decision, a deadline.
  func next(_ row: TaskRow) -> String? {
    if let said = row.said, said.answer == nil {
      return pick("tag stilling til, om den er \(outcome(said.outcome))", "decide whether it is \(outcome(said.outcome))")
    }
    if let asleep = row.sleepUntil, row.status.isActive { return pick("tages op igen \(day(asleep))", "taken up again \(day(asleep))") }
    switch (row.status, row.lateness) {
    case (.done, _), (.dropped, _): return nil
    case (.proposed, _): return pick("afventer en beslutning", "awaits a decision")
    case (_, .overdue):
      let names = row.owners.map(\.name).joined(separator: ", ")
      return names.isEmpty
        ? pick("find en ansvarlig, og aftal en ny frist", "find an owner, and agree on a new deadline")
        : pick("bed \(names) om et svar, eller aftal en ny frist", "ask \(names) for an answer, or agree on a new deadline")
    case (_, .due), (_, .later):
      guard let due = row.due, let day = due.date else { return nil }
      return due.meeting == nil
        ? pick("frist \(self.day(day))", "due \(self.day(day))")
        : pick("svar til mødet \(self.day(day))", "an answer to the meeting of \(self.day(day))")
    default: return row.due == nil ? pick("aftal en frist", "agree on a deadline") : pick("find fristens dag", "find the day of its deadline")
    }
  }
}

/// The words of a table for a spreadsheet.
extension Wording {
  var yes: String { pick("ja", "yes") }
  var no: String { pick("nej", "no") }

  var csvHeadings: [String] {
    pick(
      "Nr.;Afsnit;Opgave;Ansvarlig;Om den ansvarlige;Frist;Fristens ordlyd;Oprindelig frist;Gange rykket;Status;Bekræftet;Afsluttet;Art;Råd eller udvalg;Møde;Punkt;Punktets titel;Grundlag;Regel;Sidst hørt;Senest nævnt;Noter",
      "No.;Section;Task;Owner;About the owner;Deadline;Deadline as said;First deadline;Times moved;Status;Confirmed;Closed;Kind;Body;Meeting;Item;Title of item;Basis;Rule;Last word;Last mentioned;Notes"
    ).split(separator: ";").map(String.init)
  }
}
