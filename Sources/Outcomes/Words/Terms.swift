import Danish
import Grammar
import Source

/// A word of content by its stem, known by a number.
struct Term: Sendable, Hashable {
  let number: Int
}

/// All stems met so far, each with a number and what is known of it; words of one key are looked up once.
struct TermBook {
  struct Entry: Sendable {
    let stem: Stem
    /// How much it tells of what a text is about, 0...1.
    let rarity: Double
    /// The groups of synonyms and of related words that it stands in.
    let synonyms: [Int]
    let fields: [Int]

    init(_ stem: Stem) {
      self.stem = stem
      rarity = Rarity.of(stem)
      (synonyms, fields) = (Synonyms.groups.numbers(of: stem), Fields.groups.numbers(of: stem))
    }
  }

  private(set) var entries: [Entry] = []
  private var numbers: [Stem: Int] = [:]
  /// The number of each word met, -1 for one without content: a direct-mapped cache, where a newcomer pushes out who sat on its slot.
  private var cached: (keys: [UInt64], numbers: [Int]) = (Array(repeating: 0, count: slots), Array(repeating: -1, count: slots))
  private static let slots = 1 << 14
  private var reader = StemReader()
  /// The acts, sentences and titles of tasks: the same ones are held against one minutes after the other.
  private var texts: [String: [(term: Term, token: Token)]] = [:]
  private static let mostTexts = 40_000
  private var owners: [Owner: [Key]] = [:]

  subscript(_ term: Term) -> Entry { entries[term.number] }
  func rarity(_ term: Term) -> Double { entries[term.number].rarity }
  func rarity(of terms: [Term]) -> Double { terms.reduce(0) { $0 + rarity($1) } }

  /// Nil for words that only tie the sentence together, for dates and punctuation.
  mutating func term(_ token: Token, in text: SourceText) -> Term? {
    guard reader.hasContent(token) else { return nil }
    let slot = Int(truncatingIfNeeded: token.key.hash >> 20) & (Self.slots - 1)
    if cached.keys[slot] != token.key.hash {
      let number = reader.stem(token, in: text).map { self.number(of: $0) } ?? -1
      (cached.keys[slot], cached.numbers[slot]) = (token.key.hash, number)
    }
    return cached.numbers[slot] < 0 ? nil : Term(number: cached.numbers[slot])
  }

  /// The words by which an owner is called.
  mutating func keys(of owner: Owner) -> [Key] {
    if let known = owners[owner] { return known }
    let keys = OwnerKeys.of(owner)
    owners[owner] = keys
    return keys
  }

  private mutating func number(of stem: Stem) -> Int {
    if let known = numbers[stem] { return known }
    numbers[stem] = entries.count
    entries.append(Entry(stem))
    return entries.count - 1
  }

  /// The words of content of a text of its own, in order.
  mutating func terms(_ string: String) -> [(term: Term, token: Token)] {
    if let known = texts[string] { return known }
    let text = SourceText(string)
    var found: [(term: Term, token: Token)] = []
    for token in reader.tokens(text) { if let term = term(token, in: text) { found.append((term, token)) } }
    if texts.count >= Self.mostTexts { texts.removeAll(keepingCapacity: true) }
    texts[string] = found
    return found
  }
}

extension TermBook {
  private static let kept = Locked<TermBook?>(nil)

  /// The book that the last comparison used, unless another one has it: most words of the next minutes stand in it already.
  static func take() -> TermBook { kept.withLock { $0.take() } ?? TermBook() }

  func putBack() { if entries.count < Self.most, owners.count < Self.most { Self.kept.withLock { $0 = self } } }

  private static let most = 50_000
}

/// Reads the words of content of a text as stems.
struct StemReader {
  private var tokenizer = Tokenizer()

  mutating func tokens(_ text: SourceText) -> [Token] {
    var tokens: [Token] = []
    tokenizer.append(text, text.whole, to: &tokens)
    return tokens
  }

  /// Days and hours are no content: they stand in every sentence of minutes.
  func hasContent(_ token: Token) -> Bool {
    !token.isPunctuation && !token.has(.month | .weekday) && (token.kind != .number || token.range.count == 3 || token.range.count > 4)
  }

  func stem(_ token: Token, in text: SourceText) -> Stem? { token.isWord ? Stem(token, in: text) : Stem(number: token, in: text) }

  mutating func stems(_ string: String) -> [Stem] {
    let text = SourceText(string)
    return tokens(text).filter(hasContent).compactMap { stem($0, in: text) }
  }
}
