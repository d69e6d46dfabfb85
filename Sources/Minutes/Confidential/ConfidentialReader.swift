import Danish
package import Source

extension Minutes {
  /// What in the minutes is marked as confidential, in order and apart from each other; mostly nothing. Read anew at each call.
  package func confidentialPassages() -> [ByteRange] {
    guard Self.mayBeConfidential(text) else { return [] }
    var reader = ConfidentialReader(text: text, points: points)
    return reader.passages()
  }

  /// Some word in the text may mark something: without one the text need not be read.
  package static func mayBeConfidential(_ text: SourceText) -> Bool { ConfidentialWords.cues.stand(in: text.bytes[...]) }
}

/// Finds what minutes mark as confidential: a heading ("7. Lukket punkt: Personalesag"), the heading of a part ("Lukkede punkter", up to "Åbne punkter"
/// or the end), a label ("Fortroligt: …"), a sentence ("Punktet behandles for lukkede døre"), the agenda, or the document ("FORTROLIGT"). Where it may
/// reach less or more, it reaches more: what is hidden by mistake is told, what gets out is not.
struct ConfidentialReader {
  let text: SourceText
  let points: [Point]
  private var covered: [ByteRange] = []
  /// The numbers of points that are closed as a whole.
  private var numbers: Set<String> = []
  private let outlines: [ConfidentialOutline]

  init(text: SourceText, points: [Point]) {
    (self.text, self.points) = (text, points)
    outlines = ConfidentialOutline.all(of: points, text)
  }

  mutating func passages() -> [ByteRange] {
    let top = ConfidentialTop(text: text, end: outlines.first?.range.start ?? text.count)
    if top.marksDocument { return [text.whole] }
    (covered, numbers) = (top.lines, top.numbers)
    var part = top.part
    for index in points.indices {
      let outline = outlines[index]
      if outline.heading.opens, let start = part {
        covered.append(ByteRange(start, outline.range.start))
        part = nil
      }
      let heading = outline.isNone ? nil : outline.marking
      if heading == .section, outline.ownNumber == nil {
        part = part ?? outline.range.start
      } else if heading != nil, part == nil {
        close(index)
        // It is the heading of the next point.
        if outline.isOnlyMarked, outline.ownNumber == nil, index + 1 < points.count { close(index + 1) }
      }
      if read(index, &part) { return [text.whole] }
    }
    if let start = part { covered.append(ByteRange(start, text.count)) }
    spread()
    return merged
  }

  // MARK: extents

  /// A point with all that stands in it: deeper headings, the same number, numbers below it.
  private mutating func close(_ index: Int) {
    if let number = outlines[index].ownNumber { numbers.insert(number) }
    covered.append(ByteRange(outlines[index].range.start, end(of: index)))
  }

  private func end(of index: Int) -> Int {
    let first = outlines[index]
    let next = outlines[(index + 1)...].firstIndex { next in
      switch (next.number, first.number) {
      case (let number?, let own?): !Self.isInside(number, own)
      // "Opgaver" below the last point may be those of the point, "Eventuelt" never is.
      case (nil, .some): !next.isTasks
      case (.some, nil): true
      case (nil, nil): !next.isDeeper(than: first)
      }
    }
    return next.map { outlines[$0].range.start } ?? text.count
  }

  /// "7", "7.1" and "7a" stand in "7".
  static func isInside(_ number: String, _ own: String) -> Bool {
    guard number.hasPrefix(own) else { return false }
    return number.dropFirst(own.count).first.map { !$0.isNumber } ?? true
  }

  /// Every point of a closed number, and what names it elsewhere: "Pkt. 7: Bo ringer til kandidaten", a row of a list of tasks.
  private mutating func spread() {
    guard !numbers.isEmpty else { return }
    for (index, outline) in outlines.enumerated() {
      if let number = outline.ownNumber, isClosed(number) { covered.append(outline.range) }
      var naming = false
      for paragraph in points[index].paragraphs {
        if let row = paragraph.row {
          if row.isHeader { naming = row.number.map { ["pkt", "punkt", "dagsordenspunkt", "dp"].contains(words(of: $0).first ?? "") } ?? false }
          if naming, !row.isHeader, let number = row.number, isClosed(text[number]) { cover(paragraph) }
        } else if let number = named(by: paragraph), isClosed(number) {
          cover(paragraph)
        }
      }
    }
  }

  private func isClosed(_ number: String) -> Bool {
    let plain = number.trimmingPrefix { !$0.isNumber && !$0.isLetter }
    return numbers.contains { Self.isInside(String(plain), $0) }
  }

