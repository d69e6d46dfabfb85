import ArgumentParser
import Grammar
import Store

struct Assign: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Giv en opgave til en eller flere ansvarlige.")
  @Argument(help: "Opgavens nummer.") var id: Int64
  @Argument(help: "Navnene.") var names: [String]
  @OptionGroup var writing: Writing
  @OptionGroup var globals: Globals

  func run() throws {
    let act = try globals.act("assign", writing)
    Changed.print(try globals.writing { try $0.assign([id], to: names.map { Owner(name: $0, type: .person) }, act) }, writing.dryRun)
  }
}
