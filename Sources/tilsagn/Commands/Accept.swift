import ArgumentParser
import FollowUp
import Reports
import Store

struct Accept: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "accept", abstract: "Godtag, hvad et referat siger om en opgave; den ændres, med sætningen i historien.")
  @Argument(help: "Forslagenes numre.") var numbers: [Int64]
  @OptionGroup var writing: Writing
  @OptionGroup var globals: Globals

  func run() throws {
    try globals.change("accept", writing) { register, act, wording in try register.accept(numbers, act).map(wording.accepted) }
  }
}
