import Danish
import Source

/// Words an act as an infinitive phrase that can stand alone in a list.
struct ActionPhrase {
  let words: [Word]
  let text: SourceText
  let due: ByteRange?

  func phrase(_ act: Match.Act) -> String {
    switch act {
    case .infinitive(let verb, let rest):
      return tidy([infinitive(words[verb])] + surface(rest, uniting: true))
    case .clause(let clause):
      let verb = words[clause.verb]
      var parts = [infinitive(verb)]
      if clause.voice == .passive, let subject = clause.subject {
        parts += surface(subject.words.filter { words[$0].folded != "der" || subject.words.count > 1 }, lower: true)
      }
      let middle = middleField(clause)
      // "egner sig til at arbejde": the act is what one is fit for.
      if verb.verb?.infinitive == "egne", let marker = clause.rest.first(where: { words[$0].folded == "at" }), marker + 1 < clause.rest.upperBound {
        return tidy(surface(marker + 1..<clause.rest.upperBound, uniting: true))
      }
      if clause.voice == .active { return tidy(surface(middle) + parts + surface(clause.rest, uniting: true)) }
      return tidy(parts + surface(middle) + surface(clause.rest, uniting: true))
    }
  }

  /// "på ny", "i højere grad": what stands between the finite verb or the subject and the infinitive.
  private func middleField(_ clause: Clause) -> [Int] {
    let subjectEnd = clause.subject?.words.upperBound ?? clause.finite
    let from = max(clause.finite + 1, subjectEnd > clause.finite ? subjectEnd : clause.finite + 1)
    var indices = Array(subjectEnd < clause.finite ? subjectEnd..<clause.finite : 0..<0)
    if from < clause.verb { indices += Array(from..<clause.verb) }
    return indices.filter { index in
      let word = words[index]
      if index > 0, words[index].folded == "der" || word.classes.contains(.auxiliary) || word.classes.contains(.modal) { return false }
      return !["dog", "derfor", "herefter", "endvidere", "saledes", "desuden", "ogsa", "samtidig", "derefter", "nu", "gerne", "sa"].contains(
        word.folded)
    }
  }

  private func infinitive(_ word: Word) -> String { (word.verb ?? Verbs.guess(word.folded))?.infinitive ?? word.folded }

  /// The words as the minutes have them, less the deadline; finite verbs joined by "og" become infinitives.
  private func surface(_ range: some Sequence<Int>, uniting: Bool = false, lower: Bool = false) -> [String] {
    var out: [String] = []
    var previous: Int?
    var subordinate = false
    for index in range {
      let word = words[index]
      if let due, due.contains(word.range) { continue }
      if !word.classes.isDisjoint(with: [.subordinator, .relative]) { subordinate = true }
      var piece = text.flowing(word.range)
      if uniting, !subordinate, let previous, words[previous].folded == "og" || words[previous].isComma, word.isPresentActive, let verb = word.verb {
        piece = verb.infinitive
      } else if uniting, !subordinate, let previous, words[previous].folded == "og", word.folded.hasSuffix("ende"),
        let verb = Verbs.all[String(word.folded.dropLast(3))], verb.forms.contains(.infinitive)
      {
        // "at arbejde … og kommende med forslag": a slip for "komme".
        piece = verb.infinitive
      }
      if lower, out.isEmpty, word.token.isCapitalised, !word.classes.isEmpty || word.token.folded.count > 3 { piece = piece.lowercased() }
      let glued = previous.map { words[$0].range.end == word.range.start } ?? false
      if glued, !out.isEmpty { out[out.count - 1] += piece } else { out.append(piece) }
      previous = index
    }
    return out
  }

  private func tidy(_ parts: [String]) -> String {
    var phrase = parts.filter { !$0.isEmpty }.joined(separator: " ")
    while let last = phrase.last, " .,;:–-".contains(last) { phrase.removeLast() }
    phrase = phrase.replacing(" ,", with: ",")
    for ending in [" og", " samt", " men", ", og"] where phrase.hasSuffix(ending) { phrase.removeLast(ending.count) }
    return phrase
  }
}
