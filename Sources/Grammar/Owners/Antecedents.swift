import Danish

/// Who was spoken of last, for "han", "de", "borgmesteren": subjects and others named in the order of the text, resolved only when somebody asks.
struct Antecedents {
  private struct Mention {
    let passage: Passage
    let phrase: NounPhrase
    /// Sentences since the beginning.
    let sentence: Int
    /// Subject of a clause or the one who speaks; else named by the way.
    let isSubject: Bool
  }

  /// What was seen, in order. Copies of the antecedents share it, each with its own part: who is added behind the part of one is unseen by the rest.
  private final class Log {
    var mentions: [Mention]
    /// Whom a mention names by itself, by its index, where somebody has asked.
    private var answers: [Int: OwnerResolver.Answer] = [:]

    init(_ mentions: [Mention]) { self.mentions = mentions }

    func answer(at index: Int) -> OwnerResolver.Answer {
      if let known = answers[index] { return known }
      let answer = OwnerResolver(passage: mentions[index].passage, memory: Antecedents()).owners(of: mentions[index].phrase)
      answers[index] = answer
      return answer
    }
  }

  private var log: Log?
  private var part = 0..<0
  private var sentence = 0

  private var mentions: ArraySlice<Mention> { log.map { $0.mentions[part] } ?? [] }

  /// Whom each of the mentions names by itself.
  private func answer(at index: Int) -> OwnerResolver.Answer { log!.answer(at: index) }

  /// Mentions; who was spoken of longer ago is meant by no pronoun.
  private static let reach = 16

  mutating func see(_ phrase: NounPhrase, in passage: Passage, isSubject: Bool = true) {
    if part.count == 2 * Self.reach { part = part.dropFirst(Self.reach) }
    let mention = Mention(passage: passage, phrase: phrase, sentence: sentence, isSubject: isSubject)
    if let log, part.upperBound == log.mentions.count, part.lowerBound < 16 * Self.reach {
      log.mentions.append(mention)
      part = part.lowerBound..<part.upperBound + 1
    } else {
      // Another added behind this part, or much that nobody asks for stands before it.
      let own = Array(mentions) + [mention]
      (log, part) = (Log(own), own.indices)
    }
  }

  /// What follows stands in another sentence.
  mutating func turn() { sentence += 1 }

  static func isPlural(_ key: Key) -> Bool { plural.contains(key) }

  /// Whom the pronoun means; nil where none fits. `pair` asks for two: "de to".
  func referent(of word: Key, pair: Bool = false) -> [Owner]? {
    let key = Self.subjects[word] ?? word
    if key == Self.latter || key == Self.former { return oneOfSeveral(key) }
    guard Self.plural.contains(key) else { return one(key).map { [$0] } }
    return pair ? two ?? several : several
  }

  /// "Sidstnævnte": the last of those named together last, else the one named last.
  private func oneOfSeveral(_ key: Key) -> [Owner]? {
    for (owners, _, mention) in latestFirst where !owners.isEmpty {
      if owners.count > 1 { return [key == Self.latter ? owners[owners.count - 1] : owners[0]] }
      if key == Self.latter, owners[0].type == .person, mention.sentence + 1 >= sentence { return owners }
    }
    return nil
  }

  /// The last of `people` who was named, with or without an office.
  func latest(of people: [String]) -> String? {
    for index in mentions.indices.suffix(Self.reach).reversed() where mentions[index].phrase.sort == .named {
      let owners = answer(at: index).owners
      if owners.count == 1, people.contains(owners[0].name) { return owners[0].name }
    }
    return nil
  }

  /// Two persons or more who were named together in the sentence before.
  var membersJustNamed: [Owner]? {
    for index in mentions.indices.suffix(4).reversed()
    where mentions[index].sentence + 1 == sentence && mentions[index].phrase.sort == .named {
      let owners = answer(at: index).owners
      if owners.count > 1, owners.allSatisfy({ $0.type == .person }) { return owners }
    }
    return nil
  }

  private var latestFirst: some Sequence<(owners: [Owner], isListed: Bool, mention: Mention)> {
    mentions.indices.suffix(Self.reach).reversed().lazy.map { index in
      let mention = mentions[index]
      let answer = mention.phrase.sort == .office ? office(at: index) : self.answer(at: index)
      return (answer.owners, answer.isListed, mention)
    }
  }

  /// An office may refer to who was named before it: "borgmesteren" is the mayor named last.
  private func office(at index: Int) -> OwnerResolver.Answer {
    var earlier = Antecedents()
    (earlier.log, earlier.part) = (log, part.lowerBound..<index)
    return OwnerResolver(passage: mentions[index].passage, memory: earlier).owners(of: mentions[index].phrase)
  }

  /// Several persons named together, else those who each did something in the sentence before, else the last body or group, else those
  /// of two sentences.
  private var several: [Owner]? {
    var group: Owner?
    var each: [Owner] = []
    for (owners, _, mention) in latestFirst {
      if mention.sentence + 1 < sentence, group == nil, each.count > 1 { return each }
      if mention.isSubject, mention.sentence + 3 > sentence, owners.count == 1, owners[0].type == .person,
        !each.contains(where: { $0.name == owners[0].name })
      {
        each.insert(owners[0], at: 0)
      }
      // Only subjects, and who was named together just now.
      guard mention.isSubject || owners.count > 1 && mention.sentence + 1 >= sentence else { continue }
      if owners.count > 1 { return owners }
      if group == nil, let only = owners.first, only.type != .person { group = only }
    }
    return group.map { [$0] } ?? (each.count > 1 ? each : nil)
  }

  /// The last two who were named, each for himself or together.
  private var two: [Owner]? {
    var found: [Owner] = []
    for (owners, isListed, _) in latestFirst where isListed && owners.allSatisfy({ $0.type == .person }) {
      if owners.count == 2, found.isEmpty { return owners }
      guard owners.count == 1 else { return nil }
      if !found.contains(where: { $0.name == owners[0].name }) { found.append(owners[0]) }
      if found.count == 2 { return found.reversed() }
    }
    return nil
  }

  /// The last of three persons whose name fits "han" or "hun"; one named by the way only where no subject fits so near.
  private func one(_ key: Key) -> Owner? {
    let wanted: NameGender? = key == Self.han ? .male : key == Self.hun ? .female : nil
    var passed: [String] = []
    var aside: (owner: Owner, sentence: Int)?
    for (owners, isListed, mention) in latestFirst where owners.count == 1 && owners[0].type == .person && !passed.contains(owners[0].name) {
      let gender = wanted == nil ? nil : NameGender.of(owners[0].name)
      guard mention.isSubject else {
        if aside == nil, isListed, gender == wanted, wanted != nil, mention.sentence + 1 >= sentence { aside = (owners[0], mention.sentence) }
        continue
      }
      if gender == wanted || gender == nil && (wanted == nil || isListed || mention.phrase.sort == .office) {
        return aside.map { $0.sentence > mention.sentence + 1 ? $0.owner : owners[0] } ?? owners[0]
      }
      passed.append(owners[0].name)
      if passed.count == 3 { break }
    }
    return aside?.owner
  }

  /// "bad ham" asks him who is "han".
  private static let subjects = KeyMap<Key>(
    [("ham", "han"), ("hende", "hun"), ("dem", "de")].map { (Key($0), Key($1)) }, joining: { first, _ in first })
  private static let plural: KeySet = "de begge disse"
  private static var latter: Key { "sidstnævnte" }
  private static var former: Key { "førstnævnte" }
  private static var han: Key { "han" }
  private static var hun: Key { "hun" }
}
