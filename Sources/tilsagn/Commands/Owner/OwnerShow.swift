import ArgumentParser
import Danish
import FollowUp
import Reports
import Store

struct OwnerShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Én ansvarlig, og hvordan det går med dennes opgaver, også dem fra grupper.")
  @Argument(help: "Den ansvarlige.") var name: String
  @Option(help: "Periodens første dag; ellers det seneste møde.") var since: String?
  @OptionGroup var output: Output
  @OptionGroup var confidentiality: Confidentiality
  @OptionGroup var globals: Globals

  func run() throws {
    let (today, wording, since) = (try globals.day, try globals.wording, try since.map(Failure.day))
    let owner = try globals.reading { try $0.owner(name) }
    let (status, forbidden) = try confidentiality.reading(globals, .tasks, \.tasks.ids) {
      try $0.status(of: name, since: since, today: today, confidential: $1)
    }
    let report = Report.status(status, of: owner, today: today, wording)
    try output.print(report, { .status(status, of: owner, report) }, globals, without: forbidden)
  }
}
