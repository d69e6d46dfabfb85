import Danish
import FollowUp
import Grammar
import Minutes
import Source

/// What tells for or against it that a unit speaks of a task, and which outcome it tells; each by name with its strength.
struct Signals: Sendable {
  private(set) var named: [(name: String, value: Double)] = []

  mutating func add(_ name: String, _ value: Double = 1) { if value != 0 { named.append((name, value)) } }
  static func + (a: Signals, b: Signals) -> Signals { Signals(named: a.named + b.named) }
  mutating func add(_ name: String, if condition: Bool) { if condition { named.append((name, 1)) } }
}

/// Signals that are there or not, each once.
private struct UniqueSignals {
  private(set) var signals = Signals()
  private var seen: Set<String> = []

  mutating func add(_ name: String) { if seen.insert(name).inserted { signals.add(name) } }
}

/// Reads the signals of one unit, whatever the task: cues, tense, place.
struct UnitSignals: Sendable {
  let read: ReadMinutes
  /// What each sentence tells of outcomes.
  private let hits: [[CueReader.Hit]]
  /// What the titles of the points say of what stands below them.
  private let titled: [[String]]

  init(read: ReadMinutes) {
    self.read = read
    hits = read.sentences.map(CueReader.hits)
    titled = read.minutes.points.map { point in
      guard let title = point.title else { return [] }
      let words = title.split { " ,.:/()-–".contains($0) }.map { Key($0) }
      return [("follow-up-point", Self.followUp), ("formal-point", Self.formal)].filter { words.contains(where: $0.1.contains) }.map(\.0)
    }
  }

  /// Which outcomes are told, in which tense, where: what tells whether it is news at all.
  func news(of unit: Unit) -> Signals {
    var signals = UniqueSignals()
    for sentence in unit.sentences {
      for hit in hits[sentence] {
        signals.add("outcome=" + (hit.isNegated ? hit.cue.negated?.rawValue ?? "none" : hit.cue.outcome.rawValue))
      }
      clauses(read.sentences[sentence]) { signals.add($0) }
    }
    place(unit) { signals.add($0) }
    return signals.signals
  }

  /// The cues and words themselves: what tells which outcome it is.
  func detail(of unit: Unit) -> Signals {
    var signals = UniqueSignals()
    let following = following(unit)
    for sentence in unit.sentences {
      for hit in hits[sentence] {
        signals.add("cue=" + hit.name)
        signals.add("any=" + hit.cue.id)
      }
      for word in read.sentences[sentence].words where word.isVocabulary { signals.add("w=" + name(word)) }
    }
    for (place, next) in following.enumerated() { then(next, place == 0 ? "then=" : "later=") { signals.add($0) } }
    let picture = Picture(told(unit.sentences), told(following), read.commitments)
    for fact in picture.pairs { signals.add(fact) }
    signals.add("guess=" + (picture.guess?.rawValue ?? "none"))
    return signals.signals
  }

  /// The outcome that a cue settles by itself; of several the last counts ("udskudt, men nu sendt"), and what is called off may get a new day.
  func decided(by unit: Unit) -> Outcome? {
    let told = hits[unit.sentences].joined().filter { $0.outcome != nil && ($0.cue.outcome != .inProgress || $0.cue.isDecisive) }
    guard let last = told.last, last.isTold, last.cue.isDecisive else { return nil }
    let isDated = read.sentences[unit.sentences.lowerBound..<following(unit).upperBound].contains { !$0.deadlines.isEmpty }
    return last.cue.outcome == .dropped && isDated ? nil : last.cue.outcome
  }

  private func told(_ sentences: Range<Int>) -> [Picture.Told] { sentences.map { (read.sentences[$0], hits[$0]) } }

  private func then(_ index: Int, _ when: String, _ add: (String) -> Void) {
    let sentence = read.sentences[index]
    for hit in hits[index] { add(when + hit.cue.id + (hit.isNegated ? "-not" : "")) }
    if sentence.clauses.contains(where: { $0.negated }) { add(when + "negated") }
    if !sentence.deadlines.isEmpty { add(when + "deadline") }
    if read.commitments.contains(where: { $0.kind.isFirm && $0.range.overlaps(sentence.range) }) { add(when + "commitment") }
    for word in sentence.words where Self.telling.contains(word.key) { add(when + name(word)) }
  }

  private func name(_ word: Word) -> String {
    word.token.verb?.infinitive ?? Tokenizer.fold(read.minutes.text.bytes[word.range.start..<word.range.end])
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

  private func place(_ unit: Unit, _ add: (String) -> Void) {
    switch unit.form {
    case .row: add("form=row")
    case .heading: add("form=heading")
    case .entry: add("form=entry")
    case .sentence: break
    }
    if unit.isFirst { add("first") }
    titled[unit.point].forEach(add)
    let paragraph = read.minutes.points[unit.point].paragraphs[read.sentences[unit.sentences.lowerBound].paragraph]
    if paragraph.checked == true { add("checked") }
    if let status = paragraph.row?.status, !status.isEmpty { add("row-status") }
    let commitments = read.commitments.filter { $0.range.overlaps(unit.range) }
    if commitments.contains(where: \.kind.isFirm) { add("commitment=firm") } else if !commitments.isEmpty { add("commitment=proposal") }
  }

  /// The two sentences behind the unit in its paragraph.
  private func following(_ unit: Unit) -> Range<Int> {
    let (end, last) = (unit.sentences.upperBound, read.sentences[unit.sentences.upperBound - 1])
    let following = read.sentences[end...].prefix(2).prefix { $0.point == last.point && $0.paragraph == last.paragraph }
    return end..<end + following.count
  }

  private static let formal: KeySet = "godkendelse dagsorden dagsordenen velkomst deltagere mødedatoer"

  private static let telling: KeySet = "ikke endnu stadig fortsat først men nu mangler allerede i_stedet derfor igen"
  private static var question: Key { "?" }
  private static let followUp: KeySet =
    "opfølgning opfølgningspunkter opfølgningsliste opgaver opgaveliste aktioner aktionsliste aktionslog handleliste sidst siden resterende udestående status opsamling"
}
