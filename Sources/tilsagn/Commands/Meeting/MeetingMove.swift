import ArgumentParser
import Store

struct MeetingMove: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "move", abstract: "Flyt et møde; fristerne følger med.")
  @Argument(help: "Mødets dag.") var day: String
  @Argument(help: "Den nye dag.") var newDay: String
  @Option(help: "Rådet eller udvalget.") var body: String?
  @OptionGroup var writing: Writing
  @OptionGroup var globals: Globals

  func run() throws {
    let (from, to, act, wording) = (try Failure.day(day), try Failure.day(newDay), try globals.act("meeting move", writing), try globals.wording)
    let effect = try globals.writing { try $0.moveMeeting(from, to: to, body: body, act) }
    CalendarText(wording).print("Mødet \(wording.day(from)) er flyttet til \(wording.day(to)).", effect, writing.dryRun)
  }
}
