/// What a verb does in minutes; the raw values stand behind the verbs in `VerbList`.
public struct VerbMeanings: OptionSet, Sendable, Hashable {
  public let rawValue: UInt16
  @inlinable @inline(__always) public init(rawValue: UInt16) { self.rawValue = rawValue }
  /// `.noun | .name`: unlike a literal `[.noun, .name]` it is folded into a constant wherever it stands.
  @inlinable @inline(__always) public static func | (a: VerbMeanings, b: VerbMeanings) -> VerbMeanings {
    VerbMeanings(rawValue: a.rawValue | b.rawValue)
  }
  @inlinable @inline(__always) public var isEmpty: Bool { rawValue == 0 }
  @inlinable @inline(__always) public func contains(_ member: VerbMeanings) -> Bool { rawValue & member.rawValue == member.rawValue }
  @inlinable @inline(__always) public func isSuperset(of other: VerbMeanings) -> Bool { contains(other) }
  @inlinable @inline(__always) public func isDisjoint(with other: VerbMeanings) -> Bool { rawValue & other.rawValue == 0 }
  @inlinable @inline(__always) public func union(_ other: VerbMeanings) -> VerbMeanings { VerbMeanings(rawValue: rawValue | other.rawValue) }
  @inlinable @inline(__always) public func intersection(_ other: VerbMeanings) -> VerbMeanings { VerbMeanings(rawValue: rawValue & other.rawValue) }

  /// Somebody does it, and one can ask later whether it was done.
  @inlinable @inline(__always) public static var act: VerbMeanings { VerbMeanings(rawValue: 1) }
  @inlinable @inline(__always) public static var state: VerbMeanings { VerbMeanings(rawValue: 2) }
  /// It befalls: "stige", "udløbe".
  @inlinable @inline(__always) public static var happen: VerbMeanings { VerbMeanings(rawValue: 4) }
  @inlinable @inline(__always) public static var say: VerbMeanings { VerbMeanings(rawValue: 8) }
  @inlinable @inline(__always) public static var think: VerbMeanings { VerbMeanings(rawValue: 16) }
  /// Puts somebody else on the hook.
  @inlinable @inline(__always) public static var ask: VerbMeanings { VerbMeanings(rawValue: 32) }
  @inlinable @inline(__always) public static var decide: VerbMeanings { VerbMeanings(rawValue: 64) }
  @inlinable @inline(__always) public static var propose: VerbMeanings { VerbMeanings(rawValue: 128) }
  @inlinable @inline(__always) public static var promise: VerbMeanings { VerbMeanings(rawValue: 256) }
  @inlinable @inline(__always) public static var putOff: VerbMeanings { VerbMeanings(rawValue: 512) }
  @inlinable @inline(__always) public static var receive: VerbMeanings { VerbMeanings(rawValue: 1024) }
  /// In the present it mostly tells what one is used to do: "arbejde", "deltage".
  @inlinable @inline(__always) public static var habit: VerbMeanings { VerbMeanings(rawValue: 2048) }
  /// A formality of meetings: "godkende", "hæve".
  @inlinable @inline(__always) public static var formal: VerbMeanings { VerbMeanings(rawValue: 4096) }
  /// What minutes give somebody as a task (`TaskVerbs`).
  @inlinable @inline(__always) public static var task: VerbMeanings { VerbMeanings(rawValue: 8192) }

  static let names: [Substring: VerbMeanings] = [
    "act": .act, "state": .state, "happen": .happen, "say": .say, "think": .think, "ask": .ask, "decide": .decide, "propose": .propose,
    "promise": .promise, "put-off": .putOff, "receive": .receive, "habit": .habit, "formal": .formal,
  ]
}

/// A form of a verb.
public struct VerbForms: OptionSet, Sendable, Hashable {
  public let rawValue: UInt16
  @inlinable @inline(__always) public init(rawValue: UInt16) { self.rawValue = rawValue }
  /// `.noun | .name`: unlike a literal `[.noun, .name]` it is folded into a constant wherever it stands.
  @inlinable @inline(__always) public static func | (a: VerbForms, b: VerbForms) -> VerbForms { VerbForms(rawValue: a.rawValue | b.rawValue) }
  @inlinable @inline(__always) public var isEmpty: Bool { rawValue == 0 }
  @inlinable @inline(__always) public func contains(_ member: VerbForms) -> Bool { rawValue & member.rawValue == member.rawValue }
  @inlinable @inline(__always) public func isSuperset(of other: VerbForms) -> Bool { contains(other) }
  @inlinable @inline(__always) public func isDisjoint(with other: VerbForms) -> Bool { rawValue & other.rawValue == 0 }
  @inlinable @inline(__always) public func union(_ other: VerbForms) -> VerbForms { VerbForms(rawValue: rawValue | other.rawValue) }
  @inlinable @inline(__always) public func intersection(_ other: VerbForms) -> VerbForms { VerbForms(rawValue: rawValue & other.rawValue) }

