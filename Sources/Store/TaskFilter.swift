package import Danish
package import FollowUp
import GRDB
package import Grammar

/// Which tasks a list shows; everything that is given must fit.
package struct TaskFilter: Sendable {
  package var owner: String?
  package var unresolvedOwner = false
  package var status: Status?
  package var body: String?
  package var meeting: Day?
  package var kind: Kind?
  package var overdue = false
  package var dueBefore: Day?
  package var unconfirmed = false
  package var text: String?

  package init() {}

  /// The part that SQL can tell, over `task`, `body` and `meeting`. Throws `unknownOwner`, `unknownBody`, `ambiguousBody`.
  func condition(_ database: Database, today: Day, confidential: Bool) throws -> Condition {
    var all = Condition.listed(confidential: confidential)
    if let owner { all.add(Owners.owns("task.id", try Owners.known(owner, database))) }
    if unresolvedOwner { all.add("owner_note IS NOT NULL OR NOT EXISTS (SELECT 1 FROM task_owner WHERE task_owner.task = task.id)") }
    if let status { all.add("status = ?", status.rawValue) }
    if let body { all.add("task.body = ?", try Bodies(database).only(body).id) }
    if let meeting { all.add("meeting.day = ?", meeting.iso) }
    if let kind { all.add("kind = ?", kind.rawValue) }
    if overdue { all.add(.mayBeOverdue(today, amongFew: owner != nil || body != nil)) }
    if let dueBefore { all.add("due_type IS NOT NULL AND (due_to IS NULL OR due_to < ?)", dueBefore.iso) }
    if unconfirmed { all.add("NOT confirmed") }
    return all
  }

  /// The part that needs the calendar or folded words.
  func fits(_ row: TaskRow) -> Bool {
    if overdue, row.lateness != .overdue { return false }
    if let dueBefore { guard let date = row.due?.date, date < dueBefore else { return false } }
    if let text { guard Folding.key(row.text + " " + (row.source?.quote ?? "")).contains(Folding.key(text)) else { return false } }
    return true
  }
}

/// SQL conditions that must all hold, with their arguments.
struct Condition {
  private(set) var sql: String
  private(set) var arguments: StatementArguments

  init(_ sql: String, _ arguments: StatementArguments = []) { (self.sql, self.arguments) = (sql, arguments) }

  mutating func add(_ other: Condition) {
    sql += " AND (\(other.sql))"
    arguments += other.arguments
  }

  mutating func add(_ sql: String, _ value: (any DatabaseValueConvertible)? = nil) { add(Condition(sql, value.map { [$0] } ?? [])) }

  /// Tasks that lists show: not rejected, and beside no older one that is shown.
  static func listed(confidential: Bool) -> Condition {
    let hidden = confidential ? "" : " OR restates IN (SELECT id FROM task WHERE confidential)"
    return Condition("NOT rejected AND (restates IS NULL\(hidden))")
  }

  /// Active, with a last day before today or one that a meeting tells: the others cannot be overdue. Among few, those of a body, the index of all
  /// that are active is of no use ("+" keeps SQLite from it).
  static func mayBeOverdue(_ today: Day, amongFew: Bool = false) -> Condition {
    Condition(
      """
      \(amongFew ? "+" : "")status IN ('open', 'in-progress') AND (due_to < ? OR due_type IN ('next-meeting', 'asap', 'first-meeting-in'))
      AND (sleep_until IS NULL OR sleep_until <= ?)
      """, [today.iso, today.iso])
  }
}
