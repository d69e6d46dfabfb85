import Danish
package import FollowUp
import GRDB

extension Register {
  /// A person takes suggestions as true: their tasks change as the minutes say, with the evidence in the history.
  /// Throws `noSuggestion`, `answered`, `rejected`.
  package func accept(_ numbers: [Int64], _ act: Act) throws -> [SuggestionRow] {
    try answer(numbers, .accepted, act) { change, row in try change.apply(row.suggestion, to: row.task) }
  }

  /// A person says that the minutes do not say so; remembered when they are read again. What was linked as said again stands by itself.
  /// Throws `noSuggestion`, `answered`.
  package func dismiss(_ numbers: [Int64], _ act: Act) throws -> [SuggestionRow] {
    try answer(numbers, .dismissed, act) { change, row in
      if let again = row.suggestion.restatement {
        try change.database.run(sql: "UPDATE task SET restates = NULL WHERE id = ?", arguments: [again])
      }
      try change.log(
        row.task.id, "dismissed", to: row.suggestion.outcome.rawValue, cause: row.suggestion.meeting.iso, why: row.suggestion.evidence,
        isConfidential: row.suggestion.isConfidential)
    }
  }

  private func answer(
    _ numbers: [Int64], _ answer: Suggestion.Answer, _ act: Act, _ change: (Transaction, SuggestionRow) throws -> Void
  ) throws -> [SuggestionRow] {
    try step(act) { transaction in
      let reader = SuggestionReader(transaction.database, today: act.today, confidential: true)
      var rows: [SuggestionRow] = []
      for number in numbers {
        guard let suggestion = try reader.suggestions(where: Condition("suggestion.id = ?", [number]), order: "suggestion.id").first else {
          throw RegisterError.noSuggestion(number)
        }
        guard suggestion.answer == nil else { throw RegisterError.answered(number, suggestion.answer!) }
        var row = SuggestionRow(suggestion: suggestion, task: try transaction.row(suggestion.task))
        try transaction.database.run(sql: "UPDATE suggestion SET answer = ? WHERE id = ?", arguments: [answer.rawValue, number])
        try change(transaction, row)
        row.suggestion.answer = answer
        row.task = try transaction.row(suggestion.task)
        rows.append(row)
      }
      return rows
    }
  }
}

extension Transaction {
  /// Does to a task what an accepted suggestion says. A proposal that is worked on or done is a task after all.
  fileprivate func apply(_ suggestion: Suggestion, to row: TaskRow) throws {
    guard !row.rejected else { throw RegisterError.rejected(row.id) }
    guard !row.status.isClosed else { throw RegisterError.transition(row.id, from: row.status, to: suggestion.outcome.status ?? row.status) }
    func move(from old: Status, to status: Status) throws {
      try database.run(
        sql: "UPDATE task SET status = ?, status_set = 1, confirmed = ?, closed_on = ?, sleep_until = NULL WHERE id = ?",
        arguments: [status.rawValue, status != .dropped || row.confirmed, status.isClosed ? act.today.iso : nil, row.id])
      try log(
        row.id, "status", from: old.rawValue, to: status.rawValue, cause: suggestion.meeting.iso, why: suggestion.evidence,
        isConfidential: suggestion.isConfidential)
    }
    var status = row.status
    if status == .proposed, suggestion.outcome != .dropped {
      try move(from: status, to: .open)
      status = .open
    }
    if let wanted = suggestion.outcome.status {
      if wanted != status { try move(from: status, to: wanted) } else { try tell(suggestion, row) }
    } else {
      if suggestion.due == nil || row.due?.due == suggestion.due { try tell(suggestion, row) }
      if let due = suggestion.due, due != row.due?.due { try postpone(row, to: due.told(confidentially: suggestion.isConfidential), suggestion) }
    }
    try word(on: row.id)
  }

  /// The new deadline counts from the day of the meeting that gave it.
  private func postpone(_ row: TaskRow, to due: Due, _ suggestion: Suggestion) throws {
    try setDue(due, of: row.id)
    try database.run(sql: "UPDATE task SET due_said = ? WHERE id = ?", arguments: [suggestion.meeting.iso, row.id])
    let now = try self.row(row.id)
    guard now.due?.date != row.due?.date else { return try tell(suggestion, row) }
    _ = try moved(
      now.id, now.text, from: row.due?.date, to: now.due?.date, .minutesRead, meeting: meetingID(of: suggestion), why: suggestion.evidence,
      isConfidential: suggestion.isConfidential)
  }

  private func meetingID(of suggestion: Suggestion) throws -> Int64? {
    try Int64.fetchOne(database, sql: "SELECT meeting FROM suggestion WHERE id = ?", arguments: [suggestion.number])
  }

  /// Nothing changes but what is known of it.
  private func tell(_ suggestion: Suggestion, _ row: TaskRow) throws {
    try log(
      row.id, "said", to: suggestion.outcome.rawValue, cause: suggestion.meeting.iso, why: suggestion.evidence,
      isConfidential: suggestion.isConfidential)
  }
}

extension Due {
  /// Without the words of a confidential passage, where they tell more than a day or a meeting.
  fileprivate func told(confidentially isConfidential: Bool) -> Due {
    guard isConfidential, type == .other || type == .beforeEvent else { return self }
    var due = self
    due.text = to?.iso ?? "…"
    return due
  }
}

extension Outcome {
  /// The status that a task gets by it; nil where only its deadline, or nothing, changes.
  package var status: Status? {
    switch self {
    case .done: .done
    case .inProgress: .inProgress
    case .dropped: .dropped
    case .postponed, .restated: nil
    }
  }
}
