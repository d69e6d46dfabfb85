import Danish
import Minutes

/// Tells whether a finding is pledged, decided or asked for, beyond what its construction says.
struct KindReader {
  let passage: Passage

  private var words: [Word] { passage.words }
  private var roster: Roster { passage.setting.roster }

  /// `agreed`: an agreement stands before it in the sentence.
  func kind(_ finding: Finding, _ reader: SentenceReader, agreed: Bool) -> Kind {
    let construction = finding.construction
    let verb = reader.clauses[finding.clause].verb
    let isDecided = passage.paragraph.section == .decision || passage.paragraph.label == .decision
    // "Formanden bemyndiges til at …"
    if construction === Construction.requested, verb.map({ lemma($0, in: Self.entrusting) }) ?? false { return .decision }
    // "Forslag til emner sendes til Jørgen": whoever has one is asked.
    if construction === Construction.passive, !isDecided {
      return verb.map { lemma($0, in: Self.delivering) && isAddressed(behind: $0, finding) } ?? false ? .request : .decision
    }
    if construction === Construction.be, !isDecided { return words[finding.words].contains { Self.hands.contains($0.key) } ? .request : .decision }
    guard construction.kind == .pledge else { return construction.kind }
    if isDecided || agreed { return .decision }
    if construction === Construction.flat { return finding.meetingOwns ? .decision : finding.owner?.sort == .everyone ? .request : .pledge }
    // "Kommunerne skal melde en kontaktperson ind": others are told to.
    if construction === Construction.mustDo { return finding.owner?.sort == .thing || isOutsider(finding) ? .request : .pledge }
    // "Nina får til opgave at skaffe en fryser"
    if construction === Construction.undertakeTo { return verb.map { words[$0].lemma == Self.receive } ?? false ? .decision : .pledge }
    return .pledge
  }

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
    return (head.token.has(.external) || head.token.has(.group)) && !roster.isMeetingBody([head.key])
  }

  private static let entrusting: KeySet = "bemyndige pålægge udpege"
  private static let receive: Key = "få"
  private static let delivering: KeySet = "sende indsende melde meddele aflevere betale indbetale tilmelde maile returnere"
  private static let hands: KeySet = "hænde hos"
  private static let to: KeySet = "til"
}
