import Danish
import Source

/// Tells nouns from verbs and names from words, from left to right over one sentence.
struct Tagger {
  let roster: Roster

  /// Tags `sentence` of `words` in place.
  func tag(_ words: inout [Word], _ sentence: Range<Int>) {
    var state = State(start: sentence.lowerBound)
    if isShouted(words, sentence) {
      for index in sentence where !roster.isNamePart(words[index].token) || words[index].token.has(.function) {
        words[index].token.shape.subtract([.capitalised, .capitals])
      }
    }
    for index in sentence {
      let tag = tag(words, index, sentence, &state)
      words[index].tag = tag
      state.see(words[index], tag)
    }
  }

  private func tag(_ words: [Word], _ index: Int, _ sentence: Range<Int>, _ state: inout State) -> Tag {
    let token = words[index].token
    switch token.kind {
    case .punctuation: return .punctuation
    case .number: return .numeral
    case .word: break
    }
    if token.isCapitalised, isName(words, index, sentence, state) { return .name }
    if !token.isCapitalised, isUncapitalisedName(words, index, sentence) { return .name }
    if token.has(.function), let tag = function(words, index, sentence, state) { return tag }
    if token.has(.numeral) { return .numeral }
    if !token.forms.isEmpty, let tag = verb(words, index, sentence, state) { return tag }
    if token.key == Self.ny, state.previous == .adverb { return .adverb }
    if token.has(.adjective) { return .adjective }
    if token.has(.adverb) { return .adverb }
    return .noun
  }

  // MARK: function words

  private func function(_ words: [Word], _ index: Int, _ sentence: Range<Int>, _ state: State) -> Tag? {
    let token = words[index].token
    let next = index + 1 < sentence.upperBound ? words[index + 1].token : nil
    // "Få lavet en plan", "Få styr på nøglerne"
    if token.key == Self.get, index == state.start || state.previousToken?.key == Word.colon,
      next.map({ $0.forms.contains(.participle) && !$0.has(.definite) || Self.got.contains($0.key) }) ?? false
    {
      return .imperative
    }
    if token.key == Self.at { return marksInfinitive(words, index, sentence) ? .infinitiveMarker : .subordinator }
    if Self.getting.contains(token.key), token.forms.contains(.infinitive), state.expectsInfinitive { return .infinitive }
    if token.has(.modal) {
      // "kunne ikke love det, men ville undersøge det"
      if token.forms.contains(.infinitive), state.expectsInfinitive, state.previous != .coordinator { return .infinitive }
      return token.forms.isDisjoint(with: .finite) ? .noun : .finite
    }
    if token.has(.auxiliary) {
      if !token.forms.isDisjoint(with: .finite), !(token.forms.contains(.infinitive) && state.expectsInfinitive) { return .finite }
      return token.forms.contains(.infinitive) ? .infinitive : .participle
    }
    if token.key == Self.der {
      let isRelative =
        next.map { looksFinite($0) || $0.has(.adverb | .negation) } ?? false
        && (state.previous == .noun || index == state.start + 1 && Self.those.contains(words[index - 1].key) || state.previous == .name
          || state.previous == .numeral
          || state.previous == .punctuation && state.previousToken?.key == Word.comma && index > sentence.lowerBound + 1
            && [.noun, .name, .object, .numeral, .pronoun, .adjective].contains(words[index - 2].tag))
      return isRelative ? .relative : .pronoun
    }
    if token.has(.negation), !token.has(.determiner) { return .negation }
    // "Hun ved det ikke"
    if token.key == Self.ved, !state.hasFiniteHere, knows(words, index, next, state) { return .finite }
    // "vil på ny tage": an adverb of two words.
    if token.key == Self.paa, let next, next.key == Self.ny, state.expectsInfinitive || state.previous == .finite { return .adverb }
    if token.key == Self.saa {
      if let next, Self.soon.contains(next.key), opensClause(words, index + 2, sentence) { return .adverb }
      // "Hun så gerne, at …"
      if next?.key == Self.gerne, !state.hasFinite, token.forms.contains(.past) { return .finite }
      // "så ham spørger vi"
      if let next, next.has(.object), index + 2 < sentence.upperBound, looksFinite(words[index + 2].token) { return .coordinator }
      guard state.previousToken?.key == Word.comma, opensClause(words, index + 1, sentence) else { return .adverb }
      // "…, så Karina skriver til dem": what follows, told for itself.
      return next.map {
        $0.isCapitalised && (roster.isNamePart($0) || $0.has(.firstName)) || $0.key == Self.vi || doesThen($0, words, index + 2, sentence)
      }
        ?? false ? .coordinator : .subordinator
    }
    // "så snart der er svar"
    if Self.soon.contains(token.key), state.previousToken?.key == Self.saa, opensClause(words, index + 1, sentence) { return .subordinator }
    if token.has(.subordinator), token.key != Self.om, token.key != Self.end {
      if token.key == Self.da { return opensClause(words, index + 1, sentence) ? .subordinator : .adverb }
      return token.key == Self.indtil && !opensClause(words, index + 1, sentence) ? .preposition : .subordinator
    }
    if token.has(.preposition) {
      if Self.clausal.contains(token.key), opensClause(words, index + 1, sentence), next.map({ !isPeriod($0, behind: token) }) ?? true,
        index > state.start && (state.hasFinite || state.previous != .noun) || resumes(words, index + 1, sentence)
      {
        return .subordinator
      }
      if token.key == Self.forWord, state.previousToken?.key == Word.comma, opensClause(words, index + 1, sentence) { return .coordinator }
      if token.key == Self.i, let next, next.forms.contains(.present), state.previous == nil { return .pronoun }
      if token.key != Self.samt { return .preposition }
    }
    if token.has(.coordinator) { return .coordinator }
    // "Man bør som borgmester selv holde sig": no clause without a verb.
    if token.key == Self.som, !(next?.forms.contains(.present) ?? false), !finiteFollows(words, index + 1, sentence) { return .preposition }
    if token.has(.relative), !token.has(.determiner | .pronoun) || Self.relatives.contains(token.key) { return .relative }
    if token.has(.object) { return .object }
    if token.has(.determiner | .pronoun) { return determiner(words, index, sentence, state) }
    if token.has(.adverb), token.has(.verbFirst), !token.forms.isEmpty { return nil }
    // "bedes samtidig gøre"
    if token.has(.adverb), state.expectsInfinitive, next?.forms.contains(.infinitive) == true { return .adverb }
    if token.has(.adverb) { return token.has(.adjective) && (next.map { isNominal($0) } ?? false) ? .adjective : .adverb }
    return nil
  }

