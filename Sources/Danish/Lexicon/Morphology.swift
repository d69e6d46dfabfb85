/// What the form of a word on no list tells of it.
enum Morphology {
  static func guess(_ folded: String, _ lexicon: Lexicon) -> Lexicon.Entry {
    var entry = Lexicon.Entry.none
    let count = folded.utf8.count
    guard count >= 3 else { return entry }
    if let derived = prefixed(folded, lexicon) { return derived }
    // "anmodte" for "anmodede": a slip between the two weak classes.
    if folded.hasSuffix("te"), let weak = lexicon[Key(folded.dropLast(2) + "ede")], weak.verb != 0 { return weak }
    if count > 4, folded.hasSuffix("s") {
      let stem = String(folded.dropLast())
      let base = lexicon[Key(stem)]?.classes ?? suffixed(stem)
      let lends: WordClass = [.body, .office, .group, .external, .firstName, .surname, .event, .deliverable]
      if !base.isDisjoint(with: lends) { entry.classes = base.intersection([.external, .firstName, .surname]).union(.genitive) }
    }
    entry.classes.formUnion(suffixed(folded))
    for (ending, classes) in endings where count >= ending.utf8.count + 3 && folded.hasSuffix(ending) {
      entry.classes.formUnion(classes)
      break
    }
    if !entry.classes.isDisjoint(with: [.agent, .adjective]) { return entry }
    for (ending, forms) in verbEndings where count >= ending.utf8.count + 3 && folded.hasSuffix(ending) {
      entry.forms = forms.union(.guessed)
      break
    }
    return entry
  }

  /// "gensende", "videregiver": a listed act behind a prefix.
  private static func prefixed(_ folded: String, _ lexicon: Lexicon) -> Lexicon.Entry? {
    for prefix in prefixes where folded.hasPrefix(prefix) {
      let rest = folded.dropFirst(prefix.count)
      guard rest.utf8.count >= 4, let base = lexicon[Key(rest)], base.verb != 0, !base.classes.contains(.nounFirst) else { continue }
      if lexicon.verbs[Int(base.verb)].means([.act, .say, .decide]) { return Lexicon.Entry(classes: [], verb: base.verb, forms: base.forms) }
    }
    return nil
  }

  private static let prefixes = [
    "gen", "for", "be", "ud", "op", "ind", "af", "an", "ned", "til", "over", "videre", "efter", "frem", "med", "rund", "sam", "under", "færdig",
    "hjem", "tilbage", "ny", "mis", "bort", "igen", "fast", "selv", "for", "fra", "mail", "viderefor", "kvalitets", "prøve", "korrektur",
  ]

  private static func suffixed(_ folded: String) -> WordClass {
    guard folded.utf8.count >= 6 else { return [] }
    for (suffix, classes) in AgentNouns.suffixes where folded.hasSuffix(suffix) { return classes }
    return []
  }

  private static let endings: [(String, WordClass)] = [
    ("mødet", [.event, .noun, .definite]), ("møde", [.event, .noun]), ("møder", [.event, .noun]), ("møderne", [.event, .noun, .definite]),
    ("dagen", [.event, .noun, .definite]), ("festen", [.event, .noun, .definite]),
    ("planen", [.deliverable, .noun, .definite]), ("planer", [.deliverable, .noun]), ("listen", [.deliverable, .noun, .definite]),
    ("liste", [.deliverable, .noun]), ("notatet", [.deliverable, .noun, .definite]), ("notat", [.deliverable, .noun]),
    ("rapport", [.deliverable, .noun]), ("rapporten", [.deliverable, .noun, .definite]), ("forslag", [.deliverable, .noun]),
    ("forslaget", [.deliverable, .noun, .definite]), ("svaret", [.deliverable, .noun, .definite]), ("svar", [.deliverable, .noun]),
    ("erne", [.noun, .definite]), ("ene", [.noun, .definite]), ("ningen", [.noun, .definite]), ("ningerne", [.noun, .definite]),
    ("elsen", [.noun, .definite]), ("heden", [.noun, .definite]), ("ning", .noun), ("ninger", .noun), ("else", .noun), ("elser", .noun),
    ("hed", .noun), ("heder", .noun), ("tion", .noun), ("tioner", .noun), ("itet", .noun), ("skab", .noun), ("dom", .noun), ("ment", .noun),
    ("sel", .noun), ("lig", .adjective), ("ligt", .adjective), ("lige", .adjective), ("isk", .adjective), ("iske", .adjective),
    ("som", .adjective), ("somme", .adjective), ("løs", .adjective), ("løse", .adjective), ("bar", .adjective), ("bare", .adjective),
    ("ig", .adjective), ("igt", .adjective), ("ige", .adjective),
    ("en", [.noun, .definite]), ("et", [.noun, .definite]),
  ]

  private static let verbEndings: [(String, VerbForms)] = [
    ("ende", .presentParticiple), ("erede", .past), ("eredes", .pastPassive), ("ede", .past), ("edes", .pastPassive), ("erer", .present),
    ("eres", .passive), ("ere", .infinitive), ("eret", .participle), ("er", .present), ("es", .passive), ("et", .participle), ("e", .infinitive),
  ]
}
