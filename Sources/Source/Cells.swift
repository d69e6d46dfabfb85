/// Cuts a line into cells.
package enum Cells {
  /// The cells of a Markdown table row: "| 9 | Opret rum | IBH |", "9 | Opret rum | IBH"; nil where the line is none, empty for its rule line.
  package static func piped(_ line: Line, of text: SourceText) -> [ByteRange]? {
    let range = line.range
    guard line.hasColumns, range.count > 2 else { return nil }
    let isOpen = text.bytes[range.start] != UInt8(ascii: "|")
    if isOpen, bars(range, text) < 2 { return nil }
    var cells: [ByteRange] = []
    var start = range.start + (isOpen ? 0 : 1)
    var isRule = true
    for index in start..<range.end {
      let byte = text.bytes[index]
      isRule = isRule && (byte == UInt8(ascii: "|") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ":") || byte <= 0x20)
      guard byte == UInt8(ascii: "|"), index == start || text.bytes[index - 1] != UInt8(ascii: "\\") else { continue }
      cells.append(text.trimmed(ByteRange(start, index)))
      start = index + 1
    }
    if start < range.end { cells.append(text.trimmed(ByteRange(start, range.end))) }
    return isRule ? [] : cells
  }

  /// How many bars part the cells of a row without an outer bar: "1 | Lydmåling | OT".
  private static func bars(_ range: ByteRange, _ text: SourceText) -> Int {
    var count = 0
    for index in range.start..<range.end where count < 2 && text.has(" | ", at: index, range.end) { count += 1 }
    return count
  }

  /// The cells of a line parted by tabs or by two and more spaces, with the column in which each begins.
  package static func spaced(_ line: Line, of text: SourceText) -> [(range: ByteRange, column: Int)] {
    var cells: [(ByteRange, Int)] = []
    var start = line.range.start
    var column = line.indent
    var startColumn = column
    var index = start
    while index < line.range.end {
      let byte = text.bytes[index]
      let parts = byte == 0x09 || byte == 0x20 && index + 1 < line.range.end && text.bytes[index + 1] <= 0x20
      guard parts else {
        if byte & 0xC0 != 0x80 { column += 1 }
        index += 1
        continue
      }
      cells.append((ByteRange(start, index), startColumn))
      while index < line.range.end, text.bytes[index] <= 0x20 {
        column += text.bytes[index] == 0x09 ? 4 : 1
        index += 1
      }
      (start, startColumn) = (index, column)
    }
    if start < line.range.end { cells.append((ByteRange(start, line.range.end), startColumn)) }
    return cells
  }
}
