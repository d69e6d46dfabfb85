import Danish
package import FollowUp

/// An iCalendar file (RFC 5545): a to-do for each task and an all-day event for each meeting, whose hour the register does not know.
///
/// Owners stand in the description: an ATTENDEE can make a program send invitations. Nor is a to-do RELATED-TO its meeting: programs that show to-dos as
/// a tree look for a parent among the to-dos. Programs know a component again by its UID and take the one with the higher SEQUENCE, or of two alike
/// the later DTSTAMP (RFC 5546, 2.1.5).
package struct CalendarFormat {
  let wording: Wording
  let marks: CalendarMarks
  let stamp: Stamp

  package init(_ wording: Wording, _ marks: CalendarMarks, _ stamp: Stamp) { (self.wording, self.marks, self.stamp) = (wording, marks, stamp) }

  package func render(_ report: Report) -> String {
    var lines = ContentLines()
    lines.add("BEGIN", "VCALENDAR")
    lines.add("VERSION", "2.0")
    lines.add("PRODID", "-//tilsagn//tilsagn//\(wording.language.rawValue.uppercased())")
    lines.add("METHOD", "PUBLISH")
    lines.add("X-WR-CALNAME", text: [report.title])
    for meeting in report.meetings { add(meeting, to: &lines) }
    var seen: Set<Int64> = []
    for task in report.sections.isEmpty ? report.suggestions.map(\.task) : report.tasks where seen.insert(task.id).inserted { add(task, to: &lines) }
    lines.add("END", "VCALENDAR")
    return lines.text
  }

  private func add(_ task: TaskRow, to lines: inout ContentLines) {
    lines.add("BEGIN", "VTODO")
    identify("opgave", task.id, marks.tasks[task.id], in: &lines)
    // What minutes say stays in their language.
    lines.add("SUMMARY;LANGUAGE=da", text: [task.text])
    lines.add("DESCRIPTION" + language, text: wording.calendarNote(task))
    lines.add("CATEGORIES" + language, list: [task.body, wording.kind(task.kind)])
    if let due = task.due?.date { lines.add("DUE;VALUE=DATE", Stamp.calendar(due)) }
    lines.add("STATUS", status(task))
    if task.status == .done, let day = task.closedOn {
      lines.add("COMPLETED", Stamp(day).calendar)
      lines.add("PERCENT-COMPLETE", "100")
    }
    if task.lateness == .overdue { lines.add("PRIORITY", "1") }
    if task.confidential { lines.add("CLASS", "CONFIDENTIAL") }
    lines.add("END", "VTODO")
  }

  private func add(_ meeting: MeetingRow, to lines: inout ContentLines) {
    lines.add("BEGIN", "VEVENT")
    identify("moede", meeting.id, marks.meetings[meeting.id], in: &lines)
    lines.add("SUMMARY" + language, text: [wording.meeting(of: meeting.body)])
    lines.add("DESCRIPTION" + language, text: [wording.meeting(meeting)])
    lines.add("CATEGORIES" + language, list: [meeting.body])
    lines.add("DTSTART;VALUE=DATE", Stamp.calendar(meeting.day))
    lines.add("DTEND;VALUE=DATE", Stamp.calendar(meeting.day.adding(days: 1)))
    lines.add("STATUS", status(meeting))
    lines.add("TRANSP", "TRANSPARENT")
    lines.add("END", "VEVENT")
  }

  /// Two registers of different bodies share no UID.
  private func identify(_ what: String, _ number: Int64, _ mark: CalendarMarks.Mark?, in lines: inout ContentLines) {
    lines.add("UID", "\(what)-\(number)-\(fingerprint(mark?.body ?? ""))@tilsagn")
    lines.add("SEQUENCE", String(mark?.revision ?? 0))
    lines.add("DTSTAMP", stamp.calendar)
    lines.add("LAST-MODIFIED", stamp.calendar)
  }

  private var language: String { ";LANGUAGE=\(wording.language.rawValue)" }

  private func status(_ task: TaskRow) -> String {
    if task.rejected { return "CANCELLED" }
    return switch task.status {
    case .proposed, .open: "NEEDS-ACTION"
    case .inProgress: "IN-PROCESS"
    case .done: "COMPLETED"
    case .dropped: "CANCELLED"
    }
  }

  /// A meeting that is past and whose minutes nobody has seen may not have been held.
  private func status(_ meeting: MeetingRow) -> String {
    meeting.status == .cancelled ? "CANCELLED" : meeting.status == .held && !meeting.hasMinutes ? "TENTATIVE" : "CONFIRMED"
  }
}
