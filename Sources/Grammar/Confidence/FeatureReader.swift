import Danish
import Minutes
import Source

/// Reads what tells for or against a finding from its clause, its sentence and its place in the minutes.
struct FeatureReader {
  let passage: Passage
  let clauses: [Clause]
  let sentence: Range<Int>

  private var words: [Word] { passage.words }
  private var roster: Roster { passage.setting.roster }

  func features(_ finding: Finding, owners: OwnerResolver.Answer, due: DueType?) -> Features {
    var features = Features(listing: passage.setting.detail == .features)
    let rule = finding.construction.id
    features.add("rule", rule)
    place(&features, rule)
    let governing = clauses[finding.clause]
    let act = act(of: finding)
    clause(act ?? governing, finding, &features)
    features.add("negated", if: finding.negated)
    features.add("question", if: words[sentence].suffix(2).contains { $0.key == Word.question })
    features.add("role", governing.role.rawValue)
    if act != nil, finding.act.isComplement { features.add("frame-tense", governing.tense.rawValue) }
    if governing.negated { features.add("frame-negated", "yes") }
    // "havde lovet at …": promised before this meeting.
    features.add("pluperfect", if: governing.tense == .perfect && governing.finite.map { words[$0].isPast } ?? false)
    features.add("conditional", if: opensWithCondition(finding))
    features.add("owner", owners.owners.isEmpty ? "none" : owners.isListed ? "listed" : owners.owners[0].type.rawValue)
    if owners.owners.isEmpty, let owner = finding.owner, owner.sort == .pronoun { features.add("unknown", rule) }
    features.add("absent", if: owners.owners.contains { roster.isAbsent($0.name) })
    features.add("due", due?.rawValue ?? "none")
    if due != nil { features.add("dated", rule) }
    if owners.owners.isEmpty { features.add("ownerless", rule) }
    decider(finding, &features)
    if act != nil, !finding.construction.pattern.complement.isNone, let verb = governing.verb, let lemma = words[verb].token.verb?.infinitive {
      features.add("frame", lemma)
    }
    cues(act ?? governing, rule, &features)
    return features
  }

  // MARK: place

  /// Where it stands: section, layout, kind of point.
  func place(_ features: inout Features, _ rule: String) {
    let paragraph = passage.paragraph
    features.add("section", paragraph.section?.rawValue ?? "none")
    if paragraph.section == .presentation || paragraph.section == .quotedAgenda { features.add("presented", rule) }
    if let label = paragraph.label { features.add("label", label.rawValue) }
    features.add("bullet", if: passage.isList)
    features.add("heading", if: paragraph.block.kind == .heading)
    if let lead = passage.lead { features.add("lead", lead.kind.rawValue) }
    features.add("columns", if: passage.standsBesideColumns)
    features.add("no-point", if: passage.standsOutside)
    features.add("first-sentence", if: sentence.lowerBound == 0)
    features.add("last-sentence", if: sentence.upperBound >= words.count)
    let count = passage.sentences.count
    features.add("sentences", count == 1 ? "one" : count < 4 ? "few" : "many")
    if let title = passage.titleClass { features.add("title", title) }
    if let before = tense(before: sentence) { features.add("before", before) }
    let length = sentence.count
    features.add("length", length < 6 ? "tiny" : length < 14 ? "short" : length < 28 ? "middle" : "long")
  }

  /// The tense of the first finite verb in the sentence before.
  private func tense(before sentence: Range<Int>) -> String? {
    guard sentence.lowerBound > 0, let number = passage.sentenceNumber(at: sentence.lowerBound), number > 0,
      let finite = words[passage.sentences[number - 1]].first(where: { $0.tag == .finite })
    else { return nil }
    let forms = finite.token.forms
    return forms.contains(.present) || forms.contains(.passive) ? finite.isAuxiliary ? "auxiliary" : "present" : "past"
  }

  // MARK: clause

  private func act(of finding: Finding) -> Clause? {
    if case .clause(let index) = finding.act { return clauses[index] }
    return nil
  }

