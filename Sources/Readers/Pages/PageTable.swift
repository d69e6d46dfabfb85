/// Rows of cells on a page, each cell its paragraphs.
struct PageTable {
  let rows: [[[String]]]
  /// How many lines of the page it takes.
  let count: Int

  /// The table that begins with the first of these lines, which end at `margin`; nil where none does: two rows whose cells stand below each other.
  init?(_ lines: ArraySlice<PageLine>, margin: Double) {
    guard let first = lines.first, first.isRow || Self.isBeside(first, lines.dropFirst().first) else { return nil }
    var columns = first.cells.map(Column.init)
    var taken = [first]
    for line in lines.dropFirst() {
      guard let last = taken.last, line.top > last.top, line.top - last.top < last.height * 4, !Self.isItem(line, columns) else { break }
      let parted = line.parted(at: columns.dropFirst().map(\.left))
      guard let wider = Self.adding(line, to: columns) ?? Self.adding(parted, to: columns) else { break }
      taken.append(Self.adding(line, to: columns) == nil ? parted : line)
      columns = wider
    }
    // What stands in the first column alone, a little below, is text that follows.
    while let last = taken.last, taken.count > 1, !last.isRow, columns[0].holds(last.cells[0]),
      last.top - taken[taken.count - 2].top > last.height * 1.25
    { taken.removeLast() }
    let groups = Self.rows(taken, columns)
    guard groups.count > 1, groups.count(where: { $0.contains(where: \.isRow) }) > 1, groups.allSatisfy({ $0.count <= 8 }) else { return nil }
    rows = groups.map { Self.cells($0, columns, margin) }
    count = taken.count
  }

  private struct Column {
    var left, right: Double

    init(_ cell: PageLine.Cell) { (left, right) = (cell.left, cell.right) }

    func holds(_ cell: PageLine.Cell) -> Bool { cell.left < right + 2 && cell.right > left - 2 }
  }

  /// A cell of two lines, the middle of which the next cell stands at.
  private static func isBeside(_ line: PageLine, _ next: PageLine?) -> Bool {
    next.map { $0.top > line.top && $0.top - line.top < line.height * 0.8 } ?? false
  }

  private static func isItem(_ line: PageLine, _ columns: [Column]) -> Bool {
    !line.isRow && line.hanging != nil && (columns.count < 2 || line.left < columns[1].left - 2)
  }

  /// The columns grown by the cells of a line; nil where a cell spans two of them.
  private static func adding(_ line: PageLine, to columns: [Column]) -> [Column]? {
    var columns = columns
    for cell in line.cells {
      let met = columns.indices.filter { columns[$0].holds(cell) }
      guard met.count < 2 else { return nil }
      if let index = met.first {
        columns[index].left = min(columns[index].left, cell.left)
        columns[index].right = max(columns[index].right, cell.right)
      } else {
        columns.append(Column(cell))
      }
    }
    columns.sort { $0.left < $1.left }
    return zip(columns, columns.dropFirst()).allSatisfy { $0.right < $1.left } ? columns : nil
  }

  /// The lines of each row: parted by more room than lines of a cell, else by what begins in the first column.
  private static func rows(_ lines: [PageLine], _ columns: [Column]) -> [[PageLine]] {
    func isApart(_ line: PageLine, _ last: PageLine) -> Bool { line.top - last.top > last.height * 1.25 }
    func first(_ line: PageLine) -> PageLine.Cell? { line.cells.first(where: columns[0].holds) }
    let apart = zip(lines, lines.dropFirst()).count { isApart($1, $0) }
    let named = lines.count { first($0) != nil }
    return lines.reduce(into: [[PageLine]]()) { rows, line in
      guard let row = rows.last, let last = row.last else { return rows.append([line]) }
      var begins = apart + 1 >= named ? isApart(line, last) : first(line) != nil
      // "Sende tal til" / "kommunerne"
      if begins, apart + 1 < named, let cell = first(line), let above = first(last), columns.count > 1, goesOn(cell, above, columns[1].left - 14) {
        begins = cell.text.first?.isLowercase != true
      }
      if begins { rows.append([line]) } else { rows[rows.count - 1].append(line) }
    }
  }

  /// The first word of a cell had no room on the line above.
  private static func goesOn(_ cell: PageLine.Cell, _ above: PageLine.Cell, _ edge: Double) -> Bool { above.right + 3 + cell.firstWidth > edge }

  private static func cells(_ lines: [PageLine], _ columns: [Column], _ margin: Double) -> [[String]] {
    columns.indices.map { index in
      let edge = index + 1 < columns.count ? columns[index + 1].left - 14 : max(columns[index].right, margin)
      let pieces = lines.flatMap(\.cells).filter(columns[index].holds)
      // Names, one below the other.
      if pieces.count > 2, pieces.allSatisfy({ $0.text.first?.isUppercase == true && $0.words.count < 7 && $0.text.last != "," }) {
        return pieces.map(\.text)
      }
      var paragraphs: [String] = []
      var last: PageLine.Cell?
      for cell in pieces {
        let text = cell.text
        defer { last = cell }
        guard let last, let before = paragraphs.last, let end = before.last else {
          paragraphs.append(text)
          continue
        }
        // What had room and was not put on the line before is a thing of its own.
        let isUpper = text.first?.isUppercase == true
        if isUpper, end != ",", !goesOn(cell, last, edge) || end == ")" {
          paragraphs.append(text)
        } else if end == "-", !isUpper {
          paragraphs[paragraphs.count - 1] = before.dropLast() + text
        } else {
          paragraphs[paragraphs.count - 1] += " " + text
        }
      }
      return paragraphs
    }
  }
}
