import ArgumentParser
import Reports
import Store

struct BodyAlias: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "alias", abstract: "Andre navne, som referater bruger om et råd eller udvalg.")
  @Argument(help: "Rådet eller udvalget.") var name: String
  @Argument(help: "De andre navne.") var aliases: [String]
  @OptionGroup var writing: Writing
  @OptionGroup var globals: Globals

  func run() throws {
    let aliases = try aliases.map { try filled($0) }
    try globals.change("body alias", writing) { register, act, wording in
      [wording.aliases(aliases, of: try register.addAliases(aliases, ofBody: name, act))]
    }
  }
}
