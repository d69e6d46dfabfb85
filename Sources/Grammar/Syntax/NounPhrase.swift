import Danish
import Source

/// A noun phrase and what its head stands for.
package struct NounPhrase: Sendable {
  package enum Sort: String, Sendable, CaseIterable {
    /// A person by name or initials.
    case named
    /// A body or group.
    case agent
    /// An office: "formanden".
    case office
    /// "han", "hun", "de", "sidstnævnte".
    case pronoun
    /// "vi", "jeg".
    case speaker
    case man
    /// "der", "det".
    case expletive
    /// "alle", "enhver".
    case everyone
    case thing
  }

  package var words: Range<Int>
  package var sort: Sort
  /// The word that decides the sort.
  package var head: Int

  var canAct: Bool { sort != .expletive && sort != .thing }
}

/// Reads noun phrases over tagged words.
struct NounPhraseReader {
  let words: [Word]

  /// The phrase that begins at `start` before `limit`; nil where none begins. `wide` takes up prepositional phrases behind the head.
  func phrase(at start: Int, limit: Int, wide: Bool = true) -> NounPhrase? {
    guard start < limit else { return nil }
    if let pronoun = pronoun(at: start, limit: limit) { return pronoun }
    guard var first = single(at: start, limit: limit, wide: wide) else { return nil }
    while let next = joined(to: first, limit: limit, wide: wide) { first = next }
    return first
  }

  private func pronoun(at start: Int, limit: Int) -> NounPhrase? {
    guard words[start].tag == .pronoun else { return nil }
    let key = words[start].key
    let sort: NounPhrase.Sort
    if Self.speakers.contains(key) {
      sort = .speaker
    } else if key == Self.man {
      sort = .man
    } else if Self.referring.contains(key) {
      sort = .pronoun
    } else if Self.everyone.contains(key) {
      sort = .everyone
    } else {
      sort = .expletive
    }
    var end = start + 1
    if sort == .everyone || key == Self.hver {
      // "alle i bestyrelsen", "hver af kommunerne"
      if end + 1 < limit, words[end].tag == .preposition, Self.partitive.contains(words[end].key),
        let inner = single(at: end + 1, limit: limit, wide: false)
      {
        end = inner.words.upperBound
      }
    }
    // "han og NN"
    if sort == .pronoun, end + 1 < limit, words[end].tag == .coordinator, let other = single(at: end + 1, limit: limit, wide: false), other.canAct {
      return NounPhrase(words: start..<other.words.upperBound, sort: .named, head: other.head)
    }
    return NounPhrase(words: start..<end, sort: sort, head: start)
  }

  /// "NN, MM og formanden", "SA/LF", "kommunerne og politiet".
  private func joined(to first: NounPhrase, limit: Int, wide: Bool) -> NounPhrase? {
    let end = first.words.upperBound
    guard end + 1 < limit else { return nil }
    let joint = words[end]
    guard joint.tag == .coordinator && joint.key != Self.men || joint.isComma || Self.joints.contains(joint.key) else { return nil }
    guard let next = single(at: end + 1, limit: limit, wide: wide) ?? pronoun(at: end + 1, limit: limit), next.sort != .expletive else { return nil }
    if joint.isComma {
      // A comma joins only names and those who act, and only where "og" follows in the end.
      guard first.canAct, next.canAct, first.sort != .pronoun, next.sort != .pronoun else { return nil }
      let after = next.words.upperBound
      // "Lis, Ole følger op"
      let isPair = after < words.count && words[after].tag == .finite && next.sort == .named && (after < limit || first.sort == .named)
      guard isPair || after < limit && (words[after].tag == .coordinator || words[after].isComma) else { return nil }
    } else if next.words.upperBound < limit, words[next.words.upperBound].tag == .finite, !first.canAct || !next.canAct,
      first.sort != next.sort
    {
      return nil
    }
    let sort: NounPhrase.Sort =
      first.canAct
      ? ((first.sort == .agent || first.sort == .office) && next.sort == .named ? .named : first.sort) : (next.canAct ? first.sort : .thing)
    return NounPhrase(words: first.words.lowerBound..<next.words.upperBound, sort: sort, head: first.head)
  }

