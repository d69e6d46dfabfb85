import Danish
import Source

/// Reads one sentence: its clauses, and what the constructions find in them.
struct SentenceReader {
  let sentence: Range<Int>
  private let matcher: Matcher

  var words: [Word] { matcher.words }
  var clauses: [Clause] { matcher.clauses }

  /// `reader` is of the same words.
  init(words: [Word], sentence: Range<Int>, reader: inout ClauseReader) {
    self.sentence = sentence
    var clauses = reader.clauses(in: sentence)
    // "Risikolog opdateres (KMA laver udkast)": a clause in brackets.
    var index = sentence.lowerBound
    while index < sentence.upperBound {
      if words[index].key == Word.open, let close = (index + 1..<sentence.upperBound).first(where: { words[$0].key == Word.close }) {
        if words[index + 1..<close].contains(where: { $0.tag == .finite }) {
          let base = clauses.count
          clauses += reader.bracketClauses(in: index + 1..<close).map { clause in
            var clause = clause
            clause.parent = clause.parent.map { $0 + base }
            return clause
          }
        }
        index = close
      }
      index += 1
    }
    matcher = Matcher(words: words, clauses: clauses)
  }

  /// Findings in the order of the text, each act once.
  func findings() -> [Finding] {
    var found: [Finding] = []
    for index in clauses.indices where !found.contains(where: { $0.act.isClause(index) }) {
      let clause = clauses[index]
      guard clause.role == .main || clause.role == .bracket || clause.role == .reason || clause.role == .relative else { continue }
      let read = matcher.findings(in: index)
      // "NN undersøger sagen og giver besked" is one item, "NN svarede at …, men lovede at …" another.
      // "kunne ikke love det, men ville undersøge det": what is denied does not go on.
      if clause.sharesSubject, let last = found.indices.last, !found[last].negated, continues(clause, found[last], read) {
        found[last].words = found[last].words.lowerBound..<max(found[last].words.upperBound, clause.words.upperBound)
        // "godkendes på mail og sendes af Dorthe"
        if found[last].owner == nil, clause.voice == .passive { found[last].owner = matcher.agent(clause) }
        continue
      }
      if found.isEmpty { found = read } else { found += read }
    }
    return found
  }

  private func continues(_ clause: Clause, _ last: Finding, _ read: [Finding]) -> Bool {
    let frames = read.contains { !$0.construction.pattern.complement.isNone }
    guard case .clause(let act) = last.act else { return !frames && clauses[last.clause].role == clause.role }
    if clauses[act].role == clause.role { return !frames }
    // "Dorthe synes, at det er en god idé, og undersøger …": what is thought does not go on.
    return last.construction.id != Construction.told.id && !frames && clauses[last.clause].role == clause.role
  }

  /// Who is spoken of, in the order of the text: subjects and those who speak ("Lone: …", "…, forklarede Tao"), and others named by the way.
  func mentioned() -> [(phrase: NounPhrase, isSubject: Bool)] {
    var found: [(phrase: NounPhrase, isSubject: Bool)] = []
    func isNew(_ phrase: NounPhrase) -> Bool { !found.contains { $0.phrase.words.overlaps(phrase.words) } }
    for clause in clauses where clause.role != .relative {
      guard let subject = clause.subject, [.named, .agent, .office].contains(subject.sort), isNew(subject) else { continue }
      found.append((clause.finite == nil && subject.sort == .named ? listed(subject) : subject, true))
    }
    var index = sentence.lowerBound
    while index < sentence.upperBound {
      guard words[index].tag == .name, let phrase = matcher.phrases.phrase(at: index, limit: sentence.upperBound, wide: false), phrase.sort == .named
      else {
        index += 1
        continue
      }
      if isNew(phrase) {
        let phrase = listed(phrase)
        let before = index > sentence.lowerBound ? words[index - 1] : nil
        let after = phrase.words.upperBound < sentence.upperBound ? words[phrase.words.upperBound] : nil
        let isBehindVerb = before.map { $0.tag == .finite && ($0.means(.say | .think) || isFronted(index)) } ?? false
        let speaks = index == sentence.lowerBound && after?.key == Word.colon || isBehindVerb
        found.append((phrase, speaks))
      }
      index = max(phrase.words.upperBound, index + 1)
    }
    if found.count > 1 { found.sort { $0.phrase.words.lowerBound < $1.phrase.words.lowerBound } }
    return found
  }

  /// "Festudvalg: Birgit, Dennis, Margit.": names with commas alone between them, to the end of the sentence.
  private func listed(_ phrase: NounPhrase) -> NounPhrase {
    var end = phrase.words.upperBound
    var count = 1
    while end + 1 < sentence.upperBound, words[end].isComma || words[end].tag == .coordinator, words[end + 1].tag == .name {
      end += 2
      count += 1
      while end < sentence.upperBound, words[end].tag == .name || words[end].key == Self.dot && words[end - 1].range.count == 1 { end += 1 }
    }
    guard count > 1, end == sentence.upperBound || words[end].tag == .punctuation else { return phrase }
    return NounPhrase(words: phrase.words.lowerBound..<end, sort: .named, head: phrase.head)
  }

  /// "Det var Marianne åben over for": the subject behind the verb.
  private func isFronted(_ index: Int) -> Bool { index == sentence.lowerBound + 2 && words[index - 2].key == Self.it }

  private static var dot: Key { "." }
  private static var it: Key { "det" }

  func agent(_ clause: Clause) -> NounPhrase? { matcher.agent(clause) }
}
