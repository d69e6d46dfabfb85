import Danish

/// Tells whether words name the body that met or another one.
struct BodyMention {
  /// Folded names of the body itself.
  let own: [String]

  init(own: [String]) { self.own = own.map { Tokenizer.fold($0) } }

  /// "kredsrads" of "kredsrådsmøde", "radets" in "rådets næste møde" for Kredsrådet; "dialog" of nobody.
  func isOwn(stem: String) -> Bool {
    if ["", "vores", "bestyrelses", "det"].contains(stem) { return true }
    let stem = stem.hasSuffix("s") ? String(stem.dropLast()) : stem
    return stem.utf8.count > 3 && own.contains { $0.contains(stem) }
  }

  /// Whether the words behind "møde i" name another body than ours; places do not.
  func isOther(_ words: ArraySlice<DatePiece>) -> Bool {
    guard let named = words.prefix(4).first(where: { $0.kind == .word && names($0.text) }) else { return false }
    return !isOwn(stem: named.text)
  }

  private func names(_ word: String) -> Bool {
    let plain = BodyWords.withoutGenitive(word) ?? word
    return BodyWords.isBody(plain) || ["radet", "udvalget", "gruppen", "forum", "gruppe", "udvalg"].contains(plain) || plain.hasSuffix("forum")
      || !Lexicon.shared.classes(plain).isDisjoint(with: .body | .group)
  }
}
