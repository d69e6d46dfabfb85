import ArgumentParser
import Reports
import Store

struct Edit: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "edit", abstract: "Skriv en opgave om; citatet fra referatet står, som det er.")
  @Argument(help: "Opgavens nummer.") var id: Int64
  @Option(help: "Opgavens nye tekst.") var text: String
  @OptionGroup var writing: Writing
  @OptionGroup var globals: Globals

  func run() throws {
    let text = try filled(text)
    try globals.change("edit", writing) { register, act, wording in try register.edit(id, text: text, act).map(wording.changed) }
  }
}
