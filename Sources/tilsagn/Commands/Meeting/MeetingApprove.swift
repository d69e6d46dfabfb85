import ArgumentParser
import Store

struct MeetingApprove: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "approve", abstract: "Referatet af et møde er godkendt.")
  @Argument(help: "Mødets dag.") var day: String
  @Option(help: "Rådet eller udvalget.") var body: String?
  @OptionGroup var writing: Writing
  @OptionGroup var globals: Globals

  func run() throws {
    let (day, act, wording) = (try Failure.day(day), try globals.act("meeting approve", writing), try globals.wording)
    try globals.writing { try $0.approveMeeting(day, body: body, act) }
    print("Referatet af mødet \(wording.day(day)) er godkendt." + (writing.dryRun ? " (intet er gemt)" : ""))
  }
}
