/// What a word can be: closed classes, names, and nouns of the field.
package struct WordClass: OptionSet, Sendable, Hashable {
  package let rawValue: UInt64
  package init(rawValue: UInt64) { self.rawValue = rawValue }

  package static let preposition = WordClass(rawValue: 1 << 0)
  package static let subordinator = WordClass(rawValue: 1 << 1)
  package static let coordinator = WordClass(rawValue: 1 << 2)
  package static let relative = WordClass(rawValue: 1 << 3)
  /// Pronouns that can be subject.
  package static let pronoun = WordClass(rawValue: 1 << 4)
  package static let determiner = WordClass(rawValue: 1 << 5)
  package static let adverb = WordClass(rawValue: 1 << 6)
  package static let negation = WordClass(rawValue: 1 << 7)
  package static let modal = WordClass(rawValue: 1 << 8)
  package static let auxiliary = WordClass(rawValue: 1 << 9)
  package static let interrogative = WordClass(rawValue: 1 << 10)
  /// Pronouns that can only be object: "dem", "sig".
  package static let object = WordClass(rawValue: 1 << 11)
  package static let month = WordClass(rawValue: 1 << 12)
  package static let weekday = WordClass(rawValue: 1 << 13)
  package static let firstName = WordClass(rawValue: 1 << 14)
  package static let surname = WordClass(rawValue: 1 << 15)
  /// Titles and offices that stand before a name: "borgmester", "pi".
  package static let title = WordClass(rawValue: 1 << 16)
  /// Nouns for those who can act.
  package static let body = WordClass(rawValue: 1 << 17)
  package static let office = WordClass(rawValue: 1 << 18)
  package static let group = WordClass(rawValue: 1 << 19)
  /// Others than the meeting's own people: "entreprenøren", "banken".
  package static let external = WordClass(rawValue: 1 << 20)
  /// What is delivered or asked for: "notat", "liste".
  package static let deliverable = WordClass(rawValue: 1 << 21)
  /// What takes place: "møde", "arbejdsdag".
  package static let event = WordClass(rawValue: 1 << 22)
  package static let adjective = WordClass(rawValue: 1 << 23)
  /// A form of a verb that is a noun, adjective or adverb more often: "svar", "møder".
  package static let nounFirst = WordClass(rawValue: 1 << 24)
  /// A noun that is a form of a verb more often.
  package static let verbFirst = WordClass(rawValue: 1 << 25)
  /// A first name that is also an ordinary word: "Bo", "Else".
  package static let ambiguousName = WordClass(rawValue: 1 << 26)
  package static let place = WordClass(rawValue: 1 << 27)
  package static let numeral = WordClass(rawValue: 1 << 28)
  /// Ends in a definite article: "planen", "husene" (told by its form).
  package static let definite = WordClass(rawValue: 1 << 29)
  /// Looks like a noun by its ending.
  package static let noun = WordClass(rawValue: 1 << 30)
  /// A genitive of one who can act: "kredsrådets", "formandens".
  package static let genitive = WordClass(rawValue: 1 << 31)
  /// A full stop behind it ends no sentence: "bl.", "jf.".
  package static let abbreviation = WordClass(rawValue: 1 << 32)
  /// An abbreviation that may also close a sentence: "mv.", "kr.".
  package static let closing = WordClass(rawValue: 1 << 33)

  /// Ends as the plural of people and of places that stand for them: "håndværkerne", "afsnittene" (told by its form).
  package static let people = WordClass(rawValue: 1 << 34)

  package static let agent: WordClass = [.body, .office, .group]
  package static let name: WordClass = [.firstName, .surname]
  /// Words that only tie the sentence together.
  package static let function: WordClass = [
    .preposition, .subordinator, .coordinator, .relative, .pronoun, .determiner, .adverb, .negation, .modal, .auxiliary, .interrogative, .object,
  ]
}
