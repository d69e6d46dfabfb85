import ArgumentParser
import Danish
import Grammar
import Minutes
import Reports
import Source

struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Vis sætning for sætning, hvilken regel der læste den, eller hvorfor den blev ladt ligge.")
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
      print("Linje \(number): \(harmless(minutes.text.flowing(statement.range)))\n" + explained(statement) + "\n")
    }
  }

  private func explained(_ statement: Statement) -> String {
    var lines = ["  ord: " + statement.words.map { "\(harmless($0.surface))/\($0.tag)" }.joined(separator: " ")]
    lines += statement.clauses.map { clause in "  " + clause.map { "\($0.name): \(harmless($0.text))" }.joined(separator: " | ") }
    lines += statement.considered.isEmpty ? ["  → ingen regel passer"] : statement.considered.map(explained)
    return lines.joined(separator: "\n")
  }

  private func explained(_ considered: Statement.Considered) -> String {
    let commitment = considered.commitment
    let owners = commitment.owners.isEmpty ? "ingen ansvarlig" : commitment.owners.map(\.name).joined(separator: ", ")
    let due = commitment.due.map { " [\($0.text): \($0.type.rawValue)\($0.value.map { " " + $0 } ?? "")]" } ?? ""
    let verdict = considered.isRead ? "læst" : "ladt ligge"
    let rule = "\(commitment.rule) (\(commitment.kind.rawValue))"
    return "  → \(verdict) \(decimal(commitment.confidence)): \(rule) \(owners): \(harmless(commitment.action))\(due)"
      + told("for", considered.reasons.filter { $0.weight > 0 }) + told("imod", considered.reasons.filter { $0.weight < 0 })
  }

  /// The heaviest reasons on one side.
  private func told(_ side: String, _ reasons: [(feature: String, weight: Double)]) -> String {
    reasons.isEmpty ? "" : "\n    \(side): " + reasons.prefix(6).map { "\($0.feature) \(decimal(abs($0.weight)))" }.joined(separator: ", ")
  }

  private func decimal(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    return "\(hundredths / 100),\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
  }
}
