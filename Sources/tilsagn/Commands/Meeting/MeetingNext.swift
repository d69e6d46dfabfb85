import ArgumentParser
import Danish
import FollowUp
import Reports
import Store

struct MeetingNext: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "next", abstract: "Det næste møde i hvert råd eller udvalg.")
  @Option(help: "Kun dette råds eller udvalgs.") var body: String?
  @Option(help: "table eller json.") var format: ScreenFormat = .table
  @OptionGroup var globals: Globals

  func run() throws {
    let (today, wording) = (try globals.day, try globals.wording)
    let rows = try globals.reading { try $0.nextMeetings(body: body, today: today) }
    if format == .json { return print(JSON.meetings(rows).render()) }
    if rows.isEmpty { print(wording.noMeetings) }
    for row in rows { print(wording.meeting(row)) }
  }
}
