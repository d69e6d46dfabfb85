/// What tells for or against a candidate, each as a group and a value: "rule=does", "subject=named", or two together: "rule-verb=does/task".
///
/// Only the sum of their weights is kept, unless somebody wants to see them.
struct Features {
  private let scorer = Scorer.shared
  /// The sum of the weights, without the bias.
  private(set) var sum = 0.0
  /// The names with their weights; nil unless asked for.
  private(set) var listed: [(feature: String, weight: Double)]?
  /// What its words by themselves tell, as a sum of weights (`Scorer.lexical`).
  var lexical = 0.0
  /// A decisive cue stands in it.
  var isHeldBack = false

  /// `listing` keeps the names, for `explain` and for training.
  init(listing: Bool) { if listing { listed = [] } }

  @inline(__always)
  mutating func add(_ group: StaticString, _ value: String, with second: String? = nil) { add(Scorer.Name(group), group, value, second) }

  @inline(__always)
  mutating func add(_ group: StaticString, if condition: Bool) { if condition { weigh(Scorer.Name(group, "yes"), group, "yes", nil) } }

  private mutating func add(_ name: Scorer.Name, _ group: StaticString, _ value: String, _ second: String?) {
    var name = name
    name.add(value)
    if let second { name.add(second) }
    weigh(name, group, value, second)
  }

  private mutating func weigh(_ name: Scorer.Name, _ group: StaticString, _ value: String, _ second: String?) {
    let weight = scorer.weight(name)
    sum += weight
    if listed != nil { listed?.append(("\(group)=\(value)" + (second.map { "/" + $0 } ?? ""), weight)) }
  }
}
