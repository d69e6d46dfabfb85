package import Danish
package import Grammar
package import Source

/// The stored status of a task; the raw values are the contract of JSON and schema.
package enum Status: String, Sendable, CaseIterable {
  case proposed, open
  case inProgress = "in-progress"
  case done, dropped

  package var isActive: Bool { self == .open || self == .inProgress }
  package var isClosed: Bool { self == .done || self == .dropped }
}

/// Computed from the calendar and today, never stored.
package enum Lateness: String, Sendable, CaseIterable {
  case overdue, due, later, unknown, closed
}

/// What the present minutes lack of a task that was once read in them.
package enum Missing: String, Sendable, CaseIterable {
  /// Its sentence: the quote is of an older version.
  case sentence
  /// The reading: the sentence stands, and is no longer read as a task.
  case reading
}

/// Where a task stands in the minutes.
package struct TaskSource: Sendable, Hashable {
  package var meeting: Day
  package var agendaItem: String?
  package var agendaTitle: String?
  package var quote: String
  package var range: ByteRange
  package var rule: String
  package var confidence: Double
  /// The minutes are not approved.
  package var isDraft = false

  package init(meeting: Day, agendaItem: String?, agendaTitle: String?, quote: String, range: ByteRange, rule: String, confidence: Double) {
    (self.meeting, self.agendaItem, self.agendaTitle) = (meeting, agendaItem, agendaTitle)
    (self.quote, self.range, self.rule, self.confidence) = (quote, range, rule, confidence)
  }
}

/// A deadline resolved against the calendar.
package struct ResolvedDue: Sendable, Hashable {
  package var due: Due
  /// Nobody said it; a decision is expected back at the next meeting.
  package var implied: Bool
  /// The last day, nil where none can be told.
  package var date: Day?
  /// The meeting whose day is the last day, for deadlines that name a meeting.
  package var meeting: Day?
  package var original: Day?
  /// Each move of the last day to a later one, in the order they were made.
  package var slips: [Slip] = []

  package struct Slip: Sendable, Hashable {
    /// The day it was moved on.
    package var day: Day
    package var from: Day
    package var to: Day

    package init(day: Day, from: Day, to: Day) { (self.day, self.from, self.to) = (day, from, to) }
  }

  package init(due: Due, implied: Bool, date: Day?, meeting: Day?, original: Day?) {
    (self.due, self.implied, self.date, self.meeting, self.original) = (due, implied, date, meeting, original)
  }
}

/// A task as lists show it on a given day.
package struct TaskRow: Sendable, Hashable {
  package var id: Int64
  package var text: String
  package var kind: Kind
  package var status: Status
  package var confirmed: Bool
  package var rejected: Bool
  /// Its sentence is confidential, or a person says so: left out of what others get to see.
  package var confidential = false
  package var sleepUntil: Day?
  package var owners: [Owner]
  /// Why there is no owner, or who else can be meant.
  package var ownerNote: String?
  package var body: String
  package var due: ResolvedDue?
  package var lateness: Lateness
  /// The day of the meeting whose minutes it stands in, or the day it was written in by hand.
  package var recorded: Day
  /// Meetings of the body held since the task was recorded.
  package var ageInMeetings: Int
  /// The day of the last word about it: its meeting, or the last change by a person.
  package var lastWord: Day
  /// Active, and nothing was heard of it since the last meeting of its body.
  package var isSilent: Bool
  /// The day it was closed, for done and dropped.
  package var closedOn: Day?
  /// Nil for a task added by hand.
  package var source: TaskSource?
  package var notes: [Note]
  /// The day one last reminded somebody of it.
  package var reminded: Day?
  /// Nil while its sentence stands in the present minutes and is read.
  package var missing: Missing?
  /// The older task that it says again, beside which lists do not show it.
  package var restates: Int64?
  /// What minutes of later meetings said of it last, and nobody dismissed.
  package var said: Suggestion?
  /// They did so in a closed point, which is not told here.
  package var isSaidInClosedPoint = false

  package struct Note: Sendable, Hashable {
    package var day: Day
    package var by: String
    package var text: String

    package init(day: Day, by: String, text: String) {
      (self.day, self.by, self.text) = (day, by, text)
    }
  }

  package init(
    id: Int64, text: String, kind: Kind, status: Status, confirmed: Bool, rejected: Bool, sleepUntil: Day?, owners: [Owner], ownerNote: String?,
    body: String, due: ResolvedDue?, lateness: Lateness, recorded: Day, ageInMeetings: Int, lastWord: Day, isSilent: Bool, closedOn: Day?,
    source: TaskSource?, notes: [Note]
  ) {
    (self.id, self.text, self.kind, self.status, self.confirmed, self.rejected) = (id, text, kind, status, confirmed, rejected)
    (self.sleepUntil, self.owners, self.ownerNote, self.body, self.due) = (sleepUntil, owners, ownerNote, body, due)
    (self.lateness, self.recorded, self.ageInMeetings, self.lastWord) = (lateness, recorded, ageInMeetings, lastWord)
    (self.isSilent, self.closedOn, self.source, self.notes) = (isSilent, closedOn, source, notes)
  }
}

