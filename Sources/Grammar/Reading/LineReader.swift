import Danish
import Minutes
import Source

/// Reads lines whose form says that they are tasks: labels, rows of tables, items of lists, a name beside a task.
struct LineReader {
  let passage: Passage
  let index: Int
  let memory: Antecedents

  private var words: [Word] { passage.words }

  /// A line taken apart: who, what, by when.
  struct Parts {
    var task: Range<Int>
    var owner: NounPhrase?
    var due: DueMention?
  }

  // MARK: lists

  /// The line as a task of a list: "Ringe til efterskolen om mandagstid", "KMA: afklar med jurist", "mad: Amal".
  func lineCandidate(_ construction: Construction, sentence number: Int = 0) -> Candidate? {
    guard number < passage.sentences.count else { return nil }
    let range = passage.trimmed(passage.sentences[number])
    let parts = self.parts(range)
    guard parts.task.contains(where: { words[$0].token.isWord }) else { return nil }
    return candidate(construction, parts, due: parts.due?.due, range: passage.bytes(range), sentence: number)
  }

  /// A name beside a task: nil where no name stands so.
  func namedCandidate(sentence number: Int = 0) -> Candidate? {
    guard number < passage.sentences.count else { return nil }
    let range = passage.trimmed(passage.sentences[number])
    let parts = self.parts(range)
    guard parts.owner != nil, !parts.task.isEmpty, !passage.tellsNextMeeting(range), parts.task.contains(where: { words[$0].token.isWord }),
      !isRole(parts.task)
    else { return nil }
    return candidate(.named, parts, due: parts.due?.due, range: passage.bytes(range), sentence: number)
  }

  /// "Rykkere ud senest 1/6.": no verb, but a day by which; nil where none stands.
  func datedCandidate(sentence number: Int) -> Candidate? {
    let range = passage.trimmed(passage.sentences[number])
    guard range.count > 2, case let parts = self.parts(range), let due = parts.due, !due.isWeak, parts.owner == nil,
      passage.index(at: due.range.start) > range.lowerBound, parts.task.contains(where: { words[$0].tag == .noun })
    else { return nil }
    let candidate = candidate(.verbless, parts, due: due.due, range: passage.bytes(range), sentence: number)
    candidate.features.add("by", if: Self.limits.contains(words[passage.index(at: due.range.start)].key))
    return candidate
  }

  /// "Alle bidrag til Lone Holm", "Forslag til formanden senest 1/2": what whoever has it is to send; nil where nobody is to get it.
  func addressedCandidate(sentence number: Int) -> Candidate? {
    let range = passage.trimmed(passage.sentences[number])
    guard (3...14).contains(range.count), range.prefix(3).contains(where: { Self.contributions.contains(words[$0].key) }),
      let to = range.last(where: { words[$0].key == Self.to && $0 + 1 < range.upperBound }), to > range.lowerBound,
      words[to + 1].tag == .name || words[to + 1].token.has(.office) && words[to + 1].token.has(.definite)
    else { return nil }
    let parts = self.parts(range)
    guard parts.owner == nil else { return nil }
    let candidate = candidate(.verbless, parts, due: parts.due?.due, range: passage.bytes(range), sentence: number)
    candidate.features.add("addressed", if: true)
    candidate.kind = .request
    return candidate
  }

  /// "Indhentning af tilbud på maling": no verb, but a noun for an act; nil where none opens the sentence.
  func nominalCandidate(sentence number: Int) -> Candidate? {
    let range = passage.trimmed(passage.sentences[number])
    guard range.count > 2, let noun = range.prefix(4).first(where: { words[$0].tag == .noun }), noun + 1 < range.upperBound,
      words[noun + 1].tag == .preposition, !range.prefix(while: { $0 < noun }).contains(where: { words[$0].tag == .participle })
    else { return nil }
    return candidate(.nominal, parts(range), due: nil, range: passage.bytes(range), sentence: number)
  }

  /// "kasserer: NN" tells an office.
  private func isRole(_ task: Range<Int>) -> Bool {
    task.count <= 2 && task.contains { words[$0].token.has(.title | .office) || Self.roles.contains(words[$0].key) }
  }

  /// Words that open a deadline, not the day of an event.
  private static let limits: KeySet = "inden senest før til snarest hurtigst frist deadline næste"

  /// Only names and maybe a deadline: "Mehmet, senest 12. oktober".
  var namesOnly: Parts? { namesOnly(sentence: 0) }

