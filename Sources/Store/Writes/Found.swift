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
  /// The title of the point of that number in which a sentence stands: an open and a closed part may both have a point 1.
  func title(of item: String?, at range: ByteRange) -> String? {
    let last = points.lastIndex { $0.number == item && $0.heading.map { $0.start <= range.start } ?? false }
    guard var first = last ?? points.firstIndex(where: { $0.number == item }) else { return nil }
    // Headings without a number of their own stand in it.
    while first > 0, points[first - 1].number == item { first -= 1 }
    return points[first].title
  }
}

extension Transaction {
  func insert(
    _ found: Commitment, _ body: Int64, _ meeting: Int64, _ day: Day, _ minutes: Minutes, _ book: OwnerBook
  ) throws -> Int64 {
    let (text, title) = (found.text, minutes.title(of: found.agendaItem, at: found.range))
    try database.run(
      sql: """
        INSERT INTO task (body, meeting, recorded, text, kind, status, agenda_item, agenda_title, quote, range_start, range_end, rule, confidence,
          due_text, due_type, due_value, due_from, due_to, last_word, confidential)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, \(Passages.touch("?2", "?10", "?11")))
        """,
      arguments: [
        body, meeting, day.iso, text, found.kind.rawValue, found.status.rawValue, found.agendaItem, title, found.quote, found.range.start,
        found.range.end, found.rule, found.roundedConfidence, found.due?.text, found.due?.type.rawValue, found.due?.value, found.due?.from?.iso,
        found.due?.to?.iso, day.iso,
      ])
    let id = database.lastInsertedRowID
    try setOwners(found.owners, note: found.ownerNote, of: id, book)
    try log(id, "added", to: text, cause: "rule", why: found.rule)
    return id
  }
}
