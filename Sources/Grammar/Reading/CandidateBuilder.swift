import Danish
import Minutes
import Source

/// Makes candidates of what stands in one sentence: who must act, by when, in which words.
struct CandidateBuilder {
  let passage: Passage
  /// Index of the passage in its point.
  let index: Int
  let memory: Antecedents

  private var words: [Word] { passage.words }

  func candidates(_ reader: SentenceReader, sentence number: Int) -> [Candidate] {
    var findings = reader.findings()
    findings.removeAll { isBefore($0, reader.clauses[$0.clause]) }
    guard !findings.isEmpty else { return [] }
    let kinds = KindReader(passage: passage)
    var agreed = false
    return findings.enumerated().map { position, finding in
      let candidate = build(finding, reader, number, alone: findings.count == 1, rest: findings[(position + 1)...])
      agreed = agreed || isAgreed(passage.sentences[number].lowerBound, finding.words.lowerBound)
      candidate.kind = kinds.kind(finding, reader, agreed: agreed)
      agreed = agreed || finding.construction.kind == .decision && !finding.construction.pattern.complement.isNone
      return candidate
    }
  }

  /// "Det var der tilslutning til, og kommunerne bestiller skiltene": what stands before it in the sentence agrees.
  private func isAgreed(_ start: Int, _ end: Int) -> Bool {
    guard start < end else { return false }
    let before = words[start..<end]
    return before.contains { Self.agreement.contains($0.key) } && !before.contains { $0.tag == .negation || Self.none.contains($0.key) }
  }

  private static let agreement: KeySet = "enighed tilslutning opbakning tilsluttede vedtog bevilgede"
  private static let none: KeySet = "ingen uden"

  private func build(_ finding: Finding, _ reader: SentenceReader, _ number: Int, alone: Bool, rest: ArraySlice<Finding>) -> Candidate {
    let sentence = passage.sentences[number]
    var span =
      alone
      ? sentence
      : finding.words
        .lowerBound..<min(finding.words.upperBound, rest.first.map { max($0.words.lowerBound, finding.words.lowerBound + 1) } ?? sentence.upperBound)
    span = passage.trimmed(span.clamped(to: sentence))
    let resolver = OwnerResolver(passage: passage, memory: memory(before: finding, reader))
    let owner = isHeadless(finding, reader) ? nil : finding.owner
    var answer = owner.map(resolver.owners) ?? (finding.meetingOwns ? resolver.meeting : OwnerResolver.Answer())
    let isWriter = owner?.sort == .pronoun && OwnerResolver.writers.contains(words[owner!.words.lowerBound].key)
    // "HTO: det tager jeg med dem"
    if isWriter, let speaker = speaker(before: owner!.words.lowerBound) { answer = resolver.owners(of: speaker) }
    // "Inge: Husk tilmelding inden 15. marts": said by her, to all.
    if isReminded(finding, reader) { answer = OwnerResolver.Answer() }
    let byGrammar = !answer.owners.isEmpty
    // A name in brackets outranks a thing and "vi" as the one who acts.
    let vague = answer.owners.isEmpty || finding.meetingOwns || finding.owner?.sort == .thing
    let marks = OwnerMarks(passage: passage)
    let aside = vague ? marks.bracketed(span, in: sentence) ?? marks.trailing(span) : nil
    let leads = answer.owners.isEmpty && !isReminded(finding, reader)
    if vague, let named = aside ?? (leads ? marks.before(finding.words.lowerBound, in: sentence) ?? marks.leading(sentence) : nil) {
      answer = resolver.owners(of: named.names)
    }
    let dues = DueSelection(passage: passage, reader: reader)
    let mention = dues.due(finding, span) ?? dues.due(finding, span.lowerBound..<reach(of: finding, before: rest, reader, sentence))
    var features = FeatureReader(passage: passage, clauses: reader.clauses, sentence: sentence)
      .features(finding, owners: answer, due: mention?.due.type)
    features.add("alone", if: alone)
    if let owner = finding.owner, owner.sort == .pronoun, answer.owners.isEmpty {
      features.add("unclear", Antecedents.isPlural(words[owner.words.lowerBound].key) ? "several" : "one")
    }
    features.lexical = Scorer.shared.lexical(words[span])
    let phrase = ActionPhrase(
      passage: passage, clauses: reader.clauses, due: mention?.range, names: aside?.marked ?? agent(of: finding, reader))
    let candidate = Candidate(
      finding, phrase, kind: finding.construction.kind, answer, range: passage.bytes(span), due: mention?.due, passage: index, sentence: number,
      words: span, features: features)
    candidate.ownsByGrammar = byGrammar
    candidate.isOfMeeting = finding.meetingOwns && aside == nil
    let told = reader.clauses[finding.clause]
    candidate.isAside = told.role == .relative && told.opener.map { words[$0].key != Self.place } ?? true
    // What is not done is not followed up.
    candidate.isRejected =
      finding.negated || features.isHeldBack || isFact(finding, reader) || isHollow(finding, reader)
      || isReminder(finding, reader) || isForecast(finding, reader)
    return candidate
  }

  private func isReminded(_ finding: Finding, _ reader: SentenceReader) -> Bool {
    guard finding.construction === Construction.command, let verb = reader.clauses[finding.clause].verb else { return false }
    return words[verb].lemma == Self.remember
  }

  private static var remember: Key { "huske" }

  /// "af Mariannes sekretær" behind a passive: it tells who, not what.
  private func agent(of finding: Finding, _ reader: SentenceReader) -> Range<Int>? {
    guard case .clause(let index) = finding.act, reader.clauses[index].voice == .passive, let owner = finding.owner?.words, owner.lowerBound > 0,
      words[owner.lowerBound - 1].key == Self.by
    else { return nil }
    return owner.lowerBound - 1..<owner.upperBound
  }

