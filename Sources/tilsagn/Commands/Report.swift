import ArgumentParser
import Danish
import FollowUp
import Reports
import Store

struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: "Status til et råd, udvalg eller en anden ansvarlig, sammenlignet med perioden før.")
  @Option(help: "Hvem rapporten er til.") var to: String
  @Option(help: "Periodens første dag; ellers det seneste møde, der gav eller tog opgaverne.") var since: String?
  @OptionGroup var output: Output
  @OptionGroup var confidentiality: Confidentiality
  @OptionGroup var globals: Globals

  func run() throws {
    let (today, wording, since) = (try globals.day, try globals.wording, try since.map(Failure.day))
    let (status, forbidden) = try confidentiality.reading(globals, .tasks, \.tasks.ids) {
      try $0.status(of: to, since: since, today: today, confidential: $1)
    }
    let report = Report.status(status, today: today, wording)
    try output.print(report, { .status(status, report) }, globals, without: forbidden)
  }
}
