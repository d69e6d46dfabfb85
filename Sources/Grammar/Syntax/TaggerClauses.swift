import Danish

/// Tells where a clause begins.
extension Tagger {
  /// A subject and a finite verb follow: "om [det kan gøres]", "inden [han er tilbage]".
  func opensClause(_ words: [Word], _ start: Int, _ sentence: Range<Int>) -> Bool {
    var nominal = false
    var at = start
    guard start < sentence.upperBound, words[start].token.key != Self.at, !words[start].token.has(.coordinator) else { return false }
    while at < sentence.upperBound, at < start + 9 {
      let token = words[at].token
      if token.isPunctuation, token.key != Word.slash { return false }
      if nominal, token.has(.modal | .auxiliary), !token.forms.isDisjoint(with: .finite) { return !inverted(words, at, sentence) }
      if nominal, looksFinite(token), !token.has(.nounFirst | .adverb | .preposition), !token.forms.contains(.guessed) {
        let before = words[at - 1].token
        if !before.has(.determiner | .preposition) || before.has(.pronoun) { return !inverted(words, at, sentence) }
      }
      // "før vi svarer", "inden saneringen går i gang": a pronoun or a noun stands before it, so it is the verb.
      if nominal, at > start, looksFinite(token) || token.forms.contains(.present), case let before = words[at - 1].token,
        before.has(.pronoun) && !before.has(.determiner) || before.has(.definite) && token.has(.adverb) && token.forms.contains(.present)
      {
        return !inverted(words, at, sentence)
      }
      if token.has(.coordinator | .subordinator), at > start {
        guard token.has(.coordinator), nominal, at + 1 < sentence.upperBound, !startsAnew(words[at + 1].token) else { return false }
        return opensClause(words, at + 1, sentence)
      }
      if !token.has(.adverb | .negation | .preposition) || token.has(.pronoun) { nominal = true }
      at += 1
    }
    return false
  }

  /// "og der gives", "og vi ser": a clause of its own.
  private func startsAnew(_ token: Token) -> Bool { token.has(.pronoun) && !token.has(.determiner) || Self.there.contains(token.key) }

  /// The subject behind the verb: "Efter en ordveksling var der", so what stood before it was no clause.
  private func inverted(_ words: [Word], _ finite: Int, _ sentence: Range<Int>) -> Bool {
    guard finite + 1 < sentence.upperBound else { return false }
    let next = words[finite + 1].token
    if next.key == Self.i { return false }
    // "før vi svarer kommunen": the subject stands before the verb already.
    if finite > 0, words[finite - 1].token.has(.pronoun), !words[finite - 1].token.has(.determiner) { return false }
    if next.has(.pronoun), !next.has(.determiner) || Self.there.contains(next.key) { return true }
    return next.has(.agent) && !next.has(.genitive) || next.isCapitalised && (roster.isNamePart(next) || next.has(.firstName))
  }

  /// "blev [det] besluttet", "får [det] undersøgt", "får [de] fat i": what the verb before still waits for.
  func completes(_ token: Token, _ verb: Token) -> Bool {
    if token.forms.contains(.participle) { return verb.has(.auxiliary) || Self.getting.contains(verb.key) && !token.has(.noun) }
    return Self.getting.contains(verb.key) && Self.got.contains(token.key)
  }

  /// "to gange om dagen", "om foråret": no clause.
  func isPeriod(_ token: Token, behind preposition: Token) -> Bool { preposition.key == Self.om && Self.periods.contains(token.key) }

  private static let periods: KeySet =
    "dagen ugen måneden året aftenen natten morgenen formiddagen eftermiddagen vinteren sommeren foråret efteråret mandagen tirsdagen onsdagen torsdagen fredagen lørdagen søndagen"

  /// "…, nye indkøbes", "… og resterende sendes": an adjective that is all of a clause's subject.
  func stands(alone adjective: Int, in words: [Word], _ state: State) -> Bool {
    guard !state.hasFiniteHere, adjective > state.start else { return false }
    return words[adjective - 1].tag == .coordinator || words[adjective - 1].token.key == Word.comma
  }

  /// A clause in the fore-field ends at a comma with the main verb behind it.
  func resumes(_ words: [Word], _ start: Int, _ sentence: Range<Int>) -> Bool {
    var index = start
    while index + 1 < sentence.upperBound, index < start + 40 {
      if words[index].token.key == Word.comma, looksFinite(words[index + 1].token) { return true }
      index += 1
    }
    return false
  }
}
