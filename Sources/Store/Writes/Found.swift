import Danish
import FollowUp
import GRDB
import Grammar
import Minutes
import Source

/// What a commitment is as a task that nobody has touched.
extension Commitment {
  var status: Status { kind.isFirm && confidence >= 0.5 ? .open : .proposed }
  var text: String { action.isEmpty ? quote : action }
  /// Four decimals come back from JSON as they went in.
  var roundedConfidence: Double { (confidence * 10_000).rounded() / 10_000 }
}

extension Minutes {
  func title(of item: String?) -> String? { points.first { $0.number == item }?.title }
}

extension Transaction {
  func insert(
    _ found: Commitment, _ body: Int64, _ meeting: Int64, _ day: Day, _ minutes: Minutes, _ book: OwnerBook
  ) throws -> Int64 {
    let text = found.text
    try database.run(
      sql: """
        INSERT INTO task (body, meeting, recorded, text, kind, status, agenda_item, agenda_title, quote, range_start, range_end, rule, confidence,
          due_text, due_type, due_value, due_from, due_to, last_word)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        body, meeting, day.iso, text, found.kind.rawValue, found.status.rawValue, found.agendaItem, minutes.title(of: found.agendaItem), found.quote,
        found.range.start, found.range.end, found.rule, found.roundedConfidence, found.due?.text, found.due?.type.rawValue, found.due?.value,
        found.due?.from?.iso, found.due?.to?.iso, day.iso,
      ])
    let id = database.lastInsertedRowID
    try setOwners(found.owners, note: found.ownerNote, of: id, book)
    try log(id, "added", to: text, cause: "rule", why: found.rule)
    return id
  }
}
