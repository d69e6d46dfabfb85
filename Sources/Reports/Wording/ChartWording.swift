import Danish
package import FollowUp

/// The words of charts: what they show, and the same in a sentence.
extension Wording {
  var chartsTitle: String { pick("I billeder", "In pictures") }
  var numbers: String { pick("Tallene", "The numbers") }
  var workloadTitle: String { pick("Åbne opgaver pr. ansvarlig", "Open tasks per owner") }
  var agesTitle: String { pick("De åbne opgavers alder", "Age of the open tasks") }
  var flowTitle: String { pick("Opgaverne fra møde til møde", "Tasks from meeting to meeting") }
  var openOnTime: String { pick("Øvrige åbne", "Other open") }
  var openTasks: String { pick("Åbne opgaver", "Open tasks") }
  var newTasks: String { pick("Nye", "New") }
  var closedTasks: String { pick("Afsluttet", "Closed") }
  var stillOpen: String { pick("Åbne ved næste møde", "Open at the next meeting") }
  var nobody: String { pick("Ingen ansvarlig", "Nobody named") }

  func others(_ count: Int) -> String { pick("\(count) øvrige", "\(count) others") }

  /// "3 åbne opgaver, 1 overskredet"; a sum over owners would count shared tasks twice.
  func workload(_ loads: [Workload]) -> String {
    loads.prefix(5).map { load in
      let late = load.overdue == 0 ? "" : pick(", heraf \(load.overdue) overskredet", ", \(load.overdue) of them overdue")
      return "\(load.owner ?? nobody): \(load.total)\(late)"
    }.joined(separator: "; ") + (loads.count > 5 ? pick("; \(loads.count - 5) har færre.", "; \(loads.count - 5) have fewer.") : ".")
  }

  func age(_ age: Age) -> String {
    switch age.meetings {
    case 0: pick("siden sidst", "since last")
    case Age.oldest: pick("\(age.meetings)+ møder", "\(age.meetings)+ meetings")
    case 1: pick("1 møde", "1 meeting")
    default: pick("\(age.meetings) møder", "\(age.meetings) meetings")
    }
  }

  func ages(_ ages: [Age]) -> String {
    ages.filter { $0.tasks > 0 }.map { "\(age($0)): \($0.tasks)" }.joined(separator: "; ") + "."
  }

  func flow(_ flow: [Flow]) -> String {
    flow.map { step in
      pick(
        "\(day(step.meeting)): \(step.new) nye, \(step.closed) afsluttet, \(step.open) åbne",
        "\(day(step.meeting)): \(step.new) new, \(step.closed) closed, \(step.open) open")
    }.joined(separator: "; ") + "."
  }

  /// "8. dec. 22", for the foot of a column.
  func shortDay(_ day: Day) -> String {
    let month = self.day(day).split(separator: " ")[1].prefix(3)
    let year = day.year % 100
    return "\(day.day)\(pick(".", "")) \(month)\(pick(".", "")) \(year < 10 ? "0" : "")\(year)"
  }
}
