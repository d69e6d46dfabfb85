import Danish
import Minutes
import Source

/// Reads one point: its passages in order, remembering who was spoken of.
struct PointReader {
  let setting: Setting

  /// A sentence with what was read in it, for `explain`.
  struct Reading {
    var passage: Int
    var sentence: Int
    var clauses: [Clause]
  }

  struct Result {
    var passages: [Passage]
    var candidates: [Candidate]
    /// Empty where only commitments are asked for.
    var readings: [Reading]
    var blocks: [ColumnBlock] = []
  }

  func read(_ point: Point, memory: inout Antecedents, tokenizer: inout Tokenizer) -> Result {
    var result = Result(passages: [], candidates: [], readings: [])
    let titleClass = Passage.titleClass(of: point)
    var tokens: [Token] = []
    for (position, paragraph) in point.paragraphs.enumerated() {
      guard
        let passage = Passage(paragraph, at: position, of: point, in: setting, titleClass: titleClass, tokenizer: &tokenizer, tokens: &tokens)
      else { continue }
      result.passages.append(passage)
      read(passage, into: &result, memory: &memory)
    }
    var assembler = PointAssembler(point: point, setting: setting, passages: result.passages, candidates: result.candidates)
    result.candidates = []
    result.candidates = assembler.assembled()
    result.blocks = assembler.blocks
    return result
  }

  private func read(_ passage: Passage, into result: inout Result, memory: inout Antecedents) {
    let index = result.passages.count - 1
    let paragraph = passage.paragraph
    if isNote(passage) || isAttendance(passage) { return }
    let lines = LineReader(passage: passage, index: index, memory: memory)
    let row = paragraph.row.map { RowReader(lines: lines, row: $0) }
    if paragraph.checked == true { return }
    if let row, !row.row.isHeader, let told = row.told, read(told, beside: row, into: &result, memory) { return }
    if row?.isIdle == true || isAttendance(row: paragraph.row) { return }
    let before = result.candidates.count
    if let row, !row.isProse {
      if let candidate = row.candidate() { result.candidates.append(candidate) }
      return
    }
    var clauses = ClauseReader(words: passage.words)
    for (number, sentence) in passage.sentences.enumerated() where !sentence.isEmpty {
      let reader = SentenceReader(words: passage.words, sentence: sentence, reader: &clauses)
      if setting.detail != .commitments { result.readings.append(Reading(passage: index, sentence: number, clauses: reader.clauses)) }
      let builder = CandidateBuilder(passage: passage, index: index, memory: memory)
      let found = builder.candidates(reader, sentence: number)
      result.candidates += found
      // "Ny kaffemaskine (Mette B).": no verb, and a name at the end.
      if found.isEmpty, !reader.clauses.contains(where: { $0.finite != nil }), sentence.count <= 24,
        let candidate = verbless(lines, passage, sentence: number)
      {
        result.candidates.append(candidate)
      }
      remember(reader, passage, &memory)
    }
    if let row {
      row.mark(result.candidates[before...])
      if result.candidates.count == before, let candidate = row.candidate() { result.candidates.append(candidate) }
      return
    }
    readLine(lines, passage, since: before, into: &result)
  }

  /// What the status of a row tells: it has the names and the day of the row, and stands in its place where it is likely.
  private func read(_ told: Passage, beside row: RowReader, into result: inout Result, _ memory: Antecedents) -> Bool {
    let (before, index) = (result.candidates.count, result.passages.count)
    var clauses = ClauseReader(words: told.words)
    for (number, sentence) in told.sentences.enumerated() where !sentence.isEmpty {
      let reader = SentenceReader(words: told.words, sentence: sentence, reader: &clauses)
      let found = CandidateBuilder(passage: told, index: index, memory: memory).candidates(reader, sentence: number)
      result.candidates += found.filter { $0.ownsByGrammar && $0.finding.owner?.sort == .named || !row.isIdle && !$0.lacksDue }
    }
    guard result.candidates.count > before else { return false }
    result.passages.append(told)
    row.mark(result.candidates[before...])
    return result.candidates[before...].contains { !$0.isRejected && Scorer.shared.chance($0.features) >= Selection.threshold }
  }

