import Danish
import Source

/// Names the owners that a noun phrase stands for.
struct OwnerResolver {
  let passage: Passage
  let memory: Antecedents

  private var roster: Roster { passage.setting.roster }
  private var words: [Word] { passage.words }
  private var text: SourceText { passage.setting.text }

  struct Answer {
    var owners: [Owner] = []
    /// Why none could be told, or why a name stays as it is.
    var note: OwnerNote?
    /// Somebody on the meeting's own list, or its body.
    var isListed = false
  }

  func owners(of phrase: NounPhrase) -> Answer {
    switch phrase.sort {
    // "De, der mangler at betale"
    case .everyone where words[phrase.words].contains(where: { $0.tag == .relative }): return Answer(owners: body(phrase.words).map { [$0] } ?? [])
    case .named, .agent, .office, .everyone, .thing: return bracketed(behind: phrase) ?? members(of: phrase) ?? parts(phrase)
    case .speaker: return meeting
    // "de andre", "de øvrige"
    case .pronoun where phrase.words.count > 1:
      if words[phrase.words.lowerBound + 1].token.has(.numeral),
        let referent = memory.referent(of: words[phrase.words.lowerBound].key, pair: words[phrase.words.lowerBound + 1].key == Self.to)
      {
        return Answer(owners: referent, isListed: true)
      }
      return Answer(owners: body(phrase.words).map { [$0] } ?? [])
    case .pronoun:
      let key = words[phrase.words.lowerBound].key
      // "De, der ikke har svaret, …": nobody spoken of before.
      if case let next = phrase.words.upperBound, next + 1 < words.count, words[next].isComma, words[next + 1].tag == .relative { return Answer() }
      // Who writes "jeg" in minutes keeps them.
      if Self.writers.contains(key) {
        return Answer(owners: passage.setting.writer.map { [Owner(name: $0, type: .person)] } ?? [], isListed: true)
      }
      if let referent = memory.referent(of: key) { return Answer(owners: referent, isListed: true) }
      return Answer(note: .unclear(pronoun: text.flowing(words[phrase.words.lowerBound].range)))
    case .man, .expletive: return Answer()
    }
  }

  /// Those who meet; in a general assembly "vi" are the board, who speak.
  var meeting: Answer {
    if roster.isAssembly { return Answer(owners: [Owner(name: "bestyrelsen", type: .body)], isListed: true) }
    return whole
  }

  private var whole: Answer {
    Answer(owners: roster.meetingBody.map { [Owner(name: $0, type: .body)] } ?? [], isListed: true)
  }

  /// "Kassereren (Ole)", "Festudvalget (Asta og Simon)": those in the brackets.
  private func bracketed(behind phrase: NounPhrase) -> Answer? {
    let open = phrase.words.upperBound
    if phrase.sort == .named, let first = firstMember(before: phrase.words.lowerBound) {
      return parts(NounPhrase(words: first..<phrase.words.upperBound, sort: .named, head: phrase.head))
    }
    if phrase.sort == .named, open < words.count, words[open].key == Word.open, isAddition(open),
      let close = (open..<min(words.count, open + 8)).first(where: { words[$0].key == Word.close }), passage.isNames(open + 2..<close)
    {
      return parts(NounPhrase(words: phrase.words.lowerBound..<close, sort: .named, head: phrase.head))
    }
    guard phrase.sort == .office || phrase.sort == .agent && isCommittee(words[phrase.head]), open + 1 < words.count,
      words[open].key == Word.open,
      let close = (open + 1..<min(words.count, open + 10)).first(where: { words[$0].key == Word.close }), close > open + 1,
      passage.isNames(open + 1..<close), words[open + 1..<close].contains(where: { $0.tag == .name })
    else { return nil }
    return parts(NounPhrase(words: open + 1..<close, sort: .named, head: open + 1))
  }

  private func isCommittee(_ word: Word) -> Bool {
    Self.committees.contains(word.key)
      || word.token.has(.agent) && Self.endings.contains { text.has($0, at: word.range.end - $0.utf8CodeUnitCount, word.range.end) }
  }

