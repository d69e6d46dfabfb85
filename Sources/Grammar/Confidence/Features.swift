/// What tells for or against a candidate, each as a group and a value: "rule=does", "subject=named", or two together: "rule-verb=does/task".
struct Features: Sendable {
  struct Feature: Sendable {
    let group: StaticString
    let value: String
    let second: String?

    var name: String { "\(group)=\(value)" + (second.map { "/" + $0 } ?? "") }
  }

  private(set) var all: [Feature] = []
  /// What its words by themselves tell, as a sum of weights (`Scorer.lexical`).
  var lexical = 0.0
  /// A decisive cue stands in it.
  var isHeldBack = false

  mutating func add(_ group: StaticString, _ value: String, with second: String? = nil) {
    all.append(Feature(group: group, value: value, second: second))
  }

  mutating func add(_ group: StaticString, if condition: Bool, _ value: String = "yes") { if condition { add(group, value) } }

  /// Whether it is read from the form of a line.
  var isLayout: Bool { all.contains { $0.group.utf8Start == Features.layout.utf8Start } }

  static let layout: StaticString = "layout"
}
