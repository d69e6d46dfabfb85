import Danish

/// Cuts a sentence into clauses: each has one finite verb, and knows the clause it hangs on.
struct ClauseSegmenter {
  struct Draft {
    var role: Clause.Role
    var start: Int
    var opener: Int?
    var parent: Int?
    var finite: Int?
    /// One past its last word; set when a clause of the same or a higher level begins.
    var end: Int
    /// The clause whose subject it shares ("… og sender").
    var shares: Int?
    /// Its verb is that of the clause before: "Lone tager maden, Bo drikkevarerne".
    var repeats = false
  }

  let words: [Word]
  let phrases: NounPhraseReader
  private(set) var drafts: [Draft] = []
  private var current = 0

  init(words: [Word]) {
    self.words = words
    phrases = NounPhraseReader(words: words)
  }

  /// Leaves its clauses in `drafts`.
  mutating func segment(_ range: Range<Int>, role: Clause.Role) {
    drafts.removeAll(keepingCapacity: true)
    open(role, at: range.lowerBound, limit: range.upperBound, parent: nil)
    var index = range.lowerBound
    while index < range.upperBound { index = step(index, range) }
  }

  private mutating func open(_ role: Clause.Role, at start: Int, limit: Int, opener: Int? = nil, parent: Int?) {
    drafts.append(Draft(role: role, start: start, opener: opener, parent: parent, finite: nil, end: limit))
    current = drafts.count - 1
  }

  /// Handles the word at `index` and tells where to go on.
  private mutating func step(_ index: Int, _ range: Range<Int>) -> Int {
    let word = words[index]
    switch word.tag {
    case .subordinator, .relative:
      let role = Self.role(word)
      // "Taget til efterretning, idet forvaltningen bedes …": as much a statement as the clause before it.
      if Self.additions.contains(word.key) || word.key == Self.why && index > range.lowerBound && words[index - 1].isComma
        || role == .that && index > range.lowerBound && words[index - 1].key == Self.thus, index > range.lowerBound
      {
        close(from: 0, at: index)
        open(.main, at: index, limit: range.upperBound, opener: index, parent: nil)
        return index + 1
      }
      // "…, mens Kjær spørger konsulenten": another does that beside it.
      let isBeside = Self.beside.contains(word.key) && index > range.lowerBound && words[index - 1].isComma
      if isBeside, index + 1 < range.upperBound, words[index + 1].tag == .name || officeActs(index + 1, range.upperBound) {
        close(from: 0, at: index)
        open(.main, at: index, limit: range.upperBound, opener: index, parent: nil)
        return index + 1
      }
      if role == .that, index > range.lowerBound, words[index - 1].tag == .coordinator, let before = nearest(.that) {
        close(from: before, at: index)
        open(.that, at: index, limit: range.upperBound, opener: index, parent: drafts[before].parent)
      } else if role == .that, isEnumerated(index, range) {
        close(from: current, at: index - 1)
        open(.that, at: index, limit: range.upperBound, opener: index, parent: drafts[current].parent)
      } else if index > range.lowerBound || range.count > 1 {
        open(role, at: index, limit: range.upperBound, opener: index, parent: current)
      }
      return index + 1
    case .finite:
      if drafts[current].finite == nil { drafts[current].finite = index } else { second(index, range) }
      return index + 1
    case .punctuation where word.key == Word.open:
      guard let close = (index + 1..<range.upperBound).first(where: { words[$0].key == Word.close }) else { return index + 1 }
      return close + 1
    case .punctuation, .coordinator: return separator(index, range)
    default: return index + 1
    }
  }

  /// "at planen vedtages, at forvaltningen …": another that is decided, beside the first. "at han sagde, at …" and "sørger for, at …" go on.
  private func isEnumerated(_ index: Int, _ range: Range<Int>) -> Bool {
    guard drafts[current].role == .that, let finite = drafts[current].finite, index > finite + 1, words[index - 1].isComma,
      words[index - 2].tag != .preposition
    else { return false }
    return !words[finite..<index].contains { $0.means(.say | .think | .ask | .propose | .decide | .promise) || $0.isAuxiliary }
  }

