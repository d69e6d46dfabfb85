import Danish
import Minutes
import Source

/// Names and dates beside or below what they belong to: "Ansvarlig: NN", "Deadline: 1/5", columns of a table.
extension PointAssembler {
  // MARK: "Ansvarlig: NN", columns of names and dates

  mutating func takeNotes() {
    var columns = Set<Int>()
    for index in passages.indices {
      let label = passages[index].paragraph.label
      if label == .responsible {
        attachLine(index)
      } else if label == .deadline {
        attachDeadline(index)
      } else if index > 0, pointsAtOwner(index) {
        attachPointer(index)
      } else if label == nil, !passages[index].isList, passages[index].words.count <= 8, takeColumn(index, after: columns.contains(index - 1)) {
        columns.insert(index)
      }
    }
    guard !blocks.isEmpty else { return }
    candidates.removeAll { columns.contains($0.passage) }
    // Columns of a page may tell of other points too.
    guard point.columns.isEmpty else { return }
    var from = 0
    for block in blocks {
      ColumnAlignment.assign(block, to: candidates.filter { (from..<block.start).contains($0.passage) })
      from = block.start
    }
    blocks = []
  }

  /// "→ Lis", "-> LB inden 1/5", "(LB)", "[Lis]", "Aktion Lis", "@Lis": a line that says nothing but who does what stands above it.
  private func pointsAtOwner(_ index: Int) -> Bool {
    let passage = passages[index]
    guard passage.words.count <= 9, passage.sentences.count == 1, passage.paragraph.row == nil, let first = passage.words.first else { return false }
    let isMarked = Self.pointers.contains(first.key) || isBehindArrow(passage.paragraph.block.range)
    guard isMarked || passage.paragraph.label == nil && Self.actions.contains(first.key) else { return false }
    // The one who signs at the end.
    if Self.signatures.contains(first.key), text.bytes.count - passage.bytes(0..<passage.words.count).end < 4 { return false }
    return lines(index).namesOnly?.owner.map { passage.words[$0.words].contains { $0.tag == .name || $0.isAgentNoun } } ?? false
  }

  /// The commitment right above the line gets the name, and the day where one stands beside it; else the line above is the task.
  private mutating func attachPointer(_ index: Int) {
    guard let parts = lines(index).namesOnly, let owner = parts.owner else { return }
    var (low, high) = (0, candidates.count)
    while low < high {
      let middle = (low + high) / 2
      if candidates[middle].passage < index { low = middle + 1 } else { high = middle }
    }
    let answer = lines(index).resolve(owner)
    if low < candidates.count, candidates[low].passage == index { candidates.remove(at: low) }
    if low > 0, candidates[low - 1].passage == index - 1 {
      let above = candidates[low - 1]
      guard above.lacksOwner || above.isOfMeeting else { return }
      (above.owners, above.note, above.due) = (answer.owners, answer.note, parts.due?.due ?? above.due)
      above.features.add("noted", "line")
    } else if passages[index - 1].paragraph.label == nil, let line = lines(index - 1).lineCandidate(.responsibleLine) {
      (line.owners, line.note, line.due) = (answer.owners, answer.note, parts.due?.due ?? line.due)
      line.features.add("noted", "line")
      candidates.insert(line, at: low)
    }
  }

  /// Its marker is "->", "=>" or "→".
  private func isBehindArrow(_ range: ByteRange) -> Bool {
    var at = range.start
    while at > 0, text.bytes[at - 1] == 0x20 { at -= 1 }
    guard at > 1, case let last = text.bytes[at - 1] else { return false }
    return last == UInt8(ascii: ">") || text.has("→", at: at - 3, at)
  }

