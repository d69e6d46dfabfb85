import Danish
import Minutes
import Source

/// A paragraph as the grammar sees it: tagged words, sentences, expressions of time.
final class Passage {
  let setting: Setting
  let paragraph: Paragraph
  /// Index of the paragraph in its point.
  let position: Int
  let words: [Word]
  let sentences: [Range<Int>]
  let mentions: [DueMention]
  /// What kind of point it stands in, by a word of its title.
  let titleClass: String?
  /// An item of a list or a row of a table.
  let isList: Bool
  /// Its point has columns beside the text.
  let standsBesideColumns: Bool
  /// It stands before the first point.
  let standsOutside: Bool
  /// The line above the list to which it belongs.
  private(set) lazy var lead = paragraph.lead.flatMap { range in
    range.count < 200 ? Lead(Tokenizer.tokens(in: setting.text, range: range), setting.roster) : nil
  }

  /// `tokens` is room that one paragraph leaves to the next.
  init?(
    _ paragraph: Paragraph, at position: Int, of point: Point, in setting: Setting, titleClass: String?, tokenizer: inout Tokenizer,
    tokens: inout [Token]
  ) {
    let text = setting.text
    tokens.removeAll(keepingCapacity: true)
    // Of a row only the task is read as text; its other cells are looked up.
    let whole = paragraph.row.map { $0.task ?? ByteRange(0, 0) } ?? paragraph.block.range
    var start = whole.start
    for hole in paragraph.block.holes where hole.start >= start && hole.end <= whole.end {
      tokenizer.append(text, ByteRange(start, hole.start), to: &tokens)
      start = hole.end
    }
    tokenizer.append(text, ByteRange(start, whole.end), to: &tokens)
    guard !tokens.isEmpty else { return nil }
    (self.setting, self.paragraph, self.position, self.titleClass) = (setting, paragraph, position, titleClass)
    (standsBesideColumns, standsOutside) = (!point.columns.isEmpty, point.number == nil && point.title == nil)
    if case .bullet = paragraph.block.kind { isList = true } else { isList = paragraph.row != nil }
    sentences = SentenceSplitter.sentences(tokens, in: text)
    mentions = DeadlineReader.mentions(in: tokens[...], of: text, reference: setting.date)
    words = Passage.tagged(tokens, sentences, setting.roster)
  }

  /// A piece of text by itself, as a cell of a table; `isText` cuts it into sentences.
  init(cell: ByteRange, of passage: Passage, isText: Bool = false) {
    setting = passage.setting
    let tokens = Tokenizer.tokens(in: setting.text, range: cell)
    (paragraph, position, titleClass, isList) = (passage.paragraph, passage.position, passage.titleClass, passage.isList)
    (standsBesideColumns, standsOutside) = (passage.standsBesideColumns, passage.standsOutside)
    sentences = isText ? SentenceSplitter.sentences(tokens, in: setting.text) : tokens.isEmpty ? [] : [0..<tokens.count]
    mentions = DeadlineReader.mentions(in: tokens[...], of: setting.text, reference: setting.date)
    words = Passage.tagged(tokens, sentences, setting.roster)
  }

  private static func tagged(_ tokens: [Token], _ sentences: [Range<Int>], _ roster: Roster) -> [Word] {
    var words = tokens.map { Word(token: $0, tag: .noun) }
    let tagger = Tagger(roster: roster)
    for sentence in sentences { tagger.tag(&words, sentence) }
    return words
  }

  func bytes(_ range: Range<Int>) -> ByteRange {
    range.isEmpty ? ByteRange(0, 0) : ByteRange(words[range.lowerBound].range.start, words[range.upperBound - 1].range.end)
  }

  /// Index of the first word that ends behind `byte`.
  func index(at byte: Int) -> Int {
    var (low, high) = (0, words.count - 1)
    while low < high {
      let middle = (low + high) / 2
      if words[middle].range.end > byte { high = middle } else { low = middle + 1 }
    }
    return low
  }