  /// A second finite verb where nothing parted it from the first: "de planer, vi har skal …" or a lost full stop.
  private mutating func second(_ index: Int, _ range: Range<Int>) {
    // "mente man skulle rykke": a clause that is said or thought, without comma and "at".
    if let finite = drafts[current].finite, words[finite].means(.think | .say), drafts[current].role == .main,
      let phrase = phrases.phrase(at: finite + 1, limit: index, wide: false), phrase.words.upperBound == index
    {
      open(.that, at: finite + 1, limit: range.upperBound, parent: current)
      drafts[current].finite = index
      return
    }
    guard let parent = drafts[current].parent, drafts[parent].finite == nil else { return }
    close(from: current, at: index)
    current = parent
    drafts[parent].finite = index
  }

  private mutating func separator(_ index: Int, _ range: Range<Int>) -> Int {
    let word = words[index]
    let isColon = word.key == Word.colon
    let strong = word.key == Word.semicolon || isColon || (word.key == Word.dash || word.key == Word.hyphen) && !word.token.isGlued
    guard word.isComma || word.tag == .coordinator || strong else { return index + 1 }
    var next = index + 1
    var joint = word.tag == .coordinator
    while next < range.upperBound, words[next].tag == .coordinator || words[next].isComma {
      joint = joint || words[next].tag == .coordinator
      next += 1
    }
    guard next < range.upperBound else { return next }
    let comma = word.isComma || strong
    if isColon, drafts[current].finite == nil, drafts[current].parent == nil {
      begin(.main, at: next, sharing: nil, from: index, range, parent: nil)
      return next
    }
    // "Næste møde – Lone booker lokale": what stands before the dash only says what it is about.
    if strong, drafts[current].finite == nil, drafts[current].parent == nil, opensClause(next, range.upperBound) {
      begin(.main, at: next, sharing: nil, from: index, range, parent: nil)
      return next
    }
    if words[next].tag == .finite {
      resume(next, index: index, comma: comma, joint: joint, range)
      return next
    }
    guard words[next].tag != .subordinator, words[next].tag != .relative else { return next }
    if words[next].tag == .imperative, joint || strong || drafts[current].finite != nil, comma || joint {
      begin(.main, at: next, sharing: nil, from: index, range, parent: nil)
      return next
    }
    // "at MY og SA laver": no clause begins before this one has its verb.
    guard drafts[current].finite != nil, opensClause(next, range.upperBound) else {
      if let verb = understood(next, behind: index, range.upperBound) {
        begin(.main, at: next, sharing: nil, from: index, range, parent: nil)
        (drafts[current].finite, drafts[current].repeats) = (verb, true)
        return next
      }
      return joint && !word.isComma ? next : index + 1
    }
    let role = drafts[current].role
    // "Dorthe synes, det er en god idé": a clause that is said or thought, without "at".
    if word.isComma, !joint, let finite = drafts[current].finite, words[finite].means(.think | .say), !words[finite].means(.act), role == .main {
      open(.that, at: next, limit: range.upperBound, parent: current)
      return next
    }
    if role != .main, role != .bracket, joint, !comma, !isInverted(next, range.upperBound), !isAnother(next, range.upperBound) {
      begin(role, at: next, sharing: nil, from: index, range, parent: drafts[current].parent)
    } else {
      begin(.main, at: next, sharing: nil, from: index, range, parent: nil)
    }
    return next
  }

