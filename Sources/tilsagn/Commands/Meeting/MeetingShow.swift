import ArgumentParser
import Danish
import FollowUp
import Reports
import Store

struct MeetingShow: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "show", abstract: "Et møde og de opgaver, der blev til på det.")
  @Argument(help: "Mødets dag.") var day: String
  @Option(help: "Rådet eller udvalget.") var body: String?
  @OptionGroup var output: Output
  @OptionGroup var globals: Globals

  func run() throws {
    let (day, today, wording) = (try Failure.day(day), try globals.day, try globals.wording)
    let found = try globals.reading { try $0.meeting(day, body: body, today: today) }
    guard let (meeting, tasks) = found.first, found.count == 1 else {
      throw Failure(RegisterError.ambiguousBody(found.map(\.meeting.body)), try globals.path, wording)
    }
    let report = Report(
      title: wording.meeting(meeting), today: today, sections: [.init(id: "tasks", title: nil, tasks: tasks)], showsQuotes: true)
    try output.print(report, { .meeting(meeting, tasks) }, wording)
  }
}
