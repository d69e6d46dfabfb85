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
    var out = bold(report.title) + "\n" + wording.asOf(report.today) + "\n"
    if let drafts = wording.drafts(report) { for piece in wrap(drafts, width) { out += piece + "\n" } }
    if !report.suggestions.isEmpty {
      out += "\n" + bold("\(wording.suggestions) (\(report.suggestions.count))") + "\n" + suggestions(report.suggestions)
    }
    for section in report.sections {
      if let title = section.title { out += "\n" + bold(title + (section.tasks.isEmpty ? "" : " (\(section.tasks.count))")) + "\n" }
      out += section.tasks.isEmpty ? "  \(wording.none)\n" : rows(section.tasks, quotes: report.showsQuotes, news: report.showsNews)
    }
    return out
  }

  private func rows(_ tasks: [TaskRow], quotes: Bool, news: Bool) -> String {
    let ownerWidth = width >= 110 ? 24 : 17
    let dueWidth = width >= 110 ? 24 : 16
    let statusWidth = 10
    let textWidth = width - 5 - ownerWidth - dueWidth - statusWidth - 6
    let widths = [4, textWidth, ownerWidth, dueWidth, statusWidth]
    var out = faint(line(wording.headings, widths)) + "\n"
    for task in tasks {
      let cells = [String(task.id), harmless(task.text), harmless(wording.owners(task)), harmless(wording.due(task)), wording.standing(task)]
      let wrapped = zip(cells, widths).map { wrap($0, $1) }
      for row in 0..<(wrapped.map(\.count).max() ?? 0) { out += line(wrapped.map { row < $0.count ? $0[row] : "" }, widths) + "\n" }
      for note in [quotes ? wording.basis(task) : nil, news ? wording.lastSaid(task) : nil].compactMap(\.self) {
        for piece in wrap(harmless(note), width - 6) { out += "     " + faint(piece) + "\n" }
      }
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
        for _ in 0..<gap { out.append(" ") }
        out += cell
        gap = 0
      }
      gap += max(1, width - taken + 1)
    }
    return out
  }

  /// Cuts at spaces; a word longer than the column is broken.
  func wrap(_ text: String, _ width: Int) -> [String] {
    if columns(text) <= width { return text.isEmpty ? [] : [text] }
    var lines: [String] = []
    var (start, end, taken) = (text.startIndex, text.startIndex, 0)
    for word in text.utf8.split(separator: UInt8(ascii: " ")) {
      var (word, gap) = (Substring(word), text.utf8.distance(from: end, to: word.startIndex))
      var needed = columns(word)
      if taken > 0, taken + gap + needed > width {
        lines.append(String(text[start..<end]))
        taken = 0
      }
      while needed > width {
        lines.append(String(word.prefix(width)))
        word = word.dropFirst(width)
        needed = columns(word)
      }
      if taken == 0 { (start, gap) = (word.startIndex, 0) }
      (end, taken) = (word.endIndex, taken + gap + needed)
    }
    if taken > 0 { lines.append(String(text[start..<end])) }
    return lines
  }

  private func bold(_ text: String) -> String { colours ? "\u{1B}[1m\(text)\u{1B}[0m" : text }
  private func faint(_ text: String) -> String { colours ? "\u{1B}[2m\(text)\u{1B}[0m" : text }
}
