/// What a verb does in minutes.
package enum VerbMeaning: String, Sendable, CaseIterable {
  case act, state, happen, say, think, ask, decide, propose, promise, receive, habit, formal
  case putOff = "put-off"
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

  package static let finite: VerbForms = [.present, .past, .passive, .pastPassive]
}

/// One way to read a word as a verb.
package struct VerbReading: Sendable, Hashable {
  package let infinitive: String
  package let forms: VerbForms
  package let meanings: [VerbMeaning]

  package func means(_ meaning: VerbMeaning) -> Bool { meanings.contains(meaning) }
}

/// All forms of the listed verbs, and a guess for the others.
package struct Verbs: Sendable {
  package static let all = Verbs()

  private let readings: [String: VerbReading]

  private init() {
    var found: [String: VerbReading] = [:]
    found.reserveCapacity(4096)
    for line in "\(VerbList.lines)".split(separator: "\n") {
      let fields = line.split(separator: " ").map(String.init)
      guard fields.count >= 2 else { continue }
      let lemma = fields[0]
      let regular = fields[1] == "1" || fields[1] == "2"
      let meanings = fields.dropFirst(regular ? 2 : 5).compactMap(VerbMeaning.init)
      let paradigm = regular ? Self.weak(lemma, class: fields[1]) : Self.strong(fields)
      for (form, bits) in paradigm where form != "-" {
        let key = Tokenizer.fold(Array(form.utf8)[...])
        let old = found[key]
        let all = (old?.meanings ?? []) + (meanings.isEmpty ? [.act] : meanings)
        // The first verb listed lends its infinitive; a homograph adds its forms and meanings.
        found[key] = VerbReading(infinitive: old?.infinitive ?? lemma, forms: (old?.forms ?? []).union(bits), meanings: all)
      }
    }
    readings = found
  }

  package subscript(folded: String) -> VerbReading? {
    if let found = readings[folded] { return found }
    for prefix in Self.prefixes where folded.hasPrefix(prefix) {
      if let base = readings[String(folded.dropFirst(prefix.count))], base.means(.act), !base.means(.state) {
        return VerbReading(infinitive: prefix + base.infinitive, forms: base.forms, meanings: base.meanings)
      }
    }
    return nil
  }

  private static let prefixes = ["gen", "for", "be", "ud", "op", "ind", "af", "an", "ned", "til", "over", "videre", "efter", "frem", "med"]

  /// An unlisted word in a place where only a verb can stand: "digitaliserer", "lamineres".
  package static func guess(_ folded: String) -> VerbReading? {
    let count = folded.utf8.count
    if count > 4, folded.hasSuffix("er") {
      return VerbReading(infinitive: String(folded.dropLast()), forms: .present, meanings: [.act])
    }
    if count > 4, folded.hasSuffix("es") {
      return VerbReading(infinitive: String(folded.dropLast()), forms: .passive, meanings: [.act])
    }
    return nil
  }

  private static func weak(_ lemma: String, class inflection: String) -> [(String, VerbForms)] {
    let stem = lemma.hasSuffix("e") ? String(lemma.dropLast()) : lemma
    // A double consonant is single at the end of a word and before -te: "bestemme, bestemte, bestem" (Retskrivningsordbogen § 57).
    var short = stem
    if let last = stem.last, stem.count > 2, stem.dropLast().last == last { short.removeLast() }
    let (past, participle) = inflection == "1" ? (stem + "ede", stem + "et") : (short + "te", short + "t")
    return [
      (lemma, .infinitive), (lemma + "r", .present), (past, .past), (participle, .participle), (short, .imperative), (lemma + "s", .passive),
      (past + "s", .pastPassive),
    ]
  }

  private static func strong(_ fields: [String]) -> [(String, VerbForms)] {
    guard fields.count >= 5 else { return [] }
    let deponent = fields[0].hasSuffix("s") && fields[0] == fields[1]
    var forms: [(String, VerbForms)] = [
      (fields[0], deponent ? [.infinitive, .present] : .infinitive), (fields[1], .present), (fields[2], .past), (fields[3], .participle),
      (fields[4], .imperative),
    ]
    if !deponent {
      forms.append((fields[0] + "s", .passive))
      forms.append((fields[2] + "s", .pastPassive))
    }
    return forms
  }
}
