import FollowUp

/// Aligned columns for a terminal or a pipe.
package struct TableFormat {
  let wording: Wording
  /// Columns of the terminal.
  let width: Int
  let colours: Bool

  package init(_ wording: Wording, width: Int, colours: Bool) {
    (self.wording, self.width, self.colours) = (wording, max(60, min(width, 140)), colours)
  }

  package func render(_ report: Report) -> String {
    var out = heading(report.title)
    for fact in [wording.asOf(report.today)] + report.facts { for piece in wrap(harmless(fact), width) { out += piece + "\n" } }
    if !report.figures.isEmpty { out += "\n" + figures(report.figures) }
    if !report.suggestions.isEmpty {
      out += "\n" + heading("\(wording.suggestions) (\(report.suggestions.count))") + suggestions(report.suggestions)
    }
    for section in report.sections {
      if let title = section.title { out += "\n" + heading(title + (section.tasks.isEmpty ? "" : " (\(section.tasks.count))")) }
      out += section.tasks.isEmpty ? "  \(wording.none)\n" : rows(section)
    }
    if report.sections.isEmpty, report.suggestions.isEmpty { out += "\n\(wording.none)\n" }
    return out
  }

  private func rows(_ section: Report.Section) -> String {
    let columns = section.columns.filter { !$0.isLong }
    let fixed = columns.reduce(0) { $0 + (self.width(of: $1) ?? 0) + 1 }
    let widths = columns.map { self.width(of: $0) ?? width - fixed - 2 }
    var out = faint(line(columns.map(wording.heading), widths)) + "\n"
    for task in section.tasks {
      let wrapped = zip(columns, widths).map { wrap(harmless(wording.cell($0, task) ?? ""), $1) }
      for row in 0..<(wrapped.map(\.count).max() ?? 0) { out += line(wrapped.map { row < $0.count ? $0[row] : "" }, widths) + "\n" }
      for column in Column.allCases.reversed() where column.isLong && section.columns.contains(column) {
        guard let note = wording.labelled(column, task) else { continue }
        for piece in wrap(harmless(note), width - 6) { out += "     " + faint(piece) + "\n" }
      }
    }
    return out
  }

  /// Columns of the terminal; nil for the one that takes what is left.
  private func width(of column: Column) -> Int? {
    switch column {
    case .number: 4
    case .owner: width >= 110 ? 24 : 17
    case .deadline, .closed: width >= 110 ? 24 : 16
    case .status: 10
    default: nil
    }
  }

  private func figures(_ figures: [Report.Figure]) -> String {
    let compared = figures.contains { $0.before != nil }
    let widths = [22, 5] + (compared ? [13] : []) + [width - 44]
    let headings = wording.figureHeadings(compared: compared)
    var out = faint(line(headings, widths)) + "\n"
    for figure in figures {
      let numbers = [figure.title, String(figure.tasks.count)] + (compared ? [figure.before.map(String.init) ?? ""] : [])
      let tasks = wrap(figure.tasks.map(String.init).joined(separator: ", "), widths.last!)
      out += line(numbers + [tasks.first ?? ""], widths) + "\n"
      for more in tasks.dropFirst() { out += line(numbers.map { _ in "" } + [more], widths) + "\n" }
    }
    return out
  }

  /// Each with its number, the task, what became of it by which sentence of which minutes.
  func suggestions(_ rows: [SuggestionRow]) -> String {
    var out = ""
    for row in rows {
      let number = String(row.suggestion.number)
      let head = harmless(wording.suggestion(row))
      for (index, piece) in wrap(head, width - 6).enumerated() {
        out += (index == 0 ? String(repeating: " ", count: max(0, 4 - number.count)) + number + " " : "     ") + piece + "\n"
      }
      for piece in wrap(harmless(wording.evidence(row.suggestion)), width - 6) { out += "     " + faint(piece) + "\n" }
    }
    return out
  }

  private func line(_ cells: [String], _ widths: [Int]) -> String {
    var (out, gap) = ("", 0)
    for (cell, width) in zip(cells, widths) {
      let taken = columns(cell)
      if taken > 0 {
        out += Self.blanks.prefix(gap)
        out += cell
        gap = 0
      }
      gap += max(1, width - taken + 1)
    }
    return out
  }

  /// Wider than any table.
  private static let blanks = String(repeating: " ", count: 200)

  /// Cuts at spaces; a word longer than the column is broken.
  func wrap(_ text: String, _ width: Int) -> [String] {
    if columns(text) <= width { return text.isEmpty ? [] : [text] }
    var text = text
    return text.withUTF8 { Self.wrap($0, width) }
  }

  private static func wrap(_ bytes: UnsafeBufferPointer<UInt8>, _ width: Int) -> [String] {
    func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
    var lines: [String] = []
    var (start, end, taken, at) = (0, 0, 0, 0)
    while let word = bytes[at...].firstIndex(where: { $0 != UInt8(ascii: " ") }) {
      let stop = bytes[word...].firstIndex(of: UInt8(ascii: " ")) ?? bytes.count
      var (first, needed) = (word, columns(UnsafeBufferPointer(rebasing: bytes[word..<stop])))
      if taken > 0, taken + first - end + needed > width {
        lines.append(text(start..<end))
        taken = 0
      }
      while needed > width {
        let piece = String(text(first..<stop).prefix(width))
        lines.append(piece)
        (first, needed) = (first + piece.utf8.count, needed - columns(piece))
      }
      if taken == 0 { start = first } else { taken += first - end }
      (end, taken, at) = (stop, taken + needed, stop)
    }
    return taken > 0 ? lines + [text(start..<end)] : lines
  }

  private func heading(_ text: String) -> String { wrap(harmless(text), width).map { bold($0) + "\n" }.joined() }
  private func bold(_ text: String) -> String { colours ? "\u{1B}[1m\(text)\u{1B}[0m" : text }
  private func faint(_ text: String) -> String { colours ? "\u{1B}[2m\(text)\u{1B}[0m" : text }
}
