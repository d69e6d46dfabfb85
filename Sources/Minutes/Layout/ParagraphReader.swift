import Source

/// Reads the lines of one point into paragraphs: joins lines, cuts labels, follows sections and lead-in lines.
struct ParagraphReader {
  let text: SourceText
  let wrap: Wrap
  let tables: ColumnTables
  /// The point's lines, the first cut to the text that stands behind its number.
  let lines: [Line]
  /// Index of the first line in the document.
  let offset: Int
  /// The section that the point's heading gives.
  let base: Section?
  let columns: [ColumnRole]

  private var found: [Paragraph] = []
  private var treatments: [BlockParser.Treatment] = []
  private var labels: [Int: FoundLabel] = [:]
  private var cells: Set<Int> = []
  private var section: Section?
  /// A section that holds for the paragraph and what follows it without a blank line.
  private var passing: Section?
  private var lead: ByteRange?
  private var parents: [ByteRange?] = []
  private var pending: FoundLabel?
  private var questionSign: UInt8?

  init(text: SourceText, wrap: Wrap, tables: ColumnTables, lines: [Line], offset: Int, base: Section?, columns: [ColumnRole]) {
    (self.text, self.wrap, self.tables, self.offset) = (text, wrap, tables, offset)
    self.lines = tables.hasMargin ? lines.indices.map { ParagraphReader.withoutMargin(lines[$0], tables.margin(of: $0 + offset), text) } : lines
    (self.base, self.columns) = (base, columns)
  }

  /// The line without the cells beside it; they come with the block.
  private static func withoutMargin(_ line: Line, _ cells: [ByteRange], _ text: SourceText) -> Line {
    guard let first = cells.first, first.start > line.range.start else { return line }
    var line = line
    line.range = text.trimmed(ByteRange(line.range.start, first.start))
    line.width = line.indent + line.range.count
    return line
  }

  mutating func paragraphs(skipping skips: (Line) -> Bool = { _ in false }) -> [Paragraph] {
    treatments = treat(skips)
    let treatments = treatments
    let blocks = BlockParser.blocks(lines[...], of: text, wrap: wrap) { treatments[$0] }
    found.reserveCapacity(blocks.count)
    var next = 0
    for index in lines.indices {
      if let row = tables.row(at: index + offset) { take(row) }
      while next < blocks.count, blocks[next].lines.lowerBound == index {
        take(blocks[next])
        next += 1
      }
    }
    return found
  }

  private mutating func treat(_ skips: (Line) -> Bool) -> [BlockParser.Treatment] {
    var found = [BlockParser.Treatment](repeating: .flows, count: lines.count)
    var rowEnd = 0
    let scanner = LabelScanner(text: text)
    for index in lines.indices {
      if let row = tables.row(at: index + offset) { rowEnd = max(rowEnd, row.lines.upperBound - offset) }
      if index < rowEnd || tables.isLayout(index + offset) || isOnlyMargin(index) || skips(lines[index]) {
        found[index] = .skipped
      } else if isCell(index) {
        cells.insert(index)
        found[index] = .alone
      } else {
        let marker = Marker.read(lines[index], of: text)
        guard marker.content < lines[index].range.end, let label = scanner.leading(ByteRange(marker.content, lines[index].range.end)) else {
          continue
        }
        labels[index] = label
        found[index] = label.content >= lines[index].range.end ? .alone : .begins
      }
    }
    return found
  }

  /// Nothing but cells of the margin stand on the line.
  private func isOnlyMargin(_ index: Int) -> Bool { tables.margin(of: index + offset).first.map { $0.start <= lines[index].range.start } ?? false }

  /// Sets the margin's cells beside the lines of a block, and below its last.
  private func beside(_ paragraph: inout Paragraph, _ laid: BlockParser.Laid) {
    guard tables.hasMargin else { return }
    var marks: [ByteRange] = []
    for line in laid.lines { marks += tables.margin(of: line + offset) }
    if laid.lines.upperBound < lines.count, isOnlyMargin(laid.lines.upperBound) { marks += tables.margin(of: laid.lines.upperBound + offset) }
    guard !marks.isEmpty else { return }
    let task = paragraph.block.range
    paragraph.row = MarginColumn.row(task, marks, text)
    paragraph.block.kind = .row(cells: ([task] + marks).sorted())
    paragraph.block.range = marks.reduce(task) { $0.union($1) }
    paragraph.block.holes += marks.filter { task.contains($0) }
    paragraph.section = paragraph.section ?? (paragraph.row?.owner == nil ? nil : .tasks)
  }

