import ArgumentParser
import Store

struct Export: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Hele registeret som JSON; det samme register giver de samme bytes.")
  @Flag(help: "Medtag historien med de rigtige klokkeslæt.") var history = false
  @Option(help: "Skriv til denne fil i stedet for skærmen.") var output: String?
  @OptionGroup var globals: Globals

  func run() throws {
    let target = try Target(output)
    try globals.reading { try $0.export(withHistory: history, to: target.write) }
    try target.close()
  }
}
