import Danish

/// A construction found in a clause, with its roles.
struct Match {
  let construction: Construction
  /// The clause that carries the construction.
  let clause: Clause
  /// The clause or infinitive that states the act.
  let act: Act
  /// Nil where the words name nobody.
  let owner: NounPhrase?
  /// The meeting itself is meant ("man", "vi", no subject under "besluttede").
  let meetingOwns: Bool

  enum Act {
    case clause(Clause)
    /// The infinitive's place and the words up to the end.
    case infinitive(verb: Int, rest: Range<Int>)
  }
}

/// Tries constructions on clauses.
struct Matcher {
  let words: [Word]
  let reader: ClauseReader

  func match(_ construction: Construction, _ clause: Clause) -> Match? {
    let frame = construction.frame
    guard fits(frame, clause), let after = predicate(frame, clause) else { return nil }
    switch frame.complement {
    case .none:
      return finished(construction, clause, .clause(clause))
    case .bareInfinitive:
      let field = after..<min(clause.words.upperBound, after + 12)
      guard let verb = field.first(where: { words[$0].isInfinitive }) else { return nil }
      return finished(construction, clause, .infinitive(verb: verb, rest: verb + 1..<clause.words.upperBound))
    case .infinitive:
      return infinitive(construction, clause, from: after)
    case .clause:
      return complementClause(construction, clause, from: after)
    case .either:
      return infinitive(construction, clause, from: after) ?? complementClause(construction, clause, from: after)
    }
  }

  private func fits(_ frame: Frame, _ clause: Clause) -> Bool {
    guard frame.voice == clause.voice, frame.tenses.contains(clause.tense) else { return false }
    if let modal = clause.modal { guard frame.modals.contains(modal) else { return false } } else if frame.modals.contains("!") { return false }
    guard let subject = clause.subject else { return frame.subjectless }
    return frame.subjects.contains(subject.sort)
  }

  /// Where the complement may begin, nil when the predicate is another.
  private func predicate(_ frame: Frame, _ clause: Clause) -> Int? {
    let verb = words[clause.verb]
    switch frame.predicate {
    case .meaning(let meanings):
      guard let reading = verb.verb ?? Verbs.guess(verb.folded), reading.meanings.contains(where: meanings.contains) else { return nil }
      return clause.verb + 1
    case .lemmas(let lemmas):
      guard let reading = verb.verb, lemmas.contains(reading.infinitive) else { return nil }
      return clause.verb + 1
    case .light(let lemmas, let nouns):
      guard let reading = words[clause.verb].verb ?? words[clause.finite].verb,
        lemmas.contains(reading.infinitive) || lemmas.contains(words[clause.finite].verb?.infinitive ?? "")
      else { return nil }
      let field = clause.finite..<min(clause.words.upperBound, clause.finite + 12)
      guard let noun = field.first(where: { nouns.contains(words[$0].folded) }), !words[clause.finite..<noun].contains(where: \.isComma) else {
        return nil
      }
      return noun + 1
    }
  }

  /// "at" with an infinitive after it, maybe past adverbs ("at på ny tage").
  private func infinitive(_ construction: Construction, _ clause: Clause, from start: Int) -> Match? {
    guard let marker = marker(from: start, in: clause) else { return nil }
    var index = marker + 1
    while index < clause.words.upperBound, !words[index].isInfinitive {
      guard words[index].classes.contains(.adverb) || words[index].verb?.forms.contains(.passive) == true && index == marker + 1 else { return nil }
      if words[index].verb?.forms.contains(.passive) == true { break }
      index += 1
    }
    guard index < clause.words.upperBound else { return nil }
    // Asked by the way: "besluttede at anmode Strategisk Chefforum om at arbejde videre".
    if words[index].verb?.means(.ask) == true, let asked = reader.phrases.phrase(at: index + 1, limit: clause.words.upperBound),
      let inner = self.marker(from: asked.words.upperBound, limit: clause.words.upperBound), inner + 1 < clause.words.upperBound,
      words[inner + 1].isInfinitive
    {
      return Match(
        construction: construction, clause: clause, act: .infinitive(verb: inner + 1, rest: inner + 2..<clause.words.upperBound), owner: asked,
        meetingOwns: false)
    }
    let act = Match.Act.infinitive(verb: index, rest: index + 1..<clause.words.upperBound)
    switch construction.frame.owner {
    case .object:
      let asked = reader.phrases.phrase(at: objectStart(start, clause), limit: marker)
      guard let asked, asked.canAct || asked.sort == .thing else { return nil }
      return Match(construction: construction, clause: clause, act: act, owner: asked, meetingOwns: false)
    default:
      return finished(construction, clause, act)
    }
  }