  /// The number of the point that a paragraph begins with.
  private func named(by paragraph: Paragraph) -> String? {
    let pieces = DatePieces.read(text.flowing(paragraph.block.range)).prefix(4)
    guard let word = pieces.first, ["punkt", "pkt", "ad"].contains(word.text) else { return nil }
    return pieces.dropFirst().first { $0.kind == .number }?.number.map(String.init)
  }

  private func words(of range: ByteRange) -> [String] { ConfidentialPhrase(text[range]).words }

  private mutating func cover(_ paragraph: Paragraph) {
    let range = paragraph.block.range
    covered.append(paragraph.labelRange.map(range.union) ?? range)
  }

  private var merged: [ByteRange] {
    var found: [ByteRange] = []
    for range in covered.map(text.trimmed).filter({ !$0.isEmpty }).sorted() {
      if let last = found.last, range.start <= last.end || isBlank(last.end, range.start) {
        found[found.count - 1].end = max(last.end, range.end)
      } else {
        found.append(range)
      }
    }
    return found
  }

  /// No word stands between the two: blank lines, the marks of a list.
  private func isBlank(_ start: Int, _ end: Int) -> Bool {
    !(start..<end).contains { text.isLetter($0, end) || text.isDigit($0, end) }
  }

  // MARK: paragraphs

  /// What the paragraphs of a point say; true where they say it of the whole document.
  private mutating func read(_ index: Int, _ part: inout Int?) -> Bool {
    let point = points[index]
    let isAgenda = outlines[index].heading.words.contains { $0.hasPrefix("dagsorden") } || point.heading == nil
    var isFirst = true
    for (place, paragraph) in point.paragraphs.enumerated() where paragraph.block.kind != .heading {
      defer { isFirst = false }
      if let lead = paragraph.lead, isMarked(lead) {
        cover(paragraph)
        covered.append(lead)
      }
      // "Sagsfremstilling (fortroligt): …"
      if let label = paragraph.labelRange, ConfidentialPhrase(text.flowing(label)).heading != nil { closeRest(index, place) }
      guard part != nil || ConfidentialWords.cues.stand(in: text.bytes[paragraph.block.range.start..<paragraph.block.range.end]) else { continue }
      if let row = paragraph.row {
        read(row, of: paragraph)
        continue
      }
      if let start = part, opens(paragraph) {
        covered.append(ByteRange(start, paragraph.block.range.start))
        part = nil
      }
      labels(index, place, isFirst: isFirst, &part)
      for (number, sentence) in AnnouncementSentences.cut(text.flowing(paragraph.block.range)).enumerated() {
        switch ConfidentialSentence(sentence).said(isFirst: isFirst && number == 0, isAgenda: isAgenda) {
        case .point: close(index)
        case .points(let closed): for number in closed { numbers.insert(String(number)) }
        case .following: part = part ?? paragraph.block.range.start
        case .reopens:
          if let start = part { covered.append(ByteRange(start, paragraph.block.range.start)) }
          part = nil
        case .document: return true
        case nil: break
        }
      }
    }
    return false
  }

  /// "Fortroligt – følgende aftaltes:"
  private func isMarked(_ lead: ByteRange) -> Bool {
    ConfidentialWords.cues.stand(in: text.bytes[lead.start..<lead.end]) && label(lead).map { !$0.isOnlyClosed } ?? false
  }

  private func label(_ range: ByteRange) -> (marking: ConfidentialPhrase.Marking, isAlone: Bool, isOnlyClosed: Bool)? {
    let phrase = ConfidentialPhrase(text.flowing(range))
    return phrase.label.map { ($0.marking, $0.isAlone, ConfidentialPhrase(phrase.segments[0].joined(separator: " ")).isOnlyClosed) }
  }

