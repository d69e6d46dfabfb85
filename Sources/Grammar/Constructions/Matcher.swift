import Danish

/// Tries constructions on the clauses of one sentence.
struct Matcher {
  let words: [Word]
  let clauses: [Clause]

  var phrases: NounPhraseReader { NounPhraseReader(words: words) }

  /// What the first construction that fits reads in the clause; several where its complement has several acts.
  func findings(in index: Int) -> [Finding] {
    let clause = clauses[index]
    var fitting = ConstructionIndex.shared.fitting(clause, words)
    while fitting != 0 {
      let found = match(Catalogue.clauses[fitting.trailingZeroBitCount], index, clause)
      if !found.isEmpty { return found }
      fitting &= fitting - 1
    }
    return []
  }

  private func match(_ construction: Construction, _ index: Int, _ clause: Clause) -> [Finding] {
    guard fits(construction, clause), let after = predicate(construction, index, clause) else { return [] }
    switch construction.pattern.complement {
    case .none:
      let owner = owner(construction, clause)
      // "Lone får et tilbud fra banken" is Lone's still.
      if construction.pattern.needsOwner, owner == nil || owner!.sort != .named && clause.subject?.sort == .named { return [] }
      return [finding(construction, index, .clause(index), owner: owner, negated: clause.negated)]
    case .bareInfinitive where construction.pattern.owner == .object: return askedBare(construction, index, after)
    case .bareInfinitive: return bareInfinitive(construction, index, after)
    case .infinitive: return infinitives(construction, index, after)
    case .clause: return complementClauses(construction, index, after)
    case .noun: return noun(construction, index, after).map { [$0] } ?? []
    }
  }

  // MARK: the clause itself

  private func fits(_ construction: Construction, _ clause: Clause) -> Bool {
    guard construction.pattern.roles.contains(clause.role) else { return false }
    switch construction.pattern.predicate {
    case .noun: return clause.finite == nil
    case .left: return clause.finite == nil && clause.verb == nil && words[clause.words.lowerBound].key == Self.at
    default: break
    }
    guard clause.verb != nil else { return false }
    if let voice = construction.pattern.voice, voice != clause.voice { return false }
    guard construction.pattern.tenses.contains(clause.tense) else { return false }
    switch (construction.pattern.modal, clause.modal) {
    case (.none, nil), (.any, _): break
    case (.one(let modals), let modal?) where modals.contains(modal): break
    default: return false
    }
    guard let subject = clause.subject else { return construction.pattern.subjectless }
    // Of relative clauses only those that tell more of one named before: "… til Jesper, som samler dem".
    if clause.role == .relative, construction.pattern.roles.contains(.that), subject.words.upperBound > clause.words.lowerBound,
      !continues(clause, subject)
    {
      return false
    }
    return construction.pattern.subjects.contains(subject.sort)
  }

  /// The clause's words before the first clause that hangs on it behind its verb.
  private func own(_ index: Int) -> Range<Int> {
    let clause = clauses[index]
    let verb = clause.verb ?? clause.words.lowerBound
    let end = clauses.lazy.filter { $0.parent == index && $0.words.lowerBound > verb }.map(\.words.lowerBound).min() ?? clause.words.upperBound
    return clause.words.lowerBound..<max(min(end, clause.words.upperBound), clause.words.lowerBound)
  }

  /// Where the complement may begin; nil when the predicate is another.
  private func predicate(_ construction: Construction, _ index: Int, _ clause: Clause) -> Int? {
    if case .noun(let nouns) = construction.pattern.predicate {
      guard clause.finite == nil, let noun = own(index).prefix(6).first(where: { nouns.contains(words[$0].key) }) else { return nil }
      return noun + 1
    }
    if case .left = construction.pattern.predicate { return clause.words.lowerBound }
    guard let verb = clause.verb else { return nil }
    if let mentions = construction.pattern.mentions, !words[own(index)].contains(where: { mentions.contains($0.key) }) { return nil }
    switch construction.pattern.predicate {
    case .layout: return nil
    case .any: return words[verb].isVerb && clause.finite != nil ? verb + 1 : nil
    case .imperative: return words[verb].tag == .imperative ? verb + 1 : nil
    case .infinitive: return words[verb].tag == .infinitive && clause.finite == nil ? verb + 1 : nil
    case .meaning(let meanings):
      let token = words[verb].token
      return words[verb].means(meanings) || token.forms.contains(.guessed) && token.meanings.isEmpty && meanings.contains(.act) && words[verb].isVerb
        ? verb + 1 : nil
    case .noun, .left: return nil
    case .verb(let lemmas): return lemma(verb, lemmas) ? verb + 1 : nil
    case .phrase(let lemmas, let nouns):
      guard lemma(verb, lemmas) || clause.finite.map({ lemma($0, lemmas) }) ?? false else { return nil }
      guard let noun = own(index).first(where: { nouns.contains(words[$0].key) }) else { return nil }
      return max(noun, verb) + 1
    }
  }

