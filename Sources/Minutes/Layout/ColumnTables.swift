import Source

/// Rows of tables with their lines: Markdown pipes, tabs, columns set with spaces.
struct ColumnTables {
  struct TableRow {
    var lines: Range<Int>
    var cells: [ByteRange]
    var row: Row
    /// Cells of other columns that stand beside a cell of more lines.
    var holes: [ByteRange] = []

    var range: ByteRange { cells.dropFirst().reduce(cells[0]) { $0.union($1) } }
  }

  private var rows: [TableRow] = []
  /// Rule lines: "|---|---|".
  private(set) var rules: Set<Int> = []
  /// Lines that only name flattened columns ("Ansvarlig Deadline"), and the roles they announce.
  private(set) var flattened: [Int: [ColumnRole]] = [:]

  /// Cells in the right margin, by line: who acts, and when, beside the text. Empty where there is no such margin.
  private var margins: [[ByteRange]] = []
  var hasMargin: Bool { !margins.isEmpty }

  /// By line: the number of the row that begins there, or that layout stands there.
  private var marks: [Int32] = []
  private static let layout: Int32 = -1

  private let text: SourceText
  private let lines: [Line]

  init(_ lines: [Line], _ text: SourceText) {
    (self.lines, self.text) = (lines, text)
    var index = 0
    while index < lines.count {
      if let cells = Cells.piped(lines[index], of: text) {
        index = pipes(from: index, cells)
      } else if let header = TableHeader(lines[index], text) {
        index = header.isFlattened ? flat(index, header) : spaced(from: index, header)
      } else if lines[index].hasColumns {
        index = aligned(from: index)
      } else if let roles = MarginColumn.lone(index, lines, text) {
        flattened[index] = roles
        index += 1
      } else {
        index += 1
      }
    }
    margins = MarginColumn.cells(lines, text, tables: self)
    guard !flattened.isEmpty || !rules.isEmpty else { return }
    prepare()
    for index in flattened.keys { marks[index] = ColumnTables.layout }
    for index in rules { marks[index] = ColumnTables.layout }
  }

  /// The cells that stand in the margin of the line.
  func margin(of index: Int) -> [ByteRange] { margins.isEmpty ? [] : margins[index] }

  /// The row that begins on the line.
  func row(at index: Int) -> TableRow? { !marks.isEmpty && marks[index] > 0 ? rows[Int(marks[index]) - 1] : nil }

  private mutating func prepare() { if marks.isEmpty { marks = [Int32](repeating: 0, count: lines.count) } }

  private mutating func add(_ row: TableRow) {
    prepare()
    rows.append(row)
    marks[row.lines.lowerBound] = Int32(truncatingIfNeeded: rows.count)
  }

  /// The line is layout only: a rule, the names of flattened columns.
  func isLayout(_ index: Int) -> Bool { !marks.isEmpty && marks[index] == ColumnTables.layout }

  static func isHeader(_ line: Line, _ text: SourceText) -> Bool { TableHeader(line, text) != nil }

  private mutating func flat(_ index: Int, _ header: TableHeader) -> Int {
    flattened[index] = header.columns.map(\.role)
    return index + 1
  }

