import Danish

/// A way of Danish minutes to put somebody on the hook.
package struct Construction: Sendable, CustomStringConvertible {
  package let id: String
  package let kind: Kind
  /// One line for the catalogue, in Danish.
  package let summary: String
  let frame: Frame
  /// An author's guess, 0...1, not yet measured, of how often a careful secretary would list what it reads.
  let confidence: Double
  /// Sentences that it reads; `[hvem …]` marks the owner, `[hvad …]` the act.
  package let reads: [String]
  package var description: String { id }

  /// Near misses that the whole grammar leaves alone.
  package let leaves: [String]
}

/// What must stand where in the clause, independent of the order in which it stands.
struct Frame: Sendable {
  enum Predicate: Sendable {
    case meaning(Set<VerbMeaning>)
    case lemmas(Set<String>)
    /// A light verb with one of these words behind it: "gav tilsagn", "var enighed", "udtrykte ønske".
    case light(Set<String>, with: Set<String>)
  }

  enum Complement: Sendable {
    /// The predicate itself is the act.
    case none
    /// An infinitive without "at": "bedes orientere".
    case bareInfinitive
    /// "at" and an infinitive.
    case infinitive
    /// "at" and a clause.
    case clause
    case either
  }

  enum OwnerRole: Sendable {
    case subject
    /// The one who is asked: object of the asking verb.
    case object
    /// The subject of the complement clause, else the meeting.
    case complementSubject
    /// "sendes af NN"; nobody where there is none.
    case agentPhrase
    case meeting
  }

  var subjects: Set<NounPhrase.Sort> = [.named, .agent, .pronoun, .speaker, .man, .expletive, .thing]
  /// Whether the clause may stand without a subject.
  var subjectless = false
  var predicate: Predicate
  var voice: Voice = .active
  var tenses: Set<Tense> = [.present]
  /// Modal verbs that may stand; empty means none may.
  var modals: Set<String> = []
  var complement: Complement = .none
  /// What the subject of a complement clause may be.
  var complementSubjects: Set<NounPhrase.Sort> = [.named, .agent, .pronoun, .speaker, .man, .expletive, .thing]
  /// Modal verbs of which one must stand in the complement clause; empty means any or none.
  var complementModals: Set<String> = []
  var owner: OwnerRole
}
