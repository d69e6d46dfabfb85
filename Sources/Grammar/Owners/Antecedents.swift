import Danish

/// Who was spoken of last, for "han", "de", "gruppen": subjects in the order of the text, resolved only when a pronoun asks.
struct Antecedents: Sendable {
  private struct Subject: Sendable {
    let passage: Passage
    let phrase: NounPhrase
  }

  private var subjects: [Subject] = []

  /// Subjects; who was spoken of longer ago is meant by no pronoun.
  private static let reach = 12

  mutating func see(_ phrase: NounPhrase, in passage: Passage) {
    if subjects.count == 2 * Self.reach { subjects.removeFirst(Self.reach) }
    subjects.append(Subject(passage: passage, phrase: phrase))
  }

  static func isPlural(_ key: Key) -> Bool { plural.contains(key) }

  /// Whom the pronoun means; nil where none fits.
  func referent(of key: Key) -> [Owner]? { Self.plural.contains(key) ? several : one(key).map { [$0] } }

  private var latestFirst: some Sequence<[Owner]> {
    subjects.suffix(Self.reach).reversed().lazy.map { OwnerResolver(passage: $0.passage, memory: Antecedents()).owners(of: $0.phrase).owners }
  }

  /// Several persons named together, else the last body or group.
  private var several: [Owner]? {
    var group: Owner?
    for owners in latestFirst {
      if owners.count > 1 { return owners }
      if group == nil, let only = owners.first, only.type != .person { group = only }
    }
    return group.map { [$0] }
  }

  /// The last of three persons whose name fits "han" or "hun".
  private func one(_ key: Key) -> Owner? {
    let wanted: NameGender? = key == Self.han ? .male : key == Self.hun ? .female : nil
    var passed: [String] = []
    for owners in latestFirst where owners.count == 1 && owners[0].type == .person && !passed.contains(owners[0].name) {
      let gender = wanted == nil ? nil : NameGender.of(owners[0].name)
      if gender == nil || gender == wanted { return owners[0] }
      passed.append(owners[0].name)
      if passed.count == 3 { return nil }
    }
    return nil
  }

  private static let plural: KeySet = "de begge disse"
  private static let han: Key = "han"
  private static let hun: Key = "hun"
}
