import Danish
import Minutes
import Source

/// Tells whether a finding is pledged, decided or asked for, beyond what its construction says.
struct KindReader {
  let passage: Passage

  private var words: [Word] { passage.words }
  private var roster: Roster { passage.setting.roster }

  /// `agreed`: an agreement stands before it in the sentence.
  func kind(_ finding: Finding, _ reader: SentenceReader, agreed: Bool) -> Kind {
    let construction = finding.construction
    let verb = reader.clauses[finding.clause].verb
    let isDecided =
      passage.paragraph.section == .decision || passage.paragraph.label == .decision || isLedByDecision || isResolved(before: finding)
    // "Formanden bemyndiges til at …"
    if construction === Construction.requested, verb.map({ lemma($0, in: Self.entrusting) }) ?? false { return .decision }
    // "Forslag til emner sendes til Jørgen": whoever has one is asked.
    if construction === Construction.passive, !isDecided {
      return verb.map { lemma($0, in: Self.delivering) && isAddressed(behind: $0, finding) } ?? false ? .request : .decision
    }
    if construction === Construction.be, !isDecided { return words[finding.words].contains { Self.hands.contains($0.key) } ? .request : .decision }
    // "Udvalget ønsker, at forvaltningen går i dialog", under "Beslutning".
    if construction.kind == .proposal, isDecided, decidesHere(reader.clauses[finding.clause]) { return .decision }
    // "Noah synes, man skal lære det": what somebody thinks that one must do.
    if construction === Construction.told, thinks(finding, reader) { return .proposal }
    guard construction.kind == .pledge else { return construction.kind }
    // What somebody takes on beside an agreement is his own promise still.
    let promises = construction === Construction.promiseTo || construction === Construction.undertakeTo
    if isDecided || agreed && !promises { return .decision }
    if construction === Construction.flat || construction === Construction.ponders {
      return finding.meetingOwns ? .decision : finding.owner?.sort == .everyone ? .request : .pledge
    }
    if construction === Construction.mustDo || construction === Construction.haveTo { return duty(finding, reader) }
    // "Nina får til opgave at skaffe en fryser"
    // "Vi er nødt til at indhente et tilbud"
    if construction === Construction.undertakeTo {
      return finding.meetingOwns || verb.map { words[$0].lemma == Self.receive } ?? false ? .decision : .pledge
    }
    return .pledge
  }

  /// "Man enedes om følgende: …" before it in the paragraph.
  private func isResolved(before finding: Finding) -> Bool {
    let before = words.prefix(finding.words.lowerBound)
    guard let colon = before.lastIndex(where: { $0.key == Word.colon }), colon > 2, words[colon - 1].key == Self.following else { return false }
    return words[max(0, colon - 10)..<colon].contains { $0.means(.decide) || Lead.conclusions.contains($0.key) }
  }

  private func thinks(_ finding: Finding, _ reader: SentenceReader) -> Bool {
    guard case .clause(let act) = finding.act, reader.clauses[act].modal != nil, let verb = reader.clauses[finding.clause].verb else { return false }
    return words[verb].means(.think) && !words[verb].means(.say)
  }

  private func decidesHere(_ clause: Clause) -> Bool {
    guard let subject = clause.subject, clause.modal == nil else { return false }
    return subject.sort == .speaker || subject.sort == .agent && roster.isOwnBody(words[subject.head].token, passage.setting.text)
  }

  /// "Vi skal svare", told of the meeting or in the past ("Kold skulle finde en taler"), was decided here; others are told to.
  private func duty(_ finding: Finding, _ reader: SentenceReader) -> Kind {
    let isPast = reader.clauses[finding.clause].tense == .past
    // "Skulle vi prøve et fysisk møde?"
    if finding.meetingOwns { return isPast ? .proposal : .decision }
    if isPast { return .decision }
    guard let owner = finding.owner else { return .pledge }
    if owner.sort == .thing || owner.sort == .everyone || words[owner.words.lowerBound].key == Self.all { return .request }
    // "Kommunerne skal melde en kontaktperson ind"
    if isOutsider(finding) { return .request }
    return owner.sort == .agent ? .decision : .pledge
  }

  /// "Man enedes om følgende:" above a list.
  private var isLedByDecision: Bool { passage.lead?.kind == .decided }

  private func lemma(_ index: Int, in set: KeySet) -> Bool { words[index].lemma.map(set.contains) ?? false }

  /// "sendes til Jørgen", "meddeles Tove Lyng": a person gets it.
  private func isAddressed(behind verb: Int, _ finding: Finding) -> Bool {
    var index = verb + 1
    while index < finding.words.upperBound, index < verb + 6 {
      if words[index].tag == .name { return index == verb + 1 || Self.to.contains(words[index - 1].key) || words[index - 1].token.has(.title) }
      index += 1
    }
    return false
  }

  private func isOutsider(_ finding: Finding) -> Bool {
    guard let owner = finding.owner, owner.sort == .agent, case let head = words[owner.head] else { return false }
    return (head.token.has(.external) || head.token.has(.group)) && !roster.isOwnBody(head.token, passage.setting.text)
  }

  private static let entrusting: KeySet = "bemyndige pålægge udpege"
  private static var receive: Key { "få" }
  private static let delivering: KeySet = "sende indsende melde meddele aflevere betale indbetale tilmelde maile returnere"
  private static let hands: KeySet = "hænde hos"
  private static let to: KeySet = "til"
  private static var all: Key { "alle" }
  private static var following: Key { "følgende" }
}
