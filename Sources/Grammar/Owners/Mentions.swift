import Danish
import Minutes
import Source

/// People who turn up in the text with a title or in full and are on no list: "Vicepolitiinspektør Søren Rye".
enum Mentions {
  /// The roster with them: "Søren" further down is then Søren Rye.
  static func extend(_ roster: Roster, with minutes: Minutes) -> Roster {
    var extended = roster
    var added = 0
    let bytes = minutes.text.bytes
    for point in minutes.points {
      for paragraph in point.paragraphs where added < 500 {
        var index = paragraph.block.range.start
        let end = min(paragraph.block.range.end, bytes.count)
        while index < end {
          guard bytes[index] &- 0x41 < 26, index == 0 || bytes[index - 1] <= 0x20, let pair = pair(bytes, index, end) else {
            index += 1
            continue
          }
          let first = Key(minutes.text[pair.first])
          if Lexicon.shared.isFirstName(first), !Lexicon.shared.isOrdinary(minutes.text[pair.last]), !extended.isKnown(Key(minutes.text[pair.last])),
            !Lexicon.shared.isOrdinary(minutes.text[pair.first]) || Lexicon.shared.isSurname(minutes.text[pair.last])
          {
            extended.add(name: minutes.text.flowing(ByteRange(pair.first.start, pair.last.end)))
            added += 1
          }
          index = pair.last.end
        }
      }
    }
    return extended
  }

  /// Two capitalised words with one space between them.
  private static func pair(_ bytes: [UInt8], _ start: Int, _ limit: Int) -> (first: ByteRange, last: ByteRange)? {
    guard let end = capitalised(bytes, start, limit), end < limit, bytes[end] == 0x20 || bytes[end] == 0x0A,
      let last = capitalised(bytes, end + 1, limit)
    else { return nil }
    return (ByteRange(start, end), ByteRange(end + 1, last))
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
