import ArgumentParser
import FollowUp
import Store

struct Done: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "done", abstract: "Opgaver er udført.")
  @OptionGroup var change: Change
  func run() throws { try change.run("done", from: [.open, .inProgress], to: .done) }
}
