import Danish

/// A clause with the fields of the Danish sentence scheme (P. Diderichsen, Elementær dansk grammatik, 1946).
struct Clause: Sendable {
  enum Role: String, Sendable, CaseIterable {
    case main
    /// "at …"
    case that
    /// "hvis …", "såfremt …"
    case condition
    /// "når …", "inden …", "mens …"
    case time
    case relative
    /// "om …", "hvem …", "hvordan …"
    case question
    /// "fordi …", "så …"
    case reason
    /// What stands in brackets.
    case bracket
  }

  enum Voice: String, Sendable, CaseIterable { case active, passive }
  enum Tense: String, Sendable, CaseIterable { case present, past, perfect, none }

  var role: Role
  /// All its words, with the clauses inside it; indices into the words of the block.
  var words: Range<Int>
  /// The subordinator or relative that opens it.
  var opener: Int?
  /// The clause on which it hangs.
  var parent: Int?
  /// What stands before the finite verb of a main clause and is not its subject.
  var foreField: Range<Int>?
  var subject: NounPhrase?
  /// Whether the subject is borrowed from the clause before ("… og sender den ud").
  var sharesSubject = false
  /// The finite verb; nil in a clause without.
  var finite: Int?
  var modal: Key?
  /// The main verb: infinitive or participle behind a modal or auxiliary, else the finite verb.
  var verb: Int?
  var voice: Voice = .active
  var tense: Tense = .none
  var negated = false
  /// Where the words behind the main verb begin.
  var rest: Int
  /// The verb stands first: a question, a command or a condition.
  var verbFirst = false
}
