import ArgumentParser
import FollowUp
import Store

struct Confirm: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "confirm", abstract: "Bekræft, at opgaver er opgaver; et forslag bliver åbent.")
  @OptionGroup var change: Change
  func run() throws { try change.run("confirm", from: Set(Status.allCases)) { try $0.confirm($1, note: $2, $3) } }
}
