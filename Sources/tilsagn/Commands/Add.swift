import ArgumentParser
import FollowUp
import Grammar
import Store

struct Add: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Skriv en opgave ind i hånden.")
  @Argument(help: "Hvad der skal gøres.") var text: String
  @Option(help: "Hvem der skal gøre det (kan gentages).") var owner: [String]
  @Option(help: "Frist: en dag, next-meeting eller danske ord.") var due: String?
  @Option(help: "Hvilket råd eller udvalg den hører til.") var body: String?
  @OptionGroup var writing: Writing
  @OptionGroup var globals: Globals

  func run() throws {
    guard text.contains(where: { !$0.isWhitespace }) else { throw Failure(64, "Opgaven har ingen tekst.") }
    let act = try globals.act("add", writing)
    let due = try due.map { try deadline($0, from: act.today) }
    let row = try globals.writing {
      try $0.add(text: text, owners: owner.map { Owner(name: $0, type: .person) }, due: due, body: body, act)
    }
    Changed.print([row], writing.dryRun)
  }
}
