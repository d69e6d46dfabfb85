import Danish

/// Clauses beside an act: those that tell what is done next, and those that tell what for.
extension Matcher {
  /// "…, hvor Kirsten fremlægger tallene", "…, som Sarah samler": what comes after, told of another.
  func continues(_ clause: Clause, _ subject: NounPhrase) -> Bool {
    guard let opener = clause.opener, opener > 0, words[opener - 1].isComma, Self.links.contains(words[opener].key),
      let verb = clause.verb, clause.voice == .active
    else { return false }
    // "Bo kender en i Holmstrup, som han vil høre"
    if subject.sort == .pronoun, words[opener].key == Self.som, lemma(verb, Self.turning) { return true }
    guard words[verb].means(.act), !words[verb].means(.state | .happen) else { return false }
    return subject.sort == .named || subject.sort == .office
      || subject.sort == .agent && words[subject.head].token.has(.definite | .body)
  }

  /// "for at", "så at": a purpose, no complement.
  func isPurpose(_ clause: Clause) -> Bool {
    guard let opener = clause.opener, opener > 0 else { return false }
    return Self.clausePurposes.contains(words[opener - 1].key)
  }

  private static let links: KeySet = "hvor som"
  private static var som: Key { "som" }
  private static let clausePurposes: KeySet = "for så ved uden således sådan"
  private static let turning: KeySet = "spørge høre kontakte ringe opsøge"
}
