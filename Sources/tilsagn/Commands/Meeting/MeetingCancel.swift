import ArgumentParser
import Store

struct MeetingCancel: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "cancel", abstract: "Aflys et møde.")
  @Argument(help: "Mødets dag.") var day: String
  @Option(help: "Rådet eller udvalget.") var body: String?
  @OptionGroup var writing: Writing
  @OptionGroup var globals: Globals

  func run() throws {
    let (day, act, wording) = (try Failure.day(day), try globals.act("meeting cancel", writing), try globals.wording)
    let effect = try globals.writing { try $0.cancelMeeting(day, body: body, act) }
    CalendarText(wording).print("Mødet \(wording.day(day)) er aflyst.", effect, writing.dryRun)
  }
}
