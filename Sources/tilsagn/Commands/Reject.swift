import ArgumentParser
import FollowUp
import Store

struct Reject: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "reject", abstract: "Sig, at det fundne ikke er opgaver; de skjules overalt.")
  @OptionGroup var change: Change
  func run() throws { try change.run("reject", from: Set(Status.allCases)) { try $0.reject($1, note: $2, $3) } }
}
