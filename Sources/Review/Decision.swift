package import FollowUp
package import Grammar
package import Source

/// What a person decided with a key; each is a step of its own in the register, and each has a plain command.
package enum Decision: Sendable, Hashable {
  case confirm(Int64)
  case reject(Int64)
  /// A suggestion by its number: the minutes do say so of an older task.
  case accept(Int64)
  case dismiss(Int64)
  case edit(Int64, text: String)
  case assign(Int64, names: [String])
  case setDue(Int64, words: String, why: String?)
  case setKind(Int64, Kind)
  case add(NewTask)
  /// "Ingen opfølgning".
  case mark(PointName)
  case unmark(PointName)
  /// Takes a step of this review back.
  case undo(step: Int64)
}

/// A task that was missed, with the sentence it stands in.
package struct NewTask: Sendable, Hashable {
  package var range: ByteRange
  package var point: PointName
  package var kind: Kind
  package var text = ""
  package var owners: [String] = []
  /// In words; empty for none.
  package var due = ""
}

/// How the register stands after a decision.
package struct DecisionResult: Sendable {
  package var tasks: [TaskRow]
  package var suggestions: [SuggestionRow]
  package var marks: [PointMark]
  /// The step that was made; nil where nothing had to change.
  package var step: Int64?

  package init(tasks: [TaskRow], suggestions: [SuggestionRow], marks: [PointMark], step: Int64?) {
    (self.tasks, self.suggestions, self.marks, self.step) = (tasks, suggestions, marks, step)
  }
}

/// What a key asks of the world.
package enum Action: Sendable, Hashable {
  case decide(Decision)
  case suspend
  case quit
}
