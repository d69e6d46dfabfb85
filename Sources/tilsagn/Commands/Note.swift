import ArgumentParser
import Reports
import Store

struct NoteCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "note", abstract: "Skriv en bemærkning til en opgave.")
  @Argument(help: "Opgavens nummer.") var id: Int64
  @Argument(help: "Bemærkningen.") var text: String
  @OptionGroup var writing: Writing
  @OptionGroup var globals: Globals

  func run() throws {
    let text = try filled(text, "Bemærkningen")
    try globals.change("note", writing) { register, act, wording in
      try register.addNote([id], text, act).map { "\(wording.changed($0))\n  \(wording.note(text))" }
    }
  }
}
