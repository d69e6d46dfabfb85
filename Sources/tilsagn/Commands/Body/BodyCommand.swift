import ArgumentParser

struct BodyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "body", abstract: "Råd og udvalg, der holder møde.", subcommands: [BodyList.self, BodyAdd.self, BodyAlias.self])
}
