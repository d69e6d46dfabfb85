import Danish
package import FollowUp
import GRDB

extension Register {
  /// Marks a point of a meeting's minutes "ingen opfølgning". Marked twice it stays as it was. Throws `noSuchMinutes`.
  package func markNoFollowUp(_ point: PointName, of meeting: Int64, _ act: Act) throws {
    try step(act) { change in
      guard let minuted = try change.minuted(meeting) else { throw RegisterError.noSuchMinutes }
      guard try PointMarks.all(of: meeting, change.database).mark(of: point) == nil else { return }
      try change.database.run(
        sql: "INSERT INTO no_follow_up (meeting, agenda_item, agenda_title, day, by) VALUES (?, ?, ?, ?, ?)",
        arguments: [meeting, point.number, point.title, act.today.iso, act.by])
      try change.log(about: minuted.body, "no-follow-up", to: minuted.day, why: PointMarks.words(point))
    }
  }

  /// Takes the mark away; a point that has none stays as it is. Throws `noSuchMinutes`.
  package func unmarkNoFollowUp(_ point: PointName, of meeting: Int64, _ act: Act) throws {
    try step(act) { change in
      guard let minuted = try change.minuted(meeting) else { throw RegisterError.noSuchMinutes }
      guard let mark = try PointMarks.all(of: meeting, change.database).mark(of: point)?.point else { return }
      try change.database.run(
        sql: "DELETE FROM no_follow_up WHERE meeting = ? AND agenda_item IS ? AND agenda_title IS ?", arguments: [meeting, mark.number, mark.title])
      try change.log(about: minuted.body, "no-follow-up", from: minuted.day, to: nil, why: PointMarks.words(point))
    }
  }

  /// The points of a meeting in which a person found nothing to follow up; `[PointMark].mark(of:)` finds that of a point.
  package func noFollowUp(of meeting: Int64) throws -> [PointMark] { try writer.read { try PointMarks.all(of: meeting, $0) } }
}

enum PointMarks {
  static func all(of meeting: Int64, _ database: Database) throws -> [PointMark] {
    let sql = "SELECT agenda_item, agenda_title, day, by FROM no_follow_up WHERE meeting = ? ORDER BY id"
    return try Row.fetchAll(database, sql: sql, arguments: [meeting]).compactMap { row in
      Day(iso: row["day"] as String).map {
        PointMark(point: PointName(number: row["agenda_item"], title: row["agenda_title"]), day: $0, by: row["by"])
      }
    }
  }

  static func words(_ point: PointName) -> String? {
    let parts = [point.number, point.title].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: " ")
  }
}

extension Transaction {
  /// The body and the day of a meeting whose minutes are here.
  fileprivate func minuted(_ meeting: Int64) throws -> (body: String, day: String)? {
    let sql = "SELECT body.name, day FROM meeting JOIN body ON body.id = meeting.body WHERE meeting.id = ? AND minutes IS NOT NULL"
    return try Row.fetchOne(database, sql: sql, arguments: [meeting]).map { ($0[0], $0[1]) }
  }
}
