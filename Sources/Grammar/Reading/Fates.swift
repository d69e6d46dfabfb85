import Danish

/// What became of a proposal in the sentences behind it.
extension PointAssembler {
  mutating func takeFates() {
    for index in candidates.indices where Self.requests.contains(candidates[index].construction.key) {
      // "Hald opfordrede til, at kommunerne …. Det var der tilslutning til."
      if candidates[index].kind == .request, fate(of: candidates[index]) == true { candidates[index].kind = .decision }
    }
    for index in candidates.indices where !candidates[index].kind.isFirm {
      if let reply = reply(to: candidates[index]) { candidates[index].features.add("reply", reply) }
      guard let fate = fate(of: candidates[index]) else { continue }
      candidates[index].features.add("fate", fate ? "adopted" : "rejected")
      if fate { candidates[index].kind = .decision }
    }
  }

  /// How the next sentence begins: "Det er der ikke råd til." tells against a proposal, "Det var en god idé." for it.
  private func reply(to candidate: Candidate) -> String? {
    let passage = passages[candidate.passage]
    guard candidate.sentence + 1 < passage.sentences.count else { return nil }
    let words = passage.words[passage.sentences[candidate.sentence + 1]].prefix(14)
    guard let first = words.first, Self.fateOpeners.contains(first.key) || Self.replies.contains(first.key) else { return nil }
    return words.contains { $0.tag == .negation || Self.ingen.contains($0.key) } ? "no" : "yes"
  }

  /// True when one of the next two sentences adopts it, false when one rejects it.
  private func fate(of candidate: Candidate) -> Bool? {
    let passage = passages[candidate.passage]
    // "…, hvilket blev vedtaget."
    let own = passage.words[passage.sentences[candidate.sentence]]
    if let which = own.firstIndex(where: { $0.key == Self.which }), which > candidate.words.lowerBound {
      let tail = own[which...]
      if tail.contains(where: { Self.rejections.contains($0.key) }) { return false }
      if tail.contains(where: { Self.adoptions.contains($0.key) }) {
        return !tail.contains { $0.tag == .negation || Self.ingen.contains($0.key) }
      }
    }
    for next in candidate.sentence + 1...candidate.sentence + 2 where next < passage.sentences.count {
      let words = passage.words[passage.sentences[next]].prefix(14)
      guard let first = words.first(where: { $0.tag != .punctuation }),
        Self.fateOpeners.contains(first.key) || words.contains(where: { Self.motions.contains($0.key) })
      else { continue }
      let negated = words.contains { $0.tag == .negation || Self.ingen.contains($0.key) }
      if words.contains(where: { Self.rejections.contains($0.key) }) { return false }
      if words.contains(where: { Self.adoptions.contains($0.key) }) { return !negated }
    }
    return nil
  }

  /// From how likely on a need is one that somebody can take.

  private static let requests: KeySet = "ask-that ask-to ask-do"
  private static var which: Key { "hvilket" }
  private static let fateOpeners: KeySet = "det dette forslaget ideen idéen herom heri forslagene ændringsforslaget det"
  private static let replies: KeySet = "den der her ja nej"
  private static let motions: KeySet = "forslaget ideen ændringsforslaget forslagene indstillingen"
  private static let rejections: KeySet = "forkastet nedstemt afvist trukket bortfaldt bortfalder faldt frafaldt forkastes afvises"
  private static let adoptions: KeySet =
    "vedtaget enighed opbakning tilslutning enige enig godkendt tiltrådt vedtog godkendte bifald tilsluttede bakkede imødekommet"
  private static let ingen: KeySet = "ingen delte"
}
