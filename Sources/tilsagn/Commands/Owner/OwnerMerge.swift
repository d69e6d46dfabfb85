import ArgumentParser
import FollowUp
import Reports
import Store

struct OwnerMerge: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge", abstract: "Gør to ansvarlige til én; --dry-run viser, hvilke opgaver der flytter.")
  @Argument(help: "Den, der forsvinder; navnet huskes.") var name: String
  @Argument(help: "Den, der bliver.") var into: String
  @OptionGroup var writing: Writing
  @OptionGroup var globals: Globals

  func run() throws {
    try globals.change("owner merge", writing) { register, act, wording in
      let (owner, tasks) = try register.mergeOwner(name, into: into, act)
      return [wording.merged(name, into: owner, tasks.count)] + tasks.map(wording.changed)
    }
  }
}
