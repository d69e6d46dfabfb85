/// Joins lines into blocks: paragraphs, list items, table rows.
package enum BlockParser {
  /// `lines` are consecutive lines of `text`.
  package static func blocks(_ lines: ArraySlice<Line>, of text: SourceText) -> [Block] {
    var blocks: [Block] = []
    var previous: Line?
    for line in lines {
      defer { previous = line }
      if let row = row(line, text) {
        if let row { blocks.append(row) }
        continue
      }
      let (content, marked) = stripMarker(line, text)
      guard !content.isEmpty, !isRule(content, text) else { continue }
      if marked {
        blocks.append(Block(kind: .bullet(level: line.indent / 2), range: content))
      } else if let before = previous, let last = blocks.last, continues(line, after: before, last, text) {
        blocks[blocks.count - 1].range.end = content.end
      } else {
        blocks.append(Block(kind: .paragraph, range: content))
      }
    }
    return blocks
  }

  /// A hard-wrapped line goes on in the next when no blank line parts them and the first is long or ends in the middle of a sentence.
  private static func continues(_ line: Line, after before: Line, _ last: Block, _ text: SourceText) -> Bool {
    guard line.gap == 0, last.range.end == before.range.end else { return false }
    if case .row = last.kind { return false }
    let end = text.bytes[before.range.end - 1]
    if end == UInt8(ascii: ":") { return false }
    let first = text.bytes[line.range.start]
    let lower = (0x61...0x7A).contains(first) || (first == 0xC3 && line.range.count > 1 && text.bytes[line.range.start + 1] >= 0xA0)
    if lower { return true }
    let closed = ".!?".utf8.contains(end)
    return before.range.count >= 60 && before.range.count <= 140 || !closed && before.range.count >= 40 && before.range.count <= 140
  }

  /// The content of a line without "- ", "• ", "[ ] ", "a) ", "> ", "**"; and whether it had the marker of a list item.
  package static func stripMarker(_ line: Line, _ text: SourceText) -> (content: ByteRange, marked: Bool) {
    var range = line.range
    var marked = false
    while range.start < range.end, text.bytes[range.start] == UInt8(ascii: ">") || text.bytes[range.start] == 0x20 { range.start += 1 }
    for marker in markers where text.bytes[range.start..<range.end].starts(with: marker.utf8) {
      range.start += marker.utf8.count
      marked = true
      break
    }
    while range.start < range.end, text.bytes[range.start] <= 0x20 { range.start += 1 }
    for box in ["[ ] ", "[x] ", "[X] ", "☐ ", "☑ "] where text.bytes[range.start..<range.end].starts(with: box.utf8) { range.start += box.utf8.count }
    if !marked, range.count > 3, (0x61...0x7A).contains(text.bytes[range.start]), text.bytes[range.start + 1] == UInt8(ascii: ")") {
      range.start += 2
      marked = true
    }
    while range.start < range.end, text.bytes[range.start] <= 0x20 { range.start += 1 }
    return (range, marked)
  }

  private static let markers = ["- ", "* ", "• ", "•", "· ", "·", "– ", "o ", "\u{F0B7} ", "\u{F0B7}", "▪ ", "→ "]

  private static func isRule(_ range: ByteRange, _ text: SourceText) -> Bool {
    text.bytes[range.start..<range.end].allSatisfy { "-_=* ".utf8.contains($0) }
  }

  /// A Markdown table row; `.some(nil)` for its rule line.
  private static func row(_ line: Line, _ text: SourceText) -> Block?? {
    let bytes = text.bytes[line.range.start..<line.range.end]
    guard bytes.first == UInt8(ascii: "|"), line.range.count > 2 else { return nil }
    if bytes.allSatisfy({ "|-: ".utf8.contains($0) }) { return .some(nil) }
    var cells: [ByteRange] = []
    var start = line.range.start + 1
    for index in line.range.start + 1..<line.range.end where text.bytes[index] == UInt8(ascii: "|") || index == line.range.end - 1 {
      var cell = ByteRange(start, text.bytes[index] == UInt8(ascii: "|") ? index : index + 1)
      while cell.start < cell.end, text.bytes[cell.start] <= 0x20 { cell.start += 1 }
      while cell.end > cell.start, text.bytes[cell.end - 1] <= 0x20 { cell.end -= 1 }
      cells.append(cell)
      start = index + 1
    }
    return Block(kind: .row(cells: cells), range: line.range)
  }
}
