import Danish
import Minutes
import Source

/// Reads the sentences of one paragraph after the other, remembering who was last spoken of.
struct StatementReader {
  let minutes: Minutes
  let roster: Roster
  private var lastPerson: Owner?
  private var lastGroup: Owner?

  init(_ minutes: Minutes) {
    self.minutes = minutes
    roster = Roster(minutes)
  }

  mutating func statements(in paragraph: Paragraph, of point: Point) -> [Statement] {
    let text = minutes.text
    let tokens = Tokenizer.tokens(in: text, range: paragraph.block.range)
    guard !tokens.isEmpty else { return [] }
    let words = tokens.map(Word.init)
    let mentions = DeadlineReader.mentions(in: tokens[...], of: text, reference: minutes.meeting.date)
    let reader = ClauseReader(words: words, roster: roster)
    var statements: [Statement] = []
    for sentence in SentenceSplitter.sentences(tokens, in: text) where !sentence.isEmpty {
      let context = SentenceContext(
        words: words, sentence: sentence, mentions: mentions, section: paragraph.section, point: point.number, text: text)
      let readings = read(context, reader)
      let range = ByteRange(words[sentence.lowerBound].range.start, words[sentence.upperBound - 1].range.end)
      let statement = Statement(range: range, agendaItem: point.number, section: paragraph.section, readings: readings)
      if let carried = carriedDue(context, readings, to: statements.last) { statements[statements.count - 1] = carried }
      statements.append(statement)
      remember(context, reader)
    }
    return statements
  }

  private func read(_ context: SentenceContext, _ reader: ClauseReader) -> [Statement.Reading] {
    let matcher = Matcher(words: context.words, reader: reader)
    var found: [(clause: Clause, match: Match?, cue: Cue?)] = []
    var inherited: Clause?
    for range in reader.mainRanges(in: context.sentence) {
      guard var clause = reader.main(range) else { continue }
      if clause.subject == nil, clause.foreField == nil, let before = inherited?.subject,
        context.words[range.lowerBound - 1].classes.contains(.coordinator)
      {
        clause.subject = before
      }
      var match = Catalogue.constructions.lazy.compactMap { matcher.match($0, clause) }.first
      var cue: Cue?
      if match != nil, let blocking = Cue.all.first(where: { blocks($0, clause, match, context) }) { (match, cue) = (nil, blocking) }
      found.append((clause, match, cue))
      inherited = clause
    }
    let count = found.count { $0.match != nil }
    let decided = found.first.map { $0.match?.construction.kind == .decision && $0.match?.construction.frame.complement != .none } ?? false
    return found.enumerated().map { index, entry in
      let range = span(entry.clause, alone: count <= 1, context)
      let commitment = entry.match.map { commit($0, quote: range, alone: count == 1, decided: decided && index > 0, context) }
      return Statement.Reading(
        range: range, fields: fields(entry.clause, context), rule: entry.match?.construction.id, cue: entry.cue?.id, commitment: commitment)
    }
  }

  /// A cue looks at the clause and, for the act inside a frame, at its section and sentence too.
  private func blocks(_ cue: Cue, _ clause: Clause, _ match: Match?, _ context: SentenceContext) -> Bool {
    if cue.blocks(clause, words: context.words, sentence: context.sentence, section: context.section) { return true }
    if case .unknownReferent = cue.test, let owner = match?.owner, owner.sort == .pronoun { return lastReferent(owner, context) == nil }
    guard case .clause(let act)? = match?.act, act != clause else { return false }
    return cue.blocks(act, words: context.words, sentence: context.sentence, section: context.section)
  }

  private func lastReferent(_ pronoun: NounPhrase, _ context: SentenceContext) -> Owner? {
    ["de", "begge"].contains(context.words[pronoun.words.lowerBound].folded) ? lastGroup : lastPerson
  }

  private func span(_ clause: Clause, alone: Bool, _ context: SentenceContext) -> ByteRange {
    var range = alone ? context.sentence : clause.words
    let words = context.words
    while range.count > 1, words[range.lowerBound].isPunctuation || !alone && words[range.lowerBound].classes.contains(.coordinator) {
      range = range.lowerBound + 1..<range.upperBound
    }
    while range.count > 1, ["og", "men", "samt", ",", ";"].contains(words[range.upperBound - 1].folded) {
      range = range.lowerBound..<range.upperBound - 1
    }
    return ByteRange(words[range.lowerBound].range.start, words[range.upperBound - 1].range.end)
  }

