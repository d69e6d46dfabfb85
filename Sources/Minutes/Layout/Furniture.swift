import Source

/// Takes out what belongs to the page and not to the text: "Side 1 af 6", running heads and feet, "Formandens initialer: ____".
struct Furniture {
  private let text: SourceText
  private let lines: [Line]

  /// The lines without furniture; the next line knows what was dropped before it.
  static func strip(_ lines: [Line], of text: SourceText) -> [Line] { Furniture(text: text, lines: lines).kept() }

  private enum Verdict {
    case kept
    case dropped
    /// A page number at the end of a line that holds more: "Bestyrelsesmøde 3/11   Side 1".
    case cut(to: Int)

    var isKept: Bool { if case .kept = self { true } else { false } }
  }

  private func kept() -> [Line] {
    var verdicts = [Verdict](repeating: .kept, count: lines.count)
    for index in lines.indices {
      if let start = pageNumber(lines[index].range) {
        verdicts[index] = start == lines[index].range.start ? .dropped : .cut(to: start)
      } else if isInitials(lines[index]) {
        verdicts[index] = .dropped
      }
    }
    let turns = lines.indices.filter { lines[$0].startsPage || !verdicts[$0].isKept }
    guard !turns.isEmpty else { return lines }
    for index in repeated(around: turns) { verdicts[index] = .dropped }
    return lines.indices.reduce(into: [Line]()) { kept, index in take(index, verdicts[index], into: &kept) }
  }

  private func take(_ index: Int, _ verdict: Verdict, into kept: inout [Line]) {
    var line = lines[index]
    switch verdict {
    case .dropped: return
    case .cut(let end): line.range = text.trimmed(ByteRange(line.range.start, end))
    case .kept: break
    }
    if index > 0, let last = kept.last, last.range.end != lines[index - 1].range.end {
      line.dropped = text.trimmed(ByteRange(last.range.end, line.range.start))
      line.gap = max(line.gap, 1)
    }
    kept.append(line)
  }

  /// Where the page number of a line begins, with a running head of its own before it taken along.
  private func pageNumber(_ range: ByteRange) -> Int? {
    guard range.count <= 240 else { return nil }
    if text.has("Side ", at: range.start, range.end) || text.has("side ", at: range.start, range.end), let after = number(range.start + 5, range.end)
    {
      // "Side 2 af 6   Foreningen X"
      let rest = text.trimmed(ByteRange(after, range.end))
      if rest.isEmpty || rest.start >= after + 2 { return range.start }
    }
    guard text.isDigit(range.end - 1, range.end) || text.bytes[range.end - 1] == UInt8(ascii: "-") else { return nil }
    return trailing(range)
  }

  /// "… side 3", "… 1 af 6", "… 2 / 3", "- 4 -" at the end of a line.
  private func trailing(_ range: ByteRange) -> Int? {
    var index = range.end
    if text.bytes[index - 1] == UInt8(ascii: "-") {
      guard text.bytes[range.start] == UInt8(ascii: "-"), range.count <= 9, range.count >= 5 else { return nil }
      let inner = text.trimmed(ByteRange(range.start + 1, range.end - 1))
      return !inner.isEmpty && (inner.start..<inner.end).allSatisfy { text.isDigit($0, inner.end) } ? range.start : nil
    }
    guard back(&index, range.start, max: 4, where: { text.isDigit($0, range.end) }) > 0 else { return nil }
    var ofPages = false
    var tight = false
    var before = index
    _ = back(&before, range.start, max: 3) { text.bytes[$0] == 0x20 }
    for word: StaticString in ["af", "/", "of"] where text.has(word, at: before - word.utf8CodeUnitCount, range.end) {
      var start = before - word.utf8CodeUnitCount
      _ = back(&start, range.start, max: 3) { text.bytes[$0] == 0x20 }
      guard start > range.start, back(&start, range.start, max: 4, where: { text.isDigit($0, range.end) }) > 0 else { break }
      // "20/11" is a date; "Side 2/2" is none.
      tight = word.utf8CodeUnitCount == 1 && index == before
      (ofPages, index) = (true, start)
      break
    }
    var side = index
    _ = back(&side, range.start, max: 3) { text.bytes[$0] == 0x20 }
    let named = ["Side", "side", "SIDE", "Page", "page"].contains { (word: StaticString) in
      text.has(word, at: side - 4, range.end) && side - 4 >= range.start
    }
    if named { index = side - 4 }
    guard named || ofPages && !tight else { return nil }
    if index == range.start { return index }
    // Something stands before it: a running head is parted by wide space or a dash.
    var rest = index
    let spaces = back(&rest, range.start, max: 400) { text.bytes[$0] <= 0x20 }
    let dashed =
      rest > range.start
      && ("-|".utf8.contains(text.bytes[rest - 1]) || text.has("–", at: rest - 3, range.end) || text.has("·", at: rest - 2, range.end))
    return spaces >= 2 || dashed && named ? index : nil
  }

  private func back(_ index: inout Int, _ start: Int, max: Int, where matches: (Int) -> Bool) -> Int {
    var count = 0
    while index > start, count < max, matches(index - 1) {
      index -= 1
      count += 1
    }
    return count
  }

  /// The end of "3", "3 af 6", "3/6" at `start`.
  private func number(_ start: Int, _ end: Int) -> Int? {
    var index = start
    while text.isDigit(index, end), index - start < 4 { index += 1 }
    guard index > start, !text.isDigit(index, end) else { return nil }
    let one = index
    while index < end, text.bytes[index] == 0x20, index - one < 2 { index += 1 }
    guard text.has("af", at: index, end) || text.has("/", at: index, end) else { return one }
    index += text.has("/", at: index, end) ? 1 : 2
    while index < end, text.bytes[index] == 0x20, index - one < 6 { index += 1 }
    let digits = index
    while text.isDigit(index, end), index - digits < 4 { index += 1 }
    return index > digits ? index : one
  }

  /// "Formandens initialer: ____", "Underskrift: ______"
  private func isInitials(_ line: Line) -> Bool {
    let range = line.range
    if text.has("Formandens initialer", at: range.start, range.end) { return true }
    guard line.width < 100 else { return false }
    return (text.has("Underskrift", at: range.start, range.end) || text.has("Initialer", at: range.start, range.end))
      && (text.bytes[range.end - 1] == UInt8(ascii: "_") || text.bytes[range.end - 1] == UInt8(ascii: ":") || range.count <= 13)
  }

  /// Lines that come again, as they stand, beside page turns.
  private func repeated(around turns: [Int]) -> [Int] {
    var seen: [UInt64: [Int]] = [:]
    var next = 0
    for turn in turns {
      next = max(next, turn - 2)
      while next < lines.count, next <= turn + 2 {
        defer { next += 1 }
        // The head of the first page is the title of the minutes.
        guard next > 2, lines[next].range.count >= 12, lines[next].width <= 160, !ColumnTables.isHeader(lines[next], text) else { continue }
        seen[hash(lines[next].range), default: []].append(next)
      }
    }
    return seen.values.filter { $0.count > 1 }.flatMap { $0 }
  }

  private func hash(_ range: ByteRange) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    let end = pageNumber(range).map { max(range.start, $0) } ?? range.end
    for index in range.start..<end where text.bytes[index] > 0x20 { hash = (hash ^ UInt64(text.bytes[index])) &* 0x100_0000_01B3 }
    return hash
  }
}
