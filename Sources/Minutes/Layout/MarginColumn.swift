import Source

/// The right margin of minutes that set "Aktion" or "Ansvarlig" beside the text:
/// "Nabo varsles inden nedbrydning af mur                    BH".
enum MarginColumn {
  /// A line that holds nothing but the margin's name: far to the right, or right above a point ("Aktion").
  static func lone(_ index: Int, _ lines: [Line], _ text: SourceText) -> [ColumnRole]? {
    let line = lines[index]
    guard line.range.count <= 16, line.indent > 0, text.isUpper(line.range.start, line.range.end), let role = role(line.range, text) else {
      return nil
    }
    guard line.indent < 40 else { return [role] }
    guard index + 1 < lines.count, lines[index + 1].gap < 3 else { return nil }
    return PointHeading.read(lines[index + 1], at: index + 1, text) == nil ? nil : [role]
  }

  private static func role(_ range: ByteRange, _ text: SourceText) -> ColumnRole? {
    switch ColumnNames.role(text.bytes[range.start..<range.end]) {
    case .owner: .owner
    case .due: .due
    case .task where text.has("A", at: range.start, range.end): .owner
    default: nil
    }
  }

  /// The cells beside the text, where a header names the margin or three lines have them.
  static func cells(_ lines: [Line], _ text: SourceText, tables: ColumnTables) -> [[ByteRange]] {
    var found = [[ByteRange]](repeating: [], count: lines.count)
    var count = 0
    let named = tables.flattened.keys.map { lines[$0].indent }.filter { $0 >= 40 }.min()
    var inRow = 0
    for index in lines.indices {
      if let row = tables.row(at: index) { inRow = row.lines.upperBound }
      let line = lines[index]
      guard index >= inRow, line.width >= 42, line.hasColumns || line.indent >= 40, tables.flattened[index] == nil else { continue }
      let tails = tails(Cells.spaced(line, of: text), named.map { $0 - 22 } ?? 44, text)
      found[index] = tails
      count += tails.isEmpty ? 0 : 1
    }
    return count == 0 || named == nil && count < 3 ? [] : found
  }

  private static func tails(_ cells: [(range: ByteRange, column: Int)], _ margin: Int, _ text: SourceText) -> [ByteRange] {
    var found: [ByteRange] = []
    for (range, column) in cells.suffix(2).reversed() {
      guard column >= max(40, margin), isMark(range, text) else { break }
      found.insert(range, at: 0)
    }
    // What stands beside text counts, or beneath it.
    guard found.count < cells.count || cells.count == 1 && (cells.first?.column ?? 0) >= 40 else { return [] }
    if let first = cells.first, found.count < cells.count, first.range.count < 12, cells.count == found.count + 1, first.column < 12 { return [] }
    return found
  }

  /// Initials, names, a date: few words, the first a capital or a number.
  private static func isMark(_ range: ByteRange, _ text: SourceText) -> Bool {
    guard range.count <= 26,
      text.isUpper(range.start, range.end) || text.isDigit(range.start, range.end) || text.has("alle", at: range.start, range.end)
    else {
      return false
    }
    var words = 1
    var digits = false
    for index in range.start..<range.end {
      if text.bytes[index] == 0x20 { words += 1 }
      if text.bytes[index] == UInt8(ascii: ":") { return false }
      digits = digits || text.isDigit(index, range.end)
    }
    return words <= 3 && (digits || !text.isClosed(range))
  }

  /// The row that a text and the marks beside it make.
  static func row(_ task: ByteRange, _ marks: [ByteRange], _ text: SourceText) -> Row {
    var row = Row()
    row.task = task
    for mark in marks.flatMap({ parts($0, text) }) {
      if ColumnGuess.isStatus(mark, text), row.status == nil {
        row.status = mark
      } else if ColumnGuess.isTime(mark, text), row.due == nil {
        row.due = mark
      } else if row.owner == nil {
        row.owner = mark
      } else {
        row.other.append(mark)
      }
    }
    return row
  }

  /// "SD, 28/11" → "SD" and "28/11"
  private static func parts(_ range: ByteRange, _ text: SourceText) -> [ByteRange] {
    guard let comma = (range.start..<range.end).first(where: { text.bytes[$0] == UInt8(ascii: ",") }) else { return [range] }
    let rest = text.trimmed(ByteRange(comma + 1, range.end))
    return ColumnGuess.isTime(rest, text) ? [ByteRange(range.start, comma), rest] : [range]
  }
}
