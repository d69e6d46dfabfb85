import ArgumentParser
import FollowUp
import Reports
import Store

struct Assign: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Giv en opgave til en eller flere ansvarlige, eller del den (--split) mellem dem, en gruppe mellem dens medlemmer.")
  @Argument(help: "Opgavens nummer.") var id: Int64
  @Argument(help: "Navnene.") var names: [String] = []
  @Flag(help: "Del opgaven, så hver ansvarlig får sin egen.") var split = false
  @OptionGroup var writing: Writing
  @OptionGroup var globals: Globals

  func run() throws {
    guard !names.isEmpty || split else { throw Failure(64, "Skriv, hvem der skal have opgaven, eller del den med --split.") }
    let names = try names.map { try filled($0, "Navnet") }
    try globals.change("assign", writing) { register, act, wording in
      try (split ? register.split([id], among: names, act) : register.assign([id], to: names, act)).map(wording.changed)
    }
  }
}
