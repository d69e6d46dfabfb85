import ArgumentParser
import Store

struct NoteCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "note", abstract: "Skriv en bemærkning til en opgave.")
  @Argument(help: "Opgavens nummer.") var id: Int64
  @Argument(help: "Bemærkningen.") var text: String
  @OptionGroup var writing: Writing
  @OptionGroup var globals: Globals

  func run() throws {
    let act = try globals.act("note", writing)
    Changed.print(try globals.writing { try $0.addNote([id], text, act) }, writing.dryRun)
  }
}
