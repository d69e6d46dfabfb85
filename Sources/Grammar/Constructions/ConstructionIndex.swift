import Danish

/// Which constructions can fit a clause, told by its fields at once: a bit for each place in the catalogue.
///
/// What the index lets through is still matched; it only spares the clause the many constructions that ask for another verb, voice or subject.
struct ConstructionIndex: Sendable {
  typealias Bits = UInt128

  static let shared = ConstructionIndex(Catalogue.clauses)

  private var roles = [Bits](repeating: 0, count: 256)
  private var tenses = [Bits](repeating: 0, count: 256)
  private var voices = [Bits](repeating: 0, count: 256)
  /// By the sort of the subject.
  private var subjects = [Bits](repeating: 0, count: 256)
  private var subjectless: Bits = 0
  private var withoutModal: Bits = 0
  private var anyModal: Bits = 0
  private let modals: KeyMap<Bits>
  /// By the infinitive of the main verb, and of the finite verb for those that ask for a verb with its noun.
  private let lemmas: KeyMap<Bits>
  private let phraseLemmas: KeyMap<Bits>
  private let meanings: [(VerbMeanings, Bits)]
  private var anyVerb: Bits = 0
  private var imperatives: Bits = 0
  private var infinitives: Bits = 0
  /// Those of clauses without a finite verb, by a noun or by what hangs on them.
  private var nouns: Bits = 0

  init(_ constructions: [Construction]) {
    precondition(constructions.count <= Bits.bitWidth)
    var (modals, lemmas, phraseLemmas): ([(Key, Bits)], [(Key, Bits)], [(Key, Bits)]) = ([], [], [])
    var meanings: [(VerbMeanings, Bits)] = []
    for (place, construction) in constructions.enumerated() {
      let (pattern, bit) = (construction.pattern, 1 << Bits(place) as Bits)
      for role in Clause.Role.allCases where pattern.roles.contains(role) { roles[role.place] |= bit }
      for tense in Clause.Tense.allCases where pattern.tenses.contains(tense) { tenses[tense.place] |= bit }
      for voice in Clause.Voice.allCases where pattern.voice == nil || pattern.voice == voice { voices[voice.place] |= bit }
      for sort in NounPhrase.Sort.allCases where pattern.subjects.contains(sort) { subjects[sort.place] |= bit }
      if pattern.subjectless { subjectless |= bit }
      switch pattern.modal {
      case .none: withoutModal |= bit
      case .any: anyModal |= bit
      case .one(let words): modals += words.keys.map { ($0, bit) }
      }
      switch pattern.predicate {
      case .any: anyVerb |= bit
      case .imperative: imperatives |= bit
      case .infinitive: infinitives |= bit
      case .noun, .left: nouns |= bit
      case .meaning(let wanted): meanings.append((wanted, bit))
      case .verb(let verbs): lemmas += verbs.keys.map { ($0, bit) }
      case .phrase(let verbs, _): phraseLemmas += verbs.keys.map { ($0, bit) }
      case .layout: break
      }
    }
    self.modals = KeyMap(modals, joining: |)
    self.lemmas = KeyMap(lemmas, joining: |)
    self.phraseLemmas = KeyMap(phraseLemmas, joining: |)
    self.meanings = meanings
  }

  func fitting(_ clause: Clause, _ words: [Word]) -> Bits {
    let nouns = clause.finite == nil ? self.nouns : 0
    guard let verb = clause.verb else { return roles[clause.role.place] & nouns }
    var modal = anyModal
    if let key = clause.modal { modal |= modals[key] ?? 0 } else { modal |= withoutModal }
    let subject = clause.subject.map { subjects[$0.sort.place] } ?? subjectless
    let fields = tenses[clause.tense.place] & voices[clause.voice.place] & modal & subject
    return roles[clause.role.place] & (nouns | fields & predicates(words[verb], finite: clause.finite.map { words[$0] }))
  }

  private func predicates(_ verb: Word, finite: Word?) -> Bits {
    var found: Bits = 0
    if verb.isVerb {
      let guessed = verb.token.forms.contains(.guessed) && verb.token.meanings.isEmpty
      for (wanted, bit) in meanings where verb.means(wanted) || guessed && wanted.contains(.act) { found |= bit }
      if finite != nil { found |= anyVerb }
      if verb.tag == .imperative { found |= imperatives }
      if verb.tag == .infinitive, finite == nil { found |= infinitives }
    }
    if let lemma = verb.token.lemma { found |= (lemmas[lemma] ?? 0) | (phraseLemmas[lemma] ?? 0) }
    if let lemma = finite?.token.lemma { found |= phraseLemmas[lemma] ?? 0 }
    return found
  }
}

extension RawRepresentable where RawValue == String {
  /// The place of the case in its declaration.
  @inline(__always)
  fileprivate var place: Int { Int(unsafeBitCast(self, to: UInt8.self)) }
}