  private static var by: Key { "af" }
  private static var place: Key { "hvor" }
  private static var there: Key { "der" }

  /// "…, som bestyrelsen tager stilling til": what comes before the body that meets, no task of its own.
  private func isBefore(_ finding: Finding, _ told: Clause) -> Bool {
    guard told.role == .relative, let owner = finding.owner, owner.sort == .agent, owner.words.lowerBound >= told.words.lowerBound else {
      return false
    }
    return passage.setting.roster.isOwnBody(words[owner.head].token, passage.setting.text)
  }

  /// "Lone minder om, at der er tavshedspligt": said at the meeting, and to nobody in particular.
  private func isReminder(_ finding: Finding, _ reader: SentenceReader) -> Bool {
    guard finding.construction === Construction.asksNow, case let clause = reader.clauses[finding.clause], let verb = clause.verb,
      verb + 2 < words.count, words[verb].lemma.map(Self.reminding.contains) ?? false
    else { return false }
    // "minder om, at alle skal svare"
    return words[verb + 1].key == Self.about && (words[verb + 2].isComma || words[verb + 2].tag == .subordinator)
      && !words[verb..<clause.words.upperBound].contains { $0.key == Self.must }
  }

  /// "Byggeriet ventes færdigt i maj", "Der forventes et overskud": no act, whoever is meant.
  private func isForecast(_ finding: Finding, _ reader: SentenceReader) -> Bool {
    guard finding.construction === Construction.passive, let verb = reader.clauses[finding.clause].verb,
      words[verb].lemma.map(Self.foreseeing.contains) ?? false
    else { return false }
    // "Det ventes der med", "Svaret afventes"
    return !words[verb..<reader.clauses[finding.clause].words.upperBound].contains { $0.key == Self.with }
  }

  private static let foreseeing: KeySet = "vente forvente formode antage skønne anslå forudse påregne estimere"
  private static var with: Key { "med" }
  private static var must: Key { "skal" }

  private static let reminding: KeySet = "minde påminde"
  private static var about: Key { "om" }

  /// "Det aftaltes, at" above a list: the acts stand below.
  private func isHollow(_ finding: Finding, _ reader: SentenceReader) -> Bool {
    guard case .clause(let index) = finding.act, reader.clauses[index].verb == nil else { return false }
    return !words[reader.clauses[index].words].contains { $0.token.isWord && !$0.token.has(.function) }
  }

  /// How far what is said of an act goes: to the next act of somebody, past "som vi godkender" and "og ansøgningen skal være inde".
  private func reach(of finding: Finding, before rest: ArraySlice<Finding>, _ reader: SentenceReader, _ sentence: Range<Int>) -> Int {
    let next = rest.first {
      reader.clauses[$0.clause].role != .relative && ($0.meetingOwns || $0.owner?.canAct ?? false || isOfAnotherThing($0, reader))
    }
    return next.map { max($0.words.lowerBound, finding.words.lowerBound + 1) } ?? sentence.upperBound
  }

  /// "…, og at bemærkninger til planen indsendes inden 1. maj": the subject of a passive is a new thing, and the day is its own.
  private func isOfAnotherThing(_ finding: Finding, _ reader: SentenceReader) -> Bool {
    guard case .clause(let act) = finding.act, reader.clauses[act].voice == .passive, let subject = reader.clauses[act].subject else { return false }
    return subject.sort == .thing && words[subject.words.lowerBound].tag != .pronoun || words[subject.words.lowerBound].key == Self.there
  }

  /// Who was spoken of before the finding, in this sentence too: "Rikke var usikker, men hun undersøger det".
  private func memory(before finding: Finding, _ reader: SentenceReader) -> Antecedents {
    guard let owner = finding.owner, owner.sort == .pronoun || owner.sort == .office || owner.sort == .agent else { return memory }
    // "Jannick bad ham komme": somebody else than Jannick.
    if words[owner.words.lowerBound].tag == .object { return memory }
    var seen = memory
    for (phrase, isSubject) in reader.mentioned() where phrase.words.upperBound <= owner.words.lowerBound {
      seen.see(phrase, in: passage, isSubject: isSubject)
    }
    return seen
  }

  /// "Der var enighed om, at rådet fungerer godt": what is agreed or told is how things are, not what will be done.
  private func isFact(_ finding: Finding, _ reader: SentenceReader) -> Bool {
    guard case .clause(let index) = finding.act, index != finding.clause, case let act = reader.clauses[index], act.modal == nil,
      act.voice == .active,
      let verb = act.verb, words[verb].means(.state | .happen), !words[verb].means(.act | .habit | .promise)
    else { return false }
    // "det er nyttigt at have temaer" is how things are, "egner sig til at arbejde" is not.
    return words[verb].isAuxiliary || !words[act.words].contains { $0.tag == .infinitiveMarker }
  }

  /// "- søger havnen om lov": an item of a list that goes on from the line above, which names who.
  private func isHeadless(_ finding: Finding, _ reader: SentenceReader) -> Bool {
    passage.isList && reader.clauses[finding.clause].verbFirst && reader.clauses[finding.clause].finite != nil
  }

  /// Who speaks at `index`: the last name with a colon behind it, at the beginning or behind a full stop.
  private func speaker(before index: Int) -> NounPhrase? {
    var colon = index - 1
    while colon > 0 {
      if words[colon].key == Word.colon {
        var start = colon
        while start > 0, words[start - 1].tag == .name { start -= 1 }
        if start < colon, start == 0 || words[start - 1].tag == .punctuation { return NounPhrase(words: start..<colon, sort: .named, head: start) }
      }
      colon -= 1
    }
    return nil
  }
}
