package import Source

/// The part of a word that its forms and its derivations share: "undersøge", "undersøgte", "undersøgelsen" are all "undersøg".
///
/// Verbs of the lexicon go by their infinitive, other words lose the endings of nouns and adjectives (after the Danish stemmer of Snowball,
/// https://snowballstem.org/algorithms/danish/stemmer.html), then both lose what turns a verb into a noun.
package struct Stem: Sendable, Hashable {
  /// Folded UTF-8.
  package let bytes: [UInt8]

  package var count: Int { bytes.count }
  package var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Nil for punctuation and for words that only tie the sentence together.
  package init?(_ token: Token, in text: SourceText) {
    guard token.isWord, !token.has(.function) || token.has(.agent) else { return nil }
    let folded = Array(Tokenizer.fold(text.bytes[token.range.start..<token.range.end]).utf8)
    // A noun that is also a form of a verb ("lås", "dør") is itself; "udsende" is no participle of "udse".
    let isVerb = !token.has(.nounFirst) && !token.forms.contains(.presentParticiple)
    self.init(folded: folded, infinitive: isVerb ? token.verb?.infinitive : nil)
  }

  /// `word` is folded.
  init?(folded word: [UInt8], infinitive: String? = nil) {
    var word = word
    if let infinitive { word = Array(Tokenizer.fold(Array(infinitive.utf8)[...]).utf8) } else { Self.strip(Self.inflections, from: &word) }
    if word.count > 4, word.last == UInt8(ascii: "e") { word.removeLast() }
    Self.strip(Self.derivations, from: &word)
    Self.undouble(&word)
    // "beregn" and "beregning", "ansøg" and "ansøgning"
    if word.count > 4, word.last == UInt8(ascii: "n"), "gdbtvkmp".utf8.contains(word[word.count - 2]) { word.removeLast() }
    guard word.count >= 2 else { return nil }
    bytes = word
  }

  private static func strip(_ endings: [[UInt8]], from word: inout [UInt8]) {
    guard let ending = endings.first(where: { word.count >= $0.count + 3 && word.suffix($0.count).elementsEqual($0) }) else { return }
    word.removeLast(ending.count)
  }

  private static func undouble(_ word: inout [UInt8]) {
    guard word.count > 3, let last = word.last, last == word[word.count - 2], !"aeiouy".utf8.contains(last) else { return }
    word.removeLast()
  }

  private static func list(_ endings: StaticString) -> [[UInt8]] { "\(endings)".split(separator: " ").map { Array($0.utf8) } }

  /// The longest first.
  private static let inflections = list("erendes ernes erens erets erede erne eren erer eret ens ets ers ene er en et es e s")
  private static let derivations = list("elser else els ninger ing")
}

extension Stem {
  /// A number stands for itself.
  package init?(number token: Token, in text: SourceText) {
    guard token.kind == .number else { return nil }
    bytes = Array(text.bytes[token.range.start..<token.range.end])
  }
}
