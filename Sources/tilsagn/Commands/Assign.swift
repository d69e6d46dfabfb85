import ArgumentParser
import Grammar
import Reports
import Store

struct Assign: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Giv en opgave til en eller flere ansvarlige.")
  @Argument(help: "Opgavens nummer.") var id: Int64
  @Argument(help: "Navnene.") var names: [String]
  @OptionGroup var writing: Writing
  @OptionGroup var globals: Globals

  func run() throws {
    try globals.change("assign", writing) { register, act, wording in
      try register.assign([id], to: names.map { Owner(name: $0, type: .person) }, act).map(wording.changed)
    }
  }
}
