import Danish
import Source

/// A heading that opens a point.
struct Heading {
  let line: Int
  var number: String?
  var title: String?
  /// The heading's own range: the number and the title, the whole line where it is all of it.
  var range: ByteRange
  /// Where text begins on the heading's own line ("1.1 Stabschefen gennemgik …"); nil where the line is only a heading.
  var text: Int?
  /// The line may be read as text too: nothing but its form makes it a heading.
  var isUnsure = false
}

/// Where the header ends, which lines are the agenda, and where each point begins.
struct Outline {
  private(set) var agenda: [PointHeading] = []
  private(set) var headings: [Heading] = []
  /// Index of the line where the header ends: the first point or the first running text.
  private(set) var headerEnd = 0
  let tables: ColumnTables

  private let lines: [Line]
  private let text: SourceText
  private let wrap: Wrap

  init(_ lines: [Line], _ text: SourceText, _ wrap: Wrap) {
    (self.lines, self.text, self.wrap) = (lines, text, wrap)
    tables = ColumnTables(lines, text)
    let tables = tables
    let found = lines.indices.compactMap { tables.isLayout($0) ? nil : PointHeading.read(lines[$0], at: $0, text) }
    let split = Agenda.split(found, lines, text)
    agenda = split.agenda
    var chain = HeadingChain(lines, text).choose(split.rest)
    if chain.isEmpty { chain = ItemHeadings.read(lines, text) }
    let region = HeaderRegion(text: text, lines: lines, tables: tables, agendaEnd: split.end)
    let labelled = region.lastLabel(before: chain.first?.line ?? lines.count)
    merge(chain, from: max(labelled, split.end))
    headerEnd = region.end(after: labelled, headings: headings)
    nameFromAgenda()
  }

  /// Numbered headings with the unnumbered ones between them.
  private mutating func merge(_ chain: [PointHeading], from start: Int) {
    var next = 0
    var open: PointHeading?
    let level = chain.first.flatMap { $0.form == .hash ? hashLevel($0.line) : nil } ?? 2
    var inTasks = false
    let lenient = chain.isEmpty && titles(from: start) > 2
    for index in start..<max(start, lines.count) {
      if next < chain.count, chain[next].line == index {
        if !chain[next].isNested { open = chain[next] }
        headings.append(numbered(chain[next]))
        inTasks = SectionLabels.section(ofHeading: chain[next].title) == .tasks
        next += 1
        continue
      }
      guard tables.row(at: index) == nil, !tables.isLayout(index),
        let plain = PlainHeading.read(index, lines, text, lenient: lenient) ?? taskLabel(index)
      else { continue }
      let title = text.flowing(plain.content)
      let section = SectionLabels.section(ofHeading: title) ?? SectionLabels.entry(text.bytes[plain.content.start..<plain.content.end])?.section
      guard !headings.isEmpty || opensBody(plain, title, lenient),
        accepts(plain, section, inTasks: inTasks, last: next == chain.count, columns: !tables.flattened.isEmpty)
      else { continue }
      var number: String?
      if let open, section != .tasks && section != .nextMeeting && !isLast(title) || next < chain.count {
        if case .hash(let own) = plain.style, own <= level, chain.first?.form == .hash { number = nil } else { number = open.number }
      }
      headings.append(Heading(line: index, number: number, title: title, range: lines[index].range, text: nil, isUnsure: plain.style == .title))
      inTasks = section == .tasks
    }
  }

  /// "lørdag den 21. marts kl. 14"
  private func namesTime(_ range: ByteRange) -> Bool {
    (range.start..<range.end).contains { text.has("kl.", at: $0, range.end) || text.has("kl ", at: $0, range.end) && text.isDigit($0 + 3, range.end) }
      && !text.isClosed(range)
  }

  /// "Ad 1." without words has its title in the agenda.
  private mutating func nameFromAgenda() {
    let titles = Dictionary(agenda.map { ($0.number, $0.title) }, uniquingKeysWith: { first, _ in first })
    for index in headings.indices where headings[index].title == nil { headings[index].title = headings[index].number.flatMap { titles[$0] } }
  }

  /// How many lines of the text are short titles between a blank line and text: more than two, and the document is cut by such lines.
  private func titles(from start: Int) -> Int {
    var count = 0
    for index in start..<max(start, lines.count) where count < 3 && PlainHeading.read(index, lines, text)?.style == .title { count += 1 }
    return count
  }

  /// "Opgaver:" alone on its line.
  private func taskLabel(_ index: Int) -> PlainHeading? {
    let range = lines[index].range
    guard range.count <= 44, lines[index].gap > 0 || text.bytes[range.end - 1] == UInt8(ascii: ":"), text.isUpper(range.start, range.end) else {
      return nil
    }
    if let label = LabelScanner(text: text).leading(range), label.content >= range.end, label.entry.section == .tasks {
      return PlainHeading(line: index, style: .caps, content: label.words)
    }
    guard !text.isClosed(range), SectionLabels.section(ofHeading: text.bytes[range.start..<range.end]) == .tasks else { return nil }
    return PlainHeading(line: index, style: .caps, content: range)
  }

