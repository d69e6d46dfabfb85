import ArgumentParser
import Reports
import Store

struct BodyAdd: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "add", abstract: "Skriv et råd eller udvalg ind.")
  @Argument(help: "Navnet.") var name: String
  @Option(help: "Hvor det hører til.") var organisation: String?
  @OptionGroup var writing: Writing
  @OptionGroup var globals: Globals

  func run() throws {
    let name = try filled(name)
    try globals.change("body add", writing) { register, act, wording in
      try register.addBody(name, organisation: organisation, act)
      return [wording.known(name)]
    }
  }
}
