import ArgumentParser
import Reports
import Store

struct DueCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "due", abstract: "Sæt en opgaves frist.")
  @Argument(help: "Opgavens nummer.") var id: Int64
  @Argument(help: "En dag, next-meeting eller danske ord.") var when: String
  @Option(help: "Hvorfor fristen ændres.") var why: String?
  @OptionGroup var writing: Writing
  @OptionGroup var globals: Globals

  func run() throws {
    let (due, why) = (try deadline(when, from: globals.day), try filled(why, "Begrundelsen"))
    try globals.change("due", writing) { register, act, wording in try register.setDue([id], to: due, why: why, act).map(wording.changed) }
  }
}
