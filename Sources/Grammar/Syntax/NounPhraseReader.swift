import Danish

/// Reads noun phrases over the words of a sentence.
struct NounPhraseReader {
  let words: [Word]
  let roster: Roster

  /// The phrase that begins at `start`, or nil where none can begin.
  func phrase(at start: Int, limit: Int) -> NounPhrase? {
    guard start < limit else { return nil }
    let word = words[start]
    guard word.token.kind != .punctuation else { return nil }
    if let pronoun = pronoun(at: start, limit: limit) { return pronoun }
    if let named = names(at: start, limit: limit) { return named }
    if word.classes.contains(.relative), word.classes.isDisjoint(with: [.determiner, .pronoun]) { return nil }
    if word.classes.contains(.preposition) || word.classes.contains(.adverb) && !word.classes.contains(.determiner) { return nil }
    return nominal(at: start, limit: limit)
  }

  private func pronoun(at start: Int, limit: Int) -> NounPhrase? {
    let next = start + 1
    let alone = next >= limit || words[next].isFinite || words[next].isPunctuation || !words[next].classes.isDisjoint(with: [.adverb, .preposition])
    switch words[start].folded {
    case "vi", "jeg": return NounPhrase(words: start..<next, sort: .speaker)
    case "man": return NounPhrase(words: start..<next, sort: .man)
    case "han", "hun", "sidstnævnte", "førstnævnte", "vedkommende": return NounPhrase(words: start..<next, sort: .pronoun)
    case "der": return NounPhrase(words: start..<next, sort: .expletive)
    case "de" where alone, "begge" where alone: return NounPhrase(words: start..<next, sort: .pronoun)
    case "det" where alone, "den" where alone, "dette" where alone, "denne" where alone:
      return NounPhrase(words: start..<next, sort: .expletive)
    case "alle" where alone, "enhver" where alone: return NounPhrase(words: start..<next, sort: .agent)
    default: return nil
    }
  }

  /// Persons of the roster, coordinated: "NN og MM", "SA/LF", "Borgmester NN", "NN, MM og PP".
  private func names(at start: Int, limit: Int) -> NounPhrase? {
    guard var end = name(at: start, limit: limit) else { return nil }
    while end < limit {
      let joins = words[end].isComma || ["og", "/", "+", "&", "samt"].contains(words[end].folded)
      guard joins, let next = name(at: end + 1, limit: limit) ?? agentName(at: end + 1, limit: limit) else { break }
      end = next
    }
    // "NN (formand)", "NN fra Vej og Park"
    if end < limit, words[end].folded == "(", let close = (end..<min(limit, end + 6)).first(where: { words[$0].folded == ")" }) { end = close + 1 }
    return NounPhrase(words: start..<end, sort: .named)
  }

  private func name(at start: Int, limit: Int) -> Int? {
    var index = start
    while index < limit, words[index].token.kind == .word, Titles.contains(words[index].folded) || words[index].folded == "pi" { index += 1 }
    let first = index
    while index < limit, words[index].token.isCapitalised, roster.isNamePart(words[index].folded, initial: words[index].token) { index += 1 }
    guard index > first else { return unlisted(first, limit: limit) }
    // A surname that no list has: "Søren Rye".
    if index < limit, words[index].token.isCapitalised, !words[index].isFinite, AgentNouns.sort(words[index].folded) == nil,
      index == first + 1 || first > start, words[index].token.kind == .word
    {
      index += 1
    }
    return index
  }

  /// A capitalised word that is on no list and no other word of the language, with a verb in the present behind it: "MBE retter", "Gurli snakker".
  private func unlisted(_ index: Int, limit: Int) -> Int? {
    guard index + 1 < limit, isStrange(words[index]) else { return nil }
    var end = index + 1
    while end < limit, end < index + 3, isStrange(words[end]) { end += 1 }
    guard end < limit else { return nil }
    let joined = words[end].folded == "og" && end + 1 < limit && words[end + 1].token.isCapitalised
    let acts = words[end].isPresentActive && words[end].verb?.means(.act) == true || words[end].folded == "vil"
    return joined || acts ? end : nil
  }

