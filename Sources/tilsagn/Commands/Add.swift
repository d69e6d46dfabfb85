import ArgumentParser
import FollowUp
import Reports
import Store

struct Add: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "add", abstract: "Skriv en opgave ind i hånden.")
  @Argument(help: "Hvad der skal gøres.") var text: String
  @Option(help: "Hvem der skal gøre det (kan gentages).") var owner: [String]
  @Option(help: "Frist: en dag, next-meeting eller danske ord.") var due: String?
  @Option(help: "Hvilket råd eller udvalg den hører til.") var body: String?
  @OptionGroup var writing: Writing
  @OptionGroup var globals: Globals

  func run() throws {
    let (text, day) = (try filled(text), try globals.day)
    let due = try due.map { try deadline($0, from: day) }
    try globals.change("add", writing) { register, act, wording in
      [wording.changed(try register.add(text: text, owners: owner, due: due, body: body, act))]
    }
  }
}
