import ArgumentParser
import FollowUp
import Reports
import Store

struct Overdue: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "overdue", abstract: "De overskredne opgaver. Slutter med 1, når der er nogen.")
  @Option(help: "Rådet eller udvalget.") var body: String?
  @OptionGroup var output: Output
  @OptionGroup var confidentiality: Confidentiality
  @OptionGroup var globals: Globals

  func run() throws {
    let (today, wording) = (try globals.day, try globals.wording)
    let (list, forbidden) = try confidentiality.reading(globals, .tasks, \.ids) { try $0.overdue(body: body, today: today, confidential: $1) }
    let report = Report.overdue(list, wording)
    try output.print(report, { .list(list, report) }, globals, without: forbidden)
    if report.sections.contains(where: { !$0.tasks.isEmpty }) { throw ExitCode(1) }
  }
}
