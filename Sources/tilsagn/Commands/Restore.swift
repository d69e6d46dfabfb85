import ArgumentParser
import Readers
import Reports
import Source
import Store

struct Restore: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "restore", abstract: "Læs en eksport ind i et nyt eller tomt register.")
  @Argument(help: "Filen fra »tilsagn export«.") var file: String
  @OptionGroup var writing: Writing
  @OptionGroup var globals: Globals

  func run() throws {
    let json: String
    do { json = try PlainText.read(file).string } catch { throw Failure(error) }
    try globals.changeOfTheWhole("restore", writing) { path, act, wording in
      try Register.restore(json, to: path, act)
      return [wording.restored(file)]
    }
  }
}
