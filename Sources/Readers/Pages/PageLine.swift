/// A line of a page: cells, parted by more space than stands between words.
struct PageLine {
  struct Cell {
    var words: [Page.Word]

    var left: Double { words[0].left }
    var right: Double { words.reduce(0) { max($0, $1.right) } }
    /// Of its first word.
    var firstWidth: Double { words[0].width }

    /// Words that touch are one.
    var text: String {
      words.indices.reduce(into: "") { text, index in
        let isApart = index > 0 && words[index].left - words[index - 1].right > words[index].height * 0.02
        text += (isApart ? " " : "") + words[index].text
      }
    }
  }

  var cells: [Cell]
  var top, height: Double
  /// Where its column begins and ends; nil where it is the page.
  var origin, margin: Double?

  var left: Double { cells[0].left }
  var right: Double { cells[cells.count - 1].right }
  var text: String { cells.map(\.text).joined(separator: " ") }
  var isRow: Bool { cells.count > 1 }

  /// A bullet or a number of a list stands first, a little apart: where its words begin.
  private(set) var hanging: Double?
  /// Where the words of the line begin.
  var textLeft: Double { hanging ?? left }

  init(_ words: [Page.Word]) {
    let words = words.sorted { $0.left < $1.left }
    height = words.map(\.height).max() ?? 0
    top = words.map(\.top).min() ?? 0
    cells = []
    let room = Self.room(words, height)
    for word in words {
      if let last = cells.last, word.left - last.right < room {
        cells[cells.count - 1].words.append(word)
      } else {
        cells.append(Cell(words: [word]))
      }
    }
    joinMarker(words)
  }

  /// What parts cells: between words stands a quarter of the height, or more where a line is stretched to the margin, the same everywhere.
  private static func room(_ words: [Page.Word], _ height: Double) -> Double {
    let gaps = zip(words, words.dropFirst()).map { $1.left - $0.right }.filter { $0 > height * 0.1 }
    guard let least = gaps.min(), let most = gaps.max(), gaps.count > 3, least > height * 0.3, most < least * 1.3 else { return height * 0.9 }
    return most + 1
  }

  private mutating func joinMarker(_ words: [Page.Word]) {
    guard words.count > 1, Self.isMarker(words[0].text) else { return }
    hanging = words[1].left
    guard cells.count > 1, cells[0].words.count == 1, cells[1].left - cells[0].right < height * 3 else { return }
    cells[1].words.insert(words[0], at: 0)
    cells.removeFirst()
  }

  /// The line with its cells parted also where a word begins at one of these places, however little room is before it.
  func parted(at places: [Double]) -> PageLine {
    var line = self
    line.cells = cells.flatMap { cell in
      cell.words.reduce(into: [Cell]()) { parts, word in
        if let last = parts.last, !places.contains(where: { abs($0 - word.left) < 1.5 && last.right < $0 }) {
          parts[parts.count - 1].words.append(word)
        } else {
          parts.append(Cell(words: [word]))
        }
      }
    }
    return line
  }

  /// "•", "–", "3.", "a)", "2.1"
  static func isMarker(_ word: String) -> Bool {
    if ["•", "-", "–", "—", "·", "▪", "◦", "o", "*", "§", "\u{F0B7}", "\u{F0A7}", "➢", "✓", "☐", "☒"].contains(word) { return true }
    guard word.utf8.count <= 5, let last = word.utf8.last else { return false }
    let digits = word.utf8.dropLast().allSatisfy { (0x30...0x39).contains($0) || $0 == UInt8(ascii: ".") }
    if last == UInt8(ascii: ".") { return word.utf8.count > 1 && digits }
    if last == UInt8(ascii: ")") { return word.utf8.count > 1 && (digits || word.utf8.count == 2) }
    return false
  }
}

extension Page {
  /// The lines from above to below, whatever column they stand in.
  var lines: [[Word]] {
    var lines: [[Word]] = []
    for word in words.sorted(by: { ($0.middle, $0.left) < ($1.middle, $1.left) }) {
      if let first = lines.last?.first, abs(word.middle - first.middle) < 0.4 * min(word.height, first.height) {
        lines[lines.count - 1].append(word)
      } else {
        lines.append([word])
      }
    }
    return lines
  }
}
