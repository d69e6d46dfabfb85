package import FollowUp
import GRDB

extension Register {
  /// A meeting has changed as often as the calendar of its body: the history tells of meetings by their days, which move.
  package func calendarMarks(tasks: [Int64], meetings: [Int64]) throws -> CalendarMarks {
    try writer.read { database in
      let ofTasks = """
        SELECT id, body, (SELECT count(*) + count(DISTINCT later.id) FROM history LEFT JOIN step AS later ON later.undoes = history.step
          WHERE history.task = task.id) FROM task WHERE id IN (SELECT value FROM json_each(?))
        """
      let ofMeetings = """
        WITH told AS (
          SELECT subject, count(*) + count(DISTINCT later.id) AS times FROM history LEFT JOIN step AS later ON later.undoes = history.step
          WHERE field IN ('meeting', 'import', 'version', 'approved', 'draft') GROUP BY subject)
        SELECT meeting.id, body, coalesce(times, 0) FROM meeting JOIN body ON body.id = body LEFT JOIN told ON subject = name
        WHERE meeting.id IN (SELECT value FROM json_each(?))
        """
      let bodies = Dictionary(uniqueKeysWithValues: try Bodies(database).all.map { ($0.id, $0.fullName) })
      func marks(_ ids: [Int64], _ sql: String) throws -> [Int64: CalendarMarks.Mark] {
        guard !ids.isEmpty else { return [:] }
        let rows = try Row.fetchAll(database, sql: sql, arguments: [RowReader.list(ids)])
        return Dictionary(uniqueKeysWithValues: rows.map { ($0[0], CalendarMarks.Mark(body: bodies[$0[1]] ?? "", revision: $0[2])) })
      }
      return CalendarMarks(tasks: try marks(tasks, ofTasks), meetings: try marks(meetings, ofMeetings))
    }
  }
}
