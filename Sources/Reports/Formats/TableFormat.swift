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
    for section in report.sections {
      if let title = section.title { out += "\n" + bold(title + (section.tasks.isEmpty ? "" : " (\(section.tasks.count))")) + "\n" }
      out += section.tasks.isEmpty ? "  \(wording.none)\n" : rows(section.tasks, quotes: report.showsQuotes)
    }
    return out
  }

  private func rows(_ tasks: [TaskRow], quotes: Bool) -> String {
    let ownerWidth = width >= 110 ? 24 : 17
    let dueWidth = width >= 110 ? 24 : 16
    let statusWidth = 10
    let textWidth = width - 5 - ownerWidth - dueWidth - statusWidth - 6
    let widths = [4, textWidth, ownerWidth, dueWidth, statusWidth]
    var out = faint(line(wording.headings, widths)) + "\n"
    for task in tasks {
      let cells = [String(task.id), harmless(task.text), harmless(wording.owners(task)), harmless(wording.due(task)), wording.status(task.status)]
      let wrapped = zip(cells, widths).map { wrap($0, $1) }
      for row in 0..<(wrapped.map(\.count).max() ?? 0) { out += line(wrapped.map { row < $0.count ? $0[row] : "" }, widths) + "\n" }
      if quotes, let source = task.source {
        let basis = "»\(harmless(source.quote.replacing("\n", with: " ")))« (\(wording.source(source)), \(wording.rule) \(source.rule))"
        for piece in wrap(basis, width - 6) { out += "     " + faint(piece) + "\n" }
      }
    }
    return out
  }

  private func line(_ cells: [String], _ widths: [Int]) -> String {
    var out = ""
    for (cell, width) in zip(cells, widths) { out += cell + String(repeating: " ", count: max(1, width - cell.count + 1)) }
    while out.last == " " { out.removeLast() }
    return out
  }

  /// Cuts at spaces; a word longer than the column is broken.
  func wrap(_ text: String, _ width: Int) -> [String] {
    var lines: [String] = []
    var current = ""
    for word in text.split(separator: " ") {
      var word = word
      if !current.isEmpty, current.count + 1 + word.count > width {
        lines.append(current)
        current = ""
      }
      while word.count > width {
        lines.append(String(word.prefix(width)))
        word = word.dropFirst(width)
      }
      current += (current.isEmpty ? "" : " ") + word
    }
    if !current.isEmpty { lines.append(current) }
    return lines
  }

  private func bold(_ text: String) -> String { colours ? "\u{1B}[1m\(text)\u{1B}[0m" : text }
  private func faint(_ text: String) -> String { colours ? "\u{1B}[2m\(text)\u{1B}[0m" : text }
}
