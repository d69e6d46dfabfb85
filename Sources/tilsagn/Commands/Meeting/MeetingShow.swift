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
  @OptionGroup var confidentiality: Confidentiality
  @OptionGroup var globals: Globals

  func run() throws {
    let (day, today, wording) = (try Failure.day(day), try globals.day, try globals.wording)
    try globals.reading { register in
      let confidential = confidentiality.confidential
      let found = try register.meeting(day, body: body, today: today, confidential: confidential)
      guard let (meeting, tasks) = found.first, found.count == 1 else { throw RegisterError.ambiguousBody(found.map(\.meeting.body)) }
      let forbidden = try confidentiality.forbidden(in: register)
      if let version {
        return try Output.write(
          register.minutes(of: meeting, version: version, confidential: confidential).text, to: output.output, harmless: Terminal.isTerminal,
          without: forbidden)
      }
      try confidentiality.tell(register, wording, .tasks, tasks.ids) {
        try register.meeting(day, body: body, today: today, confidential: true).flatMap(\.tasks.ids)
      }
      let (versions, approvals) = try register.papers(of: meeting.id, confidential: confidential)
      let original = meeting.hasMinutes ? try register.minutes(of: meeting, confidential: confidential).original : nil
      let report = Report.meeting(meeting, tasks, today: today, wording)
      try output.print(report, { .meeting(meeting, tasks, original, versions, approvals) }, globals, without: forbidden)
      guard output.isOnScreen else { return }
      try Output.say((original.map { [wording.original($0)] } ?? []) + wording.papers(versions, approvals), without: forbidden)
    }
  }
}
