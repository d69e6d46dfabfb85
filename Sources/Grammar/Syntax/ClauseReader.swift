import Danish

/// Finds the clauses of a sentence and their parts (sætningsskema: fore-field, finite verb, subject, adverbial, infinitive, object).
struct ClauseReader {
  let words: [Word]
  let phrases: NounPhraseReader

  init(words: [Word], roster: Roster) {
    self.words = words
    phrases = NounPhraseReader(words: words, roster: roster)
  }

  /// Where the main clauses of a sentence begin and end.
  func mainRanges(in sentence: Range<Int>) -> [Range<Int>] {
    var starts = [sentence.lowerBound]
    for index in sentence.dropFirst() where index + 1 < sentence.upperBound {
      let word = words[index]
      if word.folded == ";" || word.folded == ":" && index + 2 < sentence.upperBound {
        starts.append(index + 1)
      } else if word.classes.contains(.coordinator), word.folded != "for" || words[index - 1].isComma,
        goesOn(after: index) || hasPredicate(before: index, from: starts.last!) && opensMain(after: index, limit: sentence.upperBound)
      {
        starts.append(index + 1)
      }
    }
    return starts.indices.map { starts[$0]..<($0 + 1 < starts.count ? starts[$0 + 1] : sentence.upperBound) }
  }

  /// "NN oplyste … og foreslog, at": the verb of a frame goes on with the same subject.
  private func goesOn(after index: Int) -> Bool {
    guard words[index + 1].isFinite, let verb = words[index + 1].verb else { return false }
    return verb.meanings.contains(where: Self.frames.contains)
  }

  /// "…, og NN gør": subject and finite verb side by side, or an adverb, the verb and the subject, mark a new main clause.
  private func opensMain(after index: Int, limit: Int) -> Bool {
    guard let subject = phrases.phrase(at: index + 1, limit: limit), subject.words.upperBound < limit else { return false }
    let next = words[subject.words.upperBound]
    guard next.isFinite || Verbs.guess(next.folded) != nil && subject.sort == .named && !next.token.isCapitalised else { return false }
    return subject.sort != .thing || words[index - 1].isComma || next.isPassive || next.isModal
  }

  /// Whether the clause before a coordinator has its finite verb; if not ("at kommunerne og politiet udpeger"), the coordinator joins subjects.
  private func hasPredicate(before index: Int, from start: Int) -> Bool {
    var at = index - 1
    while at >= start {
      if words[at].isFinite { return true }
      if words[at].folded == "at", !words[index - 1].isComma { return false }
      at -= 1
    }
    return false
  }

  private static let frames: Set<VerbMeaning> = [.ask, .decide, .propose, .promise]

  /// Reads `range` as a main clause (finite verb second).
  func main(_ range: Range<Int>) -> Clause? {
    let limit = range.upperBound
    var start = range.lowerBound
    while start < limit, words[start].classes.contains(.coordinator) || words[start].isPunctuation { start += 1 }
    guard start < limit else { return nil }
    if let subject = phrases.phrase(at: start, limit: limit), let finite = finite(after: subject.words.upperBound, subject: subject, limit: limit) {
      return clause(range, subject: subject, finite: finite, searchFrom: finite + 1, foreField: nil)
    }
    guard let finite = secondPlace(from: start, limit: limit) else { return nil }
    let subject = phrases.phrase(at: finite + 1, limit: limit).flatMap { words[finite].isFinite && $0.words.isEmpty == false ? $0 : nil }
    return clause(
      range, subject: subject, finite: finite, searchFrom: subject?.words.upperBound ?? finite + 1, foreField: finite > start ? start..<finite : nil)
  }

  /// Reads `range` (after its subordinator) as a subordinate clause: subject, adverbials, finite verb.
  func subordinate(_ range: Range<Int>) -> Clause? {
    let limit = range.upperBound
    guard let subject = phrases.phrase(at: range.lowerBound, limit: limit) else { return main(range) }
    var index = subject.words.upperBound
    while index < limit, !words[index].isFinite {
      if words[index].classes.contains(.subordinator) || words[index].isComma { break }
      index += 1
    }
    if index >= limit || !words[index].isFinite {
      guard subject.sort == .named || subject.sort == .agent, subject.words.upperBound < limit,
        Verbs.guess(words[subject.words.upperBound].folded) != nil
      else { return nil }
      index = subject.words.upperBound
    }
    // "Der" as filler: the logical subject follows the verb.
    return clause(range, subject: subject, finite: index, searchFrom: index + 1, foreField: nil)
  }

