import Danish
import FollowUp
import Grammar
import Minutes
import Reports
import Review
import Source
import Store

/// The minutes of one meeting on the desk, and the register that decisions go to.
struct ReviewDesk {
  let register: Register
  let meeting: MinutedMeeting
  let minutes: ReviewMinutes
  let act: Act

  init(_ register: Register, _ meeting: MinutedMeeting, _ act: Act) {
    (self.register, self.meeting, self.act) = (register, meeting, act)
    minutes = ReviewMinutes(MinutesParser.parse(SourceText(meeting.text), day: meeting.row.day), body: meeting.row.body, day: meeting.row.day)
  }

  func state() throws -> ReviewState { ReviewState(minutes, tasks: try tasks, suggestions: try suggestions, marks: try marks) }

  private var tasks: [TaskRow] { get throws { try register.everyTask(of: meeting.row.id, today: act.today) } }
  private var suggestions: [SuggestionRow] { get throws { try register.everySuggestion(of: meeting.row.id, today: act.today) } }
  private var marks: [PointMark] { get throws { try register.noFollowUp(of: meeting.row.id) } }

  /// Carries a decision out as a step of its own. Throws `RegisterError`, and `Failure` for a deadline that cannot be read.
  func carryOut(_ decision: Decision) throws -> DecisionResult {
    let before = try register.lastStep(act)
    try write(decision)
    let after = try register.lastStep(act)
    return DecisionResult(tasks: try tasks, suggestions: try suggestions, marks: try marks, step: after == before ? nil : after)
  }

  private func write(_ decision: Decision) throws {
    switch decision {
    case .confirm(let id): _ = try register.confirm([id], note: nil, act)
    case .reject(let id): _ = try register.reject([id], note: nil, act)
    case .accept(let number): _ = try register.accept([number], act)
    case .dismiss(let number): _ = try register.dismiss([number], act)
    case .edit(let id, let text): _ = try register.edit(id, text: text, act)
    case .assign(let id, let names): _ = try register.assign([id], to: names, act)
    case .setDue(let id, let words, let why): _ = try register.setDue([id], to: deadline(words, from: act.today), why: why, act)
    case .setKind(let id, let kind): _ = try register.edit(id, kind: kind, act)
    case .add(let new):
      let due = new.due.isEmpty ? nil : try deadline(new.due, from: meeting.row.day)
      let passage = Passage(meeting: meeting.row.id, point: new.point, range: new.range)
      _ = try register.add(text: new.text, kind: new.kind, owners: new.owners, due: due, from: passage, act)
    case .mark(let point): try register.markNoFollowUp(point, of: meeting.row.id, act)
    case .unmark(let point): try register.unmarkNoFollowUp(point, of: meeting.row.id, act)
    case .undo(let step): _ = try register.undo(only: step, act)
    }
  }
}
