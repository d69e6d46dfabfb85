/// A line of a page: cells, parted by more space than stands between words.
struct PageLine {
  struct Cell {
    var text: String
    var left, right: Double
    /// Of its first word.
    var firstWidth: Double
  }

  var cells: [Cell]
  var top, height: Double
  /// Where its column ends; nil where the page does not tell.
  var margin: Double?

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
    for word in words {
      // Between words stands a quarter of the height; a justified line may have twice that and more.
      if let last = cells.last, word.left - last.right < height * 0.9 {
        let isApart = word.left - last.right > height * 0.02
        cells[cells.count - 1].text += (isApart ? " " : "") + word.text
        cells[cells.count - 1].right = max(last.right, word.right)
      } else {
        cells.append(Cell(text: word.text, left: word.left, right: word.right, firstWidth: word.width))
      }
    }
    joinMarker(words)
  }

  private mutating func joinMarker(_ words: [Page.Word]) {
    guard words.count > 1, Self.isMarker(words[0].text) else { return }
    hanging = words[1].left
    guard cells.count > 1, cells[0].text == words[0].text, cells[1].left - cells[0].right < height * 3 else { return }
    cells[1].text = cells[0].text + " " + cells[1].text
    cells[1].left = cells[0].left
    cells.removeFirst()
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