  func lemma(_ index: Int, _ lemmas: KeySet) -> Bool { words[index].token.lemma.map { lemmas.contains($0) } ?? false }

  private func owner(_ construction: Construction, _ clause: Clause) -> NounPhrase? {
    switch construction.pattern.owner {
    case .subject: return clause.voice == .passive && construction.pattern.complement == .none ? agent(clause) : clause.subject
    case .agentPhrase: return agent(clause)
    case .giver: return giver(clause) ?? agent(clause)
    case .keeper: return giver(clause, behind: Self.keeping) ?? falls(to: clause)
    case .giverOrSubject: return giver(clause) ?? clause.subject.flatMap { $0.sort == .thing && words[$0.head].token.has(.deliverable) ? nil : $0 }
    case .object, .complementSubject, .nobody: return nil
    }
  }

  private func finding(
    _ construction: Construction, _ index: Int, _ act: Finding.Act, owner: NounPhrase?, negated: Bool, words range: Range<Int>? = nil
  ) -> Finding {
    let meeting = owner?.sort == .speaker || owner?.sort == .man
    return Finding(
      construction: construction, clause: index, act: act, owner: meeting ? nil : owner, meetingOwns: meeting, negated: negated,
      words: range ?? clauses[index].words)
  }

  // MARK: infinitives

  private func bareInfinitive(_ construction: Construction, _ index: Int, _ after: Int) -> [Finding] {
    let own = own(index)
    guard after < own.upperBound else { return [] }
    let limit = min(own.upperBound, after + 16)
    guard let verb = (after..<limit).first(where: { words[$0].tag == .infinitive || words[$0].tag == .participle }),
      verb == after || words[verb - 1].tag != .infinitiveMarker
    else { return [] }
    let clause = clauses[index]
    return [
      finding(
        construction, index, .infinitive(verb: verb, rest: verb + 1..<clause.words.upperBound),
        owner: words[verb].tag == .participle ? nil : clause.subject, negated: clause.negated)
    ]
  }

  /// "bad sekretæren undersøge, om …"
  private func askedBare(_ construction: Construction, _ index: Int, _ after: Int) -> [Finding] {
    let clause = clauses[index]
    let own = own(index)
    guard let asked = object(at: clause.rest, limit: own.upperBound), asked.sort != .expletive,
      asked.words.upperBound < own.upperBound, words[asked.words.upperBound].tag == .infinitive
    else { return [] }
    let verb = asked.words.upperBound
    return [finding(construction, index, .infinitive(verb: verb, rest: verb + 1..<clause.words.upperBound), owner: asked, negated: clause.negated)]
  }

  private func infinitive(_ construction: Construction, _ index: Int, _ after: Int) -> Finding? {
    let clause = clauses[index]
    guard let marker = marker(from: after, limit: own(index).upperBound), let verb = infinitive(behind: marker, limit: clause.words.upperBound) else {
      return nil
    }
    let negated = clause.negated || words[marker..<verb].contains { $0.tag == .negation } || marker > 0 && words[marker - 1].tag == .negation
    let act = Finding.Act.infinitive(verb: verb, rest: verb + 1..<clause.words.upperBound)
    // "besluttede at anmode Strategisk Chefforum om at arbejde videre": the one asked by the way.
    if construction.pattern.owner != .object, words[verb].means(.ask), let charge = charge(construction, index, verb) { return charge }
    // "besluttede at lade kassereren gå videre": the one who is let.
    if construction.pattern.owner != .object, let letting = letting(construction, index, verb) { return letting }
    switch construction.pattern.owner {
    // "inviterer Preben til at gå tegningerne igennem" is to be done by who invites.
    case .object where clause.voice == .active && clause.verb.map { lemma($0, Self.inviting) } ?? false: return nil
    case .object:
      guard let asked = asked(from: clause.rest, before: marker) else { return nil }
      return finding(construction, index, act, owner: asked, negated: negated)
    case .subject where clause.voice == .passive && clause.subject?.sort == .expletive:
      // "Det pålægges NN at finde besparelser"
      return finding(construction, index, act, owner: charged(from: clause.rest, before: marker), negated: negated)
    case .subject:
      // "Kommunaldirektørerne blev anmodet om": who is asked can act, whatever the word.
      let acts = clause.subject.map { $0.canAct || $0.sort == .thing && words[clause.verb!].means(.ask) } ?? false
      return finding(construction, index, act, owner: acts ? clause.subject : nil, negated: negated)
    default: return finding(construction, index, act, owner: nil, negated: negated)
    }
  }

