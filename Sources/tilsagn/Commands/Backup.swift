import ArgumentParser
import Reports
import Store

struct Backup: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "backup", abstract: "Kopiér registeret til en ny fil, også mens andre skriver i det.")
  @Argument(help: "Den nye fil.") var file: String
  @OptionGroup var globals: Globals

  func run() throws {
    let wording = try globals.wording
    try globals.reading { try $0.backup(to: file) }
    print(wording.backedUp(file))
  }
}
