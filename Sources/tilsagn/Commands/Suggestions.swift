import ArgumentParser
import Danish
import FollowUp
import Reports
import Store

struct Suggestions: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "suggestions", abstract: "Hvad nyere referater siger om ældre opgaver; intet ændres, før det godtages.")
  @Option(help: "Rådet eller udvalget.") var body: String?
  @Option(help: "Kun det, referatet af mødet denne dag siger.") var meeting: String?
  @OptionGroup var output: Output
  @OptionGroup var confidentiality: Confidentiality
  @OptionGroup var globals: Globals

  func run() throws {
    let (today, wording) = (try globals.day, try globals.wording)
    let day = try meeting.map(Failure.day)
    let (rows, forbidden) = try confidentiality.reading(globals, .suggestions, \.numbers) {
      try $0.suggestions(body: body, meeting: day, today: today, confidential: $1)
    }
    let report = Report.suggestions(rows, today: today, wording)
    try output.print(report, { .suggestions(rows) }, globals, without: forbidden)
  }
}
