package import Source

/// Finds expressions of time that can be deadlines.
package enum DeadlineReader {
  /// All expressions in `tokens`, in order, none overlapping another. `reference` is the day of the meeting.
  package static func mentions(in tokens: ArraySlice<Token>, of text: SourceText, reference: Day?) -> [DueMention] {
    var found: [DueMention] = []
    let scan = DeadlineScan(text: text, tokens: tokens, reference: reference)
    var index = tokens.startIndex
    while index < tokens.endIndex {
      guard let hit = scan.expression(at: index), hit.end > index else {
        index += 1
        continue
      }
      let start = scan.introduction(before: index, notBefore: found.last.map { $0.range.end } ?? 0)
      let range = ByteRange(tokens[start].range.start, tokens[hit.end - 1].range.end)
      found.append(
        DueMention(due: Due(text: text.flowing(range), type: hit.type, value: hit.value, from: hit.from, to: hit.to), range: range))
      index = hit.end
    }
    return found
  }

  /// Reads `words` as one deadline and nothing else ("inden udgangen af april", "2023-03-09"); nil when any of it is left over.
  package static func due(_ words: String, reference: Day?) -> Due? {
    if let day = Day(iso: words) { return Due(text: words, type: .date, value: day.iso, from: day, to: day) }
    if words == "next-meeting" { return Due(text: "til næste møde", type: .nextMeeting) }
    let text = SourceText(words)
    let tokens = Tokenizer.tokens(in: text, range: text.whole)
    let found = mentions(in: tokens[...], of: text, reference: reference)
    guard found.count == 1, let first = tokens.first, let last = tokens.last else { return nil }
    let time = found[0].range.end < last.range.end && tokens.contains { $0.key == "kl" }
    guard found[0].range.start == first.range.start, time || found[0].range.end >= last.range.start else { return nil }
    return found[0].due
  }
}
