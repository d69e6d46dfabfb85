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
  @OptionGroup var writing: Writing
  @OptionGroup var globals: Globals

  func run() throws {
    guard !add.isEmpty || !remove.isEmpty else { return print(try globals.wording.owner(try globals.reading { try $0.owner(group) })) }
    try globals.change("owner members", writing) { register, act, wording in
      [wording.owner(try register.changeMembers(of: group, add: add, remove: remove, act))]
    }
  }
}
