import Danish

/// Sentences that only tell more of the task before them.
extension PointAssembler {
  /// "Lone laver et udkast. Hun har det klar til næste møde.", "Bo spørger kommunen. Vender tilbage på næste møde."
  func keepsOn(_ then: Candidate, _ first: Candidate) -> Bool {
    guard !first.lacksOwner, first.kind.isFirm, !first.isRejected, first.passage == then.passage, first.sentence + 1 == then.sentence,
      then.words.count <= 14, then.lacksDue || first.lacksDue, case let words = passages[then.passage].words, let verb = verb(of: then)
    else { return false }
    if verb == then.words.lowerBound { return words[verb].key == Self.turns && then.lacksOwner }
    guard let owner = then.finding.owner, owner.sort == .pronoun, owner.words.lowerBound == then.words.lowerBound,
      then.lacksOwner || then.owners.map(\.name) == first.owners.map(\.name), verb + 1 < then.words.upperBound
    else { return false }
    let isSame = Self.same.contains(words[verb + 1].key)
    return isSame && (then.construction === Construction.standsReady || words[verb].lemma == Self.doing)
  }

  /// "Det blev besluttet at søge fonden. Lone skriver ansøgningen.": what is written is how it is done.
  func carriesOut(_ taking: Candidate, _ need: Candidate) -> Bool {
    guard taking.construction === Construction.flat, !need.construction.pattern.complement.isNone else { return false }
    let (decided, done) = (passages[need.passage].words[need.words], passages[taking.passage].words[taking.words])
    return Self.writings.contains { acts, papers in
      decided.contains { $0.isVerb && $0.lemma.map(acts.contains) ?? false } && done.contains { papers.contains($0.key) }
    }
  }

  private func verb(of candidate: Candidate) -> Int? {
    let words = passages[candidate.passage].words
    return candidate.words.first { words[$0].tag == .finite }
  }

  private static let writings: [(acts: KeySet, papers: KeySet)] = [
    ("søge ansøge", "ansøgningen ansøgninger ansøgningerne ansøgning"),
    ("skrive henvende anmode gå klage svare afgive", "brevet henvendelsen klagen høringssvaret indsigelsen svaret skrivelsen mailen"),
  ]
  private static let same: KeySet = "det den dem"
  private static var turns: Key { "vender" }
  private static var doing: Key { "gøre" }
}