  private func clause(_ clause: Clause, _ finding: Finding, _ features: inout Features) {
    var verb = clause.verb
    if case .infinitive(let index, _) = finding.act { verb = index }
    if let verb {
      let token = words[verb].token
      for (name, meaning) in Self.meanings where token.meanings.contains(meaning) {
        features.add("verb", name)
        features.add("rule-verb", finding.construction.id, with: name)
      }
      features.add("guessed", if: token.forms.contains(.guessed))
      if let lemma = token.verb?.infinitive {
        features.add("lemma", lemma)
        if let reading = token.verb, let sense = sense(reading.lemma, behind: verb, clause) { features.add("sense", sense) }
        if let particle = particle(behind: verb, clause) { features.add("phrase", lemma + "-" + particle) }
      }
    }
    if case .clause = finding.act {
      features.add("voice", clause.voice.rawValue)
      features.add("tense", clause.tense.rawValue)
      features.add("modal", clause.modal.map { Self.modalName($0) } ?? "none")
      features.add("verb-first", if: clause.verbFirst)
      if clause.sharesSubject, let tense = sharedTense(clause) { features.add("after", tense) }
      features.add("fore-field", if: clause.foreField != nil)
      subject(clause, finding.construction.id, &features)
    }
    let rest = clause.rest..<max(clause.rest, min(clause.words.upperBound, finding.words.upperBound))
    features.add("deliverable", if: words[rest].contains { $0.token.has(.deliverable) })
    features.add("object-only", if: rest.count <= 1)
    features.add("figure", if: words[clause.words.clamped(to: 0..<words.count)].contains { $0.tag == .numeral && Self.isAmount($0, words) })
    features.add("object", if: words[rest].first.map { [.noun, .determiner, .adjective, .name, .object, .numeral].contains($0.tag) } ?? false)
  }

  /// Who decides, asks, proposes or tells: the meeting, one of its people, somebody else.
  private func decider(_ finding: Finding, _ features: inout Features) {
    guard !finding.construction.pattern.complement.isNone else { return }
    guard let subject = clauses[finding.clause].subject else { return features.add("decider", "absent") }
    let own = subject.sort == .speaker || subject.sort == .agent && roster.isOwnBody(words[subject.head].token, passage.setting.text)
    let who = own ? "meeting" : subject.sort == .agent && words[subject.head].token.has(.external) ? "external" : subject.sort.rawValue
    features.add("decider", who)
    if finding.construction.kind == .decision { features.add("decides", who) }
    features.add("frame-date", if: namesDay(finding))
  }

  /// "besluttede i november 2022, at …": what is decided now names no day of the deciding.
  private func namesDay(_ finding: Finding) -> Bool {
    let frame = clauses[finding.clause]
    let end = clauses.lazy.filter { $0.parent == finding.clause }.map(\.words.lowerBound).min() ?? frame.words.upperBound
    let marker = frame.words.first { words[$0].tag == .infinitiveMarker } ?? frame.words.upperBound
    guard frame.words.lowerBound < min(end, marker) else { return false }
    return words[frame.words.lowerBound..<min(end, marker)].contains { $0.token.has(.month) || $0.tag == .numeral && $0.range.count == 4 }
  }

  /// "ser på", "går af", "tager med": the particle or preposition that makes the verb another, by its plain letters.
  private func particle(behind verb: Int, _ clause: Clause) -> String? {
    let end = min(clause.words.upperBound, verb + 7)
    for index in verb + 1..<max(end, verb + 1) {
      if let found = Self.particles[words[index].key] { return found }
      if words[index].tag == .finite || words[index].tag == .subordinator || words[index].isComma { return nil }
    }
    return nil
  }

  /// What the verb and the words behind it are together: "hører under", "tager kontakt", "går på pension".
  private func sense(_ lemma: Key, behind verb: Int, _ clause: Clause) -> String? {
    var end = verb + 1
    let limit = min(clause.words.upperBound, verb + 9)
    while end < limit, ![.finite, .subordinator, .relative].contains(words[end].tag), !words[end].isComma { end += 1 }
    switch VerbPhrases.sense(lemma, behind: end - verb - 1, word: { words[verb + 1 + $0].key }) {
    case .state: return "state"
    // "Punktet flyttes til januar", "Vi flytter stævnet til søndag": nobody's life.
    case .life: return clause.voice == .passive || lemma == Self.moving && words[verb + 1..<end].first.map(isMoved) ?? false ? nil : "life"
    case .task: return "task"
    case .rest: return "rest"
    case nil: return nil
    }
  }

  private func isMoved(_ word: Word) -> Bool { ![.preposition, .adverb, .negation].contains(word.tag) }
  private static var moving: Key { "flytte" }

  private static let particles = KeyMap(
    [
      "på", "til", "op", "af", "med", "ud", "ind", "om", "for", "tilbage", "videre", "over", "sig", "fra", "ned", "hjem", "efter", "sammen", "frem",
      "under", "hos", "væk",
    ].map { (Key($0), $0) }, joining: { first, _ in first })