  private func commit(_ match: Match, quote: ByteRange, alone: Bool, decided: Bool, _ context: SentenceContext) -> Commitment {
    let construction = match.construction
    var kind = construction.kind
    if kind == .pledge, context.section == .decision || decided { kind = .decision }
    let resolver = OwnerResolver(
      roster: roster, words: context.words, text: minutes.text, lastPerson: lastPerson, lastGroup: lastGroup)
    var (owners, note) = match.owner.map(resolver.owners) ?? ([], nil)
    if owners.isEmpty, match.owner == nil, match.meetingOwns, let body = minutes.meeting.body { owners = [Owner(name: body, type: .body)] }
    if owners.isEmpty, let bracket = bracketed(context, quote) { (owners, note) = resolver.owners(of: bracket) }
    if owners.isEmpty, note == nil { note = "Referatet nævner ingen ansvarlig" }
    let due = context.due(in: quote, act: match.act, alone: alone)
    let phrase = ActionPhrase(words: context.words, text: minutes.text, due: due?.range).phrase(match.act)
    return Commitment(
      kind: kind, owners: owners, ownerNote: owners.isEmpty ? note : nil, action: phrase, quote: minutes.text[quote], range: quote, due: due?.due,
      agendaItem: context.point, confidence: construction.confidence, rule: construction.id)
  }

  /// "Risikolog opdateres (KMA)": the owner in brackets behind the act.
  private func bracketed(_ context: SentenceContext, _ quote: ByteRange) -> NounPhrase? {
    let words = context.words
    let phrases = NounPhraseReader(words: words, roster: roster)
    for index in context.sentence where words[index].folded == "(" && quote.contains(words[index].range) {
      guard let phrase = phrases.phrase(at: index + 1, limit: context.sentence.upperBound), phrase.sort == .named else { continue }
      let end = phrase.words.upperBound
      if end < words.count, words[end].folded == ")" || words[end].isPresentActive { return phrase }
    }
    return nil
  }

  /// A sentence that commits nobody but says when ("Der vil kunne afleveres på førstkommende møde.") dates the commitment before it.
  private func carriedDue(_ context: SentenceContext, _ readings: [Statement.Reading], to last: Statement?) -> Statement? {
    guard let last, readings.allSatisfy({ $0.commitment == nil && $0.cue == nil }),
      let at = last.readings.lastIndex(where: { $0.commitment != nil }), let commitment = last.readings[at].commitment, commitment.due == nil,
      ["der", "det", "dette", "den", "de", "disse"].contains(context.words[context.sentence.lowerBound].folded),
      let mention = context.mentions(in: context.sentence).first
    else { return nil }
    var changed = last.readings
    var dated = commitment
    dated.due = mention.due
    let old = changed[at]
    changed[at] = Statement.Reading(range: old.range, fields: old.fields, rule: old.rule, cue: old.cue, commitment: dated)
    return Statement(range: last.range, agendaItem: last.agendaItem, section: last.section, readings: changed)
  }

  private mutating func remember(_ context: SentenceContext, _ reader: ClauseReader) {
    let resolver = OwnerResolver(roster: roster, words: context.words, text: minutes.text, lastPerson: lastPerson, lastGroup: lastGroup)
    for range in reader.mainRanges(in: context.sentence) {
      guard let subject = reader.main(range)?.subject, subject.sort == .named || subject.sort == .agent else { continue }
      let owners = resolver.owners(of: subject).owners
      if owners.count == 1, owners[0].type == .person { lastPerson = owners[0] }
      if owners.count == 1, owners[0].type != .person { lastGroup = owners[0] }
    }
  }

  private func fields(_ clause: Clause, _ context: SentenceContext) -> [(name: String, text: String)] {
    func words(_ range: Range<Int>) -> String {
      range.isEmpty ? "" : minutes.text.flowing(ByteRange(context.words[range.lowerBound].range.start, context.words[range.upperBound - 1].range.end))
    }
    var fields: [(String, String)] = []
    if let fore = clause.foreField { fields.append(("forfelt", words(fore))) }
    fields.append(
      (
        "udsagnsled",
        clause.finite == clause.verb
          ? words(clause.verb..<clause.verb + 1) : words(clause.finite..<clause.finite + 1) + " … " + words(clause.verb..<clause.verb + 1)
      ))
    if let subject = clause.subject { fields.append(("grundled", words(subject.words))) }
    if !clause.rest.isEmpty { fields.append(("resten", words(clause.rest))) }
    return fields
  }
}