  func namesOnly(sentence number: Int) -> Parts? {
    guard number < passage.sentences.count else { return nil }
    let range = passage.trimmed(passage.sentences[number])
    let due = passage.mentions(from: passage.bytes(range).start).first { passage.bytes(range).contains($0.range) }
    var names = range
    if let due { names = range.lowerBound..<max(range.lowerBound, min(range.upperBound, passage.index(at: due.range.start))) }
    names = OwnerMarks(passage: passage).behindLabel(stripped(names))
    guard !names.isEmpty, passage.isNames(names) else { return nil }
    return Parts(task: range.lowerBound..<range.lowerBound, owner: NounPhrase(words: names, sort: .named, head: names.lowerBound), due: due)
  }

  // MARK: parts

  func parts(_ range: Range<Int>) -> Parts {
    let due = passage.mentions(from: passage.bytes(range).start).first { passage.bytes(range).contains($0.range) } ?? lastCell(range)
    // "KMA: afklar med jurist", "KMA – afklar", "Lars / maling"
    let marks = OwnerMarks(passage: passage)
    if let found = marks.leading(range) ?? separated(range) {
      // "AI: LK + ES: oplæg", "MUS: resten holdes (Majken)": a mark, nobody's initials.
      if found.names.words.count == 1, case let mark = words[found.names.head].token, mark.isInitials,
        words[found.marked.upperBound - 1].key == Word.colon, !passage.setting.roster.isKnown(mark.key),
        case let rest = parts(found.marked.upperBound..<range.upperBound), rest.owner != nil
      {
        return rest
      }
      return Parts(task: found.marked.upperBound..<range.upperBound, owner: found.names, due: due)
    }
    var end = range.upperBound
    if let due, case let at = passage.index(at: due.range.start), passage.index(at: max(due.range.start, due.range.end - 1)) + 2 >= end {
      end = max(at, range.lowerBound + 1)
    }
    end = stripped(range.lowerBound..<end).upperBound
    // "booke lokale (IBH)", "pynt af kirken (Ulla, Tove, Dorte)"
    if words[range].prefix(end - range.lowerBound).last?.key == Word.close || end < range.upperBound && words[end].key == Word.close,
      let open = (range.lowerBound..<end).last(where: { words[$0].key == Word.open }), open > range.lowerBound,
      let owner = names(open + 1..<end, loose: false)
    {
      return Parts(task: stripped(range.lowerBound..<open), owner: owner, due: due)
    }
    // "skilte – Jørn", "mad: Amal", "pokaler -> Lis (ved hun det?)"
    if let found = marks.bracketed(range, in: range) ?? marks.trailing(range) {
      return Parts(task: stripped(range.lowerBound..<found.marked.lowerBound), owner: found.names, due: due)
    }
    var cut = end - 1
    while cut > range.lowerBound, end - cut <= 8 {
      if isSeparator(cut) || words[cut].key == Word.open || words[cut].isComma {
        let tail = stripped(cut + 1..<end)
        if !tail.isEmpty, let owner = names(tail, loose: false) {
          let task = stripped(range.lowerBound..<cut)
          return Parts(task: task, owner: owner, due: due)
        }
      }
      cut -= 1
    }
    return Parts(task: range, owner: nil, due: due)
  }

  /// "Male skur – Per – maj", "Male skur; Per; uge 20": a time alone behind the last mark.
  private func lastCell(_ range: Range<Int>) -> DueMention? {
    guard let cut = range.last(where: { isSeparator($0) }), cut > range.lowerBound, cut + 1 < range.upperBound, range.upperBound - cut <= 5,
      words[cut + 1..<range.upperBound].contains(where: { DeadlineReader.isTime($0.token) })
    else { return nil }
    let bytes = passage.bytes(cut + 1..<range.upperBound)
    return DeadlineReader.due(passage.setting.text.flowing(bytes), reference: passage.setting.date).map { DueMention(due: $0, range: bytes) }
  }

  /// "KMA – afklar", "Lars / maling"
  private func separated(_ range: Range<Int>) -> OwnerMarks.Found? {
    guard let cut = range.prefix(8).first(where: { isSeparator($0) }), cut > range.lowerBound, cut + 1 < range.upperBound,
      let owner = names(range.lowerBound..<cut, loose: false)
    else { return nil }
    return OwnerMarks.Found(owner.words, marked: range.lowerBound..<cut + 1)
  }

