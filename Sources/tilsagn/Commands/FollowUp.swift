import ArgumentParser
import Danish
import FollowUp
import Reports
import Store

struct FollowUpCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "followup", abstract: "Opfølgningslisten før et møde.")
  @Option(help: "Mødets dag eller next.") var meeting: String = "next"
  @Option(help: "Rådet eller udvalget.") var body: String?
  @Option(help: "Kun denne ansvarliges opgaver, også som medlem af en gruppe.") var owner: String?
  @OptionGroup var output: Output
  @OptionGroup var confidentiality: Confidentiality
  @OptionGroup var globals: Globals

  func run() throws {
    let (today, wording) = (try globals.day, try globals.wording)
    let day = meeting == "next" ? nil : try Failure.day(meeting)
    let ((list, news, flow, meetings), forbidden) = try confidentiality.reading(globals, .tasks, \.0.ids) { register, confidential in
      let list = try register.followUp(meeting: day, body: body, owner: owner, today: today, confidential: confidential)
      let news = try register.suggestions(about: list.ids, today: today, confidential: confidential)
      let flow = output.hasPictures && owner == nil ? try register.flow(of: body, today: today, confidential: confidential) : []
      return (list, news, flow, output.hasMeetings ? try register.meetings(on: list.meeting, body: list.body, today: today) : [])
    }
    var report = Report.followUp(list, of: owner, suggestions: news, flow: flow, wording)
    report.meetings = meetings
    try output.print(report, { .list(list, report) }, globals, without: forbidden)
  }
}
