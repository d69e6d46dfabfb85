import ArgumentParser
import FollowUp
import Store

struct Reopen: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "reopen", abstract: "Opgaver er åbne igen.")
  @OptionGroup var change: Change
  func run() throws { try change.run("reopen", from: [.done, .dropped], to: .open) }
}
