import FollowUp
import Foundation

/// Two linear models over signals, whose weights are the table in `OutcomeWeights`: whether a unit speaks of a task, and which outcome it tells.
struct Model: Sendable {
  static let shared = Model(OutcomeWeights.links, OutcomeWeights.outcomes)

  private let links: [String: Double]
  private let outcomes: [String: [Double]]

  init(_ links: StaticString, _ outcomes: StaticString) {
    func rows(_ table: StaticString) -> [[Substring]] {
      "\(table)".split(separator: "\n").map { $0.split(separator: " ") }
    }
    self.links = Dictionary(rows(links).compactMap { $0.count == 2 ? (String($0[1]), Double($0[0]) ?? 0) : nil }) { first, _ in first }
    self.outcomes = Dictionary(
      rows(outcomes).compactMap { row in row.count == 6 ? (String(row[5]), row[..<5].map { Double($0) ?? 0 }) : nil }) { first, _ in first }
  }

  func weight(_ signal: String) -> Double { links[signal] ?? 0 }

  /// The chance that the unit tells something of the task, 0...1.
  func chance(_ signals: Signals) -> Double {
    let sum = signals.named.reduce(weight("bias")) { $0 + weight($1.name) * $1.value }
    return 1 / (1 + exp(-sum))
  }

  /// The likeliest outcome.
  func outcome(_ told: Signals) -> Outcome {
    var sums = outcomes["bias"] ?? Array(repeating: 0, count: Outcome.allCases.count)
    for signal in told.named {
      for (index, weight) in (outcomes[signal.name] ?? []).enumerated() { sums[index] += weight * signal.value }
    }
    return Outcome.allCases[sums.indices.max { sums[$0] < sums[$1] }!]
  }

  /// The signal that told most for an outcome, without the strengths of mere likeness.
  func reason(_ told: Signals, for outcome: Outcome) -> String? {
    let place = Outcome.allCases.firstIndex(of: outcome)!
    return told.named.filter { ($0.name.hasPrefix("cue=") || $0.name.hasPrefix("verb=") || $0.name.hasPrefix("then=")) }
      .max { (outcomes[$0.name]?[place] ?? 0) < (outcomes[$1.name]?[place] ?? 0) }?.name
  }
}