  private func objectStart(_ start: Int, _ clause: Clause) -> Int {
    var index = start
    while index < clause.words.upperBound, words[index].classes.contains(.adverb) || ["pa", "det", "kraftigste"].contains(words[index].folded) {
      index += 1
    }
    return index
  }

  private func complementClause(_ construction: Construction, _ clause: Clause, from start: Int) -> Match? {
    guard let marker = marker(from: start, in: clause), let inner = reader.subordinate(marker + 1..<clause.words.upperBound) else { return nil }
    let frame = construction.frame
    guard !inner.negated, frame.complementModals.isEmpty || inner.modal.map(frame.complementModals.contains) == true,
      frame.complementSubjects.contains(inner.subject?.sort ?? .expletive)
    else { return nil }
    if inner.tense == .perfect || inner.tense == .past && inner.modal == nil && construction.kind != .proposal { return nil }
    let verb = words[inner.verb].verb
    if construction.kind.isFirm, inner.modal == nil, inner.voice == .active, let verb, verb.means(.state), !verb.means(.act),
      verb.infinitive != "egne"
    {
      return nil
    }
    if frame.owner == .object {
      let asked = reader.phrases.phrase(at: objectStart(start, clause), limit: marker)
      return Match(construction: construction, clause: clause, act: .clause(inner), owner: asked, meetingOwns: false)
    }
    return match(construction, clause, act: inner)
  }

  private func match(_ construction: Construction, _ clause: Clause, act inner: Clause) -> Match? {
    if inner.voice == .passive {
      let agent = agentPhrase(inner)
      return Match(construction: construction, clause: clause, act: .clause(inner), owner: agent, meetingOwns: false)
    }
    guard let subject = inner.subject else {
      return Match(construction: construction, clause: clause, act: .clause(inner), owner: nil, meetingOwns: false)
    }
    let meeting = subject.sort == .man || subject.sort == .speaker
    return Match(
      construction: construction, clause: clause, act: .clause(inner), owner: subject.canAct && !meeting ? subject : nil, meetingOwns: meeting)
  }

  private func finished(_ construction: Construction, _ clause: Clause, _ act: Match.Act) -> Match? {
    var owner: NounPhrase?
    var meeting = false
    switch construction.frame.owner {
    case .subject, .object, .complementSubject:
      owner = clause.subject
      meeting = owner.map { $0.sort == .man || $0.sort == .speaker } ?? false
      if owner?.canAct != true || meeting { owner = nil }
      // "Der var enighed om at skrive": those who agree act themselves.
      if owner == nil, construction.kind == .decision, construction.frame.complement == .infinitive { meeting = true }
      if construction.frame.owner == .complementSubject { (owner, meeting) = (nil, true) }
    case .agentPhrase: owner = agentPhrase(clause)
    case .meeting: meeting = true
    }
    return Match(construction: construction, clause: clause, act: act, owner: owner, meetingOwns: meeting)
  }

  /// "… af NN" behind a passive.
  private func agentPhrase(_ clause: Clause) -> NounPhrase? {
    for index in clause.rest where words[index].folded == "af" && index + 1 < clause.words.upperBound {
      if let phrase = reader.phrases.phrase(at: index + 1, limit: clause.words.upperBound), phrase.sort == .named || phrase.sort == .agent {
        return phrase
      }
    }
    return nil
  }

  private func marker(from start: Int, in clause: Clause) -> Int? { marker(from: start, limit: clause.words.upperBound) }

  /// The "at" that opens the complement of the verb before it.
  private func marker(from start: Int, limit: Int) -> Int? {
    var index = start
    while index < limit, index - start < 24 {
      let word = words[index]
      // "mente, man burde": the "at" may be left out before a pronoun.
      if word.isComma, index + 1 < limit, ["man", "vi"].contains(words[index + 1].folded) { return index }
      if word.folded == "at" { return index + 1 < limit ? index : nil }
      if word.classes.contains(.relative), index > 0, words[index - 1].isComma { return nil }
      index += 1
    }
    return nil
  }
}