  private static let endings: [StaticString] = ["gruppen", "gruppe", "udvalget", "udvalg"]

  /// "Arbejdsgruppen består af NN og MM. Gruppen søger havnen": those who are in it, where it has no name of its own.
  private func members(of phrase: NounPhrase) -> Answer? {
    guard phrase.sort == .agent, phrase.words.count == 1, case let key = words[phrase.head].key, Self.groups.contains(key),
      !roster.isMeetingBody(CollectionOfOne(key)),
      let members = memory.membersJustNamed
    else { return nil }
    return Answer(owners: members, isListed: true)
  }

  private func parts(_ phrase: NounPhrase) -> Answer {
    let whole = alone(phrase.words)
    return whole.contains(where: isJoint) ? answer(split(whole)) : answer(CollectionOfOne(whole))
  }

  private func answer(_ parts: some Sequence<Range<Int>>) -> Answer {
    var answer = Answer()
    for part in parts {
      let found = owner(part)
      if let owner = found.owner, !answer.owners.contains(where: { $0.name == owner.name }) { answer.owners.append(owner) }
      answer.note = answer.note ?? found.note
      answer.isListed = answer.isListed || found.listed
    }
    return answer
  }

  /// Without "i fællesskab", "sammen", "hver især" behind the names.
  private func alone(_ range: Range<Int>) -> Range<Int> {
    guard
      let cut = range.dropFirst().first(where: { index in
        Self.together.contains(words[index].key)
          && (words[index].tag != .preposition || index + 1 < range.upperBound && words[index + 1].key == Self.common)
      })
    else { return range }
    return range.lowerBound..<cut
  }

  private func isJoint(_ index: Int) -> Bool {
    words[index].isComma || words[index].tag == .coordinator || Self.joints.contains(words[index].key)
  }

  /// "En gruppe bestående af Lone, Frode og Tobias laver …": the first of those before a comma in front of the last two.
  private func firstMember(before start: Int) -> Int? {
    var first = start
    while first > 1, words[first - 1].isComma || words[first - 1].tag == .name { first -= 1 }
    guard first < start, first > 1, words[first - 1].tag == .preposition, words[first].tag == .name else { return nil }
    return Self.consisting.contains(words[first - 2].key) || words[first - 2].token.has(.group) ? first : nil
  }

  /// "Lis (og Ole)": a bracket that adds somebody.
  private func isAddition(_ open: Int) -> Bool { open + 2 < words.count && (words[open + 1].tag == .coordinator || words[open + 1].key == Self.plus) }

