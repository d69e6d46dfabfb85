import Danish

/// A way of Danish minutes to put somebody on the hook.
package final class Construction: Sendable, CustomStringConvertible {
  package let id: String
  package let kind: Kind
  /// One line for the catalogue, in Danish.
  package let summary: String
  let pattern: Pattern
  /// Sentences that it reads; `[hvem …]` marks the owner, `[hvad …]` the act.
  package let reads: [String]
  /// Near misses that the whole grammar leaves alone.
  package let leaves: [String]
  package var description: String { id }

  let key: Key

  init(_ id: String, _ kind: Kind, summary: String, _ pattern: Pattern, reads: [String], leaves: [String] = []) {
    (self.id, self.kind, self.summary, self.pattern, self.reads, self.leaves) = (id, kind, summary, pattern, reads, leaves)
    key = Key(id)
  }
}

/// What must stand where in a clause, independent of the order in which it stands.
struct Pattern: Sendable {
  enum Predicate: Sendable {
    case any
    /// The clause has no finite verb and begins with the imperative: "Husk at …".
    case imperative
    /// The clause has no finite verb and begins with the infinitive: "Ringe til kommunen".
    case infinitive
    /// The clause has no finite verb, and one of these nouns near its start: "Enighed om, at …".
    case noun(KeySet)
    /// The clause is nothing but what hangs on it, under a line that tells who decides: "at udvalget nedsættes".
    case left
    case meaning(VerbMeanings)
    /// One of these verbs, by infinitive.
    case verb(KeySet)
    /// One of these verbs with one of these words behind it: "gav tilsagn", "var enighed", "udtrykte ønske".
    case phrase(KeySet, with: KeySet)
    /// Not read from a clause but from the layout: a label, a row, an item of a list.
    case layout
  }

  enum Modal: Sendable {
    case none
    case any
    case one(KeySet)
  }

  enum Complement: Sendable {
    /// The clause itself is the act.
    case none
    /// "at" and an infinitive.
    case infinitive
    /// An infinitive without "at": "bedes orientere".
    case bareInfinitive
    /// "at" and a clause.
    case clause
    /// What is wanted stands as a noun: "efterlyste en oversigt".
    case noun
  }

  enum Owner: Sendable {
    case subject
    /// The one who is asked: object of the asking verb.
    case object
    /// The subject of the complement clause.
    case complementSubject
    /// "sendes af NN"; nobody where there is none.
    case agentPhrase
    /// "kommer fra NN", "får besked af NN"; nobody where there is none.
    case giver
    /// "ligger hos NN", "gives til NN"; nobody where there is none.
    case keeper
    /// "Formanden mangler bilag fra NN": NN, and where nobody is to give it, the subject.
    case giverOrSubject
    case nobody
  }

  var predicate: Predicate
  var roles: Cases<Clause.Role> = [.main, .that, .bracket]
  var voice: Clause.Voice? = .active
  var tenses: Cases<Clause.Tense> = [.present]
  var modal: Modal = .none
  var subjects: Cases<NounPhrase.Sort> = Pattern.anybody
  var subjectless = false
  /// One of these words must stand in the clause.
  var mentions: KeySet?
  var complement: Complement = .none
  /// What the subject of a complement clause may be; all when empty.
  var complementSubjects: Cases<NounPhrase.Sort> = []
  /// Modal verbs of which one must stand in the complement clause; any or none when nil.
  var complementModals: KeySet?
  var owner: Owner
  /// Only where the owner is told: "får listerne af NN".
  var needsOwner = false

  static let anybody = Cases(NounPhrase.Sort.allCases)
  static let actors: Cases<NounPhrase.Sort> = [.named, .agent, .office, .pronoun, .speaker, .everyone]
  /// Actors, "man", and things that may be people: "trænerne", "naboforeningen".
  static let doers: Cases<NounPhrase.Sort> = [.named, .agent, .office, .pronoun, .speaker, .man, .everyone, .thing]
  /// A relative clause too: "… til Jesper, som samler dem".
  static let stating: Cases<Clause.Role> = [.main, .that, .bracket, .relative]
  static let others: Cases<NounPhrase.Sort> = [.named, .agent, .office, .pronoun, .everyone]
}
