import ArgumentParser
import FollowUp
import Store

struct Drop: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "drop", abstract: "Opgaver bortfalder.")
  @OptionGroup var change: Change
  func run() throws { try change.run("drop", from: [.proposed, .open, .inProgress], to: .dropped) }
}