  /// A cell of a flattened column: "Vagn", "20/11", "Næste møde" on a line of its own far from the text.
  private func isCell(_ index: Int) -> Bool {
    guard !columns.isEmpty else { return false }
    let line = lines[index]
    guard line.range.count <= 32, line.gap > 0 || cells.contains(index - 1), !text.isLower(line.range.start, line.range.end) else { return false }
    let last = text.bytes[line.range.end - 1]
    if last == UInt8(ascii: "!") || last == UInt8(ascii: ":") { return false }
    var spaces = 0
    var digits = false
    for byte in line.range.start..<line.range.end {
      if text.bytes[byte] == 0x20 { spaces += 1 }
      digits = digits || text.isDigit(byte, line.range.end)
    }
    return spaces <= 3 && (last != UInt8(ascii: ".") || digits && line.range.count <= 12) && !Marker.read(line, of: text).isItem
  }

  private mutating func take(_ row: ColumnTables.TableRow) {
    let start = lines[row.lines.lowerBound - offset].range.start
    let cells = row.cells.filter { $0.start >= start }
    guard let first = cells.first else { return }
    let range = cells.dropFirst().reduce(first) { $0.union($1) }
    if let subject = row.row.subject { return takePoint(row.row, subject) }
    let owned = row.row.owner != nil || row.row.due != nil || row.row.status != nil
    var paragraph = Paragraph(
      block: Block(kind: .row(cells: cells), range: range, holes: row.holes), section: section ?? base ?? (owned ? .tasks : nil))
    paragraph.row = row.row
    found.append(paragraph)
    lead = nil
  }

  /// A row that is a point: what was said, and what came of it.
  private mutating func takePoint(_ row: Row, _ subject: ByteRange) {
    var told = row.talk.map { Paragraph(block: Block(kind: .paragraph, range: $0), section: section ?? base ?? .discussion) }
    if let task = row.task {
      var paragraph = Paragraph(
        block: Block(kind: .row(cells: [task]), range: task), section: section ?? base ?? (row.isDecided ? .decision : .tasks))
      paragraph.row = row
      told.append(paragraph)
    }
    if told.isEmpty { told = [Paragraph(block: Block(kind: .heading, range: subject), section: section ?? base)] }
    told.sort { $0.block.range.start < $1.block.range.start }
    told[0].opening = subject
    found += told
    lead = nil
  }

  private mutating func take(_ laid: BlockParser.Laid) {
    var laid = laid
    let index = laid.lines.lowerBound
    laid.block.range = withoutMarks(laid.block.range)
    guard !laid.block.range.isEmpty else { return }
    if treatments[index] == .alone, cells.contains(index) {
      takeCell(laid)
      return
    }
    if laid.gap > 0 || laid.marker.isItem { passing = laid.marker.isItem && laid.gap == 0 ? passing : nil }
    if passing == .presentation, !laid.marker.isItem, !text.isLower(laid.block.range.start, laid.block.range.end) { passing = nil }
    let label = treatments[index] == .flows ? nil : labels[index]
    if let label, label.content >= lines[index].range.end {
      open(label)
      return
    }
    var paragraph = Paragraph(block: laid.block, section: passing ?? section ?? base)
    paragraph.checked = laid.marker.checked
    if announces(laid.block.range) {
      paragraph.section = .nextMeeting
    } else if let label {
      apply(label, to: &paragraph, laid)
    } else if laid.marker.quoted {
      quote(&paragraph)
    } else {
      takePending(&paragraph, laid)
    }
    guard !paragraph.block.range.isEmpty else { return }
    if paragraph.section == .question, label == nil, laid.marker.isItem { paragraph.section = questionOrAnswer(index) }
    follow(&paragraph, laid)
    beside(&paragraph, laid)
    found.append(paragraph)
    if paragraph.row == nil { split(paragraph) }
  }

  /// Under "Spørgsmål:" the items with another sign answer: "• Er der svar?" and "-Ja, …".
  private mutating func questionOrAnswer(_ index: Int) -> Section {
    let sign = text.bytes[lines[index].range.start]
    questionSign = questionSign ?? sign
    return sign == questionSign ? .question : .answer
  }

  /// Two cells that are one, wrapped: "Carl-Emil/" and "Rikke".
  private mutating func takeCell(_ laid: BlockParser.Laid) {
    if let last = found.last, last.block.range.end > 0, cells.contains(laid.lines.lowerBound - 1), laid.gap == 0,
      "/,+&".utf8.contains(text.bytes[last.block.range.end - 1])
    {
      found[found.count - 1].block.range.end = laid.block.range.end
      return
    }
    found.append(Paragraph(block: Block(kind: .paragraph, range: laid.block.range)))
  }

  /// A label alone on its line: the section lasts, and the words lead the list below.
  private mutating func open(_ label: FoundLabel) {
    passing = nil
    questionSign = nil
    lead = label.words
    parents = []
    if let opened = label.entry.section {
      section = opened
      pending = nil
    } else {
      pending = label
    }
  }

