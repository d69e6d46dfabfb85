import Source

/// A piece of the header that says one thing: a line, a column "Sted: Rådhuset" of a line, a sentence "Referent: Ditte."
struct HeaderFragment {
  enum Mark { case none, heading, bullet, checked, unchecked, numbered }

  /// The content without marker.
  var range: ByteRange
  /// The content on one line, without Markdown.
  var words: String
  /// Index of the line it stands on.
  var line: Int
  /// Blank lines before it.
  var gap: Int
  var indent: Int
  var mark: Mark
  var label: HeaderLabel?
  /// What stands after the label; the whole content where there is none.
  var value: ByteRange
  /// Columns of a table row.
  var cells: [ByteRange] = []
  /// Whether it goes on with the same line as the piece before it.
  var isContinued = false
}

/// Cuts the first lines of a text into fragments.
struct HeaderSplitter {
  let text: SourceText

  static let longest = 1600

  func fragments(_ lines: ArraySlice<Line>) -> [HeaderFragment] {
    var found: [HeaderFragment] = []
    for index in lines.indices { found += fragments(lines[index], at: index) }
    return found
  }

  private func fragments(_ line: Line, at index: Int) -> [HeaderFragment] {
    var range = line.range
    if range.count > HeaderSplitter.longest { range.end = boundary(range.start + HeaderSplitter.longest) }
    let (content, mark) = unmarked(range, keepsNumber: index == 0)
    guard !content.isEmpty, !isRule(content) else { return [] }
    var pieces = text.bytes[content.start] == UInt8(ascii: "|") ? tableRow(content) : columns(content)
    if pieces.isEmpty { return [] }
    for at in pieces.indices {
      pieces[at].line = index
      pieces[at].indent = line.indent
      pieces[at].gap = at == 0 ? line.gap : 0
      pieces[at].isContinued = at > 0
      pieces[at].mark = at == 0 ? mark : .none
    }
    return pieces
  }

  /// A fragment over a range, its label read; in a table the value may stand in the next cell.
  private func fragment(_ range: ByteRange, value: ByteRange? = nil, cells: [ByteRange] = [], bareAllowed: Bool = true) -> HeaderFragment {
    let range = trimmed(range)
    let raw = text[range]
    let words = plain(text.flowing(range))
    var made = HeaderFragment(
      range: range, words: words, line: 0, gap: 0, indent: 0, mark: .none, label: nil, value: range, cells: cells)
    if let (label, at) = HeaderLabels.read(raw, bareAllowed: bareAllowed) {
      made.label = label
      made.value = trimmed(value ?? ByteRange(min(range.start + at, range.end), range.end))
    }
    return made
  }

  // MARK: columns and sentences

  /// "Dato: 3. maj   Sted: Rådhuset" is two pieces; "Hans Hansen   Vigsø Kommune   HH" one of three cells.
  private func columns(_ range: ByteRange) -> [HeaderFragment] {
    let cells = gaps(in: range)
    guard cells.count > 1 else { return sentences(range) }
    var pieces: [ByteRange] = []
    for (index, cell) in cells.enumerated() {
      let head = text[ByteRange(cell.start, boundary(min(cell.end, cell.start + 40)))]
      let labelled = HeaderLabels.read(head, bareAllowed: false) != nil
      if index == 0 || labelled { pieces.append(cell) } else { pieces[pieces.count - 1].end = cell.end }
    }
    return pieces.flatMap { piece -> [HeaderFragment] in
      let own = cells.filter { piece.contains($0) }
      guard own.count > 1 else { return sentences(piece) }
      // "Sted        Rådhuset" and "Deltagere   Firma   Initialer".
      let label = HeaderLabels.read(text[own[0]])
      if label != nil, !PeopleColumns.isHeader(own.map { text.flowing($0) }) {
        let bare = label.map { own[0].start + $0.value >= own[0].end } == true
        var cells = Array(own.dropFirst(bare ? 1 : 0))
        if !bare, let label { cells[0].start = min(cells[0].end, cells[0].start + label.value) }
        return [fragment(piece, value: bare ? ByteRange(own[1].start, piece.end) : nil, cells: cells)]
      }
      return [fragment(piece, cells: own, bareAllowed: false)]
    }
  }

