import ArgumentParser
import Store

struct DueCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "due", abstract: "Sæt en opgaves frist.")
  @Argument(help: "Opgavens nummer.") var id: Int64
  @Argument(help: "En dag, next-meeting eller danske ord.") var when: String
  @Option(help: "Hvorfor fristen ændres.") var why: String?
  @OptionGroup var writing: Writing
  @OptionGroup var globals: Globals

  func run() throws {
    let act = try globals.act("due", writing)
    let due = try deadline(when, from: act.today)
    Changed.print(try globals.writing { try $0.setDue([id], to: due, why: why, act) }, writing.dryRun)
  }
}
