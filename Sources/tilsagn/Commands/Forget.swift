import ArgumentParser
import Reports
import Store

struct Forget: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "forget", abstract: "Skjul et navn i alle tekster, også i historien. Kan ikke tages tilbage.")
  @Argument(help: "Navnet, som det står i teksterne.") var name: String
  @Flag(help: "Ja, gør det.") var yes = false
  @OptionGroup var writing: Writing
  @OptionGroup var globals: Globals

  func run() throws {
    guard yes || writing.dryRun else {
      throw Failure(
        64, "At glemme et navn kan ikke tages tilbage. Se med --dry-run, hvad der sker; gør det med --yes.",
        "Forgetting a name cannot be undone. See what happens with --dry-run; do it with --yes.")
    }
    try globals.changeOfTheWhole("forget", writing) { path, act, wording in
      let found = try Register.forget(name, in: path, act)
      return [wording.forgotten(found.places.map { ($0, $1) })] + wording.beyondReach(files: found.files, aliases: found.aliases)
    }
  }
}
