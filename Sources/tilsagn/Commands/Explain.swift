import ArgumentParser
import Grammar
import Minutes
import Reports
import Source

struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Vis sætning for sætning, hvilken regel der læste den, eller hvorfor den blev ladt ligge.")
  @Argument(help: "Referatet.") var file: String
  @Option(help: "Kun denne linje.") var line: Int?
  @OptionGroup var globals: Globals

  func run() throws {
    let minutes = try MinutesFile(file).minutes
    var number = 1
    var at = 0
    for statement in Extractor.statements(in: minutes) {
      while at < statement.range.start {
        if minutes.text.bytes[at] == 0x0A { number += 1 }
        at += 1
      }
      if let line, line != number { continue }
      print("\nLinje \(number): \(harmless(minutes.text.flowing(statement.range)))")
      if statement.readings.isEmpty { print("  ingen sætning med udsagnsled") }
      for reading in statement.readings {
        print("  " + reading.fields.map { "\($0.name): \(harmless($0.text))" }.joined(separator: " | "))
        if let commitment = reading.commitment {
          let owners = commitment.owners.map(\.name).joined(separator: ", ")
          print("  → \(commitment.rule) (\(commitment.kind.rawValue), \(commitment.confidence)): [\(owners)] \(harmless(commitment.action))")
        } else {
          print("  → " + (reading.cue.map { "holdt tilbage af \($0)" } ?? "ingen regel passer"))
        }
      }
    }
  }
}