  /// "…, så kommunen sender et påbud": a body or an office that acts, where "så kommunen kan se det" is a purpose.
  private func doesThen(_ actor: Token, _ words: [Word], _ verb: Int, _ sentence: Range<Int>) -> Bool {
    guard actor.has(.agent) && !actor.has(.genitive) || Self.persons.contains(actor.key), verb < sentence.upperBound,
      case let token = words[verb].token
    else { return false }
    return token.forms.contains(.present) && token.means(.act) && !token.means(.state | .happen) && !token.has(.modal | .auxiliary)
  }

  /// "Hun ved det ikke", "Mikkel ved ikke, om …": the verb, not the preposition.
  private func knows(_ words: [Word], _ index: Int, _ next: Token?, _ state: State) -> Bool {
    let opens =
      index == state.start + 1
      || index > state.start + 1 && [.punctuation, .coordinator, .subordinator, .relative].contains(words[index - 2].tag)
    return opens && (state.previous == .pronoun || state.previous == .name && next.map { Self.known.contains($0.key) } ?? false)
  }

  private func determiner(_ words: [Word], _ index: Int, _ sentence: Range<Int>, _ state: State) -> Tag {
    let token = words[index].token
    guard token.has(.determiner) else { return .pronoun }
    guard token.has(.pronoun) else { return .determiner }
    guard index + 1 < sentence.upperBound else { return .pronoun }
    let next = words[index + 1].token
    guard next.isWord || next.kind == .number else { return .pronoun }
    if next.kind == .number { return .determiner }
    // "blev det besluttet", "får det undersøgt", "dem får de fat i"
    if let before = state.previousToken, completes(next, before) { return .pronoun }
    if next.has(.preposition | .auxiliary | .modal | .subordinator | .coordinator | .negation | .relative | .object) { return .pronoun }
    if next.has(.adverb), !next.has(.adjective) { return .pronoun }
    if next.forms.contains(.guessed) { return .determiner }
    if looksFinite(next), !next.has(.nounFirst) {
      // "de planer vi har": a finite verb behind it would leave the first without one.
      guard index + 2 < sentence.upperBound, case let third = words[index + 2].token else { return .pronoun }
      if third.has(.modal | .auxiliary) { return .determiner }
      // "når den reviderede tidsplan foreligger"
      if next.forms.contains(.past), !next.forms.contains(.present), isNominal(third), finiteFollows(words, index + 3, sentence) {
        return .determiner
      }
      return .pronoun
    }
    return .determiner
  }

