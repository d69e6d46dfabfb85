import Danish

/// Reads the clauses of a sentence and their fields.
struct ClauseReader {
  let words: [Word]
  let phrases: NounPhraseReader
  private var segmenter: ClauseSegmenter

  init(words: [Word]) {
    self.words = words
    phrases = NounPhraseReader(words: words)
    segmenter = ClauseSegmenter(words: words)
  }

  mutating func clauses(in sentence: Range<Int>) -> [Clause] {
    var range = sentence
    while let first = range.first, words[first].tag == .punctuation && words[first].key != Word.open || words[first].tag == .coordinator {
      range = range.dropFirst()
    }
    guard !range.isEmpty else { return [] }
    return clauses(in: range, role: .main)
  }

  private mutating func clauses(in range: Range<Int>, role: Clause.Role) -> [Clause] {
    segmenter.segment(range, role: role)
    var found: [Clause] = []
    found.reserveCapacity(segmenter.drafts.count)
    for draft in segmenter.drafts {
      let next = clause(draft, found)
      found.append(next)
    }
    return found
  }

  /// The clauses inside brackets: "(NN undersøger)".
  mutating func bracketClauses(in range: Range<Int>) -> [Clause] { clauses(in: range, role: .bracket) }

  private func clause(_ draft: ClauseSegmenter.Draft, _ before: [Clause]) -> Clause {
    var clause = Clause(
      role: draft.role, words: draft.start..<max(draft.end, draft.start + 1), opener: draft.opener, parent: draft.parent, rest: draft.start)
    guard let finite = draft.finite else {
      readVerbless(&clause)
      return clause
    }
    clause.finite = finite
    let limit = clause.words.upperBound
    if draft.repeats, let first = before.last {
      (clause.verb, clause.voice, clause.tense, clause.modal) = (first.verb, first.voice, first.tense, first.modal)
      clause.subject = phrases.phrase(at: draft.start, limit: limit, wide: false)
      clause.rest = clause.subject?.words.upperBound ?? draft.start
      return clause
    }
    if let shared = draft.shares, shared < before.count {
      clause.subject = before[shared].subject
      clause.sharesSubject = true
    } else if draft.opener == nil && (draft.role == .main || draft.role == .bracket || finite == draft.start) {
      readMain(&clause, finite, limit)
    } else {
      readSubordinate(&clause, finite)
    }
    readVerbs(&clause, finite, limit)
    return clause
  }

  // MARK: subject

  private func readMain(_ clause: inout Clause, _ finite: Int, _ limit: Int) {
    let start = clause.words.lowerBound
    guard finite > start else {
      // "UB: booker hotel til tre"
      if start > 1, words[start - 1].key == Word.colon, let speaker = speaker(before: start - 1) {
        clause.subject = speaker
        return
      }
      clause.verbFirst = true
      clause.subject = afterFinite(finite, limit)
      return
    }
    let fore = start..<finite
    // "De, der ikke har betalt, skal …": they are named by what they did.
    if Self.those.contains(words[start].key), case let opener = start + (words[start + 1].isComma ? 2 : 1), opener < finite,
      words[opener].tag == .relative
    {
      clause.subject = NounPhrase(words: start..<(words[finite - 1].isComma ? finite - 1 : finite), sort: .everyone, head: start)
      return
    }
    if let phrase = phrases.phrase(at: start, limit: finite) {
      let end = phrase.words.upperBound
      let comma = end < finite && words[end].isComma
      // "God idé, Dina køber maling": what stands right before the verb is the subject.
      if comma, words[end + 1].tag != .relative, let last = phrases.phrase(at: end + 1, limit: finite), last.words.upperBound == finite {
        clause.foreField = start..<end
        // "lejrbål, det klarer Jens"
        clause.subject = fronted(last, finite, limit) ?? last
        return
      }
      let inserted = comma || end < finite && (words[end].tag == .relative || words[end].key == Word.open)
      let whole = end == finite || inserted || !words[end..<finite].contains { $0.isComma || $0.tag == .subordinator }
      if whole {
        let subject = NounPhrase(words: start..<(inserted ? end : finite), sort: phrase.sort, head: phrase.head)
        if let behind = fronted(subject, finite, limit) {
          clause.foreField = fore
          clause.subject = behind
        } else {
          clause.subject = subject
        }
        return
      }
    }
    clause.foreField = fore
    // "Ja, Bodil skriver den rent."
    if let comma = fore.last(where: { words[$0].isComma }), comma + 1 < finite, let last = phrases.phrase(at: comma + 1, limit: finite),
      last.canAct, last.words.upperBound == finite
    {
      clause.subject = last
      return
    }
    clause.subject = afterFinite(finite, limit)
  }

