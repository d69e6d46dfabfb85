import Danish
package import FollowUp
import GRDB

extension Register {
  /// Where all the words stand together, the best first: texts of tasks, quotes, notes and minutes. A task shows once, rejected ones never.
  package func search(_ query: String, limit: Int, confidential: Bool) throws -> [SearchHit] {
    let words = SearchWords(query)
    guard !words.isEmpty else { return [] }
    return try writer.read { database in
      let sql = "SELECT rowid FROM search WHERE search MATCH ? ORDER BY rank, rowid"
      var tasks: Set<Int64> = []
      var found: [SearchHit] = []
      let cursor = try Int64.fetchCursor(database, sql: sql, arguments: [words.match])
      while found.count < limit, let row = try cursor.next() {
        guard let hit = try Self.hit(row, words, database, confidential), hit.task.map({ tasks.insert($0).inserted }) ?? true else { continue }
        found.append(hit)
      }
      return found
    }
  }

  /// The row of the index told by its number (schema.sql, `searchable`).
  private static func hit(_ row: Int64, _ words: SearchWords, _ database: Database, _ confidential: Bool) throws -> SearchHit? {
    let place = [SearchHit.Place.task, .quote, .note, .minutes][Int(row % 4)]
    let from = "FROM task JOIN body ON body.id = task.body LEFT JOIN meeting ON meeting.id = task.meeting"
    let shown = "NOT rejected" + (confidential ? "" : " AND NOT task.confidential")
    let sql =
      switch place {
      case .task: "SELECT task.id, task.text, body.name, meeting.day \(from) WHERE task.id = ? AND \(shown)"
      case .quote: "SELECT task.id, task.quote, body.name, meeting.day \(from) WHERE task.id = ? AND \(shown)"
      case .note: "SELECT task.id, note.text, body.name, meeting.day \(from) JOIN note ON note.task = task.id WHERE note.id = ? AND \(shown)"
      case .minutes: "SELECT NULL, minutes, body.name, day FROM meeting JOIN body ON body.id = meeting.body WHERE meeting.id = ?"
      }
    guard let found = try Row.fetchOne(database, sql: sql, arguments: [row / 4]) else { return nil }
    var text: String = found[1] ?? ""
    if place == .minutes, !confidential {
      let passages = try Passages.hidden(row / 4, database)
      text = PublicMinutes.text(text, without: passages)
      guard passages.isEmpty || words.allStand(in: text) else { return nil }
    }
    let excerpt = words.excerpt(of: text)
    return SearchHit(
      place: place, task: found[0], body: found[2], meeting: (found[3] as String?).flatMap { Day(iso: $0) }, excerpt: excerpt.text,
      matches: excerpt.matches)
  }
}