  /// With the clauses that stand beside it: "besluttede, at anbefale planen, at forvaltningen undersøger prisen".
  private func infinitives(_ construction: Construction, _ index: Int, _ after: Int) -> [Finding] {
    guard var first = infinitive(construction, index, after) else { return [] }
    if let second = another(index, behind: first) {
      var other = first
      other.act = .infinitive(verb: second.verb, rest: second.verb + 1..<first.words.upperBound)
      other.words = second.start..<first.words.upperBound
      first.words = first.words.lowerBound..<second.start
      if case .infinitive(let verb, let rest) = first.act {
        first.act = .infinitive(verb: verb, rest: rest.lowerBound..<max(rest.lowerBound, second.start))
      }
      return [first, other]
    }
    guard construction === Construction.decideTo || construction === Construction.resolvedTo, case .infinitive(let verb, let rest) = first.act,
      let next = clauses.first(where: {
        $0.parent == index && $0.role == .that && $0.words.lowerBound > verb + 1 && words[$0.words.lowerBound - 1].isComma
          && words[$0.words.lowerBound - 2].tag != .preposition
      })?.words.lowerBound, !words[verb].means(.say | .think | .ask | .decide | .promise),
      construction === Construction.resolvedTo || words[..<verb].suffix(3).contains(where: { $0.isComma })
    else { return [first] }
    first.act = .infinitive(verb: verb, rest: rest.lowerBound..<max(rest.lowerBound, next - 1))
    first.words = first.words.lowerBound..<next
    return [first]
      + complementClauses(construction, index, next).map { finding in
        var finding = finding
        if case .clause(let act) = finding.act { finding.words = clauses[act].words.lowerBound..<span(act).upperBound }
        return finding
      }
  }

  /// "at male skuret og at udskifte hegnet", "til at …, og til at …": a second act beside the first, and where it begins.
  private func another(_ index: Int, behind first: Finding) -> (start: Int, verb: Int)? {
    guard case .infinitive(let verb, _) = first.act, case let limit = own(index).upperBound, verb + 3 < limit else { return nil }
    for marker in verb + 3..<limit where words[marker].tag == .infinitiveMarker {
      let start = words[marker - 1].tag == .preposition ? marker - 1 : marker
      if words[start - 1].tag == .coordinator, let second = infinitive(behind: marker, limit: limit) { return (start, second) }
    }
    return nil
  }

  private func letting(_ construction: Construction, _ index: Int, _ verb: Int) -> Finding? {
    let limit = clauses[index].words.upperBound
    guard lemma(verb, Self.lets), let doer = phrases.phrase(at: verb + 1, limit: limit, wide: false), doer.canAct,
      case let act = doer.words.upperBound, act < limit, words[act].tag == .infinitive
    else { return nil }
    return finding(construction, index, .infinitive(verb: act, rest: act + 1..<limit), owner: doer, negated: clauses[index].negated)
  }

