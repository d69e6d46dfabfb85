import ArgumentParser
import FollowUp
import Store

struct Start: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "start", abstract: "Opgaver er i gang; de, der hviler, vågner.")
  @OptionGroup var change: Change
  func run() throws { try change.run("start", from: [.open], to: .inProgress) }
}
