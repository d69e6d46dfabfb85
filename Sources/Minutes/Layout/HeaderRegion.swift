import Source

/// Finds the end of the header: below its last label, at the first heading or the first running text.
struct HeaderRegion {
  let text: SourceText
  let lines: [Line]
  let tables: ColumnTables
  let agendaEnd: Int

  /// The line after the last one that a label of the header begins.
  func lastLabel(before limit: Int) -> Int {
    var end = 0
    for index in 0..<min(limit, 80) where lines[index].range.count < 1000 {
      let range = lines[index].range
      let head = ByteRange(range.start, min(range.end, range.start + 60))
      guard let (label, _) = Label.read(text.flowing(head)) else {
        // Below the first sentence of the text a label signs or announces: "Referent: Kaj".
        if index > 1, isSentence(lines[index]) { break }
        continue
      }
      if label == .nextMeeting || index > end + 25 && label == .secretary { break }
      end = index + 1
    }
    return end
  }

  func end(after labelled: Int, headings: [Heading]) -> Int {
    let start = max(labelled, agendaEnd)
    let first = headings.first?.line ?? lines.count
    guard start < first else { return min(start, first) }
    if let table = (start..<first).first(where: { tables.flattened[$0] != nil || tables.row(at: $0)?.row.isHeader == true }) { return table }
    guard headings.isEmpty else { return firstText(from: start, to: first) }
    // Without points: the first sentence, short or long, or the first item of a list.
    return (start..<first).first { index in
      let line = lines[index]
      guard !speaksOfMeeting(line) else { return false }
      return isRunning(line) || labelled > 0 && (Marker.read(line, of: text).isItem || text.isClosed(line.range))
    } ?? (start..<first).first { Marker.read(lines[$0], of: text).isItem || text.isClosed(lines[$0].range) } ?? start
  }

  /// The first running text above the points: whatever stands there is read, not lost with the header.
  private func firstText(from start: Int, to end: Int) -> Int {
    (start..<end).first { isRunning(lines[$0]) && !speaksOfMeeting(lines[$0]) } ?? end
  }

  /// "Bestyrelsesmøde nr. 4 på vandværket, mandag d. 18. august kl. 16.30", "Mødt: …", "Der var ingen afbud."
  private func speaksOfMeeting(_ line: Line) -> Bool {
    guard line.range.count < 400 else { return false }
    let words = text[line.range].lowercased()
    if ["afbud", "mødt", "deltag", "til stede", "fraværende"].contains(where: { words.contains($0) }) { return true }
    return line.range.count < 120 && namesMeeting(words) && !text.isClosed(line.range)
  }

  /// A line of the header that holds a sentence of its own.
  func isRemark(_ line: Line) -> Bool {
    line.range.count >= 24 && isSentence(line) && text.isClosed(line.range) && !text.isLower(line.range.start, line.range.end)
      && !(line.range.count < 120 && namesMeeting(text[line.range].lowercased()))
  }

  /// "Ole kontakter kommunen.": running text, or a short line that ends as a sentence and has a small word in it.
  private func isSentence(_ line: Line) -> Bool {
    guard !speaksOfMeeting(line) else { return false }
    if isRunning(line) { return true }
    guard text.isClosed(line.range), line.range.count > 16 else { return false }
    return (line.range.start..<line.range.end - 1).count { text.bytes[$0] == 0x20 && text.isLower($0 + 1, line.range.end) } > 1
  }

  private func namesMeeting(_ words: String) -> Bool { words.contains("møde") && words.contains { $0.isNumber } }

  /// A sentence: more than half of its words begin with a small letter.
  func isRunning(_ line: Line) -> Bool {
    let marker = Marker.read(line, of: text)
    let content = ByteRange(marker.content, line.range.end)
    guard content.count >= 24 else { return false }
    var words = 0
    var small = 0
    var index = content.start
    while index < content.end, index - content.start < 600 {
      if text.bytes[index] <= 0x20 {
        index += 1
        continue
      }
      words += 1
      if text.isLower(index, content.end) { small += 1 }
      while index < content.end, text.bytes[index] > 0x20 { index += 1 }
    }
    return words >= 5 && small * 2 > words && (text.isClosed(content) || content.count > 60)
  }
}
