import ArgumentParser
import Danish
import FollowUp
import Reports
import Store

struct MeetingMove: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "move", abstract: "Flyt et møde; fristerne følger med.")
  @Argument(help: "Mødets dag.") var day: String
  @Argument(help: "Den nye dag.") var newDay: String
  @Option(help: "Rådet eller udvalget.") var body: String?
  @OptionGroup var writing: Writing
  @OptionGroup var globals: Globals

  func run() throws {
    let (from, to) = (try Failure.day(day), try Failure.day(newDay))
    try globals.change("meeting move", writing) { register, act, wording in
      [wording.moved(from, to)] + wording.deadlines(try register.moveMeeting(from, to: to, body: body, act).deadlines)
    }
  }
}
