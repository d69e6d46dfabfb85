import Danish
import Minutes
import Source

/// Reads a row of a table: a short task with its owner and deadline, or the text of a point with names and dates beside it.
struct RowReader {
  let lines: LineReader
  let row: Row

  private var passage: Passage { lines.passage }

  /// A header, a closed row, a row without a task: nothing to do.
  var isIdle: Bool {
    if row.isHeader || row.task?.isEmpty ?? true { return true }
    guard let status = row.status else { return false }
    let words = Passage(cell: status, of: passage).words
    return words.contains { Self.closed.contains($0.key) } || isDone(words)
  }

  /// "Sendt til styregruppen", "Hængt op": its status begins with what was done, and nothing is left of it.
  private func isDone(_ status: [Word]) -> Bool {
    guard let first = status.first, first.token.forms.contains(.participle), !Self.begun.contains(first.key) else { return false }
    return !status.contains { $0.tag == .negation || Self.left.contains($0.key) }
  }

  /// What the status tells beside the task, where it is a sentence: "Ikke sket. Lone ringer igen".
  var told: Passage? {
    guard let status = row.status, status.count > 12, case let read = Passage(cell: status, of: passage, isText: true),
      read.words.contains(where: { $0.tag == .finite && !$0.isAuxiliary })
    else { return nil }
    return read
  }

  /// Text of a point rather than one task.
  var isProse: Bool {
    if passage.sentences.count > 1 || passage.words.count > 18 { return true }
    // Of whose task it is the text itself tells, or only that it is to be done.
    let isClause = row.owner == nil || passage.words.first?.tag == .name || passage.words.contains { $0.isPassive }
    return isClause && passage.words.contains { $0.tag == .finite }
  }

  var owner: OwnerResolver.Answer? {
    guard let cell = row.owner, !cell.isEmpty else { return nil }
    let read = Passage(cell: cell, of: passage)
    let reader = LineReader(passage: read, index: lines.index, memory: lines.memory)
    return reader.names(0..<read.words.count, loose: true).map(reader.resolve)
  }

  private var due: Due? {
    row.due.flatMap { $0.isEmpty ? nil : DeadlineReader.due(passage.setting.text.flowing($0), reference: passage.setting.date) }
  }

  /// The row as one task.
  func candidate() -> Candidate? {
    let range = 0..<passage.words.count
    guard passage.words.contains(where: { $0.tag != .punctuation }) else { return nil }
    let parts = lines.parts(range)
    var bytes = passage.bytes(range)
    for cell in [row.owner, row.due].compactMap({ $0 }) where !cell.isEmpty && cell.start >= bytes.start { bytes = bytes.union(cell) }
    let candidate = lines.candidate(.row, parts, due: due ?? parts.due?.due, range: bytes, owner: owner)
    // "Tidsplan fremlægges på næste møde": what is done, not who does it.
    if passage.words[parts.task].contains(where: { $0.isPassive }), candidate.kind == .pledge { candidate.kind = .decision }
    return candidate
  }

  /// Gives the names and the date of the row to what was read in its text.
  func mark(_ candidates: ArraySlice<Candidate>) {
    guard let owner, !owner.owners.isEmpty else {
      if let due, let candidate = candidates.last(where: { $0.lacksDue && $0.kind.isFirm }) { date(candidate, due) }
      return
    }
    let names = Set(owner.owners.map(\.name))
    let own = candidates.filter { $0.owners.contains { names.contains($0.name) } }
    let free = candidates.filter { $0.lacksOwner && $0.kind.isFirm }
    for candidate in own { candidate.features.add("noted", "row-own") }
    if own.isEmpty || owner.owners.count > own.count {
      for candidate in free.prefix(max(1, owner.owners.count - own.count)) {
        (candidate.owners, candidate.note) = (owner.owners, owner.note)
        candidate.features.add("noted", "row")
      }
    }
    if let due, let candidate = own.first(where: \.lacksDue) ?? free.first { date(candidate, due) }
  }

  private func date(_ candidate: Candidate, _ due: Due) {
    candidate.due = candidate.due ?? due
    candidate.features.add("noted", "row-due")
  }

  private static let closed: KeySet =
    "afsluttet afsluttes lukket lukkes udført udgår udgået færdig done closed ok annulleret løst gennemført bortfaldet bortfalder aflyst afslut slettes ✔ ✓"
  private static let begun: KeySet = "påbegyndt igangsat startet udsat udskudt rykket flyttet planlagt aftalt forsinket drøftet sat"
  private static let left: KeySet = "mangler delvist delvis afventer udestår frist deadline rest resten men"
}
