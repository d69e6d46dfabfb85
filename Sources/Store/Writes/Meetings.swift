package import Danish
package import FollowUp
import GRDB

extension Register {
  /// Plans a meeting of a body, which is made known where it is new. Throws `meetingExists`, `ambiguousBody`.
  package func planMeeting(body: String, day: Day, _ act: Act) throws -> CalendarEffect {
    try step(act) { change in
      let id = try change.body(named: body, creating: true)
      return try change.effect(.planned(day), try change.plan(id, day))
    }
  }

  /// Throws `unknownMeeting`, `meetingExists`, `meetingHeld`, `unknownBody`, `ambiguousBody`.
  package func moveMeeting(_ day: Day, to newDay: Day, body: String?, _ act: Act) throws -> CalendarEffect {
    try step(act) { change in try change.effect(.moved(from: day, to: newDay), change.move(change.known(day, body), to: newDay)) }
  }

  /// Throws `unknownMeeting`, `meetingHeld`, `unknownBody`, `ambiguousBody`.
  package func cancelMeeting(_ day: Day, body: String?, _ act: Act) throws -> CalendarEffect {
    try step(act) { change in try change.effect(.cancelled(day), change.cancel(change.known(day, body))) }
  }

  /// A person says that the minutes of a meeting are approved, or are not, whatever later minutes say. Throws `unknownMeeting`, `noMinutes`,
  /// `unknownBody`, `ambiguousBody`.
  package func approveMeeting(_ day: Day, body: String?, isApproved: Bool = true, _ act: Act) throws {
    try step(act) { change in
      let meeting = try change.known(day, body)
      guard meeting.hasMinutes else { throw RegisterError.noMinutes(day) }
      try change.database.run(
        sql: "UPDATE meeting SET approved = ?1 WHERE id = ?2 AND approved IS NOT ?1", arguments: [isApproved, meeting.id])
      guard change.database.changesCount > 0 else { return }
      try change.log(about: change.bodyName(meeting.body), isApproved ? "approved" : "draft", to: day.iso)
    }
  }
}

extension Transaction {
  fileprivate func effect(_ change: CalendarChange, _ deadlines: [DeadlineChange]) throws -> CalendarEffect {
    var effect = CalendarEffect()
    effect.add(change, deadlines)
    return effect
  }

  /// The meeting of that day: of the body named, else of the only body that has one.
  fileprivate func known(_ day: Day, _ body: String?) throws -> Meeting {
    if let body {
      guard let found = try meeting(self.body(body), day) else { throw RegisterError.unknownMeeting(day) }
      return found
    }
    let bodies = try Bodies(database).all
    let found = try bodies.compactMap { try meeting($0.id, day) }
    guard found.count < 2 else {
      throw RegisterError.ambiguousBody(bodies.filter { body in found.contains { $0.body == body.id } }.map(\.fullName))
    }
    guard let only = found.first else { throw RegisterError.unknownMeeting(day) }
    return only
  }
}