  /// The first heading stands above text; what stands above names and dates belongs to the header.
  private func opensBody(_ plain: PlainHeading, _ title: String, _ lenient: Bool) -> Bool {
    guard plain.line > 0, plain.line + 1 < lines.count, Label.read(title) == nil else { return false }
    if lines[(plain.line + 1)...].prefix(2).contains(where: { $0.range.count < 120 && namesTime($0.range) }) { return false }
    let region = HeaderRegion(text: text, lines: lines, tables: tables, agendaEnd: 0)
    if lenient, plain.line > 2, region.isRunning(lines[plain.line - 1]) { return true }
    return lines[(plain.line + 1)...].prefix(2).contains { region.isRunning($0) } || tables.row(at: plain.line + 1) != nil
      || Marker.read(lines[plain.line + 1], of: text).isItem
  }

  /// "Evt.", "Eventuelt" is never part of the point before.
  private func isLast(_ title: String) -> Bool { title.utf8.count <= 9 && ["evt", "evt.", "eventuelt"].contains(title.lowercased()) }

  /// A lone "Beslutning" or "Drøftelse" opens a section and no point; persons' names above their tasks lead them.
  private func accepts(_ plain: PlainHeading, _ section: Section?, inTasks: Bool, last: Bool, columns: Bool) -> Bool {
    switch section {
    case .presentation, .discussion, .decision, .question, .answer: return false
    case .tasks, .nextMeeting: return last || lines[plain.line].gap > 0 && plain.style != .title
    case .quotedAgenda, .information, nil: break
    }
    if case .hash = plain.style { return true }
    if inTasks { return plain.content.count > 40 }
    return plain.style != .title || !columns
  }

  private func hashLevel(_ line: Int) -> Int { text.bytes[lines[line].range.start..<lines[line].range.end].prefix { $0 == UInt8(ascii: "#") }.count }

  /// The heading of a numbered line, and where text begins on it.
  private func numbered(_ found: PointHeading) -> Heading {
    let line = lines[found.line]
    var heading = Heading(line: found.line, number: found.number, title: found.title.isEmpty ? nil : found.title, range: line.range, text: nil)
    guard !found.content.isEmpty, found.form != .hash, found.form != .bold else { return heading }
    if tables.row(at: found.line) != nil {
      (heading.title, heading.text, heading.range) = (nil, found.content.start, ByteRange(line.range.start, found.content.start))
      return heading
    }
    if let colon = titleColon(found.content) {
      heading.title = text.flowing(ByteRange(found.content.start, colon))
      // "3. Bo: ringer til kommunen" may name who acts: the word stays with the text.
      let isWord = !text.bytes[found.content.start..<colon].contains(0x20) && base(heading.title) == nil
      heading.range.end = isWord ? found.content.start : colon + 1
      heading.text = isWord ? found.content.start : text.trimmed(ByteRange(colon + 1, line.range.end)).start
    } else if isText(found) {
      // "4. Fremleje af 2. tv." may be both.
      if found.isNested || found.content.count > 60 { heading.title = nil }
      (heading.text, heading.range) = (found.content.start, text.trimmed(ByteRange(line.range.start, found.content.start)))
    }
    return heading
  }

  private func base(_ title: String?) -> Section? { title.flatMap(SectionLabels.section(ofHeading:)) }

  /// "Valg af dirigent: Per Hjorth blev valgt."
  private func titleColon(_ content: ByteRange) -> Int? {
    guard
      let colon = (content.start..<min(content.end, content.start + 70)).first(where: {
        text.bytes[$0] == UInt8(ascii: ":") || text.bytes[$0] == UInt8(ascii: ".") && !text.has(".:", at: $0, content.end)
      })
    else {
      return nil
    }
    guard text.bytes[colon] == UInt8(ascii: ":"), colon + 3 < content.end, text.bytes[colon + 1] == 0x20 else { return nil }
    let rest = ByteRange(colon + 2, content.end)
    let title = text[ByteRange(content.start, colon)]
    return text.isClosed(rest) || rest.count > 60 || SectionLabels.section(ofHeading: title) == .nextMeeting ? colon : nil
  }

  /// The line is running text: a sentence, or one that goes on in the next line.
  private func isText(_ found: PointHeading) -> Bool {
    let line = lines[found.line]
    if text.isClosed(found.content), found.title.contains(" "), !found.title.hasSuffix("?") || found.content.count > 90 { return true }
    if found.content.count > 160 || !LabelScanner(text: text).inner(found.content, labelled: false).isEmpty { return true }
    guard found.line + 1 < lines.count, lines[found.line + 1].gap == 0 else { return false }
    let next = lines[found.line + 1]
    guard text.isLower(next.range.start, next.range.end) else { return false }
    if found.isNested || text.bytes[line.range.end - 1] == UInt8(ascii: "-") || text.bytes[line.range.end - 1] == UInt8(ascii: ",") { return true }
    return wrap.width.map { Double(line.width) > Double($0) * 0.7 } ?? (found.content.count > 80)
  }
}
