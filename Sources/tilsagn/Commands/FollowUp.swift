import ArgumentParser
import Danish
import FollowUp
import Reports
import Store

struct FollowUpCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "followup", abstract: "Opfølgningslisten før et møde.")
  @Option(help: "Mødets dag eller next.") var meeting: String = "next"
  @Option(help: "Rådet eller udvalget.") var body: String?
  @OptionGroup var output: Output
  @OptionGroup var globals: Globals

  func run() throws {
    let (today, wording) = (try globals.day, try globals.wording)
    let day = meeting == "next" ? nil : try Failure.day(meeting)
    let (list, news) = try globals.reading { register in
      let list = try register.followUp(meeting: day, body: body, today: today)
      return (list, try register.suggestions(about: list.rows.values.flatMap { $0.map(\.id) }, today: today))
    }
    let report = Report.of(list, title: wording.followUp(list), suggestions: news, wording)
    try output.print(report, { .list(list, report) }, wording)
  }
}
