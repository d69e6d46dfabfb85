import ArgumentParser
import Danish
import FollowUp
import Reports
import Store

struct MeetingList: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "list", abstract: "Alle møder.")
  @Option(help: "Kun dette råds eller udvalgs.") var body: String?
  @Option(help: "table, json eller ics.") var format: MeetingsFormat = .table
  @Option(help: "Skriv til denne fil i stedet for skærmen.") var output: String?
  @OptionGroup var globals: Globals

  func run() throws {
    let (today, wording) = (try globals.day, try globals.wording)
    let rows = try globals.reading { try $0.meetings(body: body, today: today) }
    switch format {
    case .table: try Output.write((rows.isEmpty ? [wording.noMeetings] : rows.map(wording.meeting)).map { $0 + "\n" }.joined(), to: output)
    case .json: try Output.write(JSON.meetings(rows).render() + "\n", to: output)
    case .ics:
      let marks = try globals.reading { try $0.calendarMarks(tasks: [], meetings: rows.map(\.id)) }
      var report = Report(title: wording.meetings(of: body), today: today, sections: [])
      report.meetings = rows
      try Output.write(CalendarFormat(wording, marks, globals.stamp).render(report), to: output)
    }
  }
}
