package import Danish
package import FollowUp
package import Grammar
package import Minutes
import Reports
package import Source

/// What the grammar considered, read or left, and what told for and against it.
package struct ReviewFinding: Sendable {
  package let commitment: Commitment
  /// Feature and weight, the heaviest first.
  package let reasons: [(feature: String, weight: Double)]

  package init(_ commitment: Commitment, reasons: [(feature: String, weight: Double)]) { (self.commitment, self.reasons) = (commitment, reasons) }
}

/// The minutes of a meeting as a person goes through them: its points with their sentences, and what the grammar made of them.
package struct ReviewMinutes: Sendable {
  package let body: String
  package let day: Day
  package let text: SourceText
  package let points: [ReviewPoint]
  private let findings: [ReviewFinding]

  package init(_ minutes: Minutes, body: String, day: Day) {
    let considered = Extractor.statements(in: minutes).flatMap(\.considered)
    self.init(minutes, body: body, day: day, findings: considered.map { ReviewFinding($0.commitment, reasons: $0.reasons) })
  }

  package init(_ minutes: Minutes, body: String, day: Day, findings: [ReviewFinding]) {
    (self.body, self.day, text, self.findings) = (body, day, minutes.text, findings)
    let points = ReviewPoint.all(of: minutes)
    // What stands before the first point is the head of the minutes, unless something in it looked like a task.
    self.points = points.filter { point in
      point.name != PointName(number: nil, title: nil) || points.count == 1
        || findings.contains { found in point.paragraphs.contains { $0.range.overlaps(found.commitment.range) } }
    }
  }

  /// The sentence of a task stands where the task says; a corrected text may have moved it.
  package func holds(_ source: TaskSource) -> Bool { holds(source.quote, at: source.range) }

  func holds(_ quote: String, at range: ByteRange) -> Bool {
    range.start >= 0 && range.end <= text.count && text[range].utf8.elementsEqual(quote.utf8)
  }

  /// The point that a task stands in: by its sentence, else by the number of its point. Zero where nothing tells.
  package func point(of source: TaskSource) -> Int {
    if holds(source) { return point(at: source.range) }
    let name = PointName(number: source.agendaItem, title: source.agendaTitle)
    return points.firstIndex { $0.name == name } ?? points.firstIndex { $0.name.number == source.agendaItem } ?? 0
  }

  /// The point that a person names by its number, its title or the beginning of it; nil for none, or several.
  package func point(called words: String) -> Int? {
    if let found = points.firstIndex(where: { $0.name.number == words }) { return found }
    func key(_ text: String) -> String { Tokenizer.fold([UInt8](text.utf8)[...]) }
    let titled = points.indices.filter { points[$0].name.title.map { key($0).hasPrefix(key(words)) } ?? false }
    return titled.count == 1 ? titled[0] : titled.first { points[$0].name.title.map(key) == key(words) }
  }

  /// The point that holds a sentence; zero where none does.
  package func point(at range: ByteRange) -> Int {
    points.firstIndex { $0.paragraphs.contains { $0.range.overlaps(range) } }
      ?? points.lastIndex { $0.paragraphs[0].range.start <= range.start } ?? 0
  }

  /// Where words stand in the text, whatever white space and line breaks lie between them.
  package func places(of quote: String) -> [ByteRange] {
    let words = quote.split(whereSeparator: \.isWhitespace).map { Array($0.utf8) }
    guard let first = words.first else { return [] }
    var found: [ByteRange] = []
    for start in text.bytes.indices where text.bytes[start] == first[0] {
      var end = start
      let fits = words.indices.allSatisfy { number in
        if number > 0 {
          let gap = text.bytes[end...].prefix { $0 <= 0x20 }.count
          guard gap > 0 else { return false }
          end += gap
        }
        guard text.bytes[end...].starts(with: words[number]) else { return false }
        end += words[number].count
        return true
      }
      if fits { found.append(ByteRange(start, end)) }
    }
    return found
  }

  /// A suggestion where its evidence stands; nil for an answer to words that were corrected away.
  func placed(_ row: SuggestionRow) -> SuggestionRow? {
    guard !holds(row.suggestion.evidence, at: row.suggestion.range) else { return row }
    guard let place = places(of: row.suggestion.evidence).first else { return row.isUnanswered ? row : nil }
    var row = row
    row.suggestion.range = place
    return row
  }

  /// What the grammar read a task from; nil where it reads the text otherwise by now.
  package func finding(of source: TaskSource) -> ReviewFinding? {
    findings.first { $0.commitment.range == source.range && $0.commitment.rule == source.rule }
  }

  /// What the grammar would make of a sentence, were it a task; nil where it has no good idea.
  package func suggestion(for sentence: ByteRange) -> Commitment? {
    findings.map(\.commitment).filter { $0.range.overlaps(sentence) && $0.confidence >= 0.2 }.max { $0.confidence < $1.confidence }
  }
}

/// A point of the minutes with its text.
package struct ReviewPoint: Sendable, Hashable {
  package let name: PointName
  package var paragraphs: [ReviewParagraph]

  package var sentences: [ByteRange] { paragraphs.flatMap(\.sentences) }

  /// The points that have text; a point under whose heading only other points stand has nothing to look at.
  static func all(of minutes: Minutes) -> [ReviewPoint] {
    var found: [ReviewPoint] = []
    var tokenizer = Tokenizer()
    for point in minutes.points {
      let paragraphs = point.paragraphs.compactMap { ReviewParagraph($0, of: minutes.text, &tokenizer) }
      guard !paragraphs.isEmpty else { continue }
      let name = PointName(point)
      if found.last?.name == name {
        found[found.count - 1].paragraphs += paragraphs
      } else {
        found.append(.init(name: name, paragraphs: paragraphs))
      }
    }
    return found
  }
}

/// What stands together in a point, with its sentences.
package struct ReviewParagraph: Sendable, Hashable {
  package let range: ByteRange
  /// Parts of the range that are not its text: a page's foot and head, another column.
  package let holes: [ByteRange]
  package let sentences: [ByteRange]

  init?(_ paragraph: Paragraph, of text: SourceText, _ tokenizer: inout Tokenizer) {
    let whole = paragraph.block.range
    var tokens: [Token] = []
    var start = whole.start
    for hole in paragraph.block.holes where hole.start >= start && hole.end <= whole.end {
      tokenizer.append(text, ByteRange(start, hole.start), to: &tokens)
      start = hole.end
    }
    tokenizer.append(text, ByteRange(start, whole.end), to: &tokens)
    guard !tokens.isEmpty else { return nil }
    range = paragraph.labelRange.map { whole.union($0) } ?? whole
    holes = paragraph.block.holes
    if paragraph.row != nil {
      sentences = [whole]
    } else {
      sentences = SentenceSplitter.sentences(tokens, in: text).map { sentence in
        ByteRange(tokens[sentence.lowerBound].range.start, tokens[sentence.upperBound - 1].range.end)
      }
    }
  }
}

extension ReviewParagraph {
  /// Its text, or a part of it, on one line.
  func flowing(_ part: ByteRange, of text: SourceText) -> String {
    var (pieces, start) = ([String](), max(part.start, range.start))
    let end = min(part.end, range.end)
    for hole in holes where hole.start >= start && hole.end <= end {
      pieces.append(text.flowing(ByteRange(start, hole.start)))
      start = hole.end
    }
    if start < end { pieces.append(text.flowing(ByteRange(start, end))) }
    return harmless(pieces.filter { !$0.isEmpty }.joined(separator: " "))
  }
}