  /// A line of a column: names or a date alone. `continues` tells that the line above was one too.
  private mutating func takeColumn(_ index: Int, after continues: Bool) -> Bool {
    let passage = passages[index]
    let words = 0..<passage.words.count
    let bytes = passage.bytes(words)
    // "Inden" above "ferien": one cell over two lines.
    if continues, !point.columns.isEmpty, let above = fragment, let due = DeadlineReader.due(text.flowing(above.union(bytes)), reference: date) {
      blocks[blocks.count - 1].add(due)
      fragment = nil
      return true
    }
    fragment = nil
    // "Karina:" above her tasks.
    if index + 1 < passages.count, let lead = passages[index + 1].paragraph.lead, lead.start <= bytes.start, bytes.start < lead.end { return false }
    // The one who signs at the end.
    if point.columns.isEmpty, text.bytes.count - bytes.end < 4, !continues { return false }
    // "Pia / 20. okt.": who and by when, in one line.
    if passage.words.contains(where: { Self.cuts.contains($0.key) }), let parts = lines(index).namesOnly, let due = parts.due, let owner = parts.owner
    {
      blocks.append(ColumnBlock(start: index, owners: [lines(index).resolve(owner)], dues: [due.due], places: [1]))
      return true
    }
    let opened = continues || blocks.last.map { !$0.owners.isEmpty } ?? false
    if !point.columns.isEmpty || opened, passage.words.contains(where: { DeadlineReader.isTime($0.token) }),
      let due = DeadlineReader.due(text.flowing(bytes), reference: date)
    {
      openBlock(index, continues)
      blocks[blocks.count - 1].add(due)
      return true
    }
    if passage.isNames(words), passage.words.contains(where: { $0.tag == .name }) || !point.columns.isEmpty {
      let answer = lines(index).resolve(NounPhrase(words: words, sort: .named, head: 0))
      // A surname on a line of its own.
      if continues, let last = blocks.last?.owners.last, last.owners.map(\.name) == answer.owners.map(\.name),
        !setting.roster.isFirstName(passage.words[0].token)
      {
        return true
      }
      openBlock(index, continues)
      blocks[blocks.count - 1].owners.append(answer)
      return true
    }
    guard continues, !point.columns.isEmpty, words.count <= 2 else { return false }
    fragment = bytes
    return true
  }

  private mutating func openBlock(_ index: Int, _ continues: Bool) {
    if !continues || blocks.isEmpty { blocks.append(ColumnBlock(start: index)) }
  }

  /// The last commitment above the line gets the name; where there is none, the last sentence is the task.
  private mutating func attachLine(_ index: Int) {
    let words = 0..<passages[index].words.count
    guard let owner = lines(index).namesOnly?.owner ?? lines(index).names(words, loose: true) else { return }
    let answer = lines(index).resolve(owner)
    candidates.removeAll { $0.passage == index }
    let floor = passages[..<index].lastIndex { $0.paragraph.label == .responsible }.map { $0 + 1 } ?? 0
    let open = candidates.indices.filter {
      candidates[$0].passage < index && candidates[$0].passage >= floor && Scorer.shared.chance(candidates[$0].features) >= Self.likely
    }
    if let at = open.last(where: { candidates[$0].lacksOwner || candidates[$0].isOfMeeting }) ?? open.last {
      if candidates[at].lacksOwner || candidates[at].isOfMeeting { candidates[at].owners = answer.owners } else { merge(answer.owners, into: at) }
      candidates[at].note = answer.note
      candidates[at].features.add("noted", "line")
      if let due = lines(index).namesOnly?.due { candidates[at].due = due.due }
      // Under "Beslutning:" and "Opfølgning:" the name answers for all that was decided.
      for other in open where other != at && candidates[other].lacksOwner && isResult(candidates[other]) && isResult(candidates[at]) {
        (candidates[other].owners, candidates[other].note) = (answer.owners, answer.note)
        candidates[other].features.add("noted", "line")
      }
    } else if index > 0, passages[index - 1].paragraph.label == nil, let line = lines(index - 1).lineCandidate(.responsibleLine) {
      (line.owners, line.note) = (answer.owners, answer.note)
      line.features.add("noted", "line")
      candidates.append(line)
    }
  }

  /// It stands under a label that says that it was decided or is to be done.
  private func isResult(_ candidate: Candidate) -> Bool {
    let paragraph = passages[candidate.passage].paragraph
    return [.decision, .tasks].contains(paragraph.section) || [.decision, .action].contains(paragraph.label)
  }

  private mutating func merge(_ owners: [Owner], into index: Int) {
    for owner in owners where !candidates[index].owners.contains(where: { $0.name == owner.name }) { candidates[index].owners.append(owner) }
  }

  private mutating func attachDeadline(_ index: Int) {
    candidates.removeAll { $0.passage == index }
    let surface = text.flowing(passages[index].bytes(0..<passages[index].words.count))
    guard let due = DeadlineReader.due(surface, reference: date) ?? passages[index].mentions.first?.due,
      let at = candidates.lastIndex(where: { $0.passage < index && ($0.lacksDue || $0.passage == index - 1) })
    else { return }
    candidates[at].due = due
    candidates[at].features.add("noted", "deadline")
  }

  private static let signatures: KeySet = "/ – - *"
  private static let pointers: KeySet = "( [ @ → - = / – *"
  private static let actions: KeySet = "aktion action ap opgave ansvar ansvarlig ansvarlige ansv tovholder hvem v af ved"
  private static let cuts: KeySet = "/ | – ;"
}
