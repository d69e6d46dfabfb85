import ArgumentParser
import FollowUp
import Reports
import Store

struct Dismiss: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dismiss", abstract: "Afvis forslag om opgaver; det huskes, når referatet læses igen.")
  @Argument(help: "Forslagenes numre.") var numbers: [Int64]
  @OptionGroup var writing: Writing
  @OptionGroup var globals: Globals

  func run() throws {
    try globals.change("dismiss", writing) { register, act, wording in try register.dismiss(numbers, act).map(wording.dismissed) }
  }
}
