import ArgumentParser
import Store

struct MeetingAdd: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "add", abstract: "Planlæg et møde.")
  @Option(help: "Rådet eller udvalget.") var body: String
  @Option(help: "Mødets dag (ÅÅÅÅ-MM-DD).") var date: String
  @OptionGroup var writing: Writing
  @OptionGroup var globals: Globals

  func run() throws {
    let (day, act, wording) = (try Failure.day(date), try globals.act("meeting add", writing), try globals.wording)
    let effect = try globals.writing { try $0.planMeeting(body: body, day: day, act) }
    CalendarText(wording).print("\(body): møde \(wording.day(day)) er planlagt.", effect, writing.dryRun)
  }
}
