import ArgumentParser
import Danish
import Reports
import Store

struct MeetingApprove: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "approve", abstract: "Referatet af et møde er godkendt.")
  @Argument(help: "Mødets dag.") var day: String
  @Option(help: "Rådet eller udvalget.") var body: String?
  @Flag(help: "Referatet er alligevel et udkast, hvad end senere referater siger.") var withdraw = false
  @OptionGroup var writing: Writing
  @OptionGroup var globals: Globals

  func run() throws {
    let day = try Failure.day(day)
    try globals.change("meeting approve", writing) { register, act, wording in
      try register.approveMeeting(day, body: body, isApproved: !withdraw, act)
      return [withdraw ? wording.draft(day) : wording.approved(day)]
    }
  }
}