  /// The expressions of time from `byte` on.
  func mentions(from byte: Int) -> ArraySlice<DueMention> {
    var (low, high) = (0, mentions.count)
    while low < high {
      let middle = (low + high) / 2
      if mentions[middle].range.start >= byte { high = middle } else { low = middle + 1 }
    }
    return mentions[low...]
  }

  /// "Næste møde: 3. december kl. 10 på rådhuset"
  func tellsNextMeeting(_ range: Range<Int>) -> Bool {
    range.count > 2 && Self.next.contains(words[range.lowerBound].key) && words[range.lowerBound + 1].key == Self.meeting
      && words[range.lowerBound + 2].key == Word.colon
  }

  private static let next: KeySet = "næste kommende"
  private static var meeting: Key { "møde" }

  /// Without punctuation and joining words at its ends; the full stop stays.
  func trimmed(_ range: Range<Int>, keepStart: Bool = false) -> Range<Int> {
    var range = range
    while range.count > 1, case let first = words[range.lowerBound],
      first.tag == .punctuation && first.key != Word.open || !keepStart && first.tag == .coordinator
    {
      range = range.lowerBound + 1..<range.upperBound
    }
    while range.count > 1, case let last = words[range.upperBound - 1], last.tag == .coordinator || last.isComma || last.key == Word.semicolon {
      range = range.lowerBound..<range.upperBound - 1
    }
    return range
  }

  /// Which sentence begins with the word at `index`.
  func sentenceNumber(at index: Int) -> Int? {
    var (low, high) = (0, sentences.count)
    while low < high {
      let middle = (low + high) / 2
      if sentences[middle].lowerBound < index { low = middle + 1 } else { high = middle }
    }
    return low < sentences.count && sentences[low].lowerBound == index ? low : nil
  }

  /// The kind of a point, by a word of its title.
  static func titleClass(of point: Point) -> String? {
    guard let title = point.title else { return nil }
    let words = title.unicodeScalars.split(whereSeparator: isSeparator).prefix(8).map { Key(Substring($0)) }
    return titles.first { kind in words.contains { kind.words.contains($0) } }?.name
  }

  private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case " ", ",", ".", ":", "/", "(", ")", "-", "–": true
    default: false
    }
  }

  private static let titles: [(name: String, words: KeySet)] = [
    ("other-business", "evt eventuelt"), ("election", "valg konstituering"), ("report", "beretning årsberetning formandens"),
    ("accounts", "regnskab økonomi budget kontingent"), ("news", "nyt siden meddelelser orientering information runden bordet rundt"),
    ("follow-up", "opfølgning opgaver aktioner handlinger opsamling skridt steps todo actions handlingsplan"),
    ("next", "næste kommende mødedatoer mødedato"),
    ("minutes", "referat dagsorden protokol godkendelse velkomst"),
  ]

  /// Every word is part of a name, a joint between names or an office: "Vagn", "Carl-Emil/Rikke", "TP + SQ", "Lis og evt. Ole", "alle mand".
  func isNames(_ range: Range<Int>) -> Bool {
    var named = false
    for index in range {
      if bears(index, among: range.count) { named = true } else if !joins(index) { return false }
    }
    return named
  }

  /// The word can stand among names.
  func mayNames(_ index: Int) -> Bool { joins(index) || bears(index, among: 1) }

  private func bears(_ index: Int, among count: Int) -> Bool {
    switch words[index].tag {
    case .name: true
    case .noun: words[index].token.has(.title | .office | .body | .group) || words[index].token.isInitials && count <= 5
    case .pronoun, .determiner: Self.all.contains(words[index].key)
    default: false
    }
  }

  private func joins(_ index: Int) -> Bool {
    let word = words[index]
    switch word.tag {
    case .coordinator: return true
    case .punctuation: return Self.joints.contains(word.key)
    case .noun where Self.men.contains(word.key): return index > 0 && Self.all.contains(words[index - 1].key)
    default: return Self.perhaps.contains(word.key)
    }
  }

  private static let joints: KeySet = "/ , ( ) + & . : @"
  private static let perhaps: KeySet = "evt eventuelt"
  private static let men: KeySet = "mand medlemmer"
  private static let all: KeySet = "alle"
}
