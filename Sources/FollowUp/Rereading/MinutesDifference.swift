import Danish

/// What a new reading of a meeting's minutes changes in its tasks.
package struct MinutesDifference: Sendable {
  /// A task as it was and as it is.
  package struct Change: Sendable {
    package var before: TaskRow
    package var after: TaskRow

    package init(before: TaskRow, after: TaskRow) { (self.before, self.after) = (before, after) }

    /// Its sentence has other words, marks, line breaks and lost rings aside.
    package var isReworded: Bool { Words.keys(of: before.source?.quote ?? "") != Words.keys(of: after.source?.quote ?? "") }

    package var isVisible: Bool {
      before.text != after.text || before.kind != after.kind || before.owners != after.owners || before.ownerNote != after.ownerNote
        || before.due?.due != after.due?.due || before.status != after.status || before.missing != after.missing
        || before.confidential != after.confidential || before.source?.agendaItem != after.source?.agendaItem || isReworded
    }
  }

  package var new: [TaskRow] = []
  package var changed: [Change] = []
  /// Their sentence no longer stands in the minutes.
  package var gone: [TaskRow] = []
  /// Their sentence stands, and is no longer read as a task.
  package var unread: [TaskRow] = []
  package var unchanged = 0

  package init() {}

  package var isEmpty: Bool { new.isEmpty && changed.isEmpty && gone.isEmpty && unread.isEmpty }

  /// Sorts a task that was known before by what became of it.
  package mutating func add(_ change: Change) {
    // What a person rejected is nobody's news.
    guard !change.after.rejected else {
      unchanged += 1
      return
    }
    switch change.after.missing {
    case .sentence? where change.before.missing != .sentence: gone.append(change.after)
    case .reading? where change.before.missing != .reading: unread.append(change.after)
    default: if change.isVisible { changed.append(change) } else { unchanged += 1 }
    }
  }
}
