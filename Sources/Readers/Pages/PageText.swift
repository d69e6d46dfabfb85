/// The lines of pages as text: a paragraph a line, rows of tables with bars between their cells, a blank line where space was left, a form feed
/// between pages where no paragraph goes on.
struct PageText {
  private var out = ""
  /// The line that the next one may go on.
  private var last: PageLine?
  /// Where the first line of the paragraph begins, and where its text does.
  private var edges: [Double] = []
  /// The right edge of full lines.
  private let margin: Double
  private var measures = Measures([])

  static func of(_ pages: [Page]) -> String {
    let lines = PageFurniture.strip(PageColumns.lines(of: pages), heights: pages.map(\.height))
    var text = PageText(pages, lines)
    for lines in lines { text.take(lines) }
    return text.out
  }

  /// What stands on few pages in short lines does not show where they end.
  private init(_ pages: [Page], _ lines: [[PageLine]]) {
    margin = max(lines.joined().filter { !$0.isRow }.map(\.right).max() ?? 0, (pages.map(\.width).max() ?? 0) * 0.82)
  }

  /// A page.
  private mutating func take(_ lines: [PageLine]) {
    measures = Measures(lines)
    var index = 0
    while index < lines.count {
      let line = lines[index]
      let turns = index == 0 && last != nil
      if let table = PageTable(lines[index...], margin: line.margin ?? margin) {
        if let last { out += turns ? "\n\u{0C}" : gap(line.top - last.top) }
        out +=
          TableText.isLayout(table.rows)
          ? TableText.paragraphs(table.rows).joined(separator: "\n\n") : table.rows.map(TableText.row).joined(separator: "\n")
        last = lines[index + table.count - 1]
        edges = []
        index += table.count
        continue
      }
      index += 1
      if let last, turns ? goesOverPage(line, after: last) : goesOn(line, after: last) {
        extend(line)
        // In the next column or on the next page the paragraph stands elsewhere.
        if line.top < last.top { edges = [line.left] }
      } else {
        if let last { out += turns ? "\n\u{0C}" : gap(line.top - last.top) }
        out += row(line)
        edges = [line.left, line.textLeft]
      }
      last = line
    }
  }

  /// Above it again: another column begins.
  private func gap(_ step: Double) -> String {
    step < 0 || !measures.isClose(step) ? "\n\n" : "\n"
  }

  /// The line goes on with a sentence that the margin broke.
  private func goesOn(_ line: PageLine, after last: PageLine) -> Bool {
    guard isAlike(line, last) else { return false }
    let step = line.top - last.top
    guard step > 0 ? measures.isClose(step) : step < -measures.pitch * 5 else { return false }
    // A paragraph may begin a little further in, or its first line hang out.
    let isBelow = step < 0 || edges.contains { abs(line.left - $0) < 4 } || line.left < last.left && last.left - line.left < 40
    return isBelow && fills(last, line) && !beginsAnew(line, after: last)
  }

  private func goesOverPage(_ line: PageLine, after last: PageLine) -> Bool {
    isAlike(line, last) && fills(last, line) && line.text.first?.isLowercase == true && !beginsAnew(line, after: last)
  }

  private func isAlike(_ line: PageLine, _ last: PageLine) -> Bool {
    !line.isRow && !last.isRow && abs(line.height - last.height) < last.height * 0.1
  }

  /// The first word of the next line had no room any more, or was parted.
  private func fills(_ last: PageLine, _ next: PageLine) -> Bool {
    if last.text.hasSuffix("-"), next.text.first?.isLowercase == true { return true }
    return last.right + last.height * 0.2 + next.cells[0].firstWidth > (last.margin ?? margin) - 1
  }

  /// An item, a label or a heading stands below a line that happens to be full.
  private func beginsAnew(_ line: PageLine, after last: PageLine) -> Bool {
    let closed = last.text.last.map { ".:!?".contains($0) } ?? true
    // "… den 3." / "maj" is no new item.
    if line.hanging != nil { return closed || line.text.first?.isNumber != true }
    guard line.text.first?.isUppercase == true else { return false }
    let label = line.text.prefix(24).split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    if label.count == 2, label[0].split(separator: " ").count < 4, last.text.last != "," { return true }
    return closed && line.right - line.left < (margin - measures.left) * 0.4 && line.text.last.map { !".,!?".contains($0) } ?? true
  }

  /// A word that was parted at the end of the line is one again ("sam-", "linger"), but "børne-", "og ungeudvalget" are not, and "FBI-", "projektet"
  /// and "Anne-", "Sofie" keep their hyphen.
  private mutating func extend(_ line: PageLine) {
    let words = line.text
    let isParted = out.hasSuffix("-") && !out.hasSuffix(" -") && !["og ", "eller ", "samt "].contains(where: words.hasPrefix)
    if out.hasSuffix("\u{AD}") || isParted && words.first?.isLowercase == true && out.dropLast().last?.isLowercase == true {
      out.removeLast()
    } else if !isParted {
      out += " "
    }
    out += words
  }

  private func row(_ line: PageLine) -> String {
    var text = ""
    for cell in line.cells {
      let column = Int((cell.left - (line.origin ?? measures.left)) * measures.scale)
      text += String(repeating: " ", count: max(text.isEmpty ? 0 : 2, column - text.count)) + cell.text
    }
    return text
  }
}

/// What the lines of a page have in common.
private struct Measures {
  /// Points from one line to the next within a paragraph: the least that comes twice.
  let pitch: Double
  /// Where the text begins.
  let left: Double
  /// Characters that a point is worth: no cell is longer than its place.
  let scale: Double

  /// No more than that, as far as typesetting is exact.
  func isClose(_ step: Double) -> Bool { step < pitch * 1.25 }

  init(_ lines: [PageLine]) {
    let height = lines.map(\.height).sorted().dropFirst(lines.count / 2).first ?? 12
    let pairs = zip(lines, lines.dropFirst()).filter { !$0.isRow && !$1.isRow }
    let steps = pairs.map { ($1.top - $0.top).rounded() }.filter { $0 > height * 0.75 }.sorted()
    let repeated = zip(steps, steps.dropFirst()).first { $0 == $1 }?.0
    pitch = min(repeated ?? steps.first ?? height, height * 1.6)
    left = lines.map(\.left).min() ?? 0
    scale = lines.flatMap(\.cells).map { Double($0.text.count + 1) / max(1, $0.right - $0.left) }.filter { $0 < 0.5 }.max() ?? 0.2
  }
}
