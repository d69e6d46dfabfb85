import FollowUp
import Foundation

/// Two linear models over signals, whose weights are the table in `OutcomeWeights`: whether a unit speaks of a task, and which outcome it tells.
struct Model: Sendable {
  static let shared = Model(OutcomeWeights.links, OutcomeWeights.outcomes)

  private let links: [String: Double]
  /// Those of `LinkSignal`, by its places.
  private let ties: [Double]
  private let outcomes: [String: [Double]]

  init(_ links: StaticString, _ outcomes: StaticString) {
    func rows(_ table: StaticString) -> [[Substring]] { "\(table)".split(separator: "\n").map { $0.split(separator: " ") } }
    let weights = rows(links).compactMap { $0.count == 2 ? (String($0[1]), Double($0[0]) ?? 0) : nil }
    self.links = Dictionary(weights) { first, _ in first }
    ties = LinkSignal.allCases.map { [links = self.links] in links[$0.rawValue] ?? 0 }
    let told = rows(outcomes).compactMap { row in row.count == 6 ? (String(row[5]), row[..<5].map { Double($0) ?? 0 }) : nil }
    self.outcomes = Dictionary(told) { first, _ in first }
  }

  func weight(_ signal: String) -> Double { links[signal] ?? 0 }

  func sum(_ signals: Signals) -> Double { signals.named.reduce(0) { $0 + weight($1.name) * $1.value } }

  /// The chance that a unit tells something of a task, 0...1; `news` is the sum of what it says whatever the task.
  func chance(_ link: Link, news: Double) -> Double {
    let sum = zip(ties, link.values).reduce(weight("bias") + news) { $0 + $1.0 * $1.1 }
    return 1 / (1 + exp(-sum))
  }

  /// What signals say for each outcome, in the order of `Outcome.allCases`.
  func sums(_ told: Signals) -> [Double] {
    var sums = Array(repeating: 0.0, count: Outcome.allCases.count)
    for signal in told.named {
      guard let weights = outcomes[signal.name] else { continue }
      for (index, weight) in weights.enumerated() { sums[index] += weight * signal.value }
    }
    return sums
  }

  /// The likeliest outcome by the sums of what is told.
  func outcome(_ told: [Double]...) -> Outcome {
    let sums = told.reduce(outcomes["bias"] ?? Array(repeating: 0, count: Outcome.allCases.count)) { zip($0, $1).map(+) }
    return Outcome.allCases[sums.indices.max { sums[$0] < sums[$1] }!]
  }

  /// The cue that told most for an outcome; nil where none told it.
  func cue(_ told: Signals, for outcome: Outcome) -> String? {
    let place = Outcome.allCases.firstIndex(of: outcome)!
    let cues = told.named.filter { $0.name.hasPrefix("cue=") || $0.name.hasPrefix("then=") }
    let weighed = cues.compactMap { signal in outcomes[signal.name].map { (signal.name, $0[place] * signal.value) } }
    return weighed.filter { $0.1 > 0 }.max { $0.1 < $1.1 }?.0
  }
}
