import Danish
package import Grammar
import Source

extension OwnerType {
  /// What a name that somebody wrote by hand names, by the words in it: "Kommunerne" a group, "Havbjerg Kommune" and "SSP-udvalget" bodies,
  /// "formanden" and "Lone Bruun" persons. A name of no known word is a person's.
  package static func guess(_ name: String) -> OwnerType {
    let text = SourceText(name)
    let words = Tokenizer.tokens(in: text, range: text.whole).filter(\.isWord)
    guard let last = words.last else { return .person }
    if words.contains(where: { Lexicon.shared.isFirstName($0.key) }), !last.has(.body) { return .person }
    // What stands before "i", "for", "af" is the thing itself: "bestyrelsen for Havnen", "formanden for Kredsrådet".
    let head = words.prefix { !$0.has(.preposition) || $0.key == words[0].key }.last { !$0.has(.determiner) } ?? last
    if head.has(.group) { return .group }
    if head.has(.office) { return .person }
    if head.has(.body) || words.contains(where: { $0.has(.body) && $0.isCapitalised }) { return .body }
    return words.contains { bodies.contains($0.key) } ? .body : .person
  }

  /// Nouns of organisations that the lexicon of agents leaves to names.
  private static let bodies: KeySet = "kommune kommunen region regionen politi politiet politikreds skole a/s aps dsb ministerium"
}