  /// The finite verb right after a subject, past an inserted relative clause ("Medlemmer, der har billeder, bedes …").
  private func finite(after end: Int, subject: NounPhrase, limit: Int) -> Int? {
    guard end < limit else { return nil }
    if words[end].isFinite { return end }
    // A lost letter ("NN nævne muligheden for"): only a finite verb can stand right after a person.
    if subject.sort == .named, words[end].isInfinitive { return end }
    if words[end].isComma, end + 1 < limit, words[end + 1].classes.contains(.relative) {
      var index = end + 2
      while index < limit, index - end < 30 {
        if words[index].isComma, index + 1 < limit { return words[index + 1].isFinite ? index + 1 : nil }
        index += 1
      }
      return nil
    }
    let guessable = subject.canAct || Verbs.guess(words[end].folded)?.forms == .passive && subject.sort == .thing
    if guessable, !words[end].token.isCapitalised, words[end].verb == nil, words[end].classes.isEmpty,
      Verbs.guess(words[end].folded) != nil
    {
      return end
    }
    return nil
  }

  /// The finite verb behind a fore-field that is not the subject.
  private func secondPlace(from start: Int, limit: Int) -> Int? {
    if words[start].classes.contains(.subordinator) || words[start].classes.contains(.relative) && !words[start].classes.contains(.pronoun) {
      // A subordinate clause in the fore-field ends at a comma before the verb.
      var index = start + 1
      while index + 1 < limit {
        if words[index].isComma, words[index + 1].isFinite { return index + 1 }
        index += 1
      }
      return nil
    }
    for index in start..<limit where words[index].isFinite {
      if index > start, words[index - 1].classes.contains(.determiner), !words[index].isModal, words[index].classes.isDisjoint(with: .auxiliary) {
        continue
      }
      return index
    }
    return nil
  }

  private func clause(_ range: Range<Int>, subject: NounPhrase?, finite: Int, searchFrom: Int, foreField: Range<Int>?) -> Clause {
    let limit = range.upperBound
    let word = words[finite]
    var subject = subject
    var search = searchFrom
    // "Der rettes henvendelse", "Der vil blive fulgt op"
    if subject?.sort == .expletive, words[subject!.words.lowerBound].folded == "der", let logical = phrases.phrase(at: search, limit: limit),
      word.isPassive
    {
      subject = NounPhrase(words: logical.words, sort: .expletive)
      search = finite + 1
    }
    let group = verbGroup(finite: finite, from: search, limit: limit)
    let negated = words[finite..<min(limit, max(group.verb + 3, search + 2))].prefix { !$0.isComma }.contains { $0.classes.contains(.negation) }
    let rest = max(group.verb + 1, group.verb == finite ? search : group.verb + 1)
    return Clause(
      words: range, subject: subject, finite: finite, modal: word.isModal ? word.folded : nil, verb: group.verb, voice: group.voice,
      tense: group.tense,
      negated: negated, rest: min(rest, limit)..<limit, foreField: foreField)
  }

  private func verbGroup(finite: Int, from start: Int, limit: Int) -> (verb: Int, voice: Voice, tense: Tense) {
    let word = words[finite]
    let past = word.verb?.forms.isDisjoint(with: [.past, .pastPassive]) == false && word.verb?.forms.contains(.present) == false
    if word.isModal {
      guard let infinitive = next(from: start, limit: limit, where: { $0.isInfinitive || $0.verb?.forms.contains(.passive) == true }) else {
        return (finite, .active, past ? .past : .present)
      }
      if ["blive", "være", "have"].contains(words[infinitive].folded),
        let participle = next(from: infinitive + 1, limit: limit, where: { $0.verb?.forms.contains(.participle) == true })
      {
        return (participle, words[infinitive].folded == "have" ? .active : .passive, .present)
      }
      return (infinitive, words[infinitive].verb!.forms.contains(.passive) && !words[infinitive].isInfinitive ? .passive : .active, .present)
    }
    if word.classes.contains(.auxiliary),
      let participle = next(from: start, limit: limit, where: { $0.verb?.forms.contains(.participle) == true && !$0.classes.contains(.preposition) })
    {
      switch word.folded {
      case "har", "havde": return (participle, .active, .perfect)
      case "bliver": return (participle, .passive, .present)
      case "blev": return (participle, .passive, .past)
      default: return (participle, .passive, .perfect)
      }
    }
    if word.verb == nil { return (finite, Verbs.guess(word.folded)?.forms == .passive ? .passive : .active, .present) }
    let passive = word.isPassive && !word.isPresentActive || word.verb?.forms.contains(.pastPassive) == true
    return (finite, passive ? .passive : .active, past ? .past : .present)
  }

  /// The next word that fits, within the clause's verb field.
  private func next(from start: Int, limit: Int, where fits: (Word) -> Bool) -> Int? {
    var index = start
    while index < limit, index - start < 14 {
      let word = words[index]
      if word.isComma || word.classes.contains(.subordinator) && word.folded != "om" { return nil }
      if fits(word), AgentNouns.sort(word.folded) == nil,
        index == start || words[index - 1].classes.isDisjoint(with: [.determiner, .preposition]) || word.isInfinitive
      {
        return index
      }
      index += 1
    }
    return nil
  }
}
