import ArgumentParser
import Danish
import FollowUp
import Grammar
import Reports
import Store

struct List: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "list", abstract: "Opgaverne i registeret.")
  @OptionGroup var filter: Filter
  @OptionGroup var output: Output
  @OptionGroup var globals: Globals

  func run() throws {
    let (day, wording, confidentiality) = (try globals.day, try globals.wording, filter.confidentiality)
    let filter = try filter.filter()
    let (rows, forbidden) = try confidentiality.reading(globals, .tasks, \.ids) { try $0.tasks(filter, today: day, confidential: $1) }
    let report = Report.list(rows, today: day, wording)
    try output.print(report, { .tasks(rows) }, globals, without: forbidden)
  }
}
