/// Text set in two columns beside each other is read down the first, then down the second.
enum PageColumns {
  /// The empty strip between two columns of running text.
  private struct Gutter {
    var middle: Double
    /// Where the second column begins.
    var start: Double
  }

  /// The lines of each page in the order in which they are read. The last page may hold too little to show its columns: they are those before it.
  static func lines(of pages: [Page]) -> [[PageLine]] {
    var known: Gutter?
    return pages.map { page in
      let lines = page.lines
      let found = gutter(lines) ?? known.flatMap { fits($0, lines) ? $0 : nil }
      known = found ?? known
      return found.map { ordered(lines, $0.middle) } ?? lines.map { PageLine($0) }
    }
  }

  private static func fits(_ gutter: Gutter, _ lines: [[Page.Word]]) -> Bool {
    let starts = lines.count { line in line.contains { abs($0.left - gutter.start) < 3 } }
    let crossing = lines.count { line in line.contains { $0.left < gutter.middle && $0.right > gutter.middle } }
    return starts >= 3 && crossing * 4 < lines.count
  }

  private static func ordered(_ lines: [[Page.Word]], _ gutter: Double) -> [PageLine] {
    var out: [PageLine] = []
    var (left, right): ([PageLine], [PageLine]) = ([], [])
    func flush() {
      for side in [left, right] {
        let edges = (side.map(\.left).min(), side.filter { !$0.isRow }.map(\.right).max())
        out += side.map { line in
          var line = line
          (line.origin, line.margin) = edges
          return line
        }
      }
      (left, right) = ([], [])
    }
    for line in lines {
      let (before, after) = (line.filter { $0.right <= gutter }, line.filter { $0.left >= gutter })
      if before.count + after.count < line.count {
        flush()
        out.append(PageLine(line))
        continue
      }
      if !before.isEmpty { left.append(PageLine(before)) }
      if !after.isEmpty { right.append(PageLine(after)) }
    }
    flush()
    return out
  }

  /// Nil where there is none. Columns of a table are narrower, or not full.
  private static func gutter(_ lines: [[Page.Word]]) -> Gutter? {
    let words = lines.joined()
    guard let left = words.map(\.left).min(), let right = words.map(\.right).max(), lines.count >= 8 else { return nil }
    let width = right - left
    return (0...20).compactMap { gutter(lines, at: left + width * (0.4 + 0.01 * Double($0)), width) }.max { $0.lines < $1.lines }?.gutter
  }

  /// The gutter around a place, and how many lines show it. Running text comes close to it, in line after line, and begins right behind it.
  private static func gutter(_ lines: [[Page.Word]], at middle: Double, _ width: Double) -> (gutter: Gutter, lines: Int)? {
    let sides = lines.compactMap { line -> (Double, Double)? in
      guard let first = line.filter({ $0.right <= middle }).map(\.right).max(), let second = line.filter({ $0.left >= middle }).map(\.left).min(),
        !line.contains(where: { $0.left < middle && $0.right > middle })
      else { return nil }
      return (first, second)
    }
    guard sides.count >= 8, sides.count * 2 >= lines.count else { return nil }
    let start = sides.map(\.1).sorted()[sides.count / 2]
    let aligned = sides.filter { abs($0.1 - start) < 3 }
    let edge = aligned.map(\.0).max() ?? 0
    let full = aligned.count { edge - $0.0 < width * 0.12 }
    guard full * 10 >= sides.count * 6, aligned.count * 10 >= sides.count * 6, start - edge > 8, start - edge < width * 0.15 else { return nil }
    return (Gutter(middle: (edge + start) / 2, start: start), aligned.count)
  }
}
