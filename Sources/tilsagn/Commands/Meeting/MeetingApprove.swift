import ArgumentParser
import Danish
import Reports
import Store

struct MeetingApprove: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "approve", abstract: "Referatet af et møde er godkendt.")
  @Argument(help: "Mødets dag.") var day: String
  @Option(help: "Rådet eller udvalget.") var body: String?
  @OptionGroup var writing: Writing
  @OptionGroup var globals: Globals

  func run() throws {
    let day = try Failure.day(day)
    try globals.change("meeting approve", writing) { register, act, wording in
      try register.approveMeeting(day, body: body, act)
      return [wording.approved(day)]
    }
  }
}
