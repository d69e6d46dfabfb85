package import Source

/// Who or what stands as subject or object.
package struct NounPhrase: Sendable, Hashable {
  package enum Sort: Sendable, Hashable {
    /// Persons by name or initials.
    case named
    /// Bodies, offices and groups of people.
    case agent
    /// han, hun, de, sidstnævnte
    case pronoun
    /// vi, jeg
    case speaker
    case man
    /// der, det, den, dette
    case expletive
    /// everything else
    case thing
  }

  package var words: Range<Int>
  package var sort: Sort

  package var canAct: Bool { sort == .named || sort == .agent || sort == .pronoun || sort == .speaker }
}

package enum Voice: Sendable, Hashable { case active, passive }

package enum Tense: Sendable, Hashable { case present, past, perfect }

/// The parts of one clause, by the sentence scheme: fore-field, finite verb, subject, adverbials, non-finite verb, objects.
package struct Clause: Sendable, Hashable {
  package var words: Range<Int>
  package var subject: NounPhrase?
  package var finite: Int
  package var modal: String?
  /// The verb that carries the meaning.
  package var verb: Int
  package var voice: Voice
  package var tense: Tense
  package var negated: Bool
  /// The words after the verb group, up to the end of the clause with its subordinate clauses.
  package var rest: Range<Int>
  /// Fore-field other than the subject ("Inden næste møde").
  package var foreField: Range<Int>?
}
