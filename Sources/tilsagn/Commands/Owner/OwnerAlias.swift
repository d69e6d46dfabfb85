import ArgumentParser
import FollowUp
import Reports
import Store

struct OwnerAlias: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "alias", abstract: "Andre navne for en ansvarlig, fx initialer.")
  @Argument(help: "Den ansvarlige.") var name: String
  @Argument(help: "De andre navne.") var aliases: [String]
  @OptionGroup var writing: Writing
  @OptionGroup var globals: Globals

  func run() throws {
    let aliases = try aliases.map { try filled($0) }
    try globals.change("owner alias", writing) { register, act, wording in [wording.owner(try register.addAliases(aliases, of: name, act))] }
  }
}
