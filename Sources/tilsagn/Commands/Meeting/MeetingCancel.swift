import ArgumentParser
import Danish
import FollowUp
import Reports
import Store

struct MeetingCancel: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "cancel", abstract: "Aflys et møde.")
  @Argument(help: "Mødets dag.") var day: String
  @Option(help: "Rådet eller udvalget.") var body: String?
  @OptionGroup var writing: Writing
  @OptionGroup var globals: Globals

  func run() throws {
    let day = try Failure.day(day)
    try globals.change("meeting cancel", writing) { register, act, wording in
      [wording.cancelled(day)] + wording.deadlines(try register.cancelMeeting(day, body: body, act).deadlines)
    }
  }
}