  /// "Fortroligt: …" covers its paragraph, with the list below it; "Lukket punkt" and a marking that stands alone the point, or what is left of it.
  private mutating func labels(_ index: Int, _ place: Int, isFirst: Bool, _ part: inout Int?) {
    let (point, paragraph) = (points[index], points[index].paragraphs[place])
    let range = paragraph.block.range
    guard let label = label(range) else {
      let isMarked = ConfidentialPhrase(text.flowing(range)).endsMarked && paragraph.checked == nil
      let isInside = AnnouncementSentences.cut(text.flowing(range)).dropFirst().contains { ConfidentialPhrase($0).label.map { !$0.isAlone } ?? false }
      // An attachment may be closed in an open point.
      let isAttached = words(of: paragraph.labelRange ?? range).first?.hasPrefix("bilag") ?? false
      if isMarked, isTitle(paragraph), !isAttached { closeRest(index, place) } else if isMarked || isInside { cover(paragraph) }
      return
    }
    // "Lukket" in a list of tasks is the status of one, "Lukket: 3 sager" a number of them.
    if label.isOnlyClosed,
      !point.columns.isEmpty || !isFirst && label.isAlone || DatePieces.read(text.flowing(range)).dropFirst(2).first?.kind == .number
    {
      return
    }
    let leads = text.bytes[range.end - 1] == UInt8(ascii: ":")
    let items = point.paragraphs[(place + 1)...].prefix { isItem($0, below: paragraph) }
    if label.isAlone, !leads || items.isEmpty {
      standsAlone(index, place, label.marking, isFirst: isFirst, &part)
    } else if isFirst, !label.isOnlyClosed, isNamed(range) {
      closeAll(index)
    } else if isTitle(paragraph) {
      closeRest(index, place)
    } else {
      cover(paragraph)
      if leads { for item in items { cover(item) } }
    }
  }

  /// First in a point it closes the point, further down the rest of it; the last line of a point, where it is no sentence, heads the next one, and a part all that follows.
  private mutating func standsAlone(_ index: Int, _ place: Int, _ marking: ConfidentialPhrase.Marking, isFirst: Bool, _ part: inout Int?) {
    if isFirst, points[index].heading != nil { return closeAll(index) }
    if marking == .section { part = part ?? points[index].paragraphs[place].block.range.start }
    if isFirst { closeAll(index) } else { closeRest(index, place) }
    let heads = place + 1 == points[index].paragraphs.count && !text.isClosed(points[index].paragraphs[place].block.range)
    if heads, index + 1 < points.count { close(index + 1) }
  }

  /// A short line that ends as no sentence does: the heading of what stands below it, though the layout does not tell it from text.
  private func isTitle(_ paragraph: Paragraph) -> Bool {
    let range = paragraph.block.range
    guard paragraph.block.kind == .paragraph, range.count <= 100, text.bytes[range.end - 1] != UInt8(ascii: ":") else { return false }
    return !text.isClosed(range) || text.bytes[range.end - 1] == UInt8(ascii: ")") || text.bytes[range.start] == UInt8(ascii: "#")
  }

  /// From a paragraph to the end of its point; a heading of Markdown up to the next one that is no deeper.
  private mutating func closeRest(_ index: Int, _ place: Int) {
    let paragraphs = points[index].paragraphs
    func hashes(_ paragraph: Paragraph) -> Int { text.bytes[paragraph.block.range.start...].prefix { $0 == UInt8(ascii: "#") }.count }
    let own = hashes(paragraphs[place])
    let next = paragraphs[(place + 1)...].first { own > 0 && (1...own).contains(hashes($0)) || opens($0) }
    let start = min(paragraphs[place].block.range.start, paragraphs[place].labelRange?.start ?? .max)
    covered.append(ByteRange(start, next?.block.range.start ?? end(of: index)))
  }

  /// A point that its first paragraph closes; "Åbent punkt" further down ends it where the layout tells no heading.
  private mutating func closeAll(_ index: Int) {
    guard let open = points[index].paragraphs.first(where: opens) else { return close(index) }
    covered.append(ByteRange(outlines[index].range.start, open.block.range.start))
  }

  private func opens(_ paragraph: Paragraph) -> Bool { ConfidentialPhrase(text.flowing(paragraph.block.range)).beginsOpen }

  /// It says "punkt": the label is that of the point and not of a remark in it.
  private func isNamed(_ range: ByteRange) -> Bool {
    ConfidentialPhrase(text.flowing(range)).segments.first?.contains { ConfidentialWords.point.contains($0) || ConfidentialWords.isPart($0) } ?? false
  }

  private func isItem(_ next: Paragraph, below paragraph: Paragraph) -> Bool {
    switch (next.block.kind, paragraph.block.kind) {
    case (.bullet(let level), .bullet(let own)): level > own
    case (.bullet, _), (.row, _): true
    default: false
    }
  }

  /// "| 7 | Personalesag | Lukket punkt |": the word alone is the status of a task.
  private mutating func read(_ row: Row, of paragraph: Paragraph) {
    guard case .row(let cells) = paragraph.block.kind, !row.isHeader else { return }
    for cell in cells {
      let phrase = ConfidentialPhrase(text.flowing(cell))
      if phrase.isBare && !phrase.isOnlyClosed || phrase.endsMarked { cover(paragraph) }
      if phrase.isBare, !phrase.isOnlyClosed, let number = row.number { numbers.insert(text[number]) }
    }
  }
}
