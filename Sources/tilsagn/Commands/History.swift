import ArgumentParser
import FollowUp
import Reports
import Store

struct History: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "history", abstract: "Hvem gjorde hvad, og hvornår.")
  @Argument(help: "Kun denne opgave.") var id: Int64?
  @Option(help: "table eller json.") var format: ScreenFormat = .table
  @OptionGroup var confidentiality: Confidentiality
  @OptionGroup var globals: Globals

  func run() throws {
    let wording = try globals.wording
    let (rows, forbidden) = try confidentiality.reading(globals, .deeds, \.places) { try $0.history(task: id, confidential: $1) }
    if format == .json { return try Output.say([JSON.history(rows).render()], without: forbidden) }
    try Output.say(rows.isEmpty ? [wording.nothingDone] : rows.map(wording.told), without: forbidden)
  }
}