  private mutating func pipes(from start: Int, _ first: [ByteRange]) -> Int {
    var table: [(line: Int, cells: [ByteRange])] = []
    var index = start
    var ruled = false
    while index < lines.count, let cells = Cells.piped(lines[index], of: text), index == start || lines[index].gap == 0 {
      if cells.isEmpty {
        rules.insert(index)
        ruled = ruled || index == start + 1
      } else {
        table.append((index, cells))
      }
      index += 1
    }
    guard let head = table.first, head.cells.contains(where: { !$0.isEmpty }) else { return max(index, start + 1) }
    // A single line with bars is a line of text: "a | b | c".
    if table.count < 2, text.bytes[lines[start].range.start] != UInt8(ascii: "|") { return index }
    let last = head.cells.count - 1
    let isText = table.dropFirst().contains { $0.cells.count > last && $0.cells[last].count > 40 }
    var roles = TableHeader.roles(head.cells, text, lastIsText: isText)
    let isNamed = ruled || roles.filter { $0 != .other }.count > 1
    if !isNamed || !roles.contains(.task) {
      roles = ColumnGuess.roles(table.dropFirst(isNamed ? 1 : 0).map(\.cells), known: isNamed ? roles : [], text)
    }
    let named = isNamed ? roles.prefix(head.cells.count).firstIndex(of: .task).map { head.cells[$0] } : nil
    let isOfPoints = named != nil && !roles.contains { $0 == .owner || $0 == .due || $0 == .status }
    let isDecided = named.map { ColumnNames.namesDecision(text.bytes[$0.start..<$0.end]) } ?? false
    for (line, cells) in table {
      let full = cells.filter { !$0.isEmpty }
      guard !full.isEmpty else { continue }
      var row = row(cells.indices.map { (cells[$0], $0 < roles.count ? roles[$0] : .other) })
      row.isHeader = isNamed && line == head.line
      row.isDecided = isDecided
      if isOfPoints, !row.isHeader {
        let subject = zip(cells, roles).first { $0.1 == .subject && !$0.0.isEmpty }?.0
        row.subject = row.number.map { number in subject.map { number.union($0) } ?? number } ?? subject
        if row.subject != nil { row.number = nil }
      }
      add(TableRow(lines: line..<line + 1, cells: full, row: row))
    }
    return index
  }

  /// Three and more lines whose cells begin in the same columns, without a header.
  private mutating func aligned(from start: Int) -> Int {
    let first = Cells.spaced(lines[start], of: text)
    guard first.count > 1 else { return start + 1 }
    var table = [first]
    var index = start + 1
    while index < lines.count, lines[index].gap == 0, lines[index].hasColumns {
      let cells = Cells.spaced(lines[index], of: text)
      guard cells.count == first.count, zip(cells, first).allSatisfy({ abs($0.column - $1.column) <= 2 }) || isTabbed(cells) && isTabbed(first) else {
        break
      }
      table.append(cells)
      index += 1
    }
    guard table.count > 2 || table.count == 2 && first.count > 2 && table.allSatisfy(isTabbed) else { return start + 1 }
    let roles = ColumnGuess.roles(table.map { $0.map(\.range) }, known: [], text)
    guard roles.contains(.task), roles.contains(.owner) || roles.contains(.due) || roles.contains(.status) else { return index }
    for (offset, cells) in table.enumerated() {
      let line = start + offset
      add(TableRow(lines: line..<line + 1, cells: cells.map(\.range), row: row(zip(cells, roles).map { ($0.range, $1) })))
    }
    return index
  }

  private func isTabbed(_ cells: [(range: ByteRange, column: Int)]) -> Bool {
    cells.dropFirst().allSatisfy { text.bytes[$0.range.start - 1] == 0x09 }
  }

  private mutating func spaced(from start: Int, _ header: TableHeader) -> Int {
    var reader = SpacedRows(text: text, header: header)
    var index = start + 1
    var idle = 0
    while index < lines.count, idle < 60, !(TableHeader(lines[index], text) != nil || Cells.piped(lines[index], of: text) != nil) {
      idle = reader.take(lines[index], at: index) ? 0 : idle + 1
      index += 1
    }
    guard !reader.items.isEmpty else { return start + 1 }
    let names = header.columns.map(\.range)
    var head = row(header.columns.map { ($0.range, $0.role) })
    head.isHeader = true
    add(TableRow(lines: start..<start + 1, cells: names, row: head))
    for item in reader.items {
      add(
        TableRow(
          lines: item.lines, cells: item.cells.map(\.range), row: row(item.cells.map { ($0.range, $0.role) }), holes: item.holes))
    }
    return index
  }

  private func row(_ cells: [(range: ByteRange, role: ColumnRole)]) -> Row {
    var row = Row()
    for (range, role) in cells where !range.isEmpty && !isDash(range) {
      if role == .owner || role == .due, row.status == nil, ColumnGuess.isStatus(range, text) {
        row.status = range
        continue
      }
      switch role {
      case .number where row.number == nil: row.number = range
      case .task where row.task == nil: row.task = range
      case .owner where row.owner == nil: row.owner = range
      case .due where row.due == nil: row.due = range
      case .status where row.status == nil: row.status = range
      case .talk: row.talk.append(range)
      default: row.other.append(range)
      }
    }
    return row
  }

  /// "-", "–": nothing.
  private func isDash(_ range: ByteRange) -> Bool {
    range.count == 1 && text.bytes[range.start] == UInt8(ascii: "-") || text.has("–", at: range.start, range.end) && range.count == 3
  }
}

