import Danish
import Source

extension Minutes {
  /// What the minutes say of the body's coming meetings; nothing where the day of this one is unknown. Read anew at each call.
  package func announcements() -> [Announcement] {
    guard let day = meeting.date else { return [] }
    return AnnouncementReader(lines: Furniture.strip(text.lines, of: text), of: text, meeting: meeting, day: day).announcements()
  }
}

/// Finds announcements of coming meetings in the lines of minutes.
///
/// A sentence counts only where it opens with the meeting ("Næste møde holdes den …", "Det blev aftalt, at næste møde …"): "til næste møde", "på
/// det næste møde" are deadlines. Nothing that stands beside it is read: deadlines for the agenda, meetings of others, wishes.
struct AnnouncementReader {
  let text: SourceText
  let lines: [Line]
  /// The day of the minutes; only what comes after it is announced.
  let day: Day
  let body: BodyMention

  init(lines: [Line], of text: SourceText, meeting: MeetingHeader, day: Day) {
    (self.lines, self.text, self.day) = (lines, text, day)
    body = BodyMention(own: [meeting.body, meeting.organisation, meeting.title].compactMap { $0 })
  }

  func announcements() -> [Announcement] {
    var found: [Announcement] = []
    var index = 0
    while index < lines.count {
      guard mentions(index) else {
        index += 1
        continue
      }
      for announcement in read(at: index) where !found.contains(where: { $0.change == announcement.change }) { found.append(announcement) }
      index += 1
    }
    return found
  }

  /// What a line tells, with the lines that it goes on in.
  private func read(at index: Int) -> [Announcement] {
    var last = index
    var flow = text.flowing(lines[index].range)
    // A sentence that goes on: "Næste møde er torsdag den 11." and below it "oktober 2012".
    while last + 1 < lines.count, last < index + 2, isOpen(flow), lines[last + 1].gap == 0 {
      last += 1
      flow += " " + text.flowing(lines[last].range)
    }
    let whole = lines[index].range.union(lines[last].range)
    var found: [Announcement] = []
    var opened: AnnouncementPhrase.Opening?
    for sentence in AnnouncementSentences.cut(flow) {
      let phrase = AnnouncementPhrase(pieces: sentence, after: day, body: body)
      let range = place(of: sentence, in: whole, flow)
      if let before = found.last, let moved = phrase.replacement(for: before.change) {
        found[found.count - 1] = Announcement(moved, range: before.range.union(range))
        continue
      }
      if opened != nil, phrase.goesOn { found += phrase.days(following: found.last?.change).map { Announcement(.planned($0), range: range) } }
      guard let opening = phrase.opening else { continue }
      let told = phrase.changes(opening)
      found += told.map { Announcement($0, range: range) }
      opened = opening
      if told.isEmpty, phrase.isBare(opening) {
        let below = days(below: last, opening)
        if let end = below.last { return found + below.map { Announcement(.planned($0.day), range: range.union(lines[end.line].range)) } }
      }
    }
    return found
  }

  /// Where a sentence stands; the lines that hold it, where they do not flow as they stand.
  private func place(of sentence: [DatePiece], in whole: ByteRange, _ flow: String) -> ByteRange {
    guard flow.utf8.count == whole.count, let first = sentence.first, let last = sentence.last else { return whole }
    return ByteRange(whole.start + first.start, whole.start + last.end)
  }

  /// Days at the start of the lines under a heading: one for "Næste møde", all for "Kommende møder".
  private func days(below heading: Int, _ opening: AnnouncementPhrase.Opening) -> [(day: Day, line: Int)] {
    var found: [(day: Day, line: Int)] = []
    var line = heading + 1
    while line < min(lines.count, heading + 30), let days = AnnouncementPhrase.leading(text.flowing(lines[line].range), after: found.last?.day ?? day)
    {
      found += days.prefix(opening.isPlural ? 20 : 1).map { ($0, line) }
      guard opening.isPlural else { break }
      line += 1
    }
    return found
  }

  private func isOpen(_ flow: String) -> Bool {
    guard let last = flow.utf8.last, flow.utf8.count > 40 else { return false }
    guard last == UInt8(ascii: ".") else { return !"!?:|".utf8.contains(last) }
    // "den 11." at the end of a line is half a date.
    return flow.utf8.dropLast().last.map { (0x30...0x39).contains($0) } ?? false
  }

  /// Whether a line holds the words of an opening: the rest need not be looked at. "Mødet" is news only with a word of change there or just below.
  private func mentions(_ index: Int) -> Bool {
    let range = lines[index].range
    guard range.count >= 4, range.count < 4000 else { return false }
    if holds(Self.openings, range) { return true }
    guard holds(Self.meetings, range) else { return false }
    return lines[index..<min(lines.count, index + 3)].contains { holds(Self.changes, $0.range) }
  }

  private func holds(_ words: ByteWords, _ range: ByteRange) -> Bool { words.stand(in: text.bytes[range.start..<range.end]) }

  private static let openings = ByteWords([
    "næste", "kommende", "fremtidige", "nyt ", "igen", "mødepl", "mødedat", "mødekal", "møderæk", "møde:", "møde :",
  ])
  private static let meetings = ByteWords(["mødet", "møde "])
  private static let changes = ByteWords(["flyt", "aflys", "ryk", "udsk", "udsæt", "udg", "bortfald"])
}

/// Cuts a line into sentences of pieces; marks of Markdown are dropped.
enum AnnouncementSentences {
  static func cut(_ flow: String) -> [[DatePiece]] {
    let bytes = Array(flow.utf8)
    let pieces = DatePieces.read(flow).filter { !$0.isMark("*_\\\"»«") }
    var found: [[DatePiece]] = []
    var start = 0
    for index in pieces.indices.dropLast() where ends(pieces, index, bytes) {
      found.append(Array(pieces[start...index]))
      start = index + 1
    }
    if start < pieces.count { found.append(Array(pieces[start...])) }
    return found
  }

  private static func ends(_ pieces: [DatePiece], _ index: Int, _ bytes: [UInt8]) -> Bool {
    let (mark, next) = (pieces[index], pieces[index + 1])
    guard mark.isMark(".!?;"), index > 0, next.spaced else { return false }
    let before = pieces[index - 1]
    if mark.text == ".", before.kind == .word, abbreviations.contains(before.text) { return false }
    let capital =
      (0x41...0x5A).contains(bytes[next.start]) || bytes[next.start] == 0xC3 && (0x80...0x9E).contains(bytes[min(next.start + 1, bytes.count - 1)])
    guard mark.text == ".", before.kind == .number else {
      return capital || next.kind == .number && mark.text != ";" && before.kind == .word && before.text.utf8.count > 3
    }
    // "den 8. Maj" goes on, and so does "12. Næste møde", which is a number of a point.
    return capital && HeaderDates.monthNumber(next.text) == nil && index > 1
  }

  private static let abbreviations: Set<String> = [
    "kl", "d", "ca", "nr", "pkt", "evt", "ad", "man", "tir", "tirs", "ons", "tor", "tors", "fre", "lør", "søn", "jan", "feb", "mar", "apr", "jun",
    "jul",
    "aug", "sep", "sept", "okt", "nov", "dec", "bl", "a", "ekskl", "inkl", "lok", "sal",
  ]
}
