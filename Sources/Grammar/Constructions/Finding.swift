import Danish

/// A construction found in a clause, with its roles.
struct Finding: Sendable {
  enum Act: Sendable {
    /// The clause states the act: index into the sentence's clauses.
    case clause(Int)
    /// An infinitive and the words behind it.
    case infinitive(verb: Int, rest: Range<Int>)
    /// What is wanted stands as a noun.
    case noun(Range<Int>)
    /// The whole line, of a list or table.
    case line(Range<Int>)

    /// The clause at `index` states it.
    func isClause(_ index: Int) -> Bool { if case .clause(index) = self { true } else { false } }
  }

  let construction: Construction
  /// The clause that carries the construction.
  let clause: Int
  var act: Act
  /// Nil where the words name nobody.
  var owner: NounPhrase?
  /// The meeting itself is meant: "vi", "man", no subject under "besluttede".
  var meetingOwns = false
  /// A negation stands in the act.
  var negated = false
  /// The words it rests on.
  var words: Range<Int>
}
