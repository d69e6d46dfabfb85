import Danish
import Source

/// Words an act as an infinitive phrase that can stand alone in a list.
struct ActionPhrase: Sendable {
  let passage: Passage
  let clauses: [Clause]
  /// The deadline's own words, which the phrase leaves out.
  let due: ByteRange?
  /// The names in brackets or behind a dash that tell who, which the phrase leaves out.
  var names: Range<Int>?

  private var words: [Word] { passage.words }
  private var text: SourceText { passage.setting.text }

  /// Where the act is nothing but its deadline, the deadline is the act; empty where it is nothing but brackets.
  func phrase(_ finding: Finding) -> String {
    // "indkalder til et opstartsmøde i uge 19", "i budgettet for 2026": without its day the phrase would break off.
    if let due, case let at = passage.index(at: due.start), at > 0, words[at].range.start >= due.start,
      words[at - 1].tag == .determiner || words[at - 1].tag == .preposition
    {
      return ActionPhrase(passage: passage, clauses: clauses, due: nil, names: names).phrase(finding)
    }
    let worded = worded(finding)
    if !worded.isEmpty { return worded }
    let whole = due == nil ? "" : ActionPhrase(passage: passage, clauses: clauses, due: nil).worded(finding)
    return whole.isEmpty ? surface(finding.words).joined(separator: " ") : whole
  }

  private func worded(_ finding: Finding) -> String {
    switch finding.act {
    case .infinitive(let verb, let rest): return tidy([infinitive(words[verb])] + surface(rest, uniting: true))
    case .noun(let range): return tidy(["få"] + surface(range, lower: true))
    case .line(let range): return tidy(line(range))
    case .clause(let index): return clause(clauses[index], upTo: max(finding.words.upperBound, clauses[index].words.upperBound))
    }
  }

  private func clause(_ clause: Clause, upTo limit: Int) -> String {
    guard let verb = clause.verb else { return tidy(line(clause.words)) }
    var parts = [infinitive(words[verb])]
    let rest = clause.rest..<max(clause.rest, limit)
    // "egner sig til at arbejde": the act is what one is fit for.
    if words[verb].token.lemma == Self.egne, let marker = rest.first(where: { words[$0].tag == .infinitiveMarker }) {
      return tidy(surface(marker + 1..<rest.upperBound, uniting: true))
    }
    if clause.voice == .passive, let subject = clause.subject, subject.sort != .expletive {
      // "de kontaktes" is "kontakte dem".
      let object = subject.words.count == 1 ? Self.objects[words[subject.words.lowerBound].key] : nil
      parts += object.map { [$0] } ?? surface(subject.words, lower: true)
    } else if clause.voice == .active, let fore = clause.foreField, clause.subject.map({ $0.words.lowerBound > fore.lowerBound }) ?? false,
      clause.role == .main, isObject(fore)
    {
      parts += surface(fore, lower: true)
    }
    let middle = middleField(clause, verb)
    if clause.voice == .active, clause.modal != nil || clause.role != .main { return tidy(surface(middle) + parts + surface(rest, uniting: true)) }
    return tidy(parts + surface(middle) + surface(rest, uniting: true))
  }

  /// "Udkastet sender Mette": what stands first is what is sent.
  private func isObject(_ fore: Range<Int>) -> Bool {
    [.noun, .determiner, .adjective, .numeral].contains(words[fore.lowerBound].tag)
  }

  /// "på ny", "i højere grad": what stands between the finite verb or the subject and the main verb.
  private func middleField(_ clause: Clause, _ verb: Int) -> [Int] {
    guard let finite = clause.finite else { return [] }
    var indices: [Int] = []
    if clause.role != .main, let fore = clause.foreField, fore.upperBound <= finite { indices += fore }
    let subject = clause.subject.flatMap { $0.words.lowerBound > finite ? $0.words : nil }
    indices += (finite..<max(finite, verb)).filter { $0 > finite && !(subject?.contains($0) ?? false) }
    return indices.filter { !words[$0].isAuxiliary && !words[$0].token.has(.modal) && !Self.ties.contains(words[$0].key) }
  }