  /// The names before a colon.
  private func speaker(before colon: Int) -> NounPhrase? {
    var start = colon
    while start > 0, colon - start < 6, words[start - 1].tag == .name || words[start - 1].tag == .coordinator || words[start - 1].key == Word.slash {
      start -= 1
    }
    guard start < colon, words[start].tag == .name else { return nil }
    return NounPhrase(words: start..<colon, sort: .named, head: start)
  }

  /// "Det gør vi", "Udkastet sender Mette": what stands first is the object, the subject follows the verb.
  private func fronted(_ first: NounPhrase, _ finite: Int, _ limit: Int) -> NounPhrase? {
    // "Hver især spørger vi en nabo"
    if first.sort == .everyone, finite + 1 < limit, Self.subjects.contains(words[finite + 1].key), words[finite + 1].tag == .pronoun {
      return phrases.phrase(at: finite + 1, limit: limit, wide: false)
    }
    // "Tovholder på loppemarkedet er Lone": who is told is the one behind the verb.
    if Self.charges.contains(words[first.head].key), words[finite].isAuxiliary, finite + 1 < limit,
      let told = phrases.phrase(at: finite + 1, limit: limit, wide: false), told.sort == .named
    {
      return told
    }
    // "Næste år tilmelder Lone holdet", "Torsdag henter Bo bordene": a time, no subject.
    if first.sort == .thing, isTime(first), finite + 1 < limit, let behind = phrases.phrase(at: finite + 1, limit: limit, wide: false),
      behind.canAct
    {
      return behind
    }
    guard first.sort == .thing || first.sort == .expletive || first.sort == .pronoun,
      words[finite].token.forms.isDisjoint(with: .passive) || words[finite].token.forms.contains(.present),
      finite + 1 < limit, let behind = phrases.phrase(at: finite + 1, limit: limit, wide: false)
    else { return nil }
    // "Alle hold spørger forældre"
    if Self.everyone.contains(words[first.words.lowerBound].key) { return nil }
    if words[finite + 1].tag == .pronoun { return [.speaker, .man, .pronoun].contains(behind.sort) ? behind : nil }
    guard behind.sort == .named || behind.sort == .agent || behind.sort == .office, first.sort != .pronoun else { return nil }
    // "Udkastet sender Mette", but "Tine spørger forældrene", where the first may be a name that nobody listed.
    let head = words[first.words.lowerBound].token
    guard
      first.sort == .expletive || words[first.words.lowerBound].tag == .determiner
        || head.has(.definite | .deliverable) && !words[first.head].isAgentNoun,
      behind.sort == .named || first.sort == .expletive || head.has(.deliverable) || words[first.words.lowerBound].tag == .determiner
    else { return nil }
    let word = words[finite]
    if first.sort == .expletive, behind.sort == .named, !word.isAuxiliary { return behind }
    // "Det er Lone, der …" and "Planen er kommunens" are no acts.
    if word.isAuxiliary { return Self.has.contains(word.key) ? behind : nil }
    if word.token.has(.modal) || word.means(.act | .say | .promise | .think) && !word.means(.state | .happen) { return behind }
    return nil
  }

  /// "næste år", "torsdag den 1. juni", "hver måned": the phrase tells when.
  private func isTime(_ phrase: NounPhrase) -> Bool {
    if words[phrase.words.lowerBound].token.has(.weekday) { return phrase.words.count <= 8 }
    return (2...3).contains(phrase.words.count) && Self.periods.contains(words[phrase.head].key)
  }

