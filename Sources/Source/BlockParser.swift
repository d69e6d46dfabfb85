/// Joins lines into blocks: paragraphs and list items.
package struct BlockParser {
  /// How a line must be taken, whatever stands around it.
  package enum Treatment: Sendable {
    case flows
    /// It begins a block: a label stands first on it.
    case begins
    /// It is a block of its own: a lone label, a cell of a flattened column.
    case alone
    case skipped
  }

  /// A block with what the layout knows of it.
  package struct Laid: Sendable {
    package var block: Block
    /// Index of its first line, and of the one after its last.
    package var lines: Range<Int>
    package var marker: Marker
    /// Blank lines above it.
    package var gap: Int
  }

  private let text: SourceText
  private let lines: ArraySlice<Line>
  private let wrap: Wrap
  private var found: [Laid] = []
  /// The open list's items: indent and marker of each level.
  private var levels: [(indent: Int, kind: Marker.Kind)] = []
  private var isAlone = false

  private init(_ text: SourceText, _ lines: ArraySlice<Line>, _ wrap: Wrap) { (self.text, self.lines, self.wrap) = (text, lines, wrap) }

  /// `lines` are consecutive lines of `text`; `treatment` is asked once for each, with its index.
  package static func blocks(
    _ lines: ArraySlice<Line>, of text: SourceText, wrap: Wrap, treatment: (Int) -> Treatment = { _ in .flows }
  ) -> [Laid] {
    var parser = BlockParser(text, lines, wrap)
    for index in lines.indices { parser.take(index, treatment(index)) }
    return parser.found
  }

  private mutating func take(_ index: Int, _ treatment: Treatment) {
    let line = lines[index]
    var marker = Marker.read(line, of: text)
    if isOrphan(marker, index) { marker = Marker(kind: marker.quoted ? .quote : .none, content: line.range.start, quoted: marker.quoted) }
    guard treatment != .skipped, marker.content < line.range.end, !isRule(ByteRange(marker.content, line.range.end)) else {
      isAlone = true
      return
    }
    let content = ByteRange(marker.content, line.range.end)
    if treatment == .flows, !isAlone, !marker.isItem, goesOn(index, marker) {
      extend(index, content)
      return
    }
    isAlone = treatment == .alone
    if line.gap > 2 || !marker.isItem && line.indent <= (levels.first?.indent ?? 0) { levels = [] }
    let kind = marker.isItem ? Block.Kind.bullet(level: level(line, marker.kind)) : .paragraph
    found.append(Laid(block: Block(kind: kind, range: content), lines: index..<index + 1, marker: marker, gap: line.gap))
  }

  /// "… lukke ved 1,60" / "m. Årsagen var …": what looks like a later item of a list that has no earlier one goes on with the sentence above.
  private func isOrphan(_ marker: Marker, _ index: Int) -> Bool {
    guard lines[index].gap == 0, let last = found.last, last.lines.upperBound == index, !text.isClosed(lines[index - 1].range) else { return false }
    guard text.bytes[lines[index - 1].range.end - 1] != UInt8(ascii: ":") else { return false }
    switch marker.kind {
    case .letter(let value) where value > 0: return !levels.contains { if case .letter = $0.kind { true } else { false } }
    case .number(let value) where value > 1: return !levels.contains { if case .number = $0.kind { true } else { false } }
    default: return false
    }
  }

  /// The line continues the last block.
  private func goesOn(_ index: Int, _ marker: Marker) -> Bool {
    guard let last = found.last, last.lines.upperBound == index, last.marker.quoted == marker.quoted else { return false }
    let line = lines[index]
    let before = lines[index - 1]
    if line.gap > 0 || line.startsPage || line.dropped != nil { return goesOnOverGap(line, before, marker) }
    let itemIndent = lines[last.lines.lowerBound].indent
    let hanging = last.marker.isItem && line.indent > itemIndent
    var content = line
    content.range.start = marker.content
    return wrap.joins(content, after: before, hanging: hanging, of: text)
  }

  /// A page break in the middle of a sentence: nothing closes it, and it goes on with a small letter.
  private func goesOnOverGap(_ line: Line, _ before: Line, _ marker: Marker) -> Bool {
    guard before.width >= 40, !text.isClosed(before.range), text.bytes[before.range.end - 1] != UInt8(ascii: ":") else { return false }
    let turned = line.startsPage || line.dropped != nil
    guard turned || line.gap == 1 && !wrap.isOfNotes else { return false }
    return text.isLower(marker.content, line.range.end)
  }

  private mutating func extend(_ index: Int, _ content: ByteRange) {
    let last = found.count - 1
    let from = found[last].block.range.end
    found[last].block.range.end = content.end
    found[last].lines = found[last].lines.lowerBound..<index + 1
    if let dropped = lines[index].dropped { found[last].block.holes.append(dropped) }
    if content.start > lines[index].range.start, from <= lines[index].range.start {
      found[last].block.holes.append(ByteRange(lines[index].range.start, content.start))
    }
  }

  /// Items further in are one level deeper; "i)" under "a)" is so without an indent.
  private mutating func level(_ line: Line, _ kind: Marker.Kind) -> Int {
    while let last = levels.last, last.indent > line.indent { levels.removeLast() }
    if let same = levels.lastIndex(where: { $0.indent == line.indent && isSibling(kind, of: $0.kind) }) {
      levels.removeSubrange((same + 1)...)
      levels[same].kind = kind
    } else if levels.count < 6 {
      levels.append((line.indent, kind))
    }
    return levels.count - 1
  }

  private func isSibling(_ kind: Marker.Kind, of other: Marker.Kind) -> Bool {
    switch (kind, other) {
    case (.roman(let value), .letter(let letter)): letter == 7 && value == 1
    case (.letter, .roman(let value)): value == 1
    case (.bullet, .letter), (.bullet, .number), (.arrow, .bullet), (.letter, .number): false
    default: true
    }
  }

  /// "-----", "____", "***", "· · ·"
  private func isRule(_ range: ByteRange) -> Bool {
    for index in range.start..<range.end {
      switch text.bytes[index] {
      case UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "="), UInt8(ascii: "*"), UInt8(ascii: "~"), 0x20: continue
      default: return false
      }
    }
    return true
  }
}
