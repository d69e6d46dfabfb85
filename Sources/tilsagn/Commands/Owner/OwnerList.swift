import ArgumentParser
import FollowUp
import Grammar
import Reports
import Store

struct OwnerList: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "list", abstract: "Alle ansvarlige.")
  @Option(help: "Kun person, body eller group.") var type: OwnerType?
  @Option(help: "table eller json.") var format: ScreenFormat = .table
  @OptionGroup var globals: Globals

  func run() throws {
    let wording = try globals.wording
    let rows = try globals.reading { try $0.owners() }.filter { type == nil || $0.type == type }
    if format == .json { return print(JSON.owners(rows).render()) }
    print(rows.isEmpty ? wording.none : rows.map(wording.owner).joined(separator: "\n"))
  }
}

extension OwnerType: ExpressibleByArgument {}
