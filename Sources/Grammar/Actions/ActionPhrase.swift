import Danish
import Source

/// Words an act as an infinitive phrase that can stand alone in a list.
struct ActionPhrase {
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
    return whole.isEmpty ? surface(finding.words) : whole
  }

  /// The words as they stand, less the deadline and the names.
  private func surface(_ range: Range<Int>) -> String {
    let left = range.filter { !(due?.contains(words[$0].range) ?? false) && !(names?.contains($0) ?? false) }
    let spaces = left.indices.map { $0 == 0 || words[left[$0 - 1]].range.end == words[left[$0]].range.start ? "" : " " }
    return zip(spaces, left).map { $0 + text.flowing(words[$1].range) }.joined()
  }

  private func worded(_ finding: Finding) -> String {
    var phrase = Phrase()
    switch finding.act {
    case .infinitive(let verb, let rest):
      phrase.append(infinitive(words[verb]))
      append(rest, to: &phrase, uniting: true)
    case .noun(let range):
      phrase.append("få")
      append(range, to: &phrase, lower: true)
    case .line(let range): line(range, to: &phrase)
    case .clause(let index): clause(clauses[index], upTo: max(finding.words.upperBound, clauses[index].words.upperBound), to: &phrase)
    }
    phrase.trim()
    return phrase.text
  }

  private func clause(_ clause: Clause, upTo limit: Int, to phrase: inout Phrase) {
    guard let verb = clause.verb else { return line(clause.words, to: &phrase) }
    let rest = clause.rest..<max(clause.rest, limit)
    // "egner sig til at arbejde": the act is what one is fit for.
    if words[verb].token.lemma == Self.egne, let marker = rest.first(where: { words[$0].tag == .infinitiveMarker }) {
      return append(marker + 1..<rest.upperBound, to: &phrase, uniting: true)
    }
    let middle = middleField(clause, verb)
    let isMiddleFirst = clause.voice == .active && (clause.modal != nil || clause.role != .main)
    if isMiddleFirst { append(middle, to: &phrase) }
    phrase.append(infinitive(words[verb]))
    if clause.voice == .passive, let subject = clause.subject, subject.sort != .expletive {
      // "de kontaktes" is "kontakte dem".
      if subject.words.count == 1, let object = Self.objects[words[subject.words.lowerBound].key] {
        phrase.append(object)
      } else {
        append(subject.words, to: &phrase, lower: true)
      }
    } else if clause.voice == .active, let fore = clause.foreField, clause.subject.map({ $0.words.lowerBound > fore.lowerBound }) ?? false,
      clause.role == .main, isObject(fore)
    {
      append(fore, to: &phrase, lower: true)
    }
    if !isMiddleFirst { append(middle, to: &phrase) }
    append(rest, to: &phrase, uniting: true)
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
  private func line(_ range: Range<Int>, to phrase: inout Phrase) {
    guard let first = range.first else { return }
    let word = words[first]
    if word.tag == .imperative || word.tag == .finite || word.tag == .participle {
      phrase.append(infinitive(word))
      return append(first + 1..<range.upperBound, to: &phrase, uniting: true)
    }
    // "Databehandleraftale underskrives": the act first.
    if let verb = range.first(where: { words[$0].tag == .finite }), words[verb].isPassive, words[first].tag != .name {
      phrase.append(infinitive(words[verb]))
      append(first..<verb, to: &phrase, lower: true)
      return append(verb + 1..<range.upperBound, to: &phrase)
    }
    append(range, to: &phrase, lower: true)
  }

  private func infinitive(_ word: Word) -> String {
    if let reading = word.token.verb {
      // "måles" and "males" have one key: the ring tells.
      if let other = Self.ringed[reading.lemma], text.flowing(word.range).lowercased().contains("å") { return other }
      return reading.infinitive
    }
    var surface = text.flowing(word.range).lowercased()
    if surface.hasSuffix("es") || surface.hasSuffix("er") { surface.removeLast() }
    return surface
  }

  /// The words as the minutes have them, less the deadline; finite verbs joined by "og" become infinitives.
  private func append(_ range: some Sequence<Int>, to phrase: inout Phrase, uniting: Bool = false, lower: Bool = false) {
    var previous: Int?
    var subordinate = false
    for index in range {
      let word = words[index]
      if let due, due.contains(word.range) { continue }
      if let names, names.contains(index) { continue }
      if word.tag == .subordinator || word.tag == .relative { subordinate = true }
      if !(previous.map { words[$0].range.end == word.range.start } ?? false) { phrase.space() }
      if uniting, !subordinate, let previous, words[previous].tag == .coordinator || words[previous].isComma, let verb = united(word) {
        phrase.append(verb, glued: true)
      } else if lower, previous == nil, word.token.isCapitalised, word.tag != .name, !word.token.isInitials {
        phrase.append(text.flowing(word.range).lowercased(), glued: true)
      } else {
        phrase.append(text, word)
      }
      previous = index
    }
  }

  /// A verb behind "og" or a comma, as an infinitive beside the first.
  private func united(_ word: Word) -> String? {
    // "at arbejde … og kommende med forslag": a slip for "komme".
    if word.token.forms == .presentParticiple || word.tag == .finite && word.isPassive, let verb = word.token.verb { return verb.infinitive }
    let isPresent = word.tag == .finite && !word.isAuxiliary && !word.token.has(.modal) && word.token.forms.contains(.present)
    return isPresent ? infinitive(word) : nil
  }

  private static let ringed = KeyMap(
    [("male", "måle"), ("opmale", "opmåle"), ("tale", "tåle")].map { (Key($0), $1) }, joining: { first, _ in first })
  private static let objects = KeyMap(
    [("de", "dem"), ("han", "ham"), ("hun", "hende"), ("vi", "os"), ("jeg", "mig")].map { (Key($0), $1) }, joining: { first, _ in first })
  private static var egne: Key { "egne" }
  /// Adverbs that tie the sentence to the one before and say nothing alone.
  private static let ties: KeySet =
    "dog derfor herefter endvidere således desuden også samtidig derefter nu gerne så der jo altså stadig nok lige derudover godt"
}
