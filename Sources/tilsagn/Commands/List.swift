import ArgumentParser
import Danish
import FollowUp
import Grammar
import Reports
import Store

struct Filter: ParsableArguments {
  @Option(help: "Kun denne ansvarliges; »unresolved« for opgaver uden.") var owner: String?
  @Option(help: "proposed, open, in-progress, done eller dropped.") var status: String?
  @Option(help: "Kun dette råds eller udvalgs.") var body: String?
  @Option(help: "Kun fra mødet denne dag.") var meeting: String?
  @Option(help: "pledge, decision, request eller proposal.") var kind: String?
  @Flag(help: "Kun de overskredne.") var overdue = false
  @Option(help: "Kun med frist før denne dag.") var dueBefore: String?
  @Flag(help: "Kun dem, ingen har bekræftet.") var unconfirmed = false
  @Option(help: "Kun dem med disse ord.") var text: String?

  func filter() throws -> TaskFilter {
    var filter = TaskFilter()
    if owner == "unresolved" { filter.unresolvedOwner = true } else { filter.owner = owner }
    filter.status = try status.map { name in
      guard let found = Status(rawValue: name) else {
        throw Failure(64, "Status »\(name)« findes ikke. Vælg \(Status.allCases.map(\.rawValue).joined(separator: ", ")).")
      }
      return found
    }
    filter.kind = try kind.map { name in
      guard let found = Kind(rawValue: name) else {
        throw Failure(64, "Arten »\(name)« findes ikke. Vælg \(Kind.allCases.map(\.rawValue).joined(separator: ", ")).")
      }
      return found
    }
    (filter.body, filter.overdue, filter.unconfirmed, filter.text) = (body, overdue, unconfirmed, text)
    filter.meeting = try meeting.map(Failure.day)
    filter.dueBefore = try dueBefore.map(Failure.day)
    return filter
  }
}

struct List: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Opgaverne i registeret.")
  @OptionGroup var filter: Filter
  @OptionGroup var output: Output
  @OptionGroup var globals: Globals

  func run() throws {
    let (day, wording, filter) = (try globals.day, try globals.wording, try filter.filter())
    let rows = try globals.reading { try $0.tasks(filter, today: day) }
    let report = Report(title: wording.tasks, today: day, sections: [.init(id: "tasks", title: nil, tasks: rows)], showsQuotes: false)
    try output.print(report, { .tasks(rows) }, wording)
  }
}
