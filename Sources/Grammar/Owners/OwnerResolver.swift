import Danish
import Source

/// Names the owners that a noun phrase stands for.
struct OwnerResolver {
  let roster: Roster
  let words: [Word]
  let text: SourceText
  /// The last person and the last body named before this place, for "han" and "de".
  let lastPerson: Owner?
  let lastGroup: Owner?

  func owners(of phrase: NounPhrase) -> (owners: [Owner], note: String?) {
    switch phrase.sort {
    case .named: return persons(phrase.words)
    case .agent: return (agents(phrase.words), nil)
    case .pronoun:
      let plural = words[phrase.words.lowerBound].folded == "de" || words[phrase.words.lowerBound].folded == "begge"
      if let referent = plural ? lastGroup : lastPerson { return ([referent], nil) }
      return ([], "Det fremgår ikke, hvem »\(text.flowing(words[phrase.words.lowerBound].range))« er")
    default: return ([], nil)
    }
  }

  private func persons(_ range: Range<Int>) -> (owners: [Owner], note: String?) {
    var owners: [Owner] = []
    var note: String?
    for part in split(range) {
      let named = part.filter { words[$0].token.isCapitalised }
      if let first = part.first, AgentNouns.sort(words[first].folded) != nil || named.isEmpty {
        owners += agents(part)
        continue
      }
      let surface = named.map { text.flowing(words[$0].range) }.joined(separator: " ")
      let (name, why) = roster.person(surface)
      note = note ?? why
      if !owners.contains(where: { $0.name == name }) { owners.append(Owner(name: name, type: .person)) }
    }
    return (owners, note)
  }

  /// The phrase cut at "og", commas and slashes, without what stands in brackets.
  private func split(_ range: Range<Int>) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = range.lowerBound
    var end = range.upperBound
    if let open = range.first(where: { words[$0].folded == "(" }) { end = open }
    for index in range.lowerBound..<end where words[index].isComma || ["og", "/", "+", "&", "samt"].contains(words[index].folded) {
      if start < index { parts.append(start..<index) }
      start = index + 1
    }
    if start < end { parts.append(start..<end) }
    return parts
  }

  private func agents(_ range: Range<Int>) -> [Owner] {
    let parts = split(range)
    // "kommunerne og politiet" are two; "Børne- og Ungeudvalget" is one.
    guard parts.count > 1, parts.allSatisfy({ $0.contains { AgentNouns.sort(words[$0].folded) != nil } }) else { return agent(range) }
    return parts.flatMap(agent)
  }

  private func agent(_ range: Range<Int>) -> [Owner] {
    guard let head = range.first(where: { AgentNouns.sort(words[$0].folded) != nil }) ?? range.first else { return [] }
    var end = head + 1
    // "Lokalrådet i Ravnkær", "Teknik og Ejendom", "formanden for udvalget"
    if end + 1 < range.upperBound, ["for", "i", "fra"].contains(words[end].folded), words[end + 1].token.isCapitalised {
      end += 2
      while end < range.upperBound, words[end].token.isCapitalised { end += 1 }
    }
    let start = words[range.lowerBound].classes.contains(.adverb) ? min(range.lowerBound + 1, head) : range.lowerBound
    let surface = text.flowing(ByteRange(words[start].range.start, words[end - 1].range.end))
    let folded = words[start..<end].map(\.folded)
    if let body = roster.meetingBody, sameBody(folded, body) { return [Owner(name: body, type: .body)] }
    let sort = AgentNouns.sort(words[head].folded)
    let allCapital = folded.count > 1 && sort == .body
    let name = allCapital && !words[start].token.isCapitalised ? titled(surface) : surface
    return [Owner(name: name, type: sort == .group ? .group : sort == .office ? .person : .body)]
  }

  /// A body of two words is a name: "strategisk chefforum" → "Strategisk Chefforum".
  private func titled(_ surface: String) -> String {
    let parts = surface.split(separator: " ")
    guard parts.count == 2, parts.allSatisfy({ $0.count > 3 }) else { return surface }
    return parts.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: " ")
  }

  private func sameBody(_ folded: [String], _ body: String) -> Bool {
    let own = Tokenizer.fold(Array(body.utf8)[...])
    return folded.joined() == own || folded.count == 1 && own.hasPrefix(folded[0]) && folded[0].count > 4
  }
}
