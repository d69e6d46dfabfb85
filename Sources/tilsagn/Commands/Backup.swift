import ArgumentParser
import Reports
import Store

struct Backup: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "backup", abstract: "Kopiér registeret til en ny fil, også mens andre skriver i det.")
  @Argument(help: "Den nye fil.") var file: String
  @OptionGroup var writing: Writing
  @OptionGroup var globals: Globals

  func run() throws {
    try globals.changeOfTheWhole("backup", writing) { path, act, wording in
      try Register(readingOnly: path).backup(to: file, dryRun: act.dryRun)
      return [wording.backedUp(file)]
    }
  }
}
