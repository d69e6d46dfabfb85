import ArgumentParser
import FollowUp
import Reports
import Store

struct OwnerMembers: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "members", abstract: "Hvem der er i en gruppe, fx hvilke kommuner »Kommunerne« er.")
  @Argument(help: "Gruppen.") var group: String
  @Option(help: "Tilføj dette medlem (kan gentages).") var add: [String] = []
  @Option(help: "Fjern dette medlem (kan gentages).") var remove: [String] = []
  @Option(help: "table eller json; uden --add og --remove.") var format: ScreenFormat = .table
  @OptionGroup var writing: Writing
  @OptionGroup var globals: Globals

  func run() throws {
    guard !add.isEmpty || !remove.isEmpty else {
      let row = try globals.reading { try $0.owner(group) }
      return print(format == .json ? JSON.owners([row]).render() : try globals.wording.owner(row))
    }
    try globals.change("owner members", writing) { register, act, wording in
      [wording.owner(try register.changeMembers(of: group, add: add, remove: remove, act))]
    }
  }
}
