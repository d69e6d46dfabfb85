package import Danish
package import Source

/// A token as the grammar sees it.
package struct Word: Sendable, Hashable {
  package let token: Token
  package let classes: WordClass
  package let verb: VerbReading?

  init(_ token: Token) {
    self.token = token
    classes = token.kind == .word ? WordClass.of(token.folded) : []
    let name = token.isCapitalised && token.range.count <= 4 && token.folded.utf8.count <= 3
    verb = token.kind == .word && !name ? Verbs.all[token.folded] : nil
  }

  var folded: String { token.folded }
  var range: ByteRange { token.range }
  var isPunctuation: Bool { token.kind == .punctuation }
  var isComma: Bool { token.folded == "," }
  var isModal: Bool { classes.contains(.modal) }

  /// A finite form; function words that happen to look like one ("så", "for", "over") are not.
  var isFinite: Bool {
    guard let verb, !verb.forms.isDisjoint(with: .finite) else { return false }
    return isModal || classes.contains(.auxiliary)
      || classes.isDisjoint(with: [.preposition, .adverb, .subordinator, .pronoun, .coordinator, .determiner])
  }

  var isPresentActive: Bool { isFinite && verb!.forms.contains(.present) }
  var isPassive: Bool { isFinite && verb!.forms.contains(.passive) }
  var isInfinitive: Bool { verb?.forms.contains(.infinitive) == true && classes.isDisjoint(with: [.preposition, .adverb]) }
}
