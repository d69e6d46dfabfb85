import Source

/// Reads the rows below a header whose columns are set with spaces or tabs; a cell may take several lines.
struct SpacedRows {
  struct Item {
    var lines: Range<Int>
    var cells: [(range: ByteRange, role: ColumnRole)]
    var holes: [ByteRange] = []
    var isRow: Bool
  }

  private let text: SourceText
  private let header: TableHeader
  private let task: Int
  private var open: Item?
  private var finished: [Item] = []

  init(text: SourceText, header: TableHeader) {
    (self.text, self.header) = (text, header)
    task = header.columns.firstIndex { $0.role == .task } ?? 0
  }

  /// The rows found so far.
  var items: [Item] { finished + (open.map { $0.isRow ? [$0] : [] } ?? []) }

  /// Takes the next line; true when it belongs to the table.
  mutating func take(_ line: Line, at index: Int) -> Bool {
    let spaced = line.hasColumns ? Cells.spaced(line, of: text) : [(range: line.range, column: line.indent)]
    let cells = spaced.enumerated().map { ($1.range, column($1.column, $0, tabbed: isTabbed($1.range, line))) }
    let hasTail =
      cells.contains { $0.1 > task && header.columns[$0.1].role != .other && $0.0.count <= 60 } && !cells.contains { $0.1 > task && $0.0.count > 80 }
    let begins = cells[0].1 == 0
    if !begins || task == 0 && !hasTail, line.gap == 0, open != nil, goesOn(cells, line, hasTail) {
      extend(cells, index)
      if hasTail { open?.isRow = true }
      return true
    }
    if hasTail || begins && task > 0 && cells.count > 1 && cells[1].1 <= task {
      close()
      open = Item(lines: index..<index + 1, cells: cells.map { ($0.0, header.columns[$0.1].role) }, isRow: hasTail)
      return hasTail
    }
    close()
    return false
  }

  private mutating func close() {
    if let item = open, item.isRow { finished.append(item) }
    open = nil
  }

  private func goesOn(_ cells: [(ByteRange, Int)], _ line: Line, _ hasTail: Bool) -> Bool {
    if task > 0 { return cells[0].1 > 0 || cells.count == 1 && line.indent >= header.columns[task].column - 2 }
    return !hasTail && cells.count == 1 && text.isLower(line.range.start, line.range.end)
  }

  private mutating func extend(_ cells: [(ByteRange, Int)], _ index: Int) {
    guard var item = open else { return }
    item.lines = item.lines.lowerBound..<index + 1
    for (range, column) in cells {
      let role = header.columns[column].role
      if let at = item.cells.lastIndex(where: { $0.role == role }) {
        let between = ByteRange(item.cells[at].range.end, range.start)
        item.holes += item.cells.map(\.range).filter { between.contains($0) }
        item.cells[at].range.end = range.end
      } else {
        item.cells.append((range, role))
      }
    }
    open = item
  }

  /// The header's column that a cell stands under.
  private func column(_ start: Int, _ position: Int, tabbed: Bool) -> Int {
    if tabbed { return min(position, header.columns.count - 1) }
    var found = 0
    for index in header.columns.indices where header.columns[index].column - 3 <= start { found = index }
    return found
  }

  private func isTabbed(_ range: ByteRange, _ line: Line) -> Bool {
    range.start > line.range.start && text.bytes[range.start - 1] == 0x09
  }
}