  private static let periods: KeySet = "år uge måned kvartal gang sommer vinter efterår forår sæson morgen weekend"
  private static let subjects: KeySet = "vi jeg"
  private static let charges: KeySet = "tovholder tovholdere ansvarlig ansvarlige kontaktperson kontaktpersoner tovholderen"

  private func afterFinite(_ finite: Int, _ limit: Int) -> NounPhrase? {
    var index = finite + 1
    while index < limit, words[index].tag == .adverb || words[index].tag == .negation || words[index].key == Self.sig { index += 1 }
    // "Da …, skal der laves", "her vil vi"
    return phrases.phrase(at: index, limit: limit, wide: false)
  }

  private func readSubordinate(_ clause: inout Clause, _ finite: Int) {
    var index = clause.opener.map { $0 + 1 } ?? clause.words.lowerBound
    while index < finite, words[index].tag == .adverb || words[index].tag == .negation { index += 1 }
    guard index < finite else {
      if clause.role == .relative { clause.subject = antecedent(of: clause) }
      if clause.role == .that || clause.opener == nil { clause.subject = nil }
      return
    }
    if let phrase = phrases.phrase(at: index, limit: finite) {
      let end = phrase.words.upperBound
      clause.subject = phrase
      // "at man i højere grad sætter": adverbials stand before the verb.
      clause.foreField = end < finite ? end..<finite : nil
    } else if let later = (index..<finite).first(where: { words[$0].tag == .pronoun || words[$0].tag == .name || words[$0].isAgentNoun }) {
      // "at inden mødet skal NN": main clause order behind "at".
      clause.foreField = index..<later
      clause.subject = phrases.phrase(at: later, limit: finite, wide: false)
    } else {
      clause.foreField = index..<finite
      clause.subject = afterFinite(finite, clause.words.upperBound)
    }
  }

  /// "… til Jesper, som samler dem": the one of whom more is told.
  private func antecedent(of clause: Clause) -> NounPhrase? {
    guard let opener = clause.opener, opener > 1, words[opener - 1].isComma, Self.tellers.contains(words[opener].key) else { return nil }
    let last = opener - 2
    if words[last].isAgentNoun { return phrases.phrase(at: last, limit: opener - 1, wide: false) }
    var first = opener - 1
    while first > 0, words[first - 1].tag == .name { first -= 1 }
    return first < opener - 1 ? NounPhrase(words: first..<opener - 1, sort: .named, head: first) : nil
  }

  // MARK: verbs

  private func readVerbs(_ clause: inout Clause, _ finite: Int, _ limit: Int) {
    let word = words[finite]
    clause.verb = finite
    clause.tense = word.token.forms.isDisjoint(with: .past | .pastPassive) || word.token.forms.contains(.present) ? .present : .past
    if word.token.has(.modal) {
      clause.modal = word.key
      clause.tense = Self.pastModals.contains(word.key) ? .past : .present
      if let infinitive = next(.infinitive, from: finite + 1, limit: limit) {
        clause.verb = infinitive
        let deponent = words[infinitive].token.forms.isSuperset(of: .passive | .infinitive)
        if words[infinitive].isPassive || deponent && !(clause.subject?.canAct ?? false) {
          clause.voice = .passive
        } else if words[infinitive].isAuxiliary || Tagger.getting.contains(words[infinitive].key),
          let participle = next(.participle, from: infinitive + 1, limit: limit)
        {
          clause.verb = participle
          clause.voice = Self.active.contains(words[infinitive].key) ? .active : .passive
        }
      }
    } else if word.isAuxiliary || Tagger.getting.contains(word.key), let participle = next(.participle, from: finite + 1, limit: limit) {
      // "er blevet bedt om"
      clause.verb = words[participle].isAuxiliary ? next(.participle, from: participle + 1, limit: limit) ?? participle : participle
      switch word.key {
      case Self.bliver: (clause.voice, clause.tense) = (.passive, .present)
      case Self.blev: (clause.voice, clause.tense) = (.passive, .past)
      case Self.er, Self.was: (clause.voice, clause.tense) = (.passive, .perfect)
      case Self.faar: (clause.voice, clause.tense) = (.active, .present)
      default: (clause.voice, clause.tense) = (.active, .perfect)
      }
    } else if word.isPassive || word.key == Self.seen && looksInto(finite, clause.subject, limit) || word.token.forms == .passive | .guessed
      || word.token.forms.contains(.pastPassive)
    {
      clause.voice = .passive
    }
    clause.rest = max(
      clause.verb! + 1,
      clause.verb == finite ? clause.subject.map { $0.words.lowerBound == finite + 1 ? $0.words.upperBound : finite + 1 } ?? finite + 1 : 0)
    let from = clause.role == .main || clause.role == .bracket ? finite : (clause.subject?.words.upperBound ?? finite)
    let to = min(limit, max(clause.verb! + 3, clause.rest + 2))
    let nobody = clause.subject.map { words[$0.words.lowerBound].key == Self.ingen } ?? false
    clause.negated =
      nobody || words[min(from, to)..<to].prefix { !$0.isComma && $0.tag != .subordinator }.contains { $0.tag == .negation || $0.key == Self.ingen }
  }

