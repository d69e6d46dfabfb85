import ArgumentParser
import Danish
import FollowUp
import Reports
import Store

struct MeetingShow: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "show", abstract: "Et møde og de opgaver, der blev til på det.")
  @Argument(help: "Mødets dag.") var day: String
  @Option(help: "Rådet eller udvalget.") var body: String?
  @Option(help: "Vis i stedet teksten af denne udgave af referatet.") var version: Int?
  @OptionGroup var output: Output
  @OptionGroup var globals: Globals

  func run() throws {
    let (day, today, wording) = (try Failure.day(day), try globals.day, try globals.wording)
    try globals.reading { register in
      let found = try register.meeting(day, body: body, today: today)
      guard let (meeting, tasks) = found.first, found.count == 1 else { throw RegisterError.ambiguousBody(found.map(\.meeting.body)) }
      if let version {
        return try Output.write(register.minutes(of: meeting, version: version).text, to: output.output, harmless: Terminal.isTerminal)
      }
      let (versions, approvals) = try register.papers(of: meeting.id)
      let original = meeting.hasMinutes ? try register.minutes(of: meeting).original : nil
      try output.print(Report.meeting(meeting, tasks, today: today, wording), { .meeting(meeting, tasks, original, versions, approvals) }, globals)
      guard output.isOnScreen else { return }
      if let original { print(wording.original(original)) }
      for line in wording.papers(versions, approvals) { print(line) }
    }
  }
}
