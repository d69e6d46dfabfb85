import ArgumentParser
import Danish
import FollowUp
import Reports
import Store

struct MeetingCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "meeting", abstract: "Mødekalenderen.",
    subcommands: [MeetingAdd.self, MeetingMove.self, MeetingCancel.self, MeetingList.self, MeetingNext.self])

  static func told(_ done: String, _ changes: [DeadlineChange], _ wording: Wording) -> [String] {
    [harmless(done)] + changes.map { wording.moved(task: $0.task, text: $0.text, from: $0.from, to: $0.to) }
  }
}

struct MeetingAdd: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "add", abstract: "Planlæg et møde.")
  @Option(help: "Rådet eller udvalget.") var body: String
  @Option(help: "Mødets dag (ÅÅÅÅ-MM-DD).") var date: String
  @OptionGroup var writing: Writing
  @OptionGroup var globals: Globals

  func run() throws {
    let day = try Failure.day(date)
    try globals.change("meeting add", writing) { register, act, wording in
      MeetingCommand.told(wording.planned(body, day), try register.planMeeting(body: body, day: day, act), wording)
    }
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
    let (from, to) = (try Failure.day(day), try Failure.day(newDay))
    try globals.change("meeting move", writing) { register, act, wording in
      MeetingCommand.told(wording.moved(from, to), try register.moveMeeting(from, to: to, body: body, act), wording)
    }
  }
}

struct MeetingCancel: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "cancel", abstract: "Aflys et møde.")
  @Argument(help: "Mødets dag.") var day: String
  @Option(help: "Rådet eller udvalget.") var body: String?
  @OptionGroup var writing: Writing
  @OptionGroup var globals: Globals

  func run() throws {
    let day = try Failure.day(day)
    try globals.change("meeting cancel", writing) { register, act, wording in
      MeetingCommand.told(wording.cancelled(day), try register.cancelMeeting(day, body: body, act), wording)
    }
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
