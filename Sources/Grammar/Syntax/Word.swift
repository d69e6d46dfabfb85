package import Danish
package import Source

/// What a word is in its sentence.
package enum Tag: UInt8, Sendable {
  case name, noun, pronoun, determiner, adjective, adverb, negation, preposition, numeral, object
  case finite, infinitive, participle, imperative
  /// "at" before an infinitive.
  case infinitiveMarker
  case subordinator, relative, coordinator
  case punctuation
}

/// A token with what it is in its sentence.
package struct Word: Sendable {
  package var token: Token
  package var tag: Tag

  package var key: Key { token.key }
  package var range: ByteRange { token.range }
  /// The infinitive of a verb.
  package var lemma: Key? { token.lemma }
  var isComma: Bool { token.key == Word.comma }
  var isModal: Bool { tag == .finite && token.has(.modal) }
  var isAuxiliary: Bool { token.has(.auxiliary) }
  package var isVerb: Bool { tag == .finite || tag == .infinitive || tag == .participle || tag == .imperative }
  var isAgentNoun: Bool { tag == .noun && token.has(.agent) && !token.has(.genitive) }
  /// A word of the language, no name.
  package var isVocabulary: Bool { token.isWord && tag != .name }
  /// A finite verb in the present, active or passive.
  var isPresent: Bool { tag == .finite && !token.forms.isDisjoint(with: .present | .passive) }
  /// A finite verb in the past.
  var isPast: Bool { tag == .finite && !token.forms.isDisjoint(with: .past | .pastPassive) && !token.forms.contains(.present) }
  /// The s-passive.
  var isPassive: Bool {
    (tag == .finite || tag == .infinitive) && !token.forms.isDisjoint(with: .passive | .pastPassive)
      && token.forms.isDisjoint(with: tag == .finite ? .present | .past : .infinitive)
  }

  package func means(_ meanings: VerbMeanings) -> Bool { isVerb && !token.meanings.isDisjoint(with: meanings) }

  static var comma: Key { "," }
  static var semicolon: Key { ";" }
  static var colon: Key { ":" }
  static var dash: Key { "–" }
  static var hyphen: Key { "-" }
  static var open: Key { "(" }
  static var close: Key { ")" }
  static var slash: Key { "/" }
  static var question: Key { "?" }
}
