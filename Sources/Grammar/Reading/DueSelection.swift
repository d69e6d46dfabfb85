import Danish
import Source

/// Picks the deadline that belongs to an act among the expressions of time in its sentence.
struct DueSelection {
  let passage: Passage
  let text: SourceText
  let date: Day?
  let reader: SentenceReader

  private var words: [Word] { passage.words }

  /// The one that says by when, in the act's own clause before one in a clause inside it; else a clause ("når rettighederne er på plads").
  func due(_ finding: Finding, _ span: Range<Int>) -> DueMention? {
    let bytes = passage.bytes(span)
    var best: (mention: DueMention, rank: Int)?
    for mention in passage.mentions(from: bytes.start) {
      guard mention.range.start < bytes.end else { break }
      guard bytes.contains(mention.range), let rank = rank(mention, finding), rank > best?.rank ?? 0 else { continue }
      best = (mention, rank)
    }
    return best?.mention ?? clause(finding, span)
  }

  /// Higher is likelier; nil for one that tells which, not by when ("referatet fra mødet den 3. maj").
  private func rank(_ mention: DueMention, _ finding: Finding) -> Int? {
    let at = passage.index(at: mention.range.start)
    if Self.sources.contains(words[at].key) || at > 0 && Self.sources.contains(words[at - 1].key) { return nil }
    // "så snart der er svar" is a clause, no "snart".
    if words[at].tag == .subordinator { return nil }
    var rank = 4
    if Self.limits.contains(words[at].key) || mention.due.type == .asap { rank += 3 }
    if mention.due.type == .nextMeeting || mention.due.value != nil { rank += 2 }
    if mention.isWeak { rank -= 3 }
    let inside = reader.clauses.first { clause in
      [.relative, .question, .reason, .condition, .time].contains(clause.role) && clause.words.contains(at)
        && !clause.words.contains(finding.words.lowerBound)
    }
    // "så den kan godkendes på mødet i maj", "et udkast, der kunne drøftes på næste møde"
    if let inside, inside.modal != nil, inside.role == .relative || inside.opener.map({ words[$0].key == Self.so }) ?? false {
      rank -= 3
    } else if let inside {
      rank -= inside.tense == .past || inside.tense == .perfect || inside.role == .condition || inside.role == .reason ? 6 : 3
    }
    return rank > 0 ? rank : nil
  }

  /// "… , når affugterne kan hentes", "så snart der foreligger et svar"
  private func clause(_ finding: Finding, _ span: Range<Int>) -> DueMention? {
    guard
      let found = reader.clauses.first(where: {
        $0.role == .time && span.contains($0.words.lowerBound) && $0.words.upperBound <= span.upperBound + 1 && $0.tense != .past
      })
    else { return nil }
    let start = found.words.lowerBound
    guard !Self.whiles.contains(words[start].key) else { return nil }
    // "så snart", "først når"
    let from = start > 0 && words[start - 1].tag == .adverb ? start - 1 : start
    let tokens = words[from..<found.words.upperBound].map(\.token)
    return DeadlineReader.clauseDeadline(in: tokens[...], of: text, reference: date)
  }

  private static let so: Key = "så"
  private static let limits: KeySet = "senest inden før snarest deadline frist"
  private static let sources: KeySet = "fra siden"
  private static let whiles: KeySet = "mens medens idet"
}