  /// "at tage", "at på ny tage", "at ikke": an infinitive follows at once, maybe past adverbs.
  private func marksInfinitive(_ words: [Word], _ index: Int, _ sentence: Range<Int>) -> Bool {
    var at = index + 1
    while at < sentence.upperBound, at < index + 5 {
      let token = words[at].token
      // "at Bo og hun skriver": no infinitive is written with a capital.
      if token.isCapitalised { return false }
      if token.forms.contains(.infinitive), !token.has(.pronoun | .determiner | .modal) || token.has(.auxiliary) || Self.getting.contains(token.key) {
        // A plural that only looks like an infinitive: "at natteravnene lægger".
        return !token.forms.contains(.guessed)
          || !token.has(.noun | .definite) && !(at + 1 < sentence.upperBound && looksFinite(words[at + 1].token))
      }
      if token.forms.contains(.passive), !token.forms.contains(.guessed), at == index + 1 { return true }
      guard token.has(.adverb | .negation) && !token.has(.determiner | .pronoun) || Self.onNew.contains(token.key) else { return false }
      at += 1
    }
    return false
  }

  // MARK: verbs

  private func verb(_ words: [Word], _ index: Int, _ sentence: Range<Int>, _ state: State) -> Tag? {
    let token = words[index].token
    let forms = token.forms
    let next = index + 1 < sentence.upperBound ? words[index + 1].token : nil
    if token.key == Self.responsibility { return .noun }
    if forms.contains(.guessed) { return guessed(words, index, sentence, state) }
    // "Kommunen, som ejer grunden": behind a relative stands its verb.
    if state.previous == .relative, forms.contains(.present), state.previousToken?.key != Self.hvor { return .finite }
    // "Kasserer Jonna Rytter": an office, not the present of "kassere".
    if token.has(.agent), !token.has(.verbFirst) { return .noun }
    // "… skal godkendes af rektor, og Merete opfordres til …": another clause with its own verb.
    // "Da vi ikke kunne blive enige, tages det op", "De, der ikke kan komme, bedes …": the verb of the main clause.
    let isAnother =
      state.hasInfinitive && !state.hasFiniteHere && forms.contains(.passive)
      && ([.name, .noun, .pronoun].contains(state.previous) || state.previousToken?.key == Word.comma && token.means(.ask)
        || state.opensWithClause && state.previousToken?.key == Word.comma)
    if state.expectsInfinitive, !isAnother, forms.contains(.infinitive) || forms.contains(.passive),
      ![.determiner, .adjective, .preposition].contains(state.previous)
        || forms.contains(.infinitive) && state.previous == .preposition && !token.has(.noun)
    {
      return .infinitive
    }
    if forms.contains(.present), !state.hasFiniteHere, !state.inPreposition, let previous = state.previousToken, Self.others.contains(previous.key),
      index > state.start + 1, words[index - 2].tag == .determiner, words[index - 2].key == Self.de
    {
      return .finite
    }
    // Behind a determiner, an adjective or a preposition stands a noun or an adjective.
    if let previous = state.previous,
      [.determiner, .adjective, .preposition, .numeral].contains(previous) || state.previousToken?.has(.genitive) == true
    {
      if previous == .adjective || previous == .numeral, forms.contains(.present) || forms.contains(.passive),
        !state.hasFinite || forms.contains(.passive) && stands(alone: index - 1, in: words, state),
        !token.has(.nounFirst), !token.isCapitalised, !state.inPreposition
      {
        return .finite
      }
      // "Nr. 12 bad alle om …"
      if previous == .numeral, forms.contains(.past), !state.hasFinite, index > state.start + 1,
        words[index - 2].tag == .noun || words[index - 2].token.isGlued
      {
        return .finite
      }
      // "Seminaret om kunstig intelligens holdes den …": no genitive.
      if state.previousToken?.has(.genitive) == true, state.previous == .noun, forms.contains(.passive), !state.hasFinite, !token.has(.nounFirst) {
        return .finite
      }
      let attributive = !forms.isDisjoint(with: .participle | .past | .presentParticiple) && (next.map { isNominal($0) } ?? false)
      if state.expectsParticiple, forms.contains(.participle), previous != .determiner { return .participle }
      return attributive ? .adjective : .noun
    }
    if forms == .presentParticiple { return next.map { isNominal($0) } ?? false ? .adjective : .adverb }
    // "Øst Kommune"
    if index == state.start, forms.contains(.participle), let next, next.isCapitalised, next.has(.body) { return .adjective }
    if index == state.start || state.previousToken?.key == Word.colon, let tag = opening(token, next, words, index, sentence) { return tag }
    if !forms.isDisjoint(with: .present | .passive | .past | .pastPassive) {
      if forms.contains(.participle), state.expectsParticiple { return .participle }
      if token.has(.nounFirst | .adverb | .adjective), !takesVerb(state, next) {
        return token.has(.adverb) ? .adverb : token.has(.adjective) ? .adjective : .noun
      }
      if forms.contains(.present) && forms.contains(.infinitive) || !token.isCapitalised || index == state.start { return .finite }
      return .noun
    }
    if forms.contains(.participle) {
      if state.expectsParticiple { return .participle }
      if state.previous == .subordinator || state.previous == .relative { return .noun }
      // "…, og hegnet males"
      if state.previous == .coordinator, let next, looksFinite(next), !next.has(.nounFirst), !next.forms.contains(.past) { return .noun }
      return next.map { isNominal($0) && !$0.has(.noun) } ?? false ? .adjective : (token.has(.noun) ? .noun : .participle)
    }
    if forms.contains(.infinitive), state.previous == .coordinator, state.expectsInfinitive { return .infinitive }
    // "Thomas Gyldal nævne muligheden": a lost letter; only a finite verb stands right behind a person.
    if forms.contains(.infinitive), state.previous == .name || state.previous == .pronoun, !state.hasFinite, !token.isCapitalised { return .finite }
    if forms.contains(.imperative), state.previous == .coordinator || state.previous == .punctuation, !token.has(.nounFirst),
      !state.hasFinite || state.previousToken?.key == Word.comma && next.map({ Self.pointed.contains($0.key) }) ?? false
    {
      return .imperative
    }
    return .noun
  }

