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
  @Flag(help: .hidden) var candidates = false
  @OptionGroup var globals: Globals

  func run() throws {
    let minutes = try MinutesFile(file).minutes
    if candidates { return print(Candidates.json(minutes)) }
    var number = 1
    var at = 0
    for statement in Extractor.statements(in: minutes) {
      while at < statement.range.start {
        if minutes.text.bytes[at] == 0x0A { number += 1 }
        at += 1
      }
      if let line, line != number { continue }
      print("\nLinje \(number): \(harmless(minutes.text.flowing(statement.range)))")
      for clause in statement.clauses { print("  " + clause.map { "\($0.name): \(harmless($0.text))" }.joined(separator: " | ")) }
      if statement.considered.isEmpty { print("  → ingen regel passer") }
      for considered in statement.considered { print(explained(considered)) }
    }
  }

  private func explained(_ considered: Statement.Considered) -> String {
    let commitment = considered.commitment
    let owners = commitment.owners.map(\.name).joined(separator: ", ")
    let reasons = considered.reasons.prefix(8).map { "\($0.feature) \($0.weight)" }.joined(separator: ", ")
    let verdict = considered.isRead ? "læst" : "ladt ligge"
    return "  → \(verdict) \(commitment.confidence): \(commitment.rule) (\(commitment.kind.rawValue)) [\(owners)] \(harmless(commitment.action))"
      + (reasons.isEmpty ? "" : "\n    " + reasons)
  }
}
