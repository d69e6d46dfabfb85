import ArgumentParser
import Danish
import FollowUp
import Reports
import Review
import Store

struct MeetingChecked: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "checked", abstract: "Hvordan det står til med hvert punkt i et referat; mærk et punkt »ingen opfølgning«.")
  @Argument(help: "Mødets dag.") var day: String
  @Argument(help: "Punktets nummer, dets overskrift eller begyndelsen af den.") var point: String?
  @Flag(help: "Tag mærket af punktet igen.") var takeBack = false
  @Option(help: "Rådet eller udvalget.") var body: String?
  @Option(help: "table eller json, hvor intet punkt er nævnt.") var format: ScreenFormat = .table
  @OptionGroup var writing: Writing
  @OptionGroup var globals: Globals

  func run() throws {
    let day = try Failure.day(day)
    guard let point else {
      let (act, wording) = (try globals.act("meeting checked", writing), try globals.wording)
      let state = try globals.reading { try ReviewDesk($0, $0.minuted(day, body: body, today: act.today), act).state() }
      return print(format == .json ? JSON.points(state).render() : wording.points(of: state).joined(separator: "\n"))
    }
    try globals.change("meeting checked", writing) { register, act, wording in
      let meeting = try register.minuted(day, body: body, today: act.today)
      let state = try ReviewDesk(register, meeting, act).state()
      guard let index = state.minutes.point(called: point) else { throw Failure.noSuchPoint(point, state) }
      let name = state.minutes.points[index].name
      if takeBack {
        try register.unmarkNoFollowUp(name, of: meeting.row.id, act)
      } else {
        guard state.isEmpty(index) else { throw Failure.hasTasks(point) }
        try register.markNoFollowUp(name, of: meeting.row.id, act)
      }
      return [wording.marked(name, isMarked: !takeBack)]
    }
  }
}