  @inlinable @inline(__always) public static var present: VerbForms { VerbForms(rawValue: 1) }
  @inlinable @inline(__always) public static var past: VerbForms { VerbForms(rawValue: 2) }
  @inlinable @inline(__always) public static var infinitive: VerbForms { VerbForms(rawValue: 4) }
  @inlinable @inline(__always) public static var participle: VerbForms { VerbForms(rawValue: 8) }
  @inlinable @inline(__always) public static var imperative: VerbForms { VerbForms(rawValue: 16) }
  /// "sendes": present or infinitive of the s-passive.
  @inlinable @inline(__always) public static var passive: VerbForms { VerbForms(rawValue: 32) }
  /// "aftaltes": past of the s-passive.
  @inlinable @inline(__always) public static var pastPassive: VerbForms { VerbForms(rawValue: 64) }
  /// On no list; told by its ending.
  @inlinable @inline(__always) public static var guessed: VerbForms { VerbForms(rawValue: 128) }
  /// "sendende", "kommende".
  @inlinable @inline(__always) public static var presentParticiple: VerbForms { VerbForms(rawValue: 256) }

  @inlinable @inline(__always) public static var finite: VerbForms { .present | .past | .passive | .pastPassive }
}

/// One way to read a word as a verb.
package struct VerbReading: Sendable, Hashable {
  package let infinitive: String
  package let lemma: Key
  package let meanings: VerbMeanings

  @inlinable @inline(__always) package func means(_ meanings: VerbMeanings) -> Bool { !self.meanings.isDisjoint(with: meanings) }
}

/// The inflection of Danish verbs (Retskrivningsordbogen §§ 59-63).
enum Inflection {
  /// Forms of one line of `VerbList`.
  static func forms(_ fields: [Substring]) -> [(String, VerbForms)] {
    fields[1] == "1" || fields[1] == "2" ? weak(String(fields[0]), class: fields[1]) : fields.count >= 5 ? strong(fields.map(String.init)) : []
  }

  private static func weak(_ lemma: String, class inflection: Substring) -> [(String, VerbForms)] {
    let stem = lemma.hasSuffix("e") ? String(lemma.dropLast()) : lemma
    // A double consonant is single at the end of a word and before -te: "bestemme, bestemte, bestem" (Retskrivningsordbogen § 57).
    var short = stem
    if let last = stem.last, stem.count > 2, stem.dropLast().last == last { short.removeLast() }
    let (past, participle) = inflection == "1" ? (stem + "ede", stem + "et") : (short + "te", short + "t")
    return [
      (lemma, .infinitive), (lemma + "r", .present), (past, .past), (participle, .participle), (short, .imperative), (lemma + "s", .passive),
      (past + "s", .pastPassive), (stem + "ende", .presentParticiple),
    ]
  }

  private static func strong(_ fields: [String]) -> [(String, VerbForms)] {
    let deponent = fields[0].hasSuffix("s") && fields[0] == fields[1]
    var forms: [(String, VerbForms)] = [
      (fields[0], deponent ? [.infinitive, .present] : .infinitive), (fields[1], .present), (fields[2], .past), (fields[3], .participle),
      (fields[4], .imperative),
    ]
    if !deponent {
      forms += [
        (fields[0] + "s", .passive), (fields[2] + "s", .pastPassive), (fields[0] + (polysyllabic(fields[0]) ? "nde" : "ende"), .presentParticiple),
      ]
      // "vedtoges", "foretoges" beside "vedtogs".
      if fields[2].utf8.count(where: isVowel) > 1, let last = fields[2].utf8.last, !isVowel(last) { forms.append((fields[2] + "es", .pastPassive)) }
    }
    return forms.filter { $0.0 != "-" && $0.0 != "-s" }
  }

  /// A vowel, or the second byte of æ, ø or å.
  private static func isVowel(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"), UInt8(ascii: "y"), 0xA6, 0xB8, 0xA5: true
    default: false
    }
  }

  /// "tage" has an ending to take off, "se" and "gå" have none: "tagende", "seende", "gående".
  private static func polysyllabic(_ lemma: String) -> Bool { lemma.utf8.last == UInt8(ascii: "e") && lemma.utf8.count(where: isVowel) > 1 }
}