  /// A finite verb behind a comma or "og": a main clause goes on behind what was put in, or a second verb has the same subject.
  private mutating func resume(_ next: Int, index: Int, comma: Bool, joint: Bool, _ range: Range<Int>) {
    if !joint || comma {
      var ancestor = drafts[current].parent
      while let at = ancestor {
        if drafts[at].finite == nil {
          close(from: at + 1, at: index)
          current = at
          return
        }
        ancestor = drafts[at].parent
      }
    }
    guard let finite = drafts[current].finite else { return }
    // "Bliver fristen ikke overholdt, sender bestyrelsen sagen": a condition without "hvis".
    if comma, !joint, drafts[current].role == .main, drafts[current].shares == nil, finite == drafts[current].start, !words[finite].isPassive {
      drafts[current].role = .condition
      begin(.main, at: next, sharing: nil, from: index, range, parent: nil)
      return
    }
    // "…, hvis man vil, og sender": behind a comma the subject is that of the main clause.
    var level = current
    // "…, det er en god idé og undersøger": one who acts is no "det".
    if drafts[level].opener == nil, drafts[level].role == .that, let parent = drafts[level].parent { level = parent }
    if joint { while let parent = drafts[level].parent, comma && drafts[level].role != .that || isTold(next, in: level) { level = parent } }
    begin(drafts[level].role, at: next, sharing: level, from: index, range, parent: drafts[level].parent)
  }

  /// "svarede, at der ikke er planer, men lovede at …": what is told in the past again belongs to the one who told.
  private func isTold(_ verb: Int, in level: Int) -> Bool {
    guard drafts[level].role == .that, let parent = drafts[level].parent, let frame = drafts[parent].finite, let inner = drafts[level].finite else {
      return false
    }
    // "mente, at det kunne blive der, og lovede at undersøge det": "det" promises nothing.
    let isImpersonal = drafts[level].opener.map { Tagger.there.contains(words[$0 + 1].key) && words[verb].means(.ask | .promise | .propose) } ?? false
    return words[frame].isPast && words[verb].isPast && (!words[inner].isPast || isImpersonal)
      && words[verb].means(.say | .ask | .promise | .propose | .think)
  }

  private mutating func begin(_ role: Clause.Role, at start: Int, sharing: Int?, from index: Int, _ range: Range<Int>, parent: Int?) {
    let level = drafts.indices.first { drafts[$0].parent == parent && drafts[$0].end > index } ?? 0
    close(from: parent == nil ? level : (parent.map { $0 + 1 } ?? 0), at: index)
    drafts.append(Draft(role: role, start: start, opener: nil, parent: parent, finite: nil, end: range.upperBound, shares: sharing))
    current = drafts.count - 1
  }

  private mutating func close(from first: Int, at index: Int) {
    for draft in drafts.indices where draft >= first && drafts[draft].end > index { drafts[draft].end = index }
  }

  private func nearest(_ role: Clause.Role) -> Int? {
    var at: Int? = current
    while let index = at {
      if drafts[index].role == role { return index }
      at = drafts[index].parent
    }
    return nil
  }

  /// A subject with its verb, or something in the fore-field with verb and subject behind it.
  private func opensClause(_ start: Int, _ limit: Int) -> Bool {
    if let phrase = phrases.phrase(at: start, limit: limit) {
      let end = phrase.words.upperBound
      if end < limit, words[end].tag == .finite { return true }
      if end + 1 < limit, words[end].tag == .relative || words[end].isComma && words[end + 1].tag == .relative { return phrase.canAct }
      // "lokalrådets formand, politikommissær Skov, retter henvendelse"
      if phrase.canAct, end + 1 < limit, words[end].isComma, let name = phrases.phrase(at: end + 1, limit: limit, wide: false), name.sort == .named,
        case let close = name.words.upperBound, close + 1 < limit, words[close].isComma, words[close + 1].tag == .finite
      {
        return true
      }
      if phrase.sort == .thing, isInverted(start, limit) { return true }
      return false
    }
    // "…, nye indkøbes"
    if words[start].tag == .adjective, start + 1 < limit, words[start + 1].tag == .finite { return true }
    return isInverted(start, limit)
  }