  private func isSeparator(_ index: Int) -> Bool {
    words[index].tag == .punctuation && Self.separators.contains(words[index].key)
  }

  private func stripped(_ range: Range<Int>) -> Range<Int> {
    var range = range
    while !range.isEmpty, words[range.lowerBound].tag == .punctuation { range = range.lowerBound + 1..<range.upperBound }
    while !range.isEmpty, words[range.upperBound - 1].tag == .punctuation,
      words[range.upperBound - 1].key != Word.close || !words[range].contains(where: { $0.key == Word.open })
    {
      range = range.lowerBound..<range.upperBound - 1
    }
    return range
  }

  /// Names and those who act; `loose` takes any capitalised words, as in a column of those responsible.
  func names(_ range: Range<Int>, loose: Bool) -> NounPhrase? {
    let range = stripped(range)
    guard !range.isEmpty, range.count <= 12 else { return nil }
    let phrase = NounPhrase(words: range, sort: .named, head: range.lowerBound)
    if passage.isNames(range) { return phrase }
    guard loose, words[range.lowerBound].token.isWord, range.contains(where: { words[$0].token.range.count > 1 }) else { return nil }
    return NounPhrase(words: range, sort: .agent, head: range.lowerBound)
  }

  func resolve(_ phrase: NounPhrase) -> OwnerResolver.Answer {
    OwnerResolver(passage: passage, memory: memory).owners(of: phrase)
  }

  func candidate(
    _ construction: Construction, _ parts: Parts, due: Due?, range: ByteRange, sentence: Int = 0, owner: OwnerResolver.Answer? = nil
  ) -> Candidate {
    let answer = owner ?? parts.owner.map(resolve) ?? OwnerResolver.Answer()
    let finding = Finding(construction: construction, clause: 0, act: .line(parts.task), words: parts.task)
    var features = Features(listing: passage.setting.detail == .features)
    features.add("rule", construction.id)
    features.add("layout", "yes")
    features.lexical = Scorer.shared.lexical(words[parts.task])
    FeatureReader(passage: passage, clauses: [], sentence: passage.sentences.isEmpty ? 0..<words.count : passage.sentences[sentence])
      .place(&features, construction.id)
    features.add("owner", answer.owners.isEmpty ? "none" : answer.isListed ? "listed" : answer.owners[0].type.rawValue)
    features.add("due", due.map(\.type.rawValue) ?? "none")
    features.add("line", shape(parts.task))
    features.add("deliverable", if: words[parts.task].contains { $0.token.has(.deliverable) })
    features.add("question", if: words[parts.task].last?.key == Word.question)
    let decided = passage.paragraph.section == .decision
    let phrase = ActionPhrase(passage: passage, clauses: [], due: parts.due?.range)
    let candidate = Candidate(
      finding, phrase, kind: decided ? .decision : construction.kind, answer, range: range, due: due, passage: index, sentence: sentence,
      words: parts.task, features: features)
    candidate.ownsByGrammar = !answer.owners.isEmpty
    // "Reparatør tilkaldes -> Gorm": what is done, not who says that he does it.
    if construction === Construction.named, words[parts.task].contains(where: { $0.tag == .finite && $0.isPassive }) { candidate.kind = .decision }
    return candidate
  }

  /// What kind of phrase a line is by its first word and its verbs.
  private func shape(_ range: Range<Int>) -> String {
    guard let first = range.first else { return "empty" }
    switch words[first].tag {
    case .infinitive: return "infinitive"
    case .imperative: return "imperative"
    case .participle: return "participle"
    default:
      if let finite = words[range].first(where: { $0.tag == .finite }) {
        return finite.isPassive ? "passive" : finite.token.forms.contains(.past) ? "past" : "finite"
      }
      return words[range].contains { $0.tag == .participle } ? "done" : words[first].tag == .name ? "name" : "noun"
    }
  }

  private static let contributions: KeySet =
    "bidrag input forslag ønsker indlæg stof materiale tilmelding tilmeldinger bemærkninger rettelser kommentarer svar tilbagemelding tilbagemeldinger billeder emner punkter spørgsmål ideer idéer navne bilag indstillinger datoer regninger"
  private static var to: Key { "til" }
  private static let separators: KeySet = ": / ; – - ="
  private static let roles: KeySet =
    "dirigent ref referat referent suppleant suppleanter revisor revisorer stemmetællere stemmetæller afbud deltagere fraværende ordstyrer mødeleder"
}
