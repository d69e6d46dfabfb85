import Danish
import Source

/// Picks the deadline that belongs to an act among the expressions of time in its sentence.
struct DueSelection {
  let passage: Passage
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
    if Self.sources.contains(words[at].key) && !begins(mention, at, finding) || at > 0 && Self.sources.contains(words[at - 1].key) { return nil }
    // "så snart der er svar" is a clause, no "snart".
    if words[at].tag == .subordinator { return nil }
    // "blev sendt den 28. marts, og den bliver brugt": of what was done already.
    let done = reader.clauses.indices.contains {
      $0 != finding.clause && reader.clauses[$0].role == .main && [.past, .perfect].contains(reader.clauses[$0].tense)
        && reader.clauses[$0].words.contains(at) && !reader.clauses[$0].words.contains(finding.words.lowerBound)
    }
    if done { return nil }
    // "; det kan tidligst blive i januar": not before then.
    let own = reader.clauses.first { $0.words.contains(finding.words.lowerBound) }
    if at > 0, Self.earliest.contains(words[at - 1].key) || Self.earliest.contains(words[at].key), !(own?.words.contains(at) ?? true) { return nil }
    // "(de giver dem gratis sidst i oktober)": what is told in brackets by the way.
    let told = reader.clauses.first { $0.role == .bracket && $0.words.contains(at) }
    if let told, !told.words.contains(finding.words.lowerBound), told.modal == nil, told.voice == .active { return nil }
    var rank = 4
    if Self.limits.contains(words[at].key) || mention.due.type == .asap { rank += 3 }
    if mention.due.type == .nextMeeting || mention.due.value != nil { rank += 2 }
    if mention.isWeak { rank -= 3 }
    let inside = reader.clauses.first { clause in
      [.relative, .question, .reason, .condition, .time].contains(clause.role) && clause.words.contains(at)
        && !clause.words.contains(finding.words.lowerBound)
    }
    if let inside, !goesOn(after: inside, before: at) { rank -= distance(inside, finding) }
    return rank > 0 ? rank : nil
  }

  /// "…, hvad det betyder, til næste møde", "…, om de vil betale, og give besked på næste møde": behind the comma the act itself goes on.
  private func goesOn(after clause: Clause, before at: Int) -> Bool {
    guard at > 0, !words[at - 1].isComma else { return at > 0 }
    return (clause.words.lowerBound..<at).contains { comma in
      comma + 2 < at && words[comma].isComma && words[comma + 1].tag == .coordinator && words[comma + 2].tag == .infinitive
    }
  }

  /// "introducerer den fra 1. november": from when on it is done, not where something comes from.
  private func begins(_ mention: DueMention, _ at: Int, _ finding: Finding) -> Bool {
    guard words[at].key == Self.from, let from = mention.due.from, let date = passage.setting.date, from > date else { return false }
    let isMoved = words[at...].first { $0.range.start >= mention.range.end }.map { $0.key == Self.to } ?? false
    return finding.words.contains(at) && !isMoved && (at == 0 || !words[at - 1].token.has(.deliverable))
  }

  /// How far a clause inside the act's own is from saying when the act is due.
  private func distance(_ clause: Clause, _ finding: Finding) -> Int {
    // "skriver et udkast, der kunne drøftes på næste møde", told of a promise: not past, but what is to come of it.
    let told = reader.clauses[finding.clause].tense == .past
    let ahead = clause.modal.map { Self.possible.contains($0) } ?? false
    switch clause.role {
    // "spørger, om salen er ledig den 9. marts"
    case .condition, .question: return 6
    // "så den kan godkendes på mødet i maj"
    case .reason: return ahead ? 2 : 6
    default: return clause.tense == .perfect || clause.tense == .past && !(told && ahead) ? 6 : 3
    }
  }

  /// "… , når affugterne kan hentes", "så snart der foreligger et svar"
  private func clause(_ finding: Finding, _ span: Range<Int>) -> DueMention? {
    guard
      let found = reader.clauses.first(where: {
        $0.role == .time && span.contains($0.words.lowerBound) && $0.words.upperBound <= span.upperBound + 1
          && ($0.tense != .past || reader.clauses[finding.clause].tense == .past)
      })
    else { return nil }
    let start = found.words.lowerBound
    guard !Self.whiles.contains(words[start].key) else { return nil }
    // "så snart", "først når"
    let from = start > 0 && words[start - 1].tag == .adverb ? start - 1 : start
    let tokens = words[from..<found.words.upperBound].map(\.token)
    if let read = DeadlineReader.clauseDeadline(in: tokens[...], of: passage.setting.text, reference: passage.setting.date) { return read }
    let clause = passage.trimmed(start..<found.words.upperBound)
    guard found.finite != nil, Self.befores.contains(words[start].key) else { return nil }
    var end = clause.upperBound
    while end > clause.lowerBound + 1, words[end - 1].tag == .punctuation { end -= 1 }
    let bytes = passage.bytes(start..<end)
    return DueMention(due: Due(text: passage.setting.text.flowing(bytes), type: .beforeEvent), range: bytes, isClause: true)
  }

  private static let limits: KeySet = "senest inden før snarest deadline frist"
  private static let sources: KeySet = "fra siden"
  private static let earliest: KeySet = "tidligst"
  private static var from: Key { "fra" }
  private static var to: Key { "til" }
  private static let possible: KeySet = "kan kunne skal skulle"
  private static let befores: KeySet = "inden før"
  private static let whiles: KeySet = "mens medens idet"
}
