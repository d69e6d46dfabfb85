import Danish
import FollowUp
import GRDB
import Minutes
import Source

extension Transaction {
  /// Keeps what minutes say of earlier ones, in place of what an older version or reading of them said.
  func keepApprovals(_ minutes: Minutes, of meeting: Int64) throws {
    let old = try Row.fetchAll(
      database.cachedStatement(sql: "SELECT day, quote, remark, confidential FROM approval WHERE meeting = ? ORDER BY position"), arguments: [meeting]
    )
    let passages = try Passages.of(meeting, database)
    let found = minutes.approvals().map { approval in
      (approval.day?.iso, minutes.text.flowing(approval.range), approval.remark, passages.contains { $0.overlaps(approval.range) })
    }
    guard !old.map({ ($0[0] as String?, $0[1] as String, $0[2] as String?, $0[3] as Bool) }).elementsEqual(found, by: { $0 == $1 }) else { return }
    try database.run(sql: "DELETE FROM approval WHERE meeting = ?", arguments: [meeting])
    for (position, approval) in found.enumerated() {
      try database.run(
        sql: "INSERT INTO approval (meeting, position, day, quote, remark, confidential) VALUES (?, ?, ?, ?, ?, ?)",
        arguments: [meeting, position, approval.0, approval.1, approval.2, approval.3])
    }
  }
}

/// Which minutes are approved: a person's word counts, else that of later minutes of the body.
enum Approvals {
  /// What minutes say, with the meeting that is meant: the one of the day it names, else the body's last before the minutes that say so. That `said` has
  /// minutes goes without saying; said, it opens an index.
  private static func meant(_ condition: String) -> String {
    """
    SELECT approval.meeting AS said_by, approval.position, said.day AS said_on, quote, remark, confidential, (
      SELECT meant.id FROM meeting AS meant WHERE meant.body = said.body AND NOT meant.cancelled AND meant.day < said.day
        AND (approval.day IS NULL OR meant.day = approval.day) ORDER BY meant.day DESC LIMIT 1) AS meant
    FROM approval JOIN meeting AS said ON said.id = approval.meeting WHERE said.minutes IS NOT NULL AND \(condition)
    """
  }

  /// Whether the minutes of `meeting` are approved, in SQL; `condition` tells of the minutes that may say so, over `said`.
  static func isApproved(_ condition: String) -> String {
    "minutes IS NOT NULL AND coalesce(approved, meeting.id IN (SELECT meant FROM (\(meant(condition))) WHERE meant IS NOT NULL))"
  }

  /// The meetings of a body whose minutes later ones approve, where no person said otherwise.
  static func approved(of body: Int64, _ database: Database) throws -> Set<Int64> {
    let sql = "SELECT meant FROM (\(meant("said.body = ?1"))) WHERE meant IS NOT NULL"
    return try Set(Int64.fetchAll(try database.cachedStatement(sql: sql), arguments: [body]))
  }

  static func said(in meeting: Int64, _ database: Database) throws -> [MinutesApproval] {
    try read("said.id = ?1", "1", meeting, database)
  }

  /// What later minutes say of these.
  static func said(of meeting: Int64, _ database: Database, confidential: Bool) throws -> [MinutesApproval] {
    let shown = "meant = ?1" + (confidential ? "" : " AND NOT confidential")
    return try read("said.body = (SELECT body FROM meeting WHERE id = ?1)", shown, meeting, database)
  }

  private static func read(_ said: String, _ condition: String, _ meeting: Int64, _ database: Database) throws -> [MinutesApproval] {
    let sql = """
      SELECT a.*, meeting.day AS day FROM (\(meant(said))) AS a LEFT JOIN meeting ON meeting.id = a.meant WHERE \(condition) ORDER BY said_on, a.position
      """
    return try Row.fetchAll(database.cachedStatement(sql: sql), arguments: [meeting]).compactMap { row in
      Day(iso: row["said_on"] as String).map {
        MinutesApproval(day: (row["day"] as String?).flatMap { Day(iso: $0) }, remark: row["remark"], quote: row["quote"], saidBy: $0)
      }
    }
  }
}