extension TaskRow {
  /// Takes up what minutes said of it; `lastHeld` is the last meeting of its body.
  package mutating func hear(_ suggestion: Suggestion, lastHeld: Day?) {
    said = suggestion
    hear(on: suggestion.meeting, lastHeld: lastHeld)
  }

  /// Takes up that minutes said something in a closed point, and not what.
  package mutating func hearInClosedPoint(on meeting: Day, lastHeld: Day?) {
    isSaidInClosedPoint = true
    hear(on: meeting, lastHeld: lastHeld)
  }

  private mutating func hear(on meeting: Day, lastHeld: Day?) {
    lastWord = max(lastWord, meeting)
    isSilent = status.isActive && lastHeld.map { lastWord < $0 } ?? false
  }

  /// Resting on `day`: it is not asked for until then.
  package func isAsleep(on day: Day) -> Bool { status.isActive && sleepUntil.map { $0 > day } ?? false }
}

package enum MeetingStatus: String, Sendable, CaseIterable {
  case planned, held, cancelled
}

/// A meeting as lists show it on a given day.
package struct MeetingRow: Sendable, Hashable {
  package var id: Int64
  package var body: String
  package var day: Day
  package var status: MeetingStatus
  package var approved: Bool
  /// The day it was first planned for, where it was moved.
  package var movedFrom: Day?
  package var hasMinutes: Bool

  package init(id: Int64, body: String, day: Day, status: MeetingStatus, approved: Bool, movedFrom: Day?, hasMinutes: Bool) {
    (self.id, self.body, self.day, self.status) = (id, body, day, status)
    (self.approved, self.movedFrom, self.hasMinutes) = (approved, movedFrom, hasMinutes)
  }
}

/// One row of the append-only history.
package struct HistoryRow: Sendable, Hashable {
  package var step: Int64
  package var day: Day
  package var by: String
  package var task: Int64?
  /// The body or owner it is about.
  package var subject: String?
  /// What was changed: `status`, `due`, `owners`, `text`, `note`, `meeting`, `import`, ...
  package var field: String
  package var before: String?
  package var after: String?
  /// Why, as an identifier: `meeting-moved`, `rule`, ...
  package var cause: String?
  /// Why, in a person's words; the rule or file by its name.
  package var why: String?
  /// Its step was taken back.
  package var isUndone: Bool

  package init(
    step: Int64, day: Day, by: String, task: Int64?, subject: String?, field: String, before: String?, after: String?, cause: String?, why: String?,
    isUndone: Bool
  ) {
    (self.step, self.day, self.by, self.task, self.subject) = (step, day, by, task, subject)
    (self.field, self.before, self.after, self.cause, self.why, self.isUndone) = (field, before, after, cause, why, isUndone)
  }
}

/// The sections of a follow-up list, in the order they are printed; the raw values are the contract of the JSON.
package enum ListSection: String, Sendable, CaseIterable {
  case overdue, due, undated, later, proposals, closed
}

/// The follow-up list before a meeting, or the overdue list.
package struct FollowUpList: Sendable, Hashable {
  package var body: String?
  package var meeting: Day?
  package var today: Day
  package var sections: [(ListSection, [TaskRow])] { order.map { ($0, rows[$0] ?? []) } }
  package var order: [ListSection]
  package var rows: [ListSection: [TaskRow]]

  package init(body: String?, meeting: Day?, today: Day, order: [ListSection], rows: [ListSection: [TaskRow]]) {
    (self.body, self.meeting, self.today, self.order, self.rows) = (body, meeting, today, order, rows)
  }
}
