import ArgumentParser
import FollowUp
import Reports
import Store

struct BodyList: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "list", abstract: "Alle råd og udvalg.")
  @Option(help: "table eller json.") var format: ScreenFormat = .table
  @OptionGroup var globals: Globals

  func run() throws {
    let wording = try globals.wording
    let rows = try globals.reading { try $0.bodies() }
    if format == .json { return print(JSON.bodies(rows).render()) }
    print(rows.isEmpty ? wording.none : rows.map(wording.body).joined(separator: "\n"))
  }
}