  /// "Der ses på belysningen", but "Der ses en stigning".
  private func looksInto(_ finite: Int, _ subject: NounPhrase?, _ limit: Int) -> Bool {
    subject?.sort == .expletive && (finite + 1..<min(limit, finite + 4)).contains { Self.into.contains(words[$0].key) }
  }

  /// The next word with `tag` in the verb field: before a comma that opens a clause.
  private func next(_ tag: Tag, from start: Int, limit: Int) -> Int? {
    var index = start
    while index < limit, index - start < 26 {
      let word = words[index]
      if word.tag == tag, tag != .infinitive || index == start || words[index - 1].tag != .infinitiveMarker { return index }
      if word.tag == .subordinator || word.tag == .relative || word.tag == .finite || word.key == Word.semicolon || word.key == Word.colon {
        return nil
      }
      if word.isComma, index + 1 < limit, [.subordinator, .relative].contains(words[index + 1].tag) { return nil }
      if word.tag == .infinitiveMarker { return nil }
      index += 1
    }
    return nil
  }

  /// A clause without a finite verb: "Aftalt, at …", "Ringe til kommunen", "Tjek med driften", "Indkøb bevilget".
  private func readVerbless(_ clause: inout Clause) {
    let range = clause.words
    var index = range.lowerBound
    while index < range.upperBound, words[index].tag == .punctuation || words[index].tag == .adverb && index == range.lowerBound { index += 1 }
    guard index < range.upperBound else { return }
    clause.rest = index
    switch words[index].tag {
    case .participle: (clause.verb, clause.voice, clause.tense, clause.rest) = (index, .passive, .past, index + 1)
    case .infinitive, .imperative: (clause.verb, clause.rest) = (index, index + 1)
    default:
      clause.subject = phrases.phrase(at: index, limit: range.upperBound)
      if let end = clause.subject?.words.upperBound, end < range.upperBound, words[end].tag == .participle {
        (clause.verb, clause.voice, clause.tense, clause.rest) = (end, .passive, .past, end + 1)
      }
    }
  }

  private static var seen: Key { "ses" }
  private static let into: KeySet = "på nærmere"
  private static let those: KeySet = "de dem den"
  private static var sig: Key { "sig" }
  private static let everyone: KeySet = "alle samtlige hver"
  private static let tellers: KeySet = "som der"
  private static var ingen: Key { "ingen" }
  private static var er: Key { "er" }
  private static var was: Key { "var" }
  private static var bliver: Key { "bliver" }
  private static var blev: Key { "blev" }
  private static var faar: Key { "får" }
  private static let has: KeySet = "har havde"
  private static let active: KeySet = "have få"
  private static let pastModals: KeySet = "ville skulle kunne måtte burde turde"
}