  /// A whole line as the act.
  private func line(_ range: Range<Int>) -> [String] {
    guard let first = range.first else { return [] }
    let word = words[first]
    if word.tag == .imperative || word.tag == .finite || word.tag == .participle {
      return [infinitive(word)] + surface(first + 1..<range.upperBound, uniting: true)
    }
    // "Databehandleraftale underskrives": the act first.
    if let verb = range.first(where: { words[$0].tag == .finite }), words[verb].isPassive, words[first].tag != .name {
      return [infinitive(words[verb])] + surface(first..<verb, lower: true) + surface(verb + 1..<range.upperBound)
    }
    return surface(range, lower: true)
  }

  private func infinitive(_ word: Word) -> String {
    if let reading = word.token.verb {
      // "måles" and "males" have one key: the ring tells.
      if let other = Self.ringed[reading.infinitive], text.flowing(word.range).lowercased().contains("å") { return other }
      return reading.infinitive
    }
    var surface = text.flowing(word.range).lowercased()
    if surface.hasSuffix("es") || surface.hasSuffix("er") { surface.removeLast() }
    return surface
  }

  /// The words as the minutes have them, less the deadline; finite verbs joined by "og" become infinitives.
  private func surface(_ range: some Sequence<Int>, uniting: Bool = false, lower: Bool = false) -> [String] {
    var out: [String] = []
    var previous: Int?
    var subordinate = false
    for index in range {
      let word = words[index]
      if let due, due.contains(word.range) { continue }
      if let names, names.contains(index) { continue }
      if word.tag == .subordinator || word.tag == .relative { subordinate = true }
      var piece = text.flowing(word.range)
      if uniting, !subordinate, let previous, words[previous].tag == .coordinator || words[previous].isComma {
        if word.tag == .finite, !word.isAuxiliary, !word.token.has(.modal), word.token.forms.contains(.present) { piece = infinitive(word) }
        if word.tag == .finite, word.isPassive, let verb = word.token.verb { piece = verb.infinitive }
        // "at arbejde … og kommende med forslag": a slip for "komme".
        if word.token.forms == .presentParticiple, let verb = word.token.verb { piece = verb.infinitive }
      }
      if lower, out.isEmpty, word.token.isCapitalised, word.tag != .name, !word.token.isInitials { piece = piece.lowercased() }
      let glued = previous.map { words[$0].range.end == word.range.start } ?? false
      if glued, !out.isEmpty { out[out.count - 1] += piece } else { out.append(piece) }
      previous = index
    }
    return out
  }

  private func tidy(_ parts: [String]) -> String {
    var phrase: [UInt8] = []
    for part in parts where !part.isEmpty {
      if !phrase.isEmpty { phrase.append(0x20) }
      for byte in part.utf8 {
        while byte == UInt8(ascii: ",") || byte == UInt8(ascii: ")"), phrase.last == 0x20 { phrase.removeLast() }
        // Brackets that held the deadline only.
        if byte == UInt8(ascii: ")"), phrase.last == UInt8(ascii: "(") { phrase.removeLast() } else { phrase.append(byte) }
      }
    }
    while let last = phrase.last {
      if Self.marks.contains(last) {
        phrase.removeLast()
      } else if let ending = Self.endings.first(where: { phrase.count >= $0.count && phrase[(phrase.count - $0.count)...].elementsEqual($0) }) {
        phrase.removeLast(ending.count)
      } else {
        break
      }
    }
    return String(decoding: phrase, as: UTF8.self)
  }

  /// What stands for nothing at the end of a phrase.
  private static let marks = Array(" .,;:-/!".utf8)
  private static let endings = ["–", " og", " samt", " men", " der", " senest", " inden", " ()"].map { Array($0.utf8) }

  private static let ringed = ["male": "måle", "opmale": "opmåle", "tale": "tåle"]
  private static let objects = KeyMap(
    [("de", "dem"), ("han", "ham"), ("hun", "hende"), ("vi", "os"), ("jeg", "mig")].map { (Key($0), $1) }, joining: { first, _ in first })
  private static let egne: Key = "egne"
  /// Adverbs that tie the sentence to the one before and say nothing alone.
  private static let ties: KeySet =
    "dog derfor herefter endvidere således desuden også samtidig derefter nu gerne så der jo altså stadig nok lige derudover godt"
}