  /// The phrase cut at "og", commas and slashes outside brackets, where each part can stand for itself.
  private func split(_ range: Range<Int>) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = range.lowerBound
    var index = range.lowerBound
    while index < range.upperBound {
      if words[index].key == Word.open, !isAddition(index) {
        while index < range.upperBound, words[index].key != Word.close { index += 1 }
      } else if isJoint(index) || words[index].key == Word.open {
        if start < index { parts.append(start..<index) }
        start = index + 1
      }
      index += 1
    }
    if start < range.upperBound { parts.append(start..<range.upperBound) }
    // "Teknik og Ejendom", "Børne- og Ungeudvalget" are one; "kommunerne og politiet" two.
    let stands = parts.allSatisfy { part in
      part.contains { words[$0].tag == .name || words[$0].token.has(.agent) || words[$0].tag == .pronoun || words[$0].token.isInitials }
        && !words[part.lowerBound].token.shape.contains(.open)
    }
    return stands ? parts : [range]
  }

  private func owner(_ part: Range<Int>) -> (owner: Owner?, note: OwnerNote?, listed: Bool) {
    var range = part
    if let open = range.first(where: { words[$0].key == Word.open }) { range = range.lowerBound..<max(open, range.lowerBound + 1) }
    if let first = range.first(where: { words[$0].tag == .name }), let last = range.last(where: { words[$0].tag == .name }) {
      if words[first].token.has(.genitive), range.upperBound > last + 1 { return (body(range), nil, false) }
      let (name, note, listed) = first == last ? person(first) : person((first...last).filter { words[$0].tag == .name })
      return (Owner(name: name, type: .person), note, listed)
    }
    if range.count == 1, words[range.lowerBound].token.isInitials {
      let (name, note, listed) = person(range.lowerBound)
      if listed { return (Owner(name: name, type: .person), note, true) }
    }
    if range.count == 1, words[range.lowerBound].tag == .pronoun {
      let key = words[range.lowerBound].key
      guard Self.everyone.contains(key) else { return (memory.referent(of: key)?.first, nil, true) }
    }
    let head = range.first { words[$0].token.has(.agent) }
    let isOthers = head.map { $0 > range.lowerBound && words[$0 - 1].token.has(.genitive) && !isOwn(words[$0 - 1]) } ?? false
    if let head, words[head].token.has(.office), range.count <= 2, !isOthers, case let office = text.flowing(words[head].range) {
      let holders = roster.holders(of: office)
      if let holder = holders.count == 1 ? holders[0] : words[head].token.has(.external) ? nil : memory.latest(of: holders) {
        return (Owner(name: holder, type: .person, office: office), nil, true)
      }
    }
    let keys = range.lazy.filter { words[$0].tag != .determiner && words[$0].tag != .adverb }.map { words[$0].key }
    if let own = roster.meetingBody, roster.isMeetingBody(keys) { return (Owner(name: own, type: .body), nil, true) }
    return (body(range), nil, false)
  }

  /// "bestyrelsens formand" of a meeting of the board, not "menighedsrådets formand".
  private func isOwn(_ word: Word) -> Bool { roster.isOwnGenitive(Tokenizer.fold(text.bytes[word.range.start..<word.range.end])) }

  private func person(_ name: Int) -> (name: String, note: OwnerNote?, listed: Bool) {
    roster.person(CollectionOfOne((words[name].key, words[name].token.isInitials)), surface: text.flowing(words[name].range))
  }

  private func person(_ names: [Int]) -> (name: String, note: OwnerNote?, listed: Bool) {
    roster.person(
      names.map { (words[$0].key, words[$0].token.isInitials) }, surface: names.map { text.flowing(words[$0].range) }.joined(separator: " "))
  }

  private func body(_ range: Range<Int>) -> Owner? {
    var start = range.lowerBound
    while start < range.upperBound - 1, [.adverb, .punctuation].contains(words[start].tag) { start += 1 }
    var end = range.upperBound
    while end > start + 1, [.adverb, .punctuation, .negation].contains(words[end - 1].tag) { end -= 1 }
    guard start < end else { return nil }
    let surface = text.flowing(ByteRange(words[start].range.start, words[end - 1].range.end))
    let head = (start..<end).first { words[$0].token.has(.agent) }
    let sort = head.map { words[$0].token.classes } ?? .body
    let type: OwnerType = sort.contains(.group) ? .group : sort.contains(.office) ? .person : .body
    return Owner(name: titled(surface, start..<end), type: type)
  }

  /// A body of two words is a name: "strategisk chefforum" → "Strategisk Chefforum".
  private func titled(_ surface: String, _ range: Range<Int>) -> String {
    guard range.count == 2, words[range.lowerBound].tag == .adjective || words[range.lowerBound].tag == .noun,
      words[range.lowerBound + 1].token.has(.body), !words[range.lowerBound + 1].token.has(.definite),
      case let parts = surface.split(separator: " "), parts.count == 2, parts.allSatisfy({ $0.count > 3 })
    else { return surface }
    return parts.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: " ")
  }

  private static let joints: KeySet = "/ + &"
  private static var plus: Key { "+" }
  private static let groups: KeySet = "udvalget gruppen arbejdsgruppen"
  private static let committees: KeySet = "festudvalget udvalget gruppen arbejdsgruppen festgruppen aktivitetsudvalget"
  private static let consisting: KeySet = "bestående består"
  private static let together: KeySet = "i sammen hver selv"
  private static var common: Key { "fællesskab" }
  private static var to: Key { "to" }
  static let writers: KeySet = "jeg undertegnede"
  private static let everyone: KeySet = "alle enhver hver"
}
