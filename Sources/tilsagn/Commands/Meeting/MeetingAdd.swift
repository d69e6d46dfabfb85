import ArgumentParser
import Danish
import FollowUp
import Reports
import Store

struct MeetingAdd: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "add", abstract: "Planlæg et møde.")
  @Option(help: "Rådet eller udvalget.") var body: String
  @Option(help: "Mødets dag (ÅÅÅÅ-MM-DD).") var date: String
  @OptionGroup var writing: Writing
  @OptionGroup var globals: Globals

  func run() throws {
    let day = try Failure.day(date)
    try globals.change("meeting add", writing) { register, act, wording in
      [wording.planned(body, day)] + wording.deadlines(try register.planMeeting(body: body, day: day, act).deadlines)
    }
  }
}
