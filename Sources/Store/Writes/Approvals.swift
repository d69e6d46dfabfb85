import Danish
import FollowUp
import GRDB
import Minutes
import Source

extension Transaction {
  /// Keeps what minutes say of earlier ones, in place of what an older version or reading of them said.
  func keepApprovals(_ minutes: Minutes, of meeting: Int64) throws {
    let old = try Row.fetchAll(
      database, sql: "SELECT day, quote, remark, confidential FROM approval WHERE meeting = ? ORDER BY position", arguments: [meeting])
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
  /// What minutes say, with the meeting that is meant: the one of the day it names, else the body's last before the minutes that say so.
  private static func meant(_ condition: String = "1") -> String {
    """
    SELECT approval.meeting AS said_by, approval.position, said.day AS said_on, quote, remark, confidential, (
      SELECT meant.id FROM meeting AS meant WHERE meant.body = said.body AND NOT meant.cancelled AND meant.day < said.day
        AND (approval.day IS NULL OR meant.day = approval.day) ORDER BY meant.day DESC LIMIT 1) AS meant
    FROM approval JOIN meeting AS said ON said.id = approval.meeting WHERE \(condition)
    """
  }

  /// Whether the minutes of `meeting` are approved, in SQL.
  static let isApproved = """
    minutes IS NOT NULL AND coalesce(approved, meeting.id IN (SELECT meant FROM (\(meant())) WHERE meant IS NOT NULL))
    """

  /// The days of a body whose minutes are here and not approved.
  static func drafts(of body: Int64, _ database: Database) throws -> Set<Day> {
    let sql = """
      SELECT day FROM meeting WHERE body = ?1 AND minutes IS NOT NULL
        AND NOT coalesce(approved, id IN (SELECT meant FROM (\(meant("said.body = ?1"))) WHERE meant IS NOT NULL))
      """
    return try Set(String.fetchAll(try database.cachedStatement(sql: sql), arguments: [body]).compactMap { Day(iso: $0) })
  }

  static func said(in meeting: Int64, _ database: Database) throws -> [MinutesApproval] {
    try read("said_by = ?", meeting, database)
  }

  /// What later minutes say of these.
  static func said(of meeting: Int64, _ database: Database, confidential: Bool) throws -> [MinutesApproval] {
    try read("meant = ?" + (confidential ? "" : " AND NOT confidential"), meeting, database)
  }

  private static func read(_ condition: String, _ meeting: Int64, _ database: Database) throws -> [MinutesApproval] {
    let sql = """
      SELECT a.*, meeting.day AS day FROM (\(meant())) AS a LEFT JOIN meeting ON meeting.id = a.meant WHERE \(condition) ORDER BY said_on, a.position
      """
    return try Row.fetchAll(database, sql: sql, arguments: [meeting]).compactMap { row in
      Day(iso: row["said_on"] as String).map {
        MinutesApproval(day: (row["day"] as String?).flatMap { Day(iso: $0) }, remark: row["remark"], quote: row["quote"], saidBy: $0)
      }
    }
  }
}
