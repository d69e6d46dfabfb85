import Danish

/// Who acts although somebody or something else is the subject: "sendes af NN", "kommer fra NN", "med NN som tovholder".
extension Matcher {
  /// "sendes af NN", "fra NN" behind "kommer".
  func agent(_ clause: Clause) -> NounPhrase? {
    guard let verb = clause.verb, verb + 1 < clause.words.upperBound else { return nil }
    for index in verb + 1..<clause.words.upperBound where words[index].key == Self.af && words[index].tag != .noun && !isOfAct(index) {
      if let phrase = phrases.phrase(at: index + 1, limit: clause.words.upperBound, wide: false), phrase.sort != .man,
        phrase.canAct || isOutsider(phrase) || phrase.sort == .thing && isPeople(phrase) && words[verb].means(.act)
      {
        return phrase
      }
    }
    return coordinator(clause)
  }

  /// "med inddragelse af rådet": the "af" belongs to a noun for an act, not to the verb.
  private func isOfAct(_ index: Int) -> Bool { Self.acts.contains(words[index - 1].key) }

  /// "afholdes i uge 17 med NN som tovholder"
  private func coordinator(_ clause: Clause) -> NounPhrase? {
    guard let role = clause.words.first(where: { Self.coordinators.contains(words[$0].key) }), role > 2, words[role - 1].key == Self.som,
      let with = clause.words.prefix(upTo: role).last(where: { words[$0].key == Self.with }),
      let phrase = phrases.phrase(at: with + 1, limit: role - 1, wide: false), phrase.words.upperBound == role - 1, phrase.canAct
    else { return nil }
    return phrase
  }

  /// "håndværkerne", "havnens folk"
  private func isPeople(_ phrase: NounPhrase) -> Bool {
    let head = words[phrase.head]
    if head.token.has(.people) { return true }
    return words[phrase.words.lowerBound].token.has(.genitive) && Self.staff.contains(head.key)
  }

  /// "vores advokat", "kommunens advokat", "murermesteren"
  private func isOutsider(_ phrase: NounPhrase) -> Bool {
    let (first, head) = (words[phrase.words.lowerBound], words[phrase.head].token)
    return phrase.sort == .thing && head.has(.external) && (head.has(.definite) || first.tag == .determiner || first.token.has(.genitive))
  }

  /// "fra NN" behind the verb: one by name or a body, no place; or behind other `prepositions`.
  func giver(_ clause: Clause, behind prepositions: KeySet = Self.from) -> NounPhrase? {
    guard let verb = clause.verb, verb + 1 < clause.words.upperBound else { return nil }
    for index in verb + 1..<clause.words.upperBound where prepositions.contains(words[index].key) && words[index].tag != .noun {
      if let phrase = phrases.phrase(at: index + 1, limit: clause.words.upperBound, wide: false),
        [.named, .agent, .office, .everyone].contains(phrase.sort)
      {
        return phrase
      }
    }
    return nil
  }

  /// "tilfalder NN"
  func falls(to clause: Clause) -> NounPhrase? {
    guard let verb = clause.verb, lemma(verb, Self.falling), let phrase = phrases.phrase(at: clause.rest, limit: clause.words.upperBound, wide: false)
    else { return nil }
    return phrase.canAct ? phrase : nil
  }

  private static let falling: KeySet = "tilfalde"
  private static var af: Key { "af" }
  private static let acts: KeySet =
    "inddragelse deltagelse medvirken hjælp støtte brug brugen anvendelse udarbejdelse godkendelse høring orientering hensyn udskiftning vurdering"
  private static let coordinators: KeySet = "tovholder tovholdere ansvarlig ansvarlige koordinator"
  private static var som: Key { "som" }
  private static var with: Key { "med" }
  private static let from: KeySet = "fra"
  private static let staff: KeySet = "folk personale ansatte mand"
}
