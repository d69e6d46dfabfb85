import ArgumentParser
import Reports
import Store

struct Sleep: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Lad en opgave hvile til en dag; indtil da står den under »Senere«.")
  @Argument(help: "Opgavens nummer.") var id: Int64
  @Argument(help: "En dag, next-meeting eller danske ord.") var when: String
  @OptionGroup var writing: Writing
  @OptionGroup var globals: Globals

  func run() throws {
    let due = try deadline(when, from: globals.day)
    try globals.change("sleep", writing) { register, act, wording in try register.sleep([id], until: due, act).map(wording.changed) }
  }
}
