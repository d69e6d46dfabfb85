import Source

/// The text of a point as lines, a sentence of it marked: with »«, with ">" before its lines, and in bold.
struct PointText {
  var lines: [Line] = []
  /// The lines that hold the marked sentence.
  var marked: Range<Int>?
  /// The first line of the paragraph that it stands in.
  var paragraph = 0

  init(_ point: ReviewPoint, of text: SourceText, marking mark: ByteRange?, width: Int) {
    for paragraph in point.paragraphs {
      if !lines.isEmpty { lines.append(Line()) }
      let start = lines.count
      for line in Self.line(paragraph, of: text, marking: mark, opens: marked == nil).wrapped(width - 2) { add(line) }
      if let first = marked?.lowerBound, first >= start { self.paragraph = start }
    }
  }

  /// A sentence that no longer stands in the text, by itself.
  init(quote: String, width: Int) {
    for line in Line("»\(quote)«", .bold).wrapped(width - 2) { add(line) }
  }

  private mutating func add(_ line: Line) {
    let isMarked = line.pieces.contains { $0.look == .bold }
    if isMarked { marked = (marked?.lowerBound ?? lines.count)..<(lines.count + 1) }
    lines.append(Line(isMarked ? "> " : "  ") + line)
  }

  /// `opens` where no paragraph before it holds a part of the sentence; that may begin in the heading, which is not shown here.
  private static func line(_ paragraph: ReviewParagraph, of text: SourceText, marking mark: ByteRange?, opens: Bool) -> Line {
    let range = paragraph.range
    guard let mark, mark.overlaps(range) else { return Line(paragraph.flowing(range, of: text)) }
    let (start, end) = (max(mark.start, range.start), min(mark.end, range.end))
    var line = Line(paragraph.flowing(ByteRange(range.start, start), of: text))
    if !line.pieces.isEmpty, isSpace(text, start - 1) || isSpace(text, start) { line.add(" ") }
    let closes = mark.end <= range.end ? "«" : ""
    line.add((opens ? "»" : "") + paragraph.flowing(ByteRange(start, end), of: text) + closes, .bold)
    guard end < range.end else { return line }
    let gap = isSpace(text, end) || isSpace(text, end - 1) ? " " : ""
    line.add(gap + paragraph.flowing(ByteRange(end, range.end), of: text))
    return line
  }

  private static func isSpace(_ text: SourceText, _ index: Int) -> Bool { text.bytes[index] <= 0x20 }

  /// Where the lines shown begin, so that the marked sentence is seen: its paragraph's start where both fit.
  func top(height: Int, scroll: Int) -> Int {
    let last = max(0, lines.count - height)
    guard let marked else { return min(max(0, scroll), last) }
    let top = marked.upperBound - paragraph <= height ? paragraph : marked.lowerBound - 1
    return min(max(0, min(max(0, top), last) + scroll), last)
  }
}