  /// "Ordstyrer: Helle. Referent: Ditte." is two pieces, so is "…, Bo. Afbud: Irma".
  private func sentences(_ range: ByteRange) -> [HeaderFragment] {
    var pieces: [ByteRange] = []
    var start = range.start
    for index in range.start..<range.end where text.bytes[index] == UInt8(ascii: ".") || text.bytes[index] == UInt8(ascii: ";") {
      let next = index + 1
      guard next < range.end, text.bytes[next] == 0x20 else { continue }
      let head = trimmed(ByteRange(next, boundary(min(range.end, next + 48))))
      guard !head.isEmpty, let (label, _) = HeaderLabels.read(text[head], bareAllowed: false) else { continue }
      switch label {
      case .present, .absent, .members, .officer, .place, .agenda, .time, .date, .meetingDate:
        // "M. Formand: NN" has an initial before the point, no sentence.
        guard index - start > 2 else { continue }
        pieces.append(ByteRange(start, next))
        start = next
      default: continue
      }
    }
    pieces.append(ByteRange(start, range.end))
    return pieces.map { fragment($0) }
  }

  /// "| **Dato** | 3. maj | Sted | Rådhuset |" is labels with values; other rows keep their cells.
  private func tableRow(_ range: ByteRange) -> [HeaderFragment] {
    var cells: [ByteRange] = []
    var start = range.start + 1
    for index in (range.start + 1)..<max(range.start + 1, range.end) where text.bytes[index] == UInt8(ascii: "|") || index == range.end - 1 {
      cells.append(trimmed(ByteRange(start, text.bytes[index] == UInt8(ascii: "|") ? index : index + 1)))
      start = index + 1
    }
    let filled = cells.filter { !$0.isEmpty }
    guard let first = filled.first, !filled.allSatisfy(isRule) else { return [] }
    let labels = filled.map { HeaderLabels.read(text[$0]) }
    guard labels[0] != nil, !PeopleColumns.isHeader(filled.map { text.flowing($0) }), filled.count > 1 else {
      return filled.count == 1
        ? [fragment(first)] : [fragment(ByteRange(first.start, filled[filled.count - 1].end), cells: filled, bareAllowed: false)]
    }
    var found: [HeaderFragment] = []
    var index = 0
    while index < filled.count {
      let paired = index + 1 < filled.count && (labels[index + 1] == nil || index % 2 == 0)
      found.append(paired ? pair(filled[index], filled[index + 1]) : fragment(filled[index]))
      index += paired ? 2 : 1
    }
    return found
  }

  private func pair(_ label: ByteRange, _ value: ByteRange) -> HeaderFragment {
    var made = fragment(label)
    if made.label == nil { return fragment(ByteRange(label.start, value.end)) }
    made.range = ByteRange(label.start, value.end)
    made.value = value
    made.words += ": " + plain(text.flowing(value))
    return made
  }

  // MARK: bytes

  /// The parts of a line that two blanks, a tab or several no-break spaces keep apart.
  private func gaps(in range: ByteRange) -> [ByteRange] {
    var cells: [ByteRange] = []
    var start = range.start
    var index = range.start
    while index < range.end {
      guard text.bytes[index] <= 0x20 else {
        index += 1
        continue
      }
      let begin = index
      var tabs = false
      while index < range.end, text.bytes[index] <= 0x20 {
        tabs = tabs || text.bytes[index] == 0x09
        index += 1
      }
      if index - begin > 1 || tabs {
        if begin > start { cells.append(ByteRange(start, begin)) }
        start = index
      }
    }
    if start < range.end { cells.append(ByteRange(start, range.end)) }
    return cells
  }

