import Danish

extension Tagger {
  /// What has been seen of the clause so far.
  struct State {
    let start: Int
    /// A modal, "at" or "bedes" waits for its infinitive.
    var expectsInfinitive = false
    /// The modal or "at" has its infinitive.
    var hasInfinitive = false
    /// An auxiliary waits for its participle.
    var expectsParticiple = false
    var hasFinite = false
    /// A finite verb since the last comma or "og".
    var hasFiniteHere = false
    /// The sentence begins with a clause inside it: "Hvis …, …".
    var opensWithClause = false
    /// A preposition waits for its noun.
    var inPreposition = false
    var previous: Tag?
    var previousToken: Token?

    init(start: Int) { self.start = start }

    mutating func see(_ word: Word, _ tag: Tag) {
      let token = word.token
      if previousToken == nil, tag == .subordinator { opensWithClause = true }
      inPreposition = tag == .preposition || inPreposition && (tag == .determiner || tag == .adjective || tag == .numeral)
      switch tag {
      case .finite:
        expectsInfinitive = token.has(.modal) || token.means(.ask) || Tagger.bare.contains(token.key)
        expectsParticiple = token.has(.auxiliary) || Tagger.getting.contains(token.key)
        (hasFinite, hasFiniteHere, hasInfinitive) = (true, true, false)
      case .infinitiveMarker: expectsInfinitive = true
      case .infinitive:
        hasInfinitive = true
        if token.has(.auxiliary) || Tagger.getting.contains(token.key) { expectsParticiple = true }
      case .subordinator, .relative:
        (expectsInfinitive, expectsParticiple, hasFinite, hasFiniteHere) = (false, false, false, false)
      case .coordinator: hasFiniteHere = false
      case .punctuation:
        hasFiniteHere = false
        if token.key == Word.semicolon || token.key == Word.colon || token.key == Word.dash {
          (expectsInfinitive, expectsParticiple, hasFinite) = (false, false, false)
        }
      default: break
      }
      previous = tag
      previousToken = token
    }
  }
}