  /// "derefter sender formanden": the verb in second place before its subject.
  private func isInverted(_ start: Int, _ limit: Int) -> Bool {
    var index = start
    guard [.adverb, .preposition, .noun, .determiner, .object].contains(words[start].tag) else { return false }
    while index < limit, index < start + 8, words[index].tag != .finite {
      if words[index].tag == .punctuation || words[index].tag == .subordinator || words[index].tag == .relative { return false }
      index += 1
    }
    guard index < limit, words[index].tag == .finite, index > start else { return false }
    return phrases.phrase(at: index + 1, limit: limit) != nil
  }

  /// "mens kassereren betaler": an office or a body that acts.
  private func officeActs(_ start: Int, _ limit: Int) -> Bool {
    start + 1 < limit && words[start].isAgentNoun && words[start + 1].tag == .finite && acts(start + 1)
  }

  private func acts(_ verb: Int) -> Bool {
    words[verb].means(.act) && !words[verb].means(.state | .happen) && !words[verb].isAuxiliary && !words[verb].isPast && !words[verb].isPassive
  }

  /// "Lone undersøger prisen, når tilbuddet er kommet og Bo sender ansøgningen": somebody else who acts, beside the one of the main clause.
  private func isAnother(_ start: Int, _ limit: Int) -> Bool {
    var root = current
    while let parent = drafts[root].parent { root = parent }
    guard root != current, drafts[current].role != .that, drafts[root].role == .main, words[drafts[root].start].tag == .name,
      words[start].tag == .name,
      let finite = drafts[root].finite, finite < drafts[current].start, acts(finite),
      let phrase = phrases.phrase(at: start, limit: limit, wide: false), case let verb = phrase.words.upperBound, verb < limit
    else { return false }
    return words[verb].tag == .finite && acts(verb)
  }

  /// The verb of this clause where another does the same with something else: "Lone tager maden, Bo drikkevarerne og Per musikken".
  private func understood(_ start: Int, behind joint: Int, _ limit: Int) -> Int? {
    guard words[start].tag == .name, drafts[current].role == .main, let finite = drafts[current].finite, acts(finite),
      words[drafts[current].start].tag == .name,
      words[joint - 1].tag != .name, let name = phrases.phrase(at: start, limit: limit, wide: false),
      case let object = name.words.upperBound, object < limit
    else { return nil }
    let said = (drafts[current].repeats ? drafts[current].start : finite) + 1..<joint
    guard said.lowerBound < joint else { return nil }
    switch words[object].tag {
    case .noun: return !words[object].token.isCapitalised && Self.nominal.contains(where: { $0 == words[joint - 1].tag }) ? finite : nil
    case .determiner: return finite
    case .preposition: return said.contains { words[$0].tag == .preposition && words[$0].key == words[object].key } ? finite : nil
    default: return nil
    }
  }

  private static let nominal: [Tag] = [.noun, .numeral, .adjective, .participle]

  private static func role(_ word: Word) -> Clause.Role {
    if word.tag == .relative { return questions.contains(word.key) ? .question : .relative }
    if word.key == at { return .that }
    if conditions.contains(word.key) { return .condition }
    if times.contains(word.key) { return .time }
    return word.key == om ? .question : .reason
  }

  private static var at: Key { "at" }
  private static var om: Key { "om" }
  private static let conditions: KeySet = "hvis såfremt dersom medmindre forudsat"
  private static let times: KeySet = "når inden før efter mens medens indtil siden førend idet snart længe"
  private static let additions: KeySet = "idet hvorefter hvorpå hvilket"
  private static let beside: KeySet = "mens medens"
  private static var thus: Key { "således" }
  private static var why: Key { "hvorfor" }
  private static let questions: KeySet = "hvad hvem hvordan hvorvidt hvornår hvorfor"
}