/// The line that names the columns of a table: "Nr  Opgave  Ansvarlig  Frist".
struct TableHeader {
  var columns: [(role: ColumnRole, range: ByteRange, column: Int)]
  /// Only owners and dates are named: the text stands in lines of its own.
  let isFlattened: Bool

  init?(_ line: Line, _ text: SourceText) {
    guard line.range.count <= 200, text.isLetter(line.range.start, line.range.end) || text.bytes[line.range.start] == UInt8(ascii: "#") else {
      return nil
    }
    var cells = line.hasColumns ? Cells.spaced(line, of: text) : []
    if cells.count < 2 {
      guard line.range.count <= 60, TableHeader.beginsWithName(line.range, text) else { return nil }
      cells = TableHeader.words(line, text)
      guard cells.count > 1, cells.allSatisfy({ ColumnNames.role(text.bytes[$0.range.start..<$0.range.end]) != nil }) else { return nil }
    }
    guard cells.allSatisfy({ $0.range.count <= 40 }) else { return nil }
    let roles = TableHeader.roles(cells.map(\.range), text)
    let known = roles.filter { $0 != .other }
    guard known.count > 1, known.count * 2 >= roles.count, Set(known).count == known.count, known.contains(.owner) || known.contains(.due) else {
      return nil
    }
    columns = cells.indices.map { (roles[$0], cells[$0].range, cells[$0].column) }
    isFlattened = !line.hasColumns || !roles.contains(.task)
  }

  private static func beginsWithName(_ range: ByteRange, _ text: SourceText) -> Bool {
    var end = range.start
    while end < range.end, text.bytes[end] > 0x20 { end += 1 }
    return end < range.end && ColumnNames.role(text.bytes[range.start..<end]) != nil
  }

  private static func words(_ line: Line, _ text: SourceText) -> [(range: ByteRange, column: Int)] {
    var found: [(range: ByteRange, column: Int)] = []
    var start = line.range.start
    for index in line.range.start...line.range.end where index == line.range.end || text.bytes[index] <= 0x20 {
      if index > start { found.append((ByteRange(start, index), line.indent + start - line.range.start)) }
      start = index + 1
    }
    return found
  }

  /// "Nr." and "Punkt", "Dato" and "Frist": one column holds the role, of two times the one by which it is to be done.
  private static func keepOne(_ role: ColumnRole, _ roles: inout [ColumnRole], _ cells: [ByteRange], _ text: SourceText) {
    let all = roles.indices.filter { roles[$0] == role }
    guard all.count > 1 else { return }
    let best = all.first { ColumnNames.namesLimit(text.bytes[cells[$0].start..<cells[$0].end]) } ?? all[0]
    for index in all where index != best { roles[index] = role == .number ? .subject : .other }
  }

  /// Where two columns could hold the task, "Handling" does rather than "Drøftelse" or "Emne"; "Aktion" beside "Emne" holds who acts,
  /// unless whole sentences stand below it.
  static func roles(_ cells: [ByteRange], _ text: SourceText, lastIsText: Bool = false) -> [ColumnRole] {
    var roles = cells.map { ColumnNames.role(text.bytes[$0.start..<$0.end]) ?? .other }
    for role in [ColumnRole.number, .owner, .due, .status] { keepOne(role, &roles, cells, text) }
    let tasks = roles.indices.filter { roles[$0] == .task }
    guard tasks.count > 1 else { return roles }
    if !roles.contains(.owner), !lastIsText, let last = tasks.last, ColumnNames.namesActor(text.bytes[cells[last].start..<cells[last].end]) {
      roles[last] = .owner
      for index in tasks.dropLast().dropFirst() { roles[index] = .other }
      return roles
    }
    func isNamed(_ index: Int, _ test: (ArraySlice<UInt8>) -> Bool) -> Bool { test(text.bytes[cells[index].start..<cells[index].end]) }
    let texts = tasks.filter { !isNamed($0, ColumnNames.namesSubject) }
    let best = texts.first { !isNamed($0, ColumnNames.namesTalk) } ?? texts.first ?? tasks[0]
    for index in tasks where index != best { roles[index] = texts.contains(index) ? .talk : .subject }
    return roles
  }
}
