import Danish
import FollowUp
import Grammar
import Source

/// What a unit and the sentences behind it say in all: something was done, something is not, a new time, a new commitment. Two of these together
/// often tell what neither tells alone: "ikke" with a new commitment says a task again, "ikke" with a new time puts it off.
struct Picture {
  typealias Told = (sentence: ReadSentence, hits: [CueReader.Hit])

  private var facts: [String] = []

  init(_ sentences: [Told], _ following: [Told], _ commitments: [Commitment]) {
    read(sentences, commitments, "")
    read(Array(following.prefix(1)), commitments, "+")
  }

  /// Each fact alone and each two together.
  var pairs: [String] {
    var names = facts.map { "is=" + $0 }
    for (index, fact) in facts.enumerated() { names += facts[(index + 1)...].map { "both=\(fact)&\($0)" } }
    return names
  }

  /// What a reader would say at once: what stands in the unit before what stands behind it, giving up before putting off, "not yet" before done.
  var guess: Outcome? {
    func has(_ facts: String...) -> Bool { facts.contains(where: self.facts.contains) }
    if has("dropped") { return has("postponed") && has("time", "instead") ? .postponed : .dropped }
    if has("postponed"), has("time", "instead", "not") { return .postponed }
    if has("not", "in-progress"), !has("last-done") {
      if has("commitment", "restated") { return .restated }
      if has("commitment+", "restated+") { return has("done") ? .inProgress : .restated }
      return has("postponed+") ? .postponed : has("dropped+") ? .dropped : .inProgress
    }
    if has("restated", "commitment"), !has("done", "past") { return .restated }
    if has("dropped+") { return .dropped }
    if has("postponed+"), !has("done+") { return .postponed }
    if has("in-progress+", "not+") { return .inProgress }
    return has("done") ? .done : nil
  }

  private mutating func read(_ sentences: [Told], _ commitments: [Commitment], _ mark: String) {
    var found: Set<String> = []
    var last: Outcome?
    for (sentence, hits) in sentences {
      for hit in hits {
        guard let outcome = hit.outcome else { continue }
        found.insert(outcome.rawValue)
        last = outcome
      }
      if sentence.words.contains(where: { $0.tag == .negation || Self.negative.contains($0.key) }) { found.insert("not") }
      if sentence.words.contains(where: { Self.contrast.contains($0.key) }) { found.insert("but") }
      if sentence.words.contains(where: { Self.still.contains($0.key) }) { found.insert("still") }
      if sentence.words.contains(where: { Self.instead.contains($0.key) }) { found.insert("instead") }
      if !sentence.deadlines.isEmpty { found.insert("time") }
      if commitments.contains(where: { $0.kind.isFirm && $0.range.overlaps(sentence.range) }) { found.insert("commitment") }
      if sentence.clauses.contains(where: { $0.role == .main && ($0.tense == .perfect || $0.tense == .past) && !$0.negated }) { found.insert("past") }
    }
    if let last { found.insert("last-" + last.rawValue) }
    facts += found.sorted().map { $0 + mark }
  }

  private static let negative: KeySet = "ingen intet aldrig hverken uden ej næppe umuligt"
  private static let contrast: KeySet = "men dog imidlertid derimod"
  private static let still: KeySet = "stadig fortsat endnu stadigvæk"
  private static let instead: KeySet = "stedet først senere nu"
}
