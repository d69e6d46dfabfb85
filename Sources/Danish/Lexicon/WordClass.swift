/// What a word can be: closed classes, names, and nouns of the field.
public struct WordClass: OptionSet, Sendable, Hashable {
  public let rawValue: UInt64
  @inlinable @inline(__always) public init(rawValue: UInt64) { self.rawValue = rawValue }
  /// `.noun | .name`: unlike a literal `[.noun, .name]` it is folded into a constant wherever it stands.
  @inlinable @inline(__always) public static func | (a: WordClass, b: WordClass) -> WordClass { WordClass(rawValue: a.rawValue | b.rawValue) }
  @inlinable @inline(__always) public var isEmpty: Bool { rawValue == 0 }
  @inlinable @inline(__always) public func contains(_ member: WordClass) -> Bool { rawValue & member.rawValue == member.rawValue }
  @inlinable @inline(__always) public func isSuperset(of other: WordClass) -> Bool { contains(other) }
  @inlinable @inline(__always) public func isDisjoint(with other: WordClass) -> Bool { rawValue & other.rawValue == 0 }
  @inlinable @inline(__always) public func union(_ other: WordClass) -> WordClass { WordClass(rawValue: rawValue | other.rawValue) }
  @inlinable @inline(__always) public func intersection(_ other: WordClass) -> WordClass { WordClass(rawValue: rawValue & other.rawValue) }

  @inlinable @inline(__always) public static var preposition: WordClass { WordClass(rawValue: 1 << 0) }
  @inlinable @inline(__always) public static var subordinator: WordClass { WordClass(rawValue: 1 << 1) }
  @inlinable @inline(__always) public static var coordinator: WordClass { WordClass(rawValue: 1 << 2) }
  @inlinable @inline(__always) public static var relative: WordClass { WordClass(rawValue: 1 << 3) }
  /// Pronouns that can be subject.
  @inlinable @inline(__always) public static var pronoun: WordClass { WordClass(rawValue: 1 << 4) }
  @inlinable @inline(__always) public static var determiner: WordClass { WordClass(rawValue: 1 << 5) }
  @inlinable @inline(__always) public static var adverb: WordClass { WordClass(rawValue: 1 << 6) }
  @inlinable @inline(__always) public static var negation: WordClass { WordClass(rawValue: 1 << 7) }
  @inlinable @inline(__always) public static var modal: WordClass { WordClass(rawValue: 1 << 8) }
  @inlinable @inline(__always) public static var auxiliary: WordClass { WordClass(rawValue: 1 << 9) }
  @inlinable @inline(__always) public static var interrogative: WordClass { WordClass(rawValue: 1 << 10) }
  /// Pronouns that can only be object: "dem", "sig".
  @inlinable @inline(__always) public static var object: WordClass { WordClass(rawValue: 1 << 11) }
  @inlinable @inline(__always) public static var month: WordClass { WordClass(rawValue: 1 << 12) }
  @inlinable @inline(__always) public static var weekday: WordClass { WordClass(rawValue: 1 << 13) }
  @inlinable @inline(__always) public static var firstName: WordClass { WordClass(rawValue: 1 << 14) }
  @inlinable @inline(__always) public static var surname: WordClass { WordClass(rawValue: 1 << 15) }
  /// Titles and offices that stand before a name: "borgmester", "pi".
  @inlinable @inline(__always) public static var title: WordClass { WordClass(rawValue: 1 << 16) }
  /// Nouns for those who can act.
  @inlinable @inline(__always) public static var body: WordClass { WordClass(rawValue: 1 << 17) }
  @inlinable @inline(__always) public static var office: WordClass { WordClass(rawValue: 1 << 18) }
  @inlinable @inline(__always) public static var group: WordClass { WordClass(rawValue: 1 << 19) }
  /// Others than the meeting's own people: "entreprenøren", "banken".
  @inlinable @inline(__always) public static var external: WordClass { WordClass(rawValue: 1 << 20) }
  /// What is delivered or asked for: "notat", "liste".
  @inlinable @inline(__always) public static var deliverable: WordClass { WordClass(rawValue: 1 << 21) }
  /// What takes place: "møde", "arbejdsdag".
  @inlinable @inline(__always) public static var event: WordClass { WordClass(rawValue: 1 << 22) }
  @inlinable @inline(__always) public static var adjective: WordClass { WordClass(rawValue: 1 << 23) }
  /// A form of a verb that is a noun, adjective or adverb more often: "svar", "møder".
  @inlinable @inline(__always) public static var nounFirst: WordClass { WordClass(rawValue: 1 << 24) }
  /// A noun that is a form of a verb more often.
  @inlinable @inline(__always) public static var verbFirst: WordClass { WordClass(rawValue: 1 << 25) }
  /// A first name that is also an ordinary word: "Bo", "Else".
  @inlinable @inline(__always) public static var ambiguousName: WordClass { WordClass(rawValue: 1 << 26) }
  @inlinable @inline(__always) public static var place: WordClass { WordClass(rawValue: 1 << 27) }
  @inlinable @inline(__always) public static var numeral: WordClass { WordClass(rawValue: 1 << 28) }
  /// Ends in a definite article: "planen", "husene" (told by its form).
  @inlinable @inline(__always) public static var definite: WordClass { WordClass(rawValue: 1 << 29) }
  /// Looks like a noun by its ending.
  @inlinable @inline(__always) public static var noun: WordClass { WordClass(rawValue: 1 << 30) }
  /// A genitive of one who can act: "kredsrådets", "formandens".
  @inlinable @inline(__always) public static var genitive: WordClass { WordClass(rawValue: 1 << 31) }
  /// A full stop behind it ends no sentence: "bl.", "jf.".
  @inlinable @inline(__always) public static var abbreviation: WordClass { WordClass(rawValue: 1 << 32) }
  /// An abbreviation that may also close a sentence: "mv.", "kr.".
  @inlinable @inline(__always) public static var closing: WordClass { WordClass(rawValue: 1 << 33) }

  /// Ends as the plural of people and of places that stand for them: "håndværkerne", "afsnittene" (told by its form).
  @inlinable @inline(__always) public static var people: WordClass { WordClass(rawValue: 1 << 34) }

  @inlinable @inline(__always) public static var agent: WordClass { .body | .office | .group }
  @inlinable @inline(__always) public static var name: WordClass { .firstName | .surname }
  /// Words that only tie the sentence together.
  @inlinable @inline(__always) public static var function: WordClass {
    let tying: WordClass = .preposition | .subordinator | .coordinator | .relative | .pronoun | .determiner
    return tying | .adverb | .negation | .modal | .auxiliary | .interrogative | .object
  }
}
