import Danish
import Source

/// A line that heads what stands below it without a number: "## Runde", "**Bygningen**", "CHECK IN", "Status på vinduer".
struct PlainHeading {
  enum Style: Equatable {
    case hash(level: Int)
    case bold, caps
    /// A short line in the form of a title between a blank line and text.
    case title
  }

  let line: Int
  let style: Style
  /// The words without marks.
  let content: ByteRange

  static func read(_ index: Int, _ lines: [Line], _ text: SourceText, lenient: Bool = false) -> PlainHeading? {
    let line = lines[index]
    let range = line.range
    guard line.width <= 110, range.count > 1 else { return nil }
    let first = text.bytes[range.start]
    if first == UInt8(ascii: "#") { return hash(index, range, text) }
    if let bold = boldContent(range, text) {
      if let label = LabelScanner(text: text).leading(bold), label.content < bold.end { return nil }
      return bold.count <= 90 ? PlainHeading(line: index, style: .bold, content: bold) : nil
    }
    guard line.width <= 64, text.isUpper(range.start, range.end), index + 1 < lines.count else { return nil }
    if line.gap > 0, let topic = topic(range, text) { return PlainHeading(line: index, style: .caps, content: topic) }
    var content = range
    if text.bytes[content.end - 1] == UInt8(ascii: ":") { content.end -= 1 }
    if isCaps(content, text) { return PlainHeading(line: index, style: .caps, content: content) }
    guard content.end == range.end, isTitle(line, content, text),
      lenient && lines[index + 1].gap == 0 && line.width <= 40 || introduces(index, lines, text)
    else { return nil }
    return PlainHeading(line: index, style: .title, content: content)
  }

  private static func hash(_ index: Int, _ range: ByteRange, _ text: SourceText) -> PlainHeading? {
    var start = range.start
    while start < range.end, text.bytes[start] == UInt8(ascii: "#") { start += 1 }
    let level = start - range.start
    guard level <= 6, start < range.end, text.bytes[start] <= 0x20 else { return nil }
    var content = text.trimmed(ByteRange(start, range.end))
    while content.end > content.start, "#*: ".utf8.contains(text.bytes[content.end - 1]) { content.end -= 1 }
    while content.start < content.end, "* ".utf8.contains(text.bytes[content.start]) { content.start += 1 }
    return content.isEmpty ? nil : PlainHeading(line: index, style: .hash(level: level), content: content)
  }

  /// The words of a line that is bold or underscored as a whole.
  private static func boldContent(_ range: ByteRange, _ text: SourceText) -> ByteRange? {
    var start = range.start
    while start < range.end, text.bytes[start] == UInt8(ascii: ">") || text.bytes[start] == 0x20 { start += 1 }
    guard text.has("**", at: start, range.end) || text.has("__", at: start, range.end) else { return nil }
    let mark = text.bytes[start]
    var content = ByteRange(start + 2, range.end)
    if content.end > content.start, text.bytes[content.end - 1] == UInt8(ascii: ":") { content.end -= 1 }
    guard content.count > 4, text.bytes[content.end - 1] == mark, text.bytes[content.end - 2] == mark else { return nil }
    content.end -= 2
    while content.end > content.start, ": ".utf8.contains(text.bytes[content.end - 1]) { content.end -= 1 }
    guard !content.isEmpty, text.isLetter(content.start, content.end), !text.isClosed(content) else { return nil }
    for index in content.start..<content.end where text.bytes[index] == mark { return nil }
    return content
  }

  /// "Emne: Skoleveje": what stands behind the word and its colon.
  private static func topic(_ range: ByteRange, _ text: SourceText) -> ByteRange? {
    guard let word = ["Emne:", "Tema:", "Sag:"].first(where: { text.has($0, at: range.start, range.end) }) else { return nil }
    let content = text.trimmed(ByteRange(range.start + word.utf8CodeUnitCount, range.end))
    return content.isEmpty || !text.isUpper(content.start, content.end) ? nil : content
  }

  /// A word of four capitals and more, no small letter outside brackets.
  private static func isCaps(_ range: ByteRange, _ text: SourceText) -> Bool {
    var capitals = 0
    var run = 0
    var longest = 0
    var depth = 0
    for index in range.start..<range.end {
      if text.bytes[index] == UInt8(ascii: "(") { depth += 1 }
      if text.bytes[index] == UInt8(ascii: ")") { depth -= 1 }
      guard depth == 0 else { continue }
      if text.isLower(index, range.end) { return false }
      if text.isUpper(index, range.end) {
        capitals += 1
        run += 1
        longest = max(longest, run)
      } else if text.bytes[index] & 0xC0 != 0x80 {
        run = 0
      }
    }
    return capitals >= 4 && longest >= 4 && !"._".utf8.contains(text.bytes[range.end - 1])
  }

  private static func isTitle(_ line: Line, _ content: ByteRange, _ text: SourceText) -> Bool {
    guard line.gap > 0, line.width <= 60, !line.hasColumns, line.indent <= 4 else { return false }
    var words = 1
    for index in content.start..<content.end {
      switch text.bytes[index] {
      case 0x20: words += 1
      case UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "|"), UInt8(ascii: "@"), UInt8(ascii: "="): return false
      case UInt8(ascii: ".") where index + 2 < content.end && text.bytes[index + 1] == 0x20 && text.isUpper(index + 2, content.end): return false
      default: continue
      }
    }
    let last = text.bytes[content.end - 1]
    if text.has("Evt.", at: content.start, content.end) { return true }
    return words <= 7
      && (text.isLetter(content.end - 1, content.end) || last >= 0x80 || last == UInt8(ascii: ")") || last == UInt8(ascii: "?")
        || last == UInt8(ascii: "\"") || text.isDigit(content.end - 1, content.end))
  }

  private static func isName(_ range: ByteRange, _ text: SourceText) -> Bool {
    guard Lexicon.shared.isFirstName(Key(text[ByteRange(range.start, text.first(" ", in: range) ?? range.end)])) else { return false }
    let words = text[range].split(separator: " ")
    return words.count <= 3 && words.allSatisfy { $0.first?.isUppercase ?? false }
  }

  /// Text or a list stands below it, not another short line.
  private static func introduces(_ index: Int, _ lines: [Line], _ text: SourceText) -> Bool {
    let line = lines[index]
    let next = lines[index + 1]
    guard next.gap <= 2, !next.hasColumns, next.indent >= line.indent - 1, !next.startsPage, next.dropped == nil else { return false }
    let marker = Marker.read(next, of: text)
    // A name in a column beside the text above, then the next point.
    if marker.isItem { return next.gap == 0 || !isName(line.range, text) }
    let content = ByteRange(marker.content, next.range.end)
    // A line of running text has small letters at the start of most words.
    return next.width >= 40 && next.width > line.width || text.isClosed(content) && next.width > 12 && next.gap == 0
      || next.gap == 0 && (index + 2 < lines.count && lines[index + 2].gap == 0 && lines[index + 2].width >= 40)
        && text.isUpper(next.range.start, next.range.end)
  }
}
