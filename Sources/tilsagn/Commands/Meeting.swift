import ArgumentParser
import Danish
import FollowUp
import Reports
import Store

struct MeetingCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "meeting", abstract: "Mødekalenderen.",
    subcommands: [MeetingAdd.self, MeetingMove.self, MeetingCancel.self, MeetingList.self, MeetingNext.self])

  static func tell(_ changes: [DeadlineChange], _ done: String, _ dryRun: Bool, _ wording: Wording) {
    print(done + (dryRun ? " (intet er gemt)" : ""))
    for change in changes {
      let from = change.from.map(wording.day) ?? "ukendt"
      print("  Opgave \(change.task): frist \(from) → \(change.to.map(wording.day) ?? "ukendt"): \(harmless(change.text))")
    }
  }
}

struct MeetingAdd: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "add", abstract: "Planlæg et møde.")
  @Option(help: "Rådet eller udvalget.") var body: String
  @Option(help: "Mødets dag (ÅÅÅÅ-MM-DD).") var date: String
  @OptionGroup var writing: Writing
  @OptionGroup var globals: Globals

  func run() throws {
    let (day, act, wording) = (try Failure.day(date), try globals.act("meeting add", writing), try globals.wording)
    let changes = try globals.writing { try $0.planMeeting(body: body, day: day, act) }
    MeetingCommand.tell(changes, "\(body): møde \(wording.day(day)) er planlagt.", writing.dryRun, wording)
  }
}

struct MeetingMove: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "move", abstract: "Flyt et møde; fristerne følger med.")
  @Argument(help: "Mødets dag.") var day: String
  @Argument(help: "Den nye dag.") var newDay: String
  @Option(help: "Rådet eller udvalget.") var body: String?
  @OptionGroup var writing: Writing
  @OptionGroup var globals: Globals

  func run() throws {
    let (from, to, act, wording) = (try Failure.day(day), try Failure.day(newDay), try globals.act("meeting move", writing), try globals.wording)
    let changes = try globals.writing { try $0.moveMeeting(from, to: to, body: body, act) }
    MeetingCommand.tell(changes, "Mødet \(wording.day(from)) er flyttet til \(wording.day(to)).", writing.dryRun, wording)
  }
}

struct MeetingCancel: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "cancel", abstract: "Aflys et møde.")
  @Argument(help: "Mødets dag.") var day: String
  @Option(help: "Rådet eller udvalget.") var body: String?
  @OptionGroup var writing: Writing
  @OptionGroup var globals: Globals

  func run() throws {
    let (day, act, wording) = (try Failure.day(day), try globals.act("meeting cancel", writing), try globals.wording)
    let changes = try globals.writing { try $0.cancelMeeting(day, body: body, act) }
    MeetingCommand.tell(changes, "Mødet \(wording.day(day)) er aflyst.", writing.dryRun, wording)
  }
}

struct MeetingList: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "list", abstract: "Alle møder.")
  @Option(help: "Kun dette råds eller udvalgs.") var body: String?
  @Option(help: "table eller json.") var format: OutputFormat = .table
  @OptionGroup var globals: Globals

  func run() throws {
    let (day, wording) = (try globals.day, try globals.wording)
    MeetingText.print(try globals.reading { try $0.meetings(body: body, today: day) }, format, wording)
  }
}

struct MeetingNext: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "next", abstract: "Det næste møde.")
  @Option(help: "Rådet eller udvalget.") var body: String?
  @Option(help: "table eller json.") var format: OutputFormat = .table
  @OptionGroup var globals: Globals

  func run() throws {
    let (day, wording) = (try globals.day, try globals.wording)
    let next = try globals.reading { try $0.meetings(body: body, today: day) }.first { $0.status == .planned }
    MeetingText.print(next.map { [$0] } ?? [], format, wording)
  }
}

enum MeetingText {
  static func print(_ rows: [MeetingRow], _ format: OutputFormat, _ wording: Wording) {
    if format == .json {
      let meetings = rows.map {
        JSON.object([
          ("body", .string($0.body)), ("date", .string($0.day.iso)), ("status", .string($0.status.rawValue)), ("approved", .bool($0.approved)),
        ])
      }
      return Swift.print(JSON.object([("meetings", .array(meetings))]).render())
    }
    let status: [MeetingStatus: String] = [.planned: "planlagt", .held: "holdt", .cancelled: "aflyst"]
    if rows.isEmpty { Swift.print("Der er ingen møder i kalenderen. Planlæg et med »tilsagn meeting add«.") }
    for row in rows {
      Swift.print(
        "\(harmless(row.body)), \(wording.day(row.day)): \(status[row.status]!)" + (row.movedFrom.map { " (flyttet fra \(wording.day($0)))" } ?? ""))
    }
  }
}
