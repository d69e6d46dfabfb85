import Danish
import Minutes
import Source

/// People who turn up in the text with a title or in full and are on no list: "Vicepolitiinspektør Søren Rye"; and what the text calls those listed.
struct Mentions {
  private let text: SourceText
  private var roster: Roster
  private var added = 0

  /// The roster with them: "Søren" further down is then Søren Rye, and "kassereren" the one called "kasserer Jonna Rytter".
  static func extend(_ roster: Roster, with minutes: Minutes) -> Roster {
    var mentions = Mentions(text: minutes.text, roster: roster)
    for point in minutes.points {
      for paragraph in point.paragraphs where mentions.added < 500 { mentions.read(paragraph.block.range) }
    }
    return mentions.roster
  }

  private mutating func read(_ range: ByteRange) {
    let bytes = text.bytes
    var next = range.start
    let end = min(range.end, bytes.count)
    while let index = Self.capital(bytes, next, end) {
      guard let close = Self.capitalised(bytes, index, end) else {
        next = index + 1
        continue
      }
      let office = office(before: index, from: range.start)
      guard let pair = Self.pair(bytes, ByteRange(index, close), end) else {
        if let office { call(ByteRange(index, close), nil, by: office) }
        next = close
        continue
      }
      see(pair.first, pair.last)
      if let office { call(pair.first, pair.last, by: office) }
      next = pair.last.end
    }
  }

  /// The first word from `start` on that begins with one of A-Z.
  private static func capital(_ bytes: [UInt8], _ start: Int, _ limit: Int) -> Int? {
    guard start < limit else { return nil }
    return bytes.withUnsafeBufferPointer { bytes in
      var index = start
      while index < limit, bytes[index] &- 0x41 >= 26 || index > 0 && bytes[index - 1] > 0x20 { index += 1 }
      return index < limit ? index : nil
    }
  }

  private mutating func see(_ first: ByteRange, _ last: ByteRange) {
    // "Steen Bille", whatever else a "bille" is.
    let classes = Lexicon.shared.classes(Tokenizer.fold(text.bytes[last.start..<last.end]))
    let isWord = Lexicon.shared.isOrdinary(text[last]) && !classes.contains(.ambiguousName)
    if Lexicon.shared.isFirstName(Key(text[first])), !isWord, !roster.isKnown(Key(text[last])),
      !Lexicon.shared.isOrdinary(text[first]) || Lexicon.shared.isSurname(text[last])
    {
      roster.add(name: text.flowing(ByteRange(first.start, last.end)))
      added += 1
    }
  }

  /// "kasserer" before "Jonna Rytter".
  private func office(before index: Int, from start: Int) -> String? {
    let bytes = text.bytes
    guard index > start + 4, bytes[index - 1] == 0x20 || bytes[index - 1] == 0x0A else { return nil }
    var first = index - 1
    while first > start, index - first < 40, bytes[first - 1] | 0x20 >= 0x61 { first -= 1 }
    guard index - first > 4, first == start || bytes[first - 1] <= 0x20 else { return nil }
    let word = text[ByteRange(first, index - 1)]
    let classes = Lexicon.shared.classes(Tokenizer.fold(Array(word.utf8)[...]))
    return classes.contains(.office) && classes.isDisjoint(with: .name) ? word : nil
  }

  private mutating func call(_ first: ByteRange, _ last: ByteRange?, by office: String) {
    let words = [first] + (last.map { [$0] } ?? [])
    guard roster.isKnown(Key(text[first])) else { return }
    roster.call(
      words.map { (Key(text[$0]), false) }, surface: text.flowing(ByteRange(first.start, last?.end ?? first.end)), by: office)
  }

  /// Two capitalised words with one space between them.
  private static func pair(_ bytes: [UInt8], _ first: ByteRange, _ limit: Int) -> (first: ByteRange, last: ByteRange)? {
    guard first.end < limit, bytes[first.end] == 0x20 || bytes[first.end] == 0x0A, let last = capitalised(bytes, first.end + 1, limit) else {
      return nil
    }
    return (first, ByteRange(first.end + 1, last))
  }

  private static func capitalised(_ bytes: [UInt8], _ start: Int, _ limit: Int) -> Int? {
    guard start < limit, bytes[start] &- 0x41 < 26 || bytes[start] == 0xC3 && start + 1 < limit && bytes[start + 1] < 0x9F else { return nil }
    var index = start + 1
    var small = false
    while index < limit, (bytes[index] | 0x20) &- 0x61 < 26 || bytes[index] >= 0x80 || bytes[index] == UInt8(ascii: "-") {
      small = small || bytes[index] >= 0x61
      index += 1
    }
    return small && index - start > 2 ? index : nil
  }
}