  /// The content behind "# ", "> ", "- ", "- [x] ", "3. ".
  private func unmarked(_ range: ByteRange, keepsNumber: Bool) -> (ByteRange, HeaderFragment.Mark) {
    var range = range
    var mark = HeaderFragment.Mark.none
    func next(_ offset: Int = 0) -> UInt8 { range.start + offset < range.end ? text.bytes[range.start + offset] : 0 }
    while ">#".utf8.contains(next()) || next() == 0x20 {
      if next() == UInt8(ascii: "#") { mark = .heading }
      range.start += 1
    }
    for bullet in ["- ", "* ", "• ", "•", "· ", "·", "– ", "o ", "\u{F0B7}", "▪", "→ "]
    where text.bytes[range.start..<range.end].starts(with: bullet.utf8) {
      range.start += bullet.utf8.count
      mark = .bullet
      break
    }
    while next() != 0, next() <= 0x20 { range.start += 1 }
    for (box, sort) in [
      ("[ ]", HeaderFragment.Mark.unchecked), ("[x]", .checked), ("[X]", .checked), ("☐", .unchecked), ("☑", .checked), ("☒", .checked),
    ]
    where text.bytes[range.start..<range.end].starts(with: box.utf8) {
      range.start += box.utf8.count
      mark = sort
      break
    }
    if mark == .none || mark == .heading, let length = numbering(range) {
      // "2. Ravnsø Gruppe" at the very top is a name.
      range.start += mark == .none && !keepsNumber ? length : 0
      mark = .numbered
    }
    return (trimmed(range), mark)
  }

  /// The length of "3. ", "12) ", "Ad 1", "Punkt 2:", "Sag 4:", "§ 3" at the start of a line; a date is no number.
  private func numbering(_ range: ByteRange) -> Int? {
    let head = text[ByteRange(range.start, boundary(min(range.end, range.start + 24)))]
    let pieces = DatePieces.read(head)
    guard let first = pieces.first else { return nil }
    if first.kind == .word, ["ad", "punkt", "pkt", "sag", "emne", "dagsordenspunkt"].contains(first.text) {
      let at = pieces.count > 1 && pieces[1].isMark(".") ? 2 : 1
      return at < pieces.count && pieces[at].kind == .number ? 0 : nil
    }
    guard first.kind == .number, first.digits <= 3, pieces.count > 1, DateForms.read(pieces, 0) == nil, !head.hasPrefix("l") else { return nil }
    // "3. møde i arbejdsgruppen" is a title.
    if pieces.count > 2, pieces[2].text.contains("møde"),
      pieces[2].text == "møde" || head.utf8.dropFirst(pieces[2].start).first.map({ $0 > 0x60 }) == true
    {
      return nil
    }
    if pieces[1].isMark(".)"), pieces.count > 2, pieces[2].spaced { return pieces[1].end }
    if pieces[1].isMark(".)"), pieces.count > 2, pieces[2].kind == .word, pieces[1].text == ")" || pieces[2].end < 24 { return pieces[1].end }
    if pieces.count > 3, pieces[1].isMark("."), pieces[2].kind == .number, pieces[3].spaced, pieces[3].kind == .word { return 0 }
    return nil
  }

  private func isRule(_ range: ByteRange) -> Bool {
    text.bytes[range.start..<range.end].allSatisfy { "-_=*|:. ".utf8.contains($0) }
  }

  func trimmed(_ range: ByteRange) -> ByteRange {
    var range = range
    let outer = { (byte: UInt8) in byte <= 0x20 || byte == UInt8(ascii: "*") || byte == UInt8(ascii: "_") }
    while range.start < range.end, outer(text.bytes[range.start]) { range.start += 1 }
    while range.end > range.start, outer(text.bytes[range.end - 1]) { range.end -= 1 }
    return range
  }

  private func plain(_ words: String) -> String { words.without("**").without("__") }

  /// Moves back to the start of a character.
  private func boundary(_ index: Int) -> Int {
    var index = index
    while index > 0, index < text.count, text.bytes[index] & 0xC0 == 0x80 { index -= 1 }
    return index
  }
}