  /// "Til stede | Lone Holm (formand), Bo Hansen": the header as a table.
  private func isAttendance(row: Row?) -> Bool {
    guard let row, let task = row.task else { return false }
    return (row.other + [task]).contains { cell in
      cell.count < 20 && Tokenizer.tokens(in: setting.text, range: cell).prefix(2).contains { Self.attendance.contains($0.key) }
    }
  }

  /// A sentence without a verb that names somebody or a day, or stands where decisions stand: "Ny plan til næste møde".
  private func verbless(_ lines: LineReader, _ passage: Passage, sentence number: Int) -> Candidate? {
    let paragraph = passage.paragraph
    guard paragraph.label == nil || paragraph.label == .decision || paragraph.label == .action else { return nil }
    let isItem = number == 0 && passage.isList
    if isItem, isListed(passage) { return nil }
    if !isItem, let candidate = lines.namedCandidate(sentence: number) { return candidate }
    if let candidate = lines.addressedCandidate(sentence: number) ?? lines.datedCandidate(sentence: number) { return candidate }
    let decides = paragraph.section == .decision || paragraph.label == .decision || paragraph.label == .action
    return decides ? lines.nominalCandidate(sentence: number) : nil
  }

  /// "Ansvarlig: NN", "Deadline: 1/5", "Status: i gang": they tell of the task above. Longer text behind such a label is text.
  private func isNote(_ passage: Passage) -> Bool {
    guard let label = passage.paragraph.label, label == .responsible || label == .deadline || label == .status else { return false }
    return passage.words.count <= 12 && !passage.words.contains { $0.tag == .finite && !$0.isAuxiliary }
  }

  /// "Til stede: …", "Afbud: …": a line of the header that stands among the text.
  private func isAttendance(_ passage: Passage) -> Bool {
    guard let colon = passage.words.prefix(5).firstIndex(where: { $0.key == Word.colon }), colon > 0 else { return false }
    return passage.words[..<colon].contains { Self.attendance.contains($0.key) }
  }

  /// What the line's form adds where no clause was read in its first sentence.
  private func readLine(_ lines: LineReader, _ passage: Passage, since before: Int, into result: inout Result) {
    let paragraph = passage.paragraph
    let first = result.candidates[before...].filter { $0.sentence == 0 }
    if paragraph.label == .action {
      if lines.namesOnly == nil, !first.contains(where: { !$0.owners.isEmpty }), let candidate = lines.lineCandidate(.actionLabel) {
        result.candidates.removeAll { $0.passage == candidate.passage && $0.sentence == 0 }
        result.candidates.append(candidate)
      }
      return
    }
    let listed = isListed(passage)
    guard passage.isList || listed, first.isEmpty || !first.contains(where: { $0.ownsByGrammar }) else { return }
    if let candidate = lines.namedCandidate() {
      result.candidates.removeAll { $0.passage == candidate.passage && $0.sentence == 0 }
      result.candidates.append(candidate)
    } else if listed, first.isEmpty, lines.namesOnly == nil, let candidate = lines.lineCandidate(.listItem) {
      result.candidates.append(candidate)
    }
  }

  /// Its place says that it is a task, whatever its form.
  private func isListed(_ passage: Passage) -> Bool {
    let paragraph = passage.paragraph
    return paragraph.section == .tasks || paragraph.checked == false || passage.lead?.listsTasks ?? false
  }

  private func remember(_ reader: SentenceReader, _ passage: Passage, _ memory: inout Antecedents) {
    for (phrase, isSubject) in reader.mentioned() { memory.see(phrase, in: passage, isSubject: isSubject) }
    memory.turn()
  }

  private static let attendance: KeySet =
    "stede tilstede deltagere deltagende deltog afbud fraværende fremmødte mødt mødte referent mødeleder dirigent ordstyrer tilstedeværende"
}
