import Danish
import Source

/// A word of content by its stem, known by a number.
struct Term: Sendable, Hashable {
  let number: Int
}

/// All stems met so far, each with a number and a rarity; words of one key are looked up once.
struct TermBook {
  private(set) var stems: [Stem] = []
  private(set) var rarities: [Double] = []
  private var numbers: [Stem: Int] = [:]
  /// Nil for a word without content.
  private var byKey: [Key: Term?] = [:]
  private var tokenizer = Tokenizer()

  func rarity(_ term: Term) -> Double { rarities[term.number] }

  /// Nil for words that only tie the sentence together, and for punctuation.
  mutating func term(_ token: Token, in text: SourceText) -> Term? {
    guard !token.isPunctuation, !token.has(.month | .weekday), token.kind != .number || token.range.count > 2 && token.range.count != 4 else { return nil }
    if let known = byKey[token.key] { return known }
    let stem = token.isWord ? Stem(token, in: text) : Stem(number: token, in: text)
    let term = stem.map { Term(number: number(of: $0)) }
    byKey.updateValue(term, forKey: token.key)
    return term
  }

  private mutating func number(of stem: Stem) -> Int {
    if let known = numbers[stem] { return known }
    let number = stems.count
    numbers[stem] = number
    stems.append(stem)
    rarities.append(Rarity.of(stem))
    return number
  }

  /// The words of content of a text of its own, in order.
  mutating func terms(_ string: String) -> [(term: Term, token: Token)] {
    let text = SourceText(string)
    var tokens: [Token] = []
    tokenizer.append(text, text.whole, to: &tokens)
    var found: [(term: Term, token: Token)] = []
    for token in tokens { if let term = term(token, in: text) { found.append((term, token)) } }
    return found
  }
}