  private mutating func apply(_ label: FoundLabel, to paragraph: inout Paragraph, _ laid: BlockParser.Laid) {
    pending = nil
    if let opened = label.entry.section {
      paragraph.section = opened
      if label.entry.lasts, !laid.marker.isItem {
        section = opened
      } else if !laid.marker.isItem, opened == .decision || opened == .tasks || opened == .presentation {
        passing = opened
      }
      // "Næste møde: 3. maj" keeps its words: they are its subject.
      if opened == .nextMeeting || opened == .information && label.entry.label == nil { return }
    }
    paragraph.label = label.entry.label
    paragraph.labelRange = label.words
    paragraph.block.range.start = label.content
    while paragraph.block.range.end > label.content, text.bytes[paragraph.block.range.end - 1] == UInt8(ascii: "*") { paragraph.block.range.end -= 1 }
  }

  /// "Næste møde er …", "Næste bestyrelsesmøde: …"
  private func announces(_ range: ByteRange) -> Bool {
    guard text.has("Næste ", at: range.start, range.end) else { return false }
    return (range.start + 7..<min(range.end, range.start + 36)).contains { text.has("møde", at: $0, range.end) }
  }

  private mutating func quote(_ paragraph: inout Paragraph) {
    paragraph.section = .quotedAgenda
    if section == nil { section = .discussion }
  }

  /// "Ansvarlig:" with the name on the next line.
  private mutating func takePending(_ paragraph: inout Paragraph, _ laid: BlockParser.Laid) {
    guard let label = pending else { return }
    if laid.gap == 0 || laid.block.range.count <= 60 {
      paragraph.label = label.entry.label
      paragraph.labelRange = label.words
    }
    if !laid.marker.isItem { pending = nil }
  }

  /// Gives items their lead-in line and remembers what may lead the next.
  private mutating func follow(_ paragraph: inout Paragraph, _ laid: BlockParser.Laid) {
    let range = paragraph.block.range
    let leads = text.bytes[range.end - 1] == UInt8(ascii: ":") || !text.isClosed(range)
    guard case .bullet(let level) = paragraph.block.kind else {
      parents = []
      lead = leads && paragraph.label == nil ? leadIn(range) : nil
      return
    }
    parents = Array(parents.prefix(level))
    paragraph.lead = parents.last { $0 != nil } ?? lead
    while parents.count < level { parents.append(nil) }
    let short = text.bytes[range.end - 1] == UInt8(ascii: ":") || leads && range.count <= 48
    parents.append(short ? lastSentence(range) : nil)
  }

  /// The sentence that leads a list: a colon ends it, or nothing does and it is short.
  private func leadIn(_ range: ByteRange) -> ByteRange? {
    let sentence = lastSentence(range)
    return text.bytes[range.end - 1] == UInt8(ascii: ":") || sentence.count <= 60 ? sentence : nil
  }

  /// "… får nyt navn. Gruppen" → "Gruppen"
  private func lastSentence(_ range: ByteRange) -> ByteRange {
    var index = range.end - 2
    while index > range.start + 1, range.end - index < 400 {
      if text.bytes[index] <= 0x20, ".!?".utf8.contains(text.bytes[index - 1]), text.isUpper(index + 1, range.end), index - range.start > 4,
        text.bytes[index - 3] > 0x20
      {
        return ByteRange(index + 1, range.end)
      }
      index -= 1
    }
    return range
  }

  /// Cuts the paragraph just found at the labels in its middle.
  private mutating func split(_ whole: Paragraph) {
    let inner = LabelScanner(text: text).inner(whole.block.range, labelled: whole.label != nil)
    guard !inner.isEmpty else { return }
    for label in inner {
      var before = found.removeLast()
      let start = before.block.range.start
      before.block = cut(whole.block, ByteRange(start, outside(label.words.start, from: start)))
      if !before.block.range.isEmpty { found.append(before) }
      var piece = Paragraph(block: cut(whole.block, ByteRange(label.content, whole.block.range.end)), section: label.entry.section ?? whole.section)
      if label.entry.label == .action { piece.section = whole.section }
      (piece.label, piece.labelRange, piece.lead, piece.continuesPrevious) = (label.entry.label, label.words, whole.lead, true)
      found.append(piece)
    }
  }

  private func cut(_ block: Block, _ range: ByteRange) -> Block {
    Block(kind: block.kind, range: range, holes: block.holes.filter { range.contains($0) })
  }

  /// The end of the text before a label, without white space, marks and an open bracket.
  private func outside(_ end: Int, from start: Int) -> Int {
    var end = end
    while end > start, text.bytes[end - 1] <= 0x20 || "*_(,;".utf8.contains(text.bytes[end - 1]) { end -= 1 }
    return end
  }

  /// "**KMA**" → "KMA"
  private func withoutMarks(_ range: ByteRange) -> ByteRange {
    guard range.count > 4, text.bytes[range.start] == UInt8(ascii: "*"), text.bytes[range.end - 1] == UInt8(ascii: "*") else { return range }
    var inner = range
    while inner.start < inner.end, text.bytes[inner.start] == UInt8(ascii: "*") { inner.start += 1 }
    while inner.end > inner.start, text.bytes[inner.end - 1] == UInt8(ascii: "*") { inner.end -= 1 }
    for index in inner.start..<inner.end where text.bytes[index] == UInt8(ascii: "*") { return range }
    return inner
  }
}
