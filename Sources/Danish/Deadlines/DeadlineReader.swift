package import Source

/// Finds expressions of time that can be deadlines.
package enum DeadlineReader {
  /// All expressions in `tokens`, in order, none overlapping another. `reference` is the day of the meeting.
  package static func mentions(in tokens: ArraySlice<Token>, of text: SourceText, reference: Day?) -> [DueMention] {
    mentions(DeadlineScan(text: text, tokens: tokens, reference: reference))
  }

  private static func mentions(_ scan: DeadlineScan) -> [DueMention] {
    var found: [DueMention] = []
    var index = scan.tokens.startIndex
    var free = index
    while let candidate = scan.candidate(from: index) {
      index = candidate
      guard var hit = scan.expression(at: index), hit.end > index else {
        index += 1
        continue
      }
      if let shift = hit.shift, let day = found.last(where: { $0.due.type == .date || $0.due.type == .nextMeeting })?.due.from {
        (hit.from, hit.to) = (day.adding(days: shift), day.adding(days: shift))
        hit.value = hit.from?.iso
      }
      if let type = hit.type, !scan.isPast(hit, at: index) {
        let start = scan.introduction(before: max(free, hit.start ?? index), notBefore: free)
        if scan.isLikelyPast(hit, introduction: min(start, index)..<index) { hit.isWeak = true }
        found.append(mention(scan, start..<hit.end, hit, type))
      }
      index = hit.end
      free = index
    }
    return found
  }

  private static func mention(_ scan: DeadlineScan, _ tokens: Range<Int>, _ hit: DeadlineScan.Hit, _ type: DueType) -> DueMention {
    let range = ByteRange(scan.tokens[tokens.lowerBound].range.start, scan.tokens[tokens.upperBound - 1].range.end)
    let due = Due(text: scan.text.flowing(range), type: type, value: hit.value, from: hit.from, to: hit.to)
    return DueMention(due: due, range: range, tokens: tokens, isWeak: hit.isWeak)
  }

  /// The first subordinate clause that says when: "når rettighederne er på plads", "inden den sendes", "så snart der foreligger et svar".
  ///
  /// Many such clauses are no deadlines ("når man ser på tallene"): ask only for the words behind an act.
  package static func clauseDeadline(in tokens: ArraySlice<Token>, of text: SourceText, reference: Day?) -> DueMention? {
    let scan = DeadlineScan(text: text, tokens: tokens, reference: reference)
    for index in tokens.indices where tokens[index].kind == .word {
      guard let hit = scan.clause(at: index), let type = hit.type else { continue }
      var found = mention(scan, index..<hit.end, hit, type)
      found.isClause = true
      return found
    }
    return nil
  }

  /// Whether the word could be of a deadline: a number, a word of time, or what opens a clause.
  package static func isTime(_ token: Token) -> Bool {
    token.kind == .number || token.has(.subordinator) || token.kind == .word && TimeWords.shared[token.key].role != .none
  }

  /// Reads `words` as one deadline and nothing else ("inden udgangen af april", "Deadline 1. maj", "2023-03-09"); nil when any of it is left over.
  package static func due(_ words: String, reference: Day?) -> Due? {
    if words == "next-meeting" { return Due(text: "til næste møde", type: .nextMeeting) }
    if let exact = exact(words) { return exact }
    let text = SourceText(words)
    let tokens = Tokenizer.tokens(in: text, range: text.whole)
    let scan = DeadlineScan(text: text, tokens: tokens[...], reference: reference, isCell: true)
    let found = mentions(scan)
    guard let best = found.first(where: { $0.due.type == .date && !$0.isWeak }) ?? found.first(where: { !$0.isWeak }) ?? found.first else {
      guard let clause = clauseDeadline(in: tokens[...], of: text, reference: reference), clause.tokens.lowerBound == 0,
        scan.isFilling(clause.tokens.upperBound..<tokens.count)
      else { return nil }
      return clause.due
    }
    var free = 0
    for mention in found {
      guard scan.isFilling(free..<mention.tokens.lowerBound) else { return nil }
      free = mention.tokens.upperBound
    }
    return scan.isFilling(free..<tokens.count) ? best.due : nil
  }

  /// The values of the JSON read back: "2023-03", "2023-W12", "2023-Q2".
  private static func exact(_ words: String) -> Due? {
    if let day = Day(iso: words) { return Due(text: words, type: .date, value: day.iso, from: day, to: day) }
    let bytes = Array(words.utf8)
    func number(_ range: Range<Int>) -> Int? {
      bytes[range].allSatisfy { $0 &- 0x30 < 10 } ? bytes[range].reduce(0) { $0 * 10 + Int($1 &- 0x30) } : nil
    }
    func due(_ type: DueType, _ from: Day?, _ to: Day?) -> Due { Due(text: words, type: type, value: words, from: from, to: to) }
    guard bytes.count == 7 || bytes.count == 8, bytes[4] == UInt8(ascii: "-"), let year = number(0..<4), (1900...2300).contains(year) else {
      return nil
    }
    if bytes.count == 8 {
      guard bytes[5] == UInt8(ascii: "W"), let week = number(6..<8), (1...53).contains(week) else { return nil }
      let monday = DanishCalendar.monday(ofWeek: week, year: year)
      return DanishCalendar.week(of: monday) == (year, week) ? due(.week, monday, monday.adding(days: 6)) : nil
    }
    if bytes[5] == UInt8(ascii: "Q"), let quarter = number(6..<7), (1...4).contains(quarter) {
      return due(.quarter, Day(year: year, month: quarter * 3 - 2, day: 1), DanishCalendar.lastDay(ofMonth: quarter * 3, year: year))
    }
    guard let month = number(5..<7), (1...12).contains(month) else { return nil }
    return due(.month, Day(year: year, month: month, day: 1), DanishCalendar.lastDay(ofMonth: month, year: year))
  }
}