  private func isStrange(_ word: Word) -> Bool {
    guard word.token.isCapitalised, word.token.kind == .word, word.classes.isEmpty, word.verb == nil, AgentNouns.sort(word.folded) == nil else {
      return false
    }
    return !["en", "et", "ne", "ing", "else", "hed", "er", "ion", "tet", "skab", "dom"].contains {
      word.folded.utf8.count > 4 && word.folded.hasSuffix($0)
    }
  }

  private func agentName(at start: Int, limit: Int) -> Int? {
    guard start < limit, let phrase = nominal(at: start, limit: limit), phrase.sort == .agent else { return nil }
    return phrase.words.upperBound
  }

  /// A noun phrase of words: up to a finite verb, punctuation, adverb or the preposition of an adverbial.
  private func nominal(at start: Int, limit: Int) -> NounPhrase? {
    var end = start
    var head: Int?
    var agent = false
    while end < limit, end - start < 24 {
      let word = words[end]
      if word.folded == ".", words[end - 1].token.kind == .number, end + 1 < limit, !words[end + 1].token.isCapitalised,
        words[end + 1].token.kind == .word
      {
        // "i 4. klasse"
        end += 1
        continue
      }
      if head != nil, isUnlistedPassive(end, limit: limit) { break }
      if word.isPunctuation && word.folded != "/" && word.folded != "\"" && word.folded != "”" && word.folded != "§" { break }
      if word.isFinite, end > start, !looksNominal(end, limit: limit) { break }
      if word.classes.contains(.subordinator) || word.classes.contains(.negation) && end > start { break }
      if word.classes.contains(.adverb), end > start, head != nil { break }
      if word.classes.contains(.coordinator) {
        guard end + 1 < limit, !words[end + 1].isFinite, !words[end + 1].isPunctuation, head != nil else { break }
      } else if word.classes.contains(.preposition), !word.classes.contains(.determiner) {
        guard head != nil, ["af", "i", "for", "fra", "med", "pa", "om", "til", "ved", "mellem"].contains(word.folded), end + 1 < limit,
          !words[end + 1].isFinite
        else {
          break
        }
        if let foundHead = head, AgentNouns.sort(words[foundHead].folded) != nil, ["pa", "om", "til", "med", "ved"].contains(word.folded) { break }
      } else if AgentNouns.sort(word.folded) != nil, head == nil || !agent {
        if head == nil || words[end - 1].classes.isDisjoint(with: .preposition) { agent = agent || !hasPreposition(start, end) }
        head = end
      } else if word.classes.isDisjoint(with: [.determiner, .pronoun]) {
        head = end
      }
      end += 1
    }
    guard end > start, head != nil else { return nil }
    return NounPhrase(words: start..<end, sort: agent || roster.isBody(words[start..<end].map(\.folded)) ? .agent : .thing)
  }

  /// "stikkes til", "lamineres.": an s-passive on no list, told from a genitive by what follows.
  private func isUnlistedPassive(_ index: Int, limit: Int) -> Bool {
    let word = words[index]
    guard word.verb == nil, word.classes.isEmpty, !word.token.isCapitalised, Verbs.guess(word.folded)?.forms == .passive, index + 1 < limit else {
      return false
    }
    let next = words[index + 1]
    return next.isPunctuation || !next.classes.isDisjoint(with: [.preposition, .adverb])
  }

  private func hasPreposition(_ start: Int, _ end: Int) -> Bool {
    words[start..<end].contains { $0.classes.contains(.preposition) && !$0.classes.contains(.determiner) }
  }

  /// A word that could be a verb but stands behind a determiner or an adjective: "de planer", "et udkast til svar".
  private func looksNominal(_ index: Int, limit: Int) -> Bool {
    guard index > 0, let verb = words[index].verb, !words[index].isModal, words[index].classes.isDisjoint(with: .auxiliary) else { return false }
    let before = words[index - 1]
    if before.classes.contains(.determiner) && !before.classes.contains(.pronoun) || before.classes.contains(.preposition) { return true }
    return verb.forms == .imperative
  }
}
