/// What the form of a word on no list tells of it.
enum Morphology {
  typealias Bytes = UnsafeBufferPointer<UInt8>

  /// `word` is folded.
  static func guess(_ word: Bytes, _ lexicon: Lexicon) -> Lexicon.Entry {
    var entry = Lexicon.Entry.none
    guard word.count >= 3 else { return entry }
    if let derived = prefixed(word, lexicon) { return derived }
    // "anmodte" for "anmodede": a slip between the two weak classes.
    if word.ends(with: te), let weak = lexicon[Key(utf8: Array(word.dropLast(2)) + ede)], weak.verb != 0 { return weak }
    if word.count > 4, word[word.count - 1] == UInt8(ascii: "s") {
      let stem = Bytes(rebasing: word.dropLast())
      let base = lexicon[Key(utf8: stem)]?.classes ?? suffixed(stem)
      let lends: WordClass = [.body, .office, .group, .external, .firstName, .surname, .event, .deliverable]
      if possessive.contains(where: { word.count > $0.count + 3 && word.ends(with: $0) }) { entry.classes.formUnion(.genitive) }
      if !base.isDisjoint(with: lends) { entry.classes = base.intersection(.external | .firstName | .surname).union(.genitive) }
    }
    entry.classes.formUnion(suffixed(word))
    if let classes = endings.value(of: word, beyond: 3) { entry.classes.formUnion(classes) }
    if !entry.classes.isDisjoint(with: .agent | .adjective) { return entry }
    if let forms = verbEndings.value(of: word, beyond: 3) { entry.forms = forms.union(.guessed) }
    return entry
  }

  private static let te = Array("te".utf8)
  private static let ede = Array("ede".utf8)

  /// Genitives of nouns with their article: "kredsens", "mødets", "naboernes".
  private static let possessive = ["ens", "ets", "rnes"].map { Array($0.utf8) }

  /// "gensende", "videregiver": a listed act behind a prefix.
  private static func prefixed(_ word: Bytes, _ lexicon: Lexicon) -> Lexicon.Entry? {
    for prefix in prefixes[Int(word[0])] where word.count >= prefix.count + 4 && word[..<prefix.count].elementsEqual(prefix) {
      guard let base = lexicon[Key(utf8: word[prefix.count...])], base.verb != 0, !base.classes.contains(.nounFirst) else { continue }
      if lexicon.verbs[Int(base.verb)].means(.act | .say | .decide) {
        return Lexicon.Entry(classes: [], verb: base.verb, forms: base.forms, meanings: base.meanings)
      }
    }
    return nil
  }

  /// By their first byte.
  private static let prefixes: [[[UInt8]]] = [
    "gen", "for", "be", "ud", "op", "ind", "af", "an", "ned", "til", "over", "videre", "efter", "frem", "med", "rund", "sam", "under", "færdig",
    "hjem", "tilbage", "ny", "mis", "bort", "igen", "fast", "selv", "fra", "mail", "viderefor", "kvalitets", "prøve", "korrektur",
  ].reduce(into: Array(repeating: [], count: 256)) { $0[Int($1.utf8.first!)].append(Array($1.utf8)) }

  private static func suffixed(_ word: Bytes) -> WordClass { word.count < 6 ? [] : agents.value(of: word, beyond: 0) ?? [] }

  private static let agents = Endings(AgentNouns.suffixes)

  private static let endings = Endings<WordClass>([
    ("mødet", [.event, .noun, .definite]), ("møde", [.event, .noun]), ("møder", [.event, .noun]), ("møderne", [.event, .noun, .definite]),
    ("dagen", [.event, .noun, .definite]), ("festen", [.event, .noun, .definite]),
    ("planen", [.deliverable, .noun, .definite]), ("planer", [.deliverable, .noun]), ("listen", [.deliverable, .noun, .definite]),
    ("liste", [.deliverable, .noun]), ("notatet", [.deliverable, .noun, .definite]), ("notat", [.deliverable, .noun]),
    ("rapport", [.deliverable, .noun]), ("rapporten", [.deliverable, .noun, .definite]), ("forslag", [.deliverable, .noun]),
    ("forslaget", [.deliverable, .noun, .definite]), ("svaret", [.deliverable, .noun, .definite]), ("svar", [.deliverable, .noun]),
    ("erne", [.noun, .definite, .people]), ("ene", [.noun, .definite, .people]), ("ningen", [.noun, .definite]), ("ningerne", [.noun, .definite]),
    ("elsen", [.noun, .definite]), ("heden", [.noun, .definite]), ("ning", .noun), ("ninger", .noun), ("else", .noun), ("elser", .noun),
    ("hed", .noun), ("heder", .noun), ("tion", .noun), ("tioner", .noun), ("itet", .noun), ("skab", .noun), ("dom", .noun), ("ment", .noun),
    ("sel", .noun), ("lig", .adjective), ("ligt", .adjective), ("lige", .adjective), ("isk", .adjective), ("iske", .adjective),
    ("som", .adjective), ("somme", .adjective), ("løs", .adjective), ("løse", .adjective), ("bar", .adjective), ("bare", .adjective),
    ("ig", .adjective), ("igt", .adjective), ("ige", .adjective),
    ("en", [.noun, .definite]), ("et", [.noun, .definite]),
  ])

  private static let verbEndings = Endings<VerbForms>([
    ("ende", .presentParticiple), ("erede", .past), ("eredes", .pastPassive), ("ede", .past), ("edes", .pastPassive), ("erer", .present),
    ("eres", .passive), ("ere", .infinitive), ("eret", .participle), ("er", .present), ("es", .passive), ("et", .participle), ("e", .infinitive),
  ])
}

/// Endings of words with what each tells, kept by their last two bytes.
private struct Endings<Value: Sendable>: Sendable {
  private var byLast = [[(ending: [UInt8], value: Value)]](repeating: [], count: 256)

  /// The endings in the order in which they are tried.
  init(_ endings: [(String, Value)]) {
    for (ending, value) in endings {
      let bytes = Array(ending.utf8)
      let places = bytes.count > 1 ? [Self.place(bytes[bytes.count - 2], bytes[bytes.count - 1])] : Array(0..<256)
      for place in places { byLast[place].append((bytes, value)) }
    }
  }

  /// Several pairs share a place.
  private static func place(_ byte: UInt8, _ last: UInt8) -> Int { Int(byte &* 31 ^ last) }

  /// What the first ending of `word` that leaves a stem of `least` bytes tells; `word` has two bytes or more.
  func value(of word: Morphology.Bytes, beyond least: Int) -> Value? {
    for (ending, value) in byLast[Self.place(word[word.count - 2], word[word.count - 1])]
    where word.count >= ending.count + least && word.ends(with: ending) { return value }
    return nil
  }
}

extension Morphology.Bytes {
  fileprivate func ends(with ending: [UInt8]) -> Bool {
    guard count >= ending.count else { return false }
    for index in ending.indices where self[count - ending.count + index] != ending[index] { return false }
    return true
  }
}
