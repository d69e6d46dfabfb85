import Danish
import FollowUp
import Grammar
import Minutes
import Source

/// What tells for or against it that a unit speaks of a task, and which outcome it tells; each by name with its strength.
struct Signals: Sendable {
  private(set) var named: [(name: String, value: Double)] = []

  mutating func add(_ name: String, _ value: Double = 1) { if value != 0 { named.append((name, value)) } }
  mutating func add(_ name: String, if condition: Bool) { if condition { named.append((name, 1)) } }
}

/// Reads the signals of one unit, whatever the task: cues, tense, place.
struct UnitSignals {
  let page: Page

  func signals(of unit: Unit) -> Signals {
    var signals = Signals()
    let sentences = unit.sentences.map { page.read.sentences[$0] }
    var seen: Set<String> = []
    func add(_ name: String) { if seen.insert(name).inserted { signals.add(name) } }
    for sentence in sentences {
      for hit in CueReader.hits(sentence) {
        add("cue=" + hit.name)
        add("outcome=" + (hit.isNegated ? hit.cue.negated?.rawValue ?? "none" : hit.cue.outcome.rawValue))
      }
      clauses(sentence, add)
    }
    if let next = following(unit) {
      for hit in CueReader.hits(next) { add("then=" + hit.cue.id + (hit.isNegated ? "-not" : "")) }
      if next.clauses.contains(where: { $0.negated }) { add("then=negated") }
    }
    place(unit, sentences, add)
    return signals
  }

  private func clauses(_ sentence: ReadSentence, _ add: (String) -> Void) {
    for clause in sentence.clauses where clause.role == .main {
      add("tense=" + clause.tense.rawValue)
      if clause.modal != nil { add("modal") }
      if clause.negated { add("negated") }
      if let verb = clause.verb, clause.tense != .none {
        let word = sentence.words[verb]
        if word.means(.act) { add("act=" + clause.tense.rawValue) }
        if word.means(.say) { add("say=" + clause.tense.rawValue) }
      }
    }
    if sentence.clauses.isEmpty || !sentence.clauses.contains(where: { $0.finite != nil }) { add("tense=verbless") }
    if !sentence.deadlines.isEmpty { add("deadline") }
    if sentence.words.suffix(2).contains(where: { $0.key == Self.question }) { add("question") }
  }

  private func place(_ unit: Unit, _ sentences: [ReadSentence], _ add: (String) -> Void) {
    let read = page.read
    switch unit.form {
    case .row: add("form=row")
    case .heading: add("form=heading")
    case .entry: add("form=entry")
    case .sentence: break
    }
    if unit.isFirst { add("first") }
    let point = read.minutes.points[unit.point]
    if point.title.map(Self.isFollowUp) ?? false { add("follow-up-point") }
    let paragraph = point.paragraphs[sentences[0].paragraph]
    if let section = paragraph.section { add("section=" + section.rawValue) }
    if paragraph.checked == true { add("checked") }
    if let status = paragraph.row?.status, !status.isEmpty { add("row-status") }
    let commitments = read.commitments.filter { $0.range.overlaps(unit.range) }
    if commitments.contains(where: \.kind.isFirm) { add("commitment=firm") } else if !commitments.isEmpty { add("commitment=proposal") }
    add(unit.range.count < 60 ? "length=short" : unit.range.count < 160 ? "length=middle" : "length=long")
  }

  /// The sentence behind the unit in its paragraph.
  private func following(_ unit: Unit) -> ReadSentence? {
    let (last, next) = (unit.sentences.upperBound - 1, unit.sentences.upperBound)
    guard next < page.read.sentences.count, case let (a, b) = (page.read.sentences[last], page.read.sentences[next]),
      a.point == b.point, a.paragraph == b.paragraph
    else { return nil }
    return b
  }

  private static func isFollowUp(_ title: String) -> Bool {
    title.split { " ,.:/()-–".contains($0) }.contains { followUp.contains(Key($0)) }
  }

  private static let question: Key = "?"
  private static let followUp: KeySet =
    "opfølgning opfølgningspunkter opfølgningsliste opgaver opgaveliste aktioner aktionsliste aktionslog handleliste sidst siden resterende udestående status opsamling"
}
