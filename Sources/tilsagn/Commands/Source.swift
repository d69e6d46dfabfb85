import ArgumentParser
import FollowUp
import Reports
import Store

struct SourceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "source", abstract: "Et mødes referat som den tekst, der blev læst.")
  @Argument(help: "Mødets dag.") var meeting: String
  @Option(help: "Rådet eller udvalget.") var body: String?
  @Option(help: "Denne udgave af referatet; ellers den, der gælder.") var version: Int?
  @Option(help: "Skriv til denne fil i stedet for skærmen.") var output: String?
  @OptionGroup var confidentiality: Confidentiality
  @OptionGroup var globals: Globals

  func run() throws {
    let (day, today) = (try Failure.day(meeting), try globals.day)
    let (text, forbidden) = try globals.reading { register in
      let found = try register.minuted(day, body: body, today: today).row
      let (text, number, _) = try register.minutes(of: found, version: version, confidential: true)
      let isOpen = try confidentiality.confidential || register.minutes(of: found, version: version, confidential: false).text == text
      guard isOpen else { throw Failure.confidentialMinutes(day, version: number) }
      return (text, try confidentiality.forbidden(in: register))
    }
    try Output.write(text, to: output, harmless: Terminal.isTerminal, without: forbidden)
  }
}