  private func subject(_ clause: Clause, _ rule: String, _ features: inout Features) {
    guard let subject = clause.subject else { return features.add("subject", "absent") }
    features.add("subject", subject.sort.rawValue)
    features.add("rule-subject", rule, with: subject.sort.rawValue)
    if subject.sort == .agent || subject.sort == .office {
      let head = words[subject.head]
      let own = roster.isOwnBody(head.token, passage.setting.text)
      features.add(
        "agent",
        own ? "meeting" : head.token.has(.external) ? "external" : head.token.has(.office) ? "office" : head.token.has(.group) ? "group" : "body")
      features.add("indefinite", if: !head.token.has(.definite) && words[subject.words.lowerBound].tag != .determiner && head.token.has(.group))
    }
    if subject.sort == .expletive { features.add("expletive", words[subject.head].key == Self.der ? "der" : "det") }
    if subject.sort == .thing {
      let head = words[subject.head].token
      features.add("thing", head.has(.deliverable) ? "deliverable" : head.has(.event) ? "event" : head.has(.definite) ? "definite" : "other")
      features.add("indefinite-thing", if: words[subject.words.lowerBound].tag == .noun && !head.has(.definite))
    }
  }

  /// "Anja startede i august og kommer fra Valby": the tense of the clause whose subject it shares.
  private func sharedTense(_ clause: Clause) -> String? {
    guard let first = clauses.last(where: { $0.words.lowerBound < clause.words.lowerBound && $0.subject?.words == clause.subject?.words }) else {
      return nil
    }
    return first.tense.rawValue
  }

  private func opensWithCondition(_ finding: Finding) -> Bool {
    guard let first = clauses.first else { return false }
    if first.role == .condition && finding.clause > 0 { return true }
    return clauses.contains { $0.role == .condition && $0.parent == finding.clause && $0.words.lowerBound < (clauses[finding.clause].finite ?? 0) }
  }

  // MARK: cues

  private func cues(_ clause: Clause, _ rule: String, _ features: inout Features) {
    // The clause up to the first clause inside it behind the verb.
    let own = words[clause.words].prefix {
      $0.tag != .relative && !($0.tag == .subordinator && $0.range.start > words[clause.words.lowerBound].range.start)
    }
    var hits = Cue.Scope.clause.cues(in: own)
    // "… skaffer græskar (Føtex plejer at give dem)": what is told in brackets holds nothing back outside.
    if hits & Cue.decisive != 0, let open = own.firstIndex(where: { $0.key == Word.open }), open > own.startIndex {
      hits &= Cue.Scope.clause.cues(in: own[..<open]) | ~Cue.decisive
    }
    if let subject = clause.subject { hits |= Cue.Scope.subject.cues(in: words[subject.words]) }
    hits |= Cue.Scope.sentence.cues(in: words[sentence])
    hits |= Cue.Scope.opening.cues(in: words[sentence].prefix(1))
    // "ville hellere have den genforhandlet" is wished, "vil gerne undersøge det" promised.
    if hits & Cue.gladly != 0 {
      features.add(
        "wish", clause.tense.rawValue, with: clause.verb.map { words[$0].isAuxiliary || words[$0].means(.state) } ?? true ? "state" : "act")
    }
    for (number, cue) in Cue.all.enumerated() where hits & 1 << UInt32(number) != 0 {
      features.isHeldBack = features.isHeldBack || cue.isDecisive
      features.add("cue", cue.id)
      features.add("rule-cue", rule, with: cue.id)
    }
  }

  static func isAmount(_ word: Word, _ words: [Word]) -> Bool { word.range.count > 3 && word.token.kind == .number }
  private static func modalName(_ key: Key) -> String { modals[key] ?? "other" }
  private static let modals = KeyMap(
    ["vil", "skal", "kan", "må", "bør", "burde", "kunne", "skulle", "ville", "måtte"].map { (Key($0), $0) }, joining: { first, _ in first })
  private static var der: Key { "der" }
  private static let meanings: [(String, VerbMeanings)] = [
    ("act", .act), ("state", .state), ("happen", .happen), ("say", .say), ("think", .think), ("ask", .ask), ("decide", .decide),
    ("propose", .propose),
    ("promise", .promise), ("put-off", .putOff), ("receive", .receive), ("habit", .habit), ("formal", .formal), ("task", .task),
  ]
}

extension Finding.Act {
  /// Stated by something that hangs on the clause of the construction.
  var isComplement: Bool {
    if case .line = self { return false }
    return true
  }
}
