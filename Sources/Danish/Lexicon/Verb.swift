/// What a verb does in minutes; the raw values stand behind the verbs in `VerbList`.
package struct VerbMeanings: OptionSet, Sendable, Hashable {
  package let rawValue: UInt16
  package init(rawValue: UInt16) { self.rawValue = rawValue }

  /// Somebody does it, and one can ask later whether it was done.
  package static let act = VerbMeanings(rawValue: 1)
  package static let state = VerbMeanings(rawValue: 2)
  /// It befalls: "stige", "udløbe".
  package static let happen = VerbMeanings(rawValue: 4)
  package static let say = VerbMeanings(rawValue: 8)
  package static let think = VerbMeanings(rawValue: 16)
  /// Puts somebody else on the hook.
  package static let ask = VerbMeanings(rawValue: 32)
  package static let decide = VerbMeanings(rawValue: 64)
  package static let propose = VerbMeanings(rawValue: 128)
  package static let promise = VerbMeanings(rawValue: 256)
  package static let putOff = VerbMeanings(rawValue: 512)
  package static let receive = VerbMeanings(rawValue: 1024)
  /// In the present it mostly tells what one is used to do: "arbejde", "deltage".
  package static let habit = VerbMeanings(rawValue: 2048)
  /// A formality of meetings: "godkende", "hæve".
  package static let formal = VerbMeanings(rawValue: 4096)
  /// What minutes give somebody as a task (`TaskVerbs`).
  package static let task = VerbMeanings(rawValue: 8192)

  static let names: [Substring: VerbMeanings] = [
    "act": .act, "state": .state, "happen": .happen, "say": .say, "think": .think, "ask": .ask, "decide": .decide, "propose": .propose,
    "promise": .promise, "put-off": .putOff, "receive": .receive, "habit": .habit, "formal": .formal,
  ]
}

/// A form of a verb.
package struct VerbForms: OptionSet, Sendable, Hashable {
  package let rawValue: UInt16
  package init(rawValue: UInt16) { self.rawValue = rawValue }

  package static let present = VerbForms(rawValue: 1)
  package static let past = VerbForms(rawValue: 2)
  package static let infinitive = VerbForms(rawValue: 4)
  package static let participle = VerbForms(rawValue: 8)
  package static let imperative = VerbForms(rawValue: 16)
  /// "sendes": present or infinitive of the s-passive.
  package static let passive = VerbForms(rawValue: 32)
  /// "aftaltes": past of the s-passive.
  package static let pastPassive = VerbForms(rawValue: 64)
  /// On no list; told by its ending.
  package static let guessed = VerbForms(rawValue: 128)
  /// "sendende", "kommende".
  package static let presentParticiple = VerbForms(rawValue: 256)

  package static let finite: VerbForms = [.present, .past, .passive, .pastPassive]
}

/// One way to read a word as a verb.
package struct VerbReading: Sendable, Hashable {
  package let infinitive: String
  package let lemma: Key
  package let meanings: VerbMeanings

  package func means(_ meanings: VerbMeanings) -> Bool { !self.meanings.isDisjoint(with: meanings) }
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
    }
    return forms.filter { $0.0 != "-" && $0.0 != "-s" }
  }

  /// "tage" has an ending to take off, "se" and "gå" have none: "tagende", "seende", "gående".
  private static func polysyllabic(_ lemma: String) -> Bool { lemma.hasSuffix("e") && lemma.count { "aeiouyæøå".contains($0) } > 1 }
}
