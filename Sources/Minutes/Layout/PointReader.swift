import Source

/// Cuts the text below the header into points and their paragraphs.
struct PointReader {
  let text: SourceText
  let lines: [Line]
  let outline: Outline
  let wrap: Wrap

  func points() -> [Point] {
    guard !lines.isEmpty else { return [] }
    var found: [Point] = []
    let announced = outline.tables.flattened.keys.sorted()
    var header = 0
    let first = outline.headings.first?.line ?? lines.count
    var opening = remarks()
    if outline.headerEnd < first { opening += paragraphs(outline.headerEnd..<first, from: nil, base: nil, columns: []) }
    if !opening.isEmpty { found.append(Point(number: nil, title: nil, heading: nil, paragraphs: opening)) }
    for (index, heading) in outline.headings.enumerated() {
      let end = index + 1 < outline.headings.count ? outline.headings[index + 1].line : lines.count
      while header < announced.count, announced[header] < heading.line { header += 1 }
      let columns = header > 0 ? outline.tables.flattened[announced[header - 1]] ?? [] : []
      let next = index + 1 < outline.headings.count ? outline.headings[index + 1].number : nil
      let holdsPoints = heading.number.map { next?.hasPrefix($0 + ".") ?? false } ?? false
      found.append(point(heading, end, holdsPoints, columns.filter { $0 != .number && $0 != .task }))
    }
    return found.flatMap(rows)
  }

  /// A table of points cut into them; what stands below it belongs to the last.
  private func rows(_ point: Point) -> [Point] {
    guard point.paragraphs.contains(where: { $0.opening != nil }) else { return [point] }
    var found = [point]
    found[0].paragraphs = []
    for paragraph in point.paragraphs {
      if let opening = paragraph.opening {
        let words = text.flowing(opening)
        let number = String(words.prefix { $0.isNumber || $0 == "." && $0 != words.last })
        let title = words.dropFirst(number.count).drop { " .):-–|".contains($0) }
        let digits = number.last == "." ? String(number.dropLast()) : number
        found.append(
          Point(
            number: digits.isEmpty ? point.number : digits, title: title.isEmpty ? nil : String(title), heading: opening, paragraphs: [],
            columns: point.columns))
      }
      found[found.count - 1].paragraphs.append(paragraph)
    }
    return found[0].paragraphs.isEmpty && found[0].heading == nil ? Array(found.dropFirst()) : found
  }

  private func point(_ heading: Heading, _ end: Int, _ holdsPoints: Bool, _ columns: [ColumnRole]) -> Point {
    let base = heading.title.flatMap(SectionLabels.section(ofHeading:))
    let start = heading.text == nil ? heading.line + 1 : heading.line
    var body = paragraphs(start..<max(start, end), from: heading.text, base: base, columns: columns)
    if heading.isUnsure || body.isEmpty && !holdsPoints, heading.title != nil {
      body.insert(Paragraph(block: Block(kind: .heading, range: heading.range), section: base), at: 0)
    }
    return Point(
      number: heading.number.flatMap { $0.isEmpty ? nil : $0 }, title: heading.title, heading: heading.range, paragraphs: body, columns: columns)
  }

  private func paragraphs(_ range: Range<Int>, from start: Int?, base: Section?, columns: [ColumnRole]) -> [Paragraph] {
    guard !range.isEmpty else { return [] }
    var own = Array(lines[range])
    if let start { own[0].range.start = start }
    var reader = ParagraphReader(text: text, wrap: wrap, tables: outline.tables, lines: own, offset: range.lowerBound, base: base, columns: columns)
    return reader.paragraphs()
  }

  /// Sentences among the lines of the header: "Afbud: Viggo – han har ikke sagt noget. Oskar skriver til ham."
  private func remarks() -> [Paragraph] {
    let region = HeaderRegion(text: text, lines: lines, tables: outline.tables, agendaEnd: 0)
    let top = Array(lines.prefix(outline.headerEnd))
    guard top.contains(where: region.isRemark) else { return [] }
    var reader = ParagraphReader(text: text, wrap: wrap, tables: outline.tables, lines: top, offset: 0, base: nil, columns: [])
    return reader.paragraphs { !region.isRemark($0) }
  }
}