  private func charge(_ construction: Construction, _ index: Int, _ verb: Int) -> Finding? {
    let limit = clauses[index].words.upperBound
    guard let inner = marker(from: verb + 1, limit: limit), let act = infinitive(behind: inner, limit: limit),
      let asked = asked(from: verb + 1, before: inner)
    else {
      // "at bede ham besøge dem"
      if let asked = object(at: verb + 1, limit: limit), asked.canAct, case let act = asked.words.upperBound, act < limit,
        words[act].tag == .infinitive
      {
        return finding(construction, index, .infinitive(verb: act, rest: act + 1..<limit), owner: asked, negated: false)
      }
      // "at bede forvaltningen om et notat"
      guard let about = (verb + 1..<max(verb + 1, own(index).upperBound)).first(where: { words[$0].key == Self.about }), about > verb + 1,
        about + 1 < limit, let asked = asked(from: verb + 1, before: about), asked.canAct
      else { return nil }
      return finding(construction, index, .noun(about + 1..<limit), owner: asked, negated: false)
    }
    return finding(construction, index, .infinitive(verb: act, rest: act + 1..<limit), owner: asked, negated: false)
  }

  /// The object of the asking verb, past adverbs: "på det kraftigste Teknik og Ejendom".
  private func asked(from start: Int, before limit: Int) -> NounPhrase? {
    var index = start
    while index < limit {
      if let phrase = object(at: index, limit: limit) {
        if phrase.canAct || phrase.sort == .thing && words[phrase.head].token.isCapitalised { return phrase }
        index = max(phrase.words.upperBound, index + 1)
      } else {
        index += 1
      }
    }
    return phrases.phrase(at: start, limit: limit, wide: false).flatMap { $0.sort == .thing ? $0 : nil }
  }

  /// A noun phrase, or "ham", "hende", "dem".
  private func object(at start: Int, limit: Int) -> NounPhrase? {
    guard start < limit else { return nil }
    if words[start].tag == .object, Self.objects.contains(words[start].key) {
      return NounPhrase(words: start..<start + 1, sort: .pronoun, head: start)
    }
    return phrases.phrase(at: start, limit: limit, wide: false)
  }

  /// Those on whom it is laid, right behind the verb: "Det pålægges Finn og Ulrik inden maj at …".
  private func charged(from start: Int, before limit: Int) -> NounPhrase? {
    var index = start
    while index < limit, words[index].tag == .adverb { index += 1 }
    return phrases.phrase(at: index, limit: limit, wide: false).flatMap { $0.canAct && $0.sort != .speaker && $0.sort != .man ? $0 : nil }
  }

  /// An "at" of an infinitive that is complement, not purpose ("for at", "ved at", "uden at").
  private func marker(from start: Int, limit: Int) -> Int? {
    guard start < limit else { return nil }
    return (start..<limit).first { index in
      guard words[index].tag == .infinitiveMarker else { return false }
      guard index > start, Self.purposes.contains(words[index - 1].key) else { return true }
      return index > 1 && Self.open.contains(words[index - 2].key)
    }
  }

  private func infinitive(behind marker: Int, limit: Int) -> Int? {
    (marker + 1..<max(marker + 1, min(limit, marker + 6))).first { words[$0].tag == .infinitive }
  }

  // MARK: clauses

  private func complementClauses(_ construction: Construction, _ index: Int, _ after: Int) -> [Finding] {
    let children = clauses.indices.filter {
      clauses[$0].parent == index && clauses[$0].role == .that && clauses[$0].words.lowerBound >= after - 1 && !isPurpose(clauses[$0])
    }
    guard !children.isEmpty else { return [] }
    var found: [Finding] = []
    for child in children where !clauses[child].sharesSubject || found.isEmpty {
      let act = clauses[child]
      if !construction.pattern.complementSubjects.isEmpty {
        guard let subject = act.subject, construction.pattern.complementSubjects.contains(subject.sort) else { continue }
      }
      if let modals = construction.pattern.complementModals { guard let modal = act.modal, modals.contains(modal) else { continue } }
      // "at X anmodes om at …", "at bede X om at …" inside the complement.
      if act.voice == .passive, let verb = act.verb, words[verb].means(.ask), let inner = askedInside(construction, child) {
        found.append(inner)
        continue
      }
      // "Han lovede, at rådet ville blive underrettet": he sees to it.
      let vows = construction === Construction.promiseThat || construction === Construction.undertakeThat ? clauses[index].subject : nil
      let owner =
        act.voice == .passive
        ? agent(act) ?? vows ?? everybody(act)
        : actor(act) ?? (construction.kind == .pledge ? clauses[index].subject.flatMap { $0.canAct ? $0 : nil } : nil)
      var next = finding(construction, index, .clause(child), owner: owner, negated: act.negated || clauses[index].negated)
      if !found.isEmpty || children.count > 1 {
        next.words = (found.isEmpty ? clauses[index].words.lowerBound : act.words.lowerBound)..<span(child).upperBound
      }
      found.append(next)
    }
    return found
  }