  private func single(at start: Int, limit: Int, wide: Bool) -> NounPhrase? {
    var index = start
    var head: Int?
    var named = false
    while index < limit {
      let word = words[index]
      switch word.tag {
      case .determiner, .adjective, .numeral:
        if head != nil, !(word.tag == .numeral && Self.numbered(words[head!])) { return finish(start, index, head, named, limit, wide) }
        if head != nil { head = head! }
      case .adverb:
        // "en ret stor opgave", but not behind the head.
        guard head == nil, index > start, index + 1 < limit, [.adjective, .noun].contains(words[index + 1].tag) else {
          return finish(start, index, head, named, limit, wide)
        }
      case .name:
        if head == nil || mayPrecedeName(words[head!]) {
          head = named ? head : index
          named = true
        } else {
          return finish(start, index, head, named, limit, wide)
        }
      case .noun, .participle:
        if word.tag == .participle, head != nil || index == start { return finish(start, index, head, named, limit, wide) }
        if named {
          // "Trines forslag": a genitive, else a new phrase.
          guard isGenitive(words[index - 1]) else { return finish(start, index, head, named, limit, wide) }
          named = false
        } else if let head, !isGenitive(words[head]), !words[head].token.has(.title), !compound(words[head], word) {
          return finish(start, index, head, named, limit, wide)
        }
        head = index
      case .punctuation:
        // "25.-26. maj", "§ 5", "»Lad kniven ligge«"
        let quoted = Self.quotes.contains(word.key) || word.key == Self.section
        let dotted =
          index > start && words[index - 1].tag == .numeral && word.token.isGlued && index + 1 < limit && !words[index + 1].token.isCapitalised
        let abbreviated =
          index > start && words[index - 1].token.has(.abbreviation) && word.token.isGlued && index + 1 < limit
          && words[index + 1].tag == .numeral
        guard quoted || dotted || abbreviated else { return finish(start, index, head, named, limit, wide) }
      default:
        return finish(start, index, head, named, limit, wide)
      }
      index += 1
    }
    return finish(start, index, head, named, limit, wide)
  }

  private func finish(_ start: Int, _ end: Int, _ head: Int?, _ named: Bool, _ limit: Int, _ wide: Bool) -> NounPhrase? {
    guard let head else {
      // "de to", "de øvrige", "den ene"
      guard end - start >= 2, words[start].tag == .determiner, words[end - 1].tag != .adverb else { return nil }
      return NounPhrase(words: start..<end, sort: Self.referring.contains(words[start].key) ? .pronoun : .thing, head: end - 1)
    }
    guard end > start else { return nil }
    var last = end
    // "NN (formand)", "NN, Herlev Kommune," stay outside; a bracket of a name belongs to it.
    if named, last + 2 < limit, words[last].key == Word.open, let close = (last..<min(limit, last + 7)).first(where: { words[$0].key == Word.close }),
      close + 1 < limit
    {
      last = close + 1
    }
    let sort: NounPhrase.Sort = named ? .named : !words[head].isAgentNoun ? .thing : words[head].token.has(.office) ? .office : .agent
    if wide { last = widened(head, last, limit) }
    return NounPhrase(words: start..<last, sort: sort, head: head)
  }

  /// Prepositional phrases that describe the head: "formanden for udvalget", "referatet fra mødet i maj".
  private func widened(_ head: Int, _ end: Int, _ limit: Int) -> Int {
    var last = end
    while last + 1 < limit, words[last].tag == .preposition, Self.describing.contains(words[last].key) {
      guard let inner = single(at: last + 1, limit: limit, wide: false) else { break }
      last = inner.words.upperBound
      if last + 1 < limit, words[last].tag == .coordinator, let next = single(at: last + 1, limit: limit, wide: false), !next.canAct,
        !(next.words.upperBound < limit && words[next.words.upperBound].tag == .finite)
      {
        last = next.words.upperBound
      }
    }
    return last
  }

  /// "Teknik og Ejendom"-like names of two nouns: "bestyrelsen Skovbo", "firma Toft Anlæg".
  private func compound(_ head: Word, _ next: Word) -> Bool { next.token.isCapitalised && (head.token.has(.agent) || head.token.isCapitalised) }

  /// "borgmester", "formand", and the trade of somebody from outside: "Advokat Søren Krag", "landinspektør Brandt".
  private func mayPrecedeName(_ word: Word) -> Bool {
    word.tag == .name || word.token.has(.title) || word.token.has(.office) || word.token.has(.external) && !word.token.has(.definite)
  }

  private func isGenitive(_ word: Word) -> Bool {
    word.token.has(.genitive) || word.tag == .name && word.token.range.count > 3 && word.token.endsInS
  }
  private static func numbered(_ word: Word) -> Bool { numbered.contains(word.key) }

  private static let speakers: KeySet = "vi i"
  private static var man: Key { "man" }
  private static var men: Key { "men" }
  private static var hver: Key { "hver" }
  private static let referring: KeySet = "jeg undertegnede han hun de sidstnævnte førstnævnte vedkommende begge disse"
  private static let everyone: KeySet = "alle enhver hver"
  private static let partitive: KeySet = "i af på"
  private static let joints: KeySet = "/ + &"
  private static let quotes: KeySet = "\" ” “ » « ’"
  private static var section: Key { "§" }
  private static let describing: KeySet = "i for af fra på om til med ved mellem under over vedr vedrørende hos"
  private static let numbered: KeySet = "punkt pkt nr blok uge afdeling side stk parcel hus bane kl bilag fase gruppe"
}
