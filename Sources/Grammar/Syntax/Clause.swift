package import Danish

/// A clause with the fields of the Danish sentence scheme (P. Diderichsen, Elementær dansk grammatik, 1946).
package struct Clause: Sendable {
  package enum Role: String, Sendable, CaseIterable {
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

  package enum Voice: String, Sendable, CaseIterable { case active, passive }
  package enum Tense: String, Sendable, CaseIterable { case present, past, perfect, none }

  package var role: Role
  /// All its words, with the clauses inside it; indices into the words of the block.
  package var words: Range<Int>
  /// The subordinator or relative that opens it.
  package var opener: Int?
  /// The clause on which it hangs.
  package var parent: Int?
  /// What stands before the finite verb of a main clause and is not its subject.
  package var foreField: Range<Int>?
  package var subject: NounPhrase?
  /// Whether the subject is borrowed from the clause before ("… og sender den ud").
  package var sharesSubject = false
  /// The finite verb; nil in a clause without.
  package var finite: Int?
  package var modal: Key?
  /// The main verb: infinitive or participle behind a modal or auxiliary, else the finite verb.
  package var verb: Int?
  package var voice: Voice = .active
  package var tense: Tense = .none
  package var negated = false
  /// Where the words behind the main verb begin.
  package var rest: Int
  /// The verb stands first: a question, a command or a condition.
  package var verbFirst = false
}