  /// The subject of an act: one who can act, or a noun on no list that does what only people do ("natteravnene lægger ruten forbi").
  private func actor(_ clause: Clause) -> NounPhrase? {
    guard let subject = clause.subject else { return nil }
    if subject.canAct { return subject }
    if let everybody = everybody(clause) { return everybody }
    guard subject.sort == .thing, let verb = clause.verb, words[verb].means(.act), !words[verb].means(.state | .happen),
      words[verb].token.verb.map({ !Self.arriving.contains($0.lemma) }) ?? true
    else { return nil }
    return subject
  }

  /// "at alle boder skal være tilmeldt"
  private func everybody(_ clause: Clause) -> NounPhrase? {
    guard let subject = clause.subject, let modal = clause.modal, Self.must.contains(modal), Self.all.contains(words[subject.words.lowerBound].key),
      !words[clause.words].contains(where: { $0.tag == .infinitive && $0.isPassive })
    else { return nil }
    return subject
  }

  private func askedInside(_ construction: Construction, _ child: Int) -> Finding? {
    let act = clauses[child]
    guard let verb = act.verb else { return nil }
    let marker = marker(from: verb + 1, limit: act.words.upperBound)
    let from = marker ?? verb
    guard let infinitive = (from + 1..<max(from + 1, min(act.words.upperBound, from + 12))).first(where: { words[$0].tag == .infinitive }) else {
      return nil
    }
    return finding(
      construction, clauses[child].parent ?? child, .infinitive(verb: infinitive, rest: infinitive + 1..<act.words.upperBound), owner: act.subject,
      negated: act.negated)
  }

  /// A clause with those that share its subject.
  func span(_ index: Int) -> Range<Int> {
    var range = clauses[index].words
    for later in clauses[(index + 1)...] where later.sharesSubject && later.role == clauses[index].role && later.parent == clauses[index].parent {
      guard later.words.lowerBound <= range.upperBound + 3 else { break }
      range = range.lowerBound..<max(range.upperBound, later.words.upperBound)
    }
    return range
  }

  private func noun(_ construction: Construction, _ index: Int, _ after: Int) -> Finding? {
    let clause = clauses[index]
    var start = max(after, clause.rest)
    while start < clause.words.upperBound, [.adverb, .preposition, .punctuation, .object].contains(words[start].tag) { start += 1 }
    guard start < clause.words.upperBound, let phrase = phrases.phrase(at: start, limit: clause.words.upperBound),
      phrase.sort == .thing || phrase.sort == .agent || construction.pattern.owner == .object && phrase.canAct
    else {
      return nil
    }
    let act = Finding.Act.noun(phrase.words.lowerBound..<clause.words.upperBound)
    guard case .object = construction.pattern.owner, let about = (clause.rest..<clause.words.upperBound).first(where: { words[$0].key == Self.about })
    else { return finding(construction, index, act, owner: nil, negated: clause.negated) }
    // "bad forvaltningen om et notat": what is wanted stands behind "om".
    let asked = about > clause.rest ? asked(from: clause.rest, before: about) : nil
    // "beder Lone kigge på det om foråret": no thing is asked for.
    if asked == nil, phrase.sort != .thing, phrase.sort != .agent { return nil }
    return finding(
      construction, index, asked == nil ? act : .noun(about + 1..<clause.words.upperBound), owner: asked, negated: clause.negated)
  }

  private static var at: Key { "at" }
  private static let keeping: KeySet = "hos til"
  private static let objects: KeySet = "ham hende dem"
  private static let inviting: KeySet = "invitere"
  private static let lets: KeySet = "lade"
  private static let must: KeySet = "skal skulle"
  private static let all: KeySet = "alle samtlige hver"
  private static var about: Key { "om" }
  /// What a thing does too: "navnene kommer".
  private static let arriving: KeySet = "komme følge foreligge"
  private static let purposes: KeySet = "for ved uden efter"
  /// "muligheden for at": no purpose.
  private static let open: KeySet = "muligheden mulighed muligheder behovet behov ansvaret ansvar stemning"
}