  /// The first word of a sentence or behind a colon: "Tjek med driften", "Ringe til kommunen", "Besluttet at", "Udarbejdes, når".
  private func opening(_ token: Token, _ next: Token?, _ words: [Word], _ index: Int, _ sentence: Range<Int>) -> Tag? {
    let forms = token.forms
    guard let next else {
      return forms.contains(.participle) ? .participle : forms.contains(.imperative) && !token.has(.nounFirst) ? .imperative : nil
    }
    // "Tal med naboen", "Ryk for svar": a noun by itself, a command before this word.
    let commands = Self.commanding[token.key].map { next.key == $0 } ?? false
    let orders = !token.has(.nounFirst) || commands || token.means(.task) && next.has(.definite | .determiner) && !next.has(.pronoun)
    if forms.contains(.imperative), orders, next.key != Word.colon, !finiteFollows(words, index + 1, sentence) {
      return next.isPunctuation && next.key != Word.comma ? nil : .imperative
    }
    if forms.contains(.infinitive), forms.isDisjoint(with: [.present]), !looksFinite(next) { return token.has(.nounFirst) ? nil : .infinitive }
    // "Afsnittet om skolen skal skrives om", but "Aftalt, at …"
    if forms.contains(.participle) {
      let about = next.key == Self.om && !token.means(.say | .think | .ask) ? 2 : 1
      let isNoun =
        forms.isDisjoint(with: .present | .past | .passive) && !token.means(.decide)
        && (forms.contains(.guessed) || finiteFollows(words, index + about, sentence))
      return isNoun ? .noun : .participle
    }
    if forms.contains(.passive) || forms.contains(.present) || forms.contains(.past) {
      return token.has(.nounFirst) || looksFinite(next) && !next.has(.nounFirst) ? .noun : .finite
    }
    return nil
  }

  /// "…, meld den på siden": what is meant stands before.
  private static let pointed: KeySet = "det den dem lige gerne"
  /// "har ansvaret": it ends as a participle does.
  private static var responsibility: Key { "ansvaret" }
  private static let commanding = KeyMap([("tal", "med"), ("ryk", "for"), ("tag", "fat")].map { (Key($0), Key($1)) }, joining: { first, _ in first })

  /// A finite verb stands before the first comma or clause: what came first is no command.
  private func finiteFollows(_ words: [Word], _ start: Int, _ sentence: Range<Int>) -> Bool {
    for index in start..<sentence.upperBound {
      let token = words[index].token
      if token.isPunctuation || token.has(.subordinator) || token.has(.relative) && !token.has(.determiner) { return false }
      if looksFinite(token), !token.has(.nounFirst), token.has(.modal | .auxiliary) || !words[index - 1].token.has(.determiner | .preposition) {
        return true
      }
    }
    return false
  }

