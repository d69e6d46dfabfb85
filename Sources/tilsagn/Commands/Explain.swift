import ArgumentParser
import Danish
import FollowUp
import Grammar
import Minutes
import Outcomes
import Reports
import Source
import Store

struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Vis sætning for sætning, hvilken regel der læste den, eller hvorfor den blev ladt ligge.")
  @Argument(help: "Referatet.") var file: String
  @Option(help: "Kun denne linje.") var line: Int?
  @Flag(help: "Vis i stedet, hvad referatet siger om registerets åbne opgaver.") var tasks = false
  @Option(help: "Hvem der holdt mødet, når referatet ikke siger det (med --tasks).") var body: String?
  @Flag(help: .hidden) var candidates = false
  @Flag(help: .hidden) var stems = false
  @OptionGroup var globals: Globals

  func run() throws {
    let minutes = try MinutesFile(file).minutes
    if tasks { return try explainLinks(minutes) }
    if stems { return print(Vocabulary.stems(of: minutes.text).joined(separator: "\n")) }
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

  /// For each open task the places that may tell what became of it, the likeliest first.
  private func explainLinks(_ minutes: Minutes) throws {
    let today = try globals.day
    let rows = try globals.reading { try $0.considered(Extractor.read(minutes), body: body, date: nil, today: today) }
    if stems { return print(Vocabulary.stems(of: minutes.text).joined(separator: "\n")) }
    if candidates { return print(Links.json(rows, minutes.text)) }
    for (task, links) in Dictionary(grouping: rows, by: \.task.id).sorted(by: { $0.key < $1.key }) {
      print("Opgave \(task): \(harmless(links[0].task.text))")
      for link in links.map(\.link).sorted(by: { $0.score > $1.score }).prefix(3) {
        let verdict = link.isRead ? "foreslået" : "ladt ligge"
        print("  → \(verdict) \(decimal(link.score)): \(try globals.wording.outcome(link.outcome)): »\(harmless(minutes.text.flowing(link.range)))«")
        let reasons = link.signals.map { (feature: $0.name, weight: $0.weight * $0.value) }.sorted { abs($0.weight) > abs($1.weight) }
        print(String((told("for", reasons.filter { $0.weight > 0 }) + told("imod", reasons.filter { $0.weight < 0 })).dropFirst()))
      }
      print("")
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
