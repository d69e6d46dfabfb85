import ArgumentParser
import Danish
import FollowUp
import Reports
import Store

struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "report", abstract: "Status til et råd, udvalg eller en anden ansvarlig.")
  @Option(help: "Hvem rapporten er til.") var to: String
  @Option(help: "Kun opgaver fra denne dag og frem.") var since: String?
  @OptionGroup var output: Output
  @OptionGroup var confidentiality: Confidentiality
  @OptionGroup var globals: Globals

  func run() throws {
    let (today, wording) = (try globals.day, try globals.wording)
    let day = try since.map(Failure.day)
    let (rows, forbidden) = try confidentiality.reading(globals, .tasks, \.ids) { try $0.report(to: to, since: day, today: today, confidential: $1) }
    var report = Report(title: wording.report(to), today: today, sections: [.init(id: "tasks", title: nil, tasks: rows)], showsQuotes: true)
    report.showsNews = true
    try output.print(report, { .tasks(rows) }, wording, without: forbidden)
  }
}