  /// Whether the place before it calls for a verb although the word is a noun more often.
  private func takesVerb(_ state: State, _ next: Token?) -> Bool {
    guard !state.hasFiniteHere, let previous = state.previous else { return false }
    // "og planter dem selv"
    if next?.has(.object) == true { return true }
    // "Hvis kommunen siger nej, klager bestyrelsen."
    if state.opensWithClause, state.previousToken?.key == Word.comma, let next, next.has(.agent) && !next.has(.genitive) || next.has(.firstName) {
      return true
    }
    if previous == .name || previous == .pronoun { return true }
    guard !state.hasFinite else { return false }
    return state.previousToken.map { $0.has(.agent) && !$0.has(.genitive) } ?? false
  }

  /// A word on no list where only a verb can stand: "digitaliserer", "lamineres".
  private func guessed(_ words: [Word], _ index: Int, _ sentence: Range<Int>, _ state: State) -> Tag? {
    let token = words[index].token
    let forms = token.forms
    guard !token.isCapitalised || index == state.start, !token.has(.agent | .definite) else { return nil }
    let next = index + 1 < sentence.upperBound ? words[index + 1].token : nil
    if state.expectsInfinitive, forms.contains(.infinitive) || forms.contains(.passive),
      state.previous == .infinitiveMarker || state.previous == .finite || state.previous == .adverb || state.previous == .negation
    {
      return .infinitive
    }
    if state.expectsParticiple, forms.contains(.participle), !token.has(.noun),
      state.previous != .determiner && state.previous != .preposition && state.previous != .adjective
    {
      return .participle
    }
    guard !state.hasFinite else { return nil }
    if forms.contains(.present) || forms.contains(.past), !token.has(.noun) {
      let subject =
        state.previous == .name || state.previous == .pronoun
        || state.previous != .determiner && state.previousToken.map { $0.has(.agent) && !$0.has(.genitive) } ?? false
      if subject, next.map({ !$0.has(.modal | .auxiliary) }) ?? true { return .finite }
    }
    if forms.contains(.passive), state.previous == .noun || state.previous == .name || state.previous == .pronoun {
      if next.map({ $0.isPunctuation || $0.has(.preposition | .adverb | .subordinator) }) ?? true { return .finite }
    }
    return nil
  }

  func looksFinite(_ token: Token) -> Bool {
    !token.forms.isDisjoint(with: .finite) && !token.forms.contains(.guessed)
      && (token.has(.modal | .auxiliary) || !token.has(.preposition | .adverb | .subordinator | .pronoun | .coordinator | .determiner))
  }

  private func isNominal(_ token: Token) -> Bool {
    token.isWord && (!token.has(.function) && (token.forms.isDisjoint(with: .present | .passive) || token.has(.nounFirst)) || token.has(.adjective))
  }

  /// Verbs with an infinitive without "at": "gider komme", "lader lave".
  static let bare: KeySet = "gider gad lader lod behøver plejer"
  static let getting: KeySet = "får fik få fået"
  /// "Dem der mangler at betale"
  private static let persons: KeySet = "han hun"
  private static let those: KeySet = "de dem"
  private static var get: Key { "få" }
  static let got: KeySet = "styr fat hold lavet"
  static var at: Key { "at" }
  private static var der: Key { "der" }
  private static var gerne: Key { "gerne" }
  private static var saa: Key { "så" }
  static var om: Key { "om" }
  private static var end: Key { "end" }
  static var og: Key { "og" }
  static var i: Key { "i" }
  private static var de: Key { "de" }
  private static var samt: Key { "samt" }
  private static var forWord: Key { "for" }
  private static var da: Key { "da" }
  private static var indtil: Key { "indtil" }
  static let there: KeySet = "der det"
  private static let clausal: KeySet = "om inden før efter siden indtil trods"
  private static let onNew: KeySet = "på ny i hver højere videst grad omfang også selv"
  private static let relatives: KeySet = "som hvor hvad hvem hvilket hvilke hvilken"
  private static var paa: Key { "på" }
  private static var vi: Key { "vi" }
  private static let soon: KeySet = "snart længe"
  private static let known: KeySet = "ikke det hvor hvem hvad hvornår hvordan hvorfor godt mere alt om at måske"
  /// "de andre leverer"
  private static let others: KeySet = "andre øvrige"
  private static var ved: Key { "ved" }
  private static var ny: Key { "ny" }
  private static var hvor: Key { "hvor" }
  private static var som: Key { "som" }
}

extension Token {
  func means(_ meanings: VerbMeanings) -> Bool { !self.meanings.isDisjoint(with: meanings) }
}
