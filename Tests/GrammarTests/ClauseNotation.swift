import Danish
import Minutes
import Source

@testable import Grammar

/// The clauses of a sentence as one line each, so that a test reads like the sentence scheme:
/// "main: Inden næste møde + kassereren:agent + indhente present active".
///
/// The parts are the fore-field (where something else than the subject fills it), the subject with its sort (in brackets where it is borrowed from
/// the clause before), the main verb's infinitive with modal, tense, voice and "not".
enum ClauseNotation {
  static func lines(_ sentence: String) -> [String] {
    let minutes = ExampleMinutes(sentence).minutes
    guard let reading = Reading.first(in: minutes) else { return [] }
    return reading.clauses.map { line($0, reading.passage, minutes) }
  }

  private static func line(_ clause: Clause, _ passage: Passage, _ minutes: Minutes) -> String {
    func surface(_ words: Range<Int>) -> String { minutes.text.flowing(passage.bytes(words)) }
    var parts: [String] = []
    if let fore = clause.foreField { parts.append(surface(fore)) }
    if let subject = clause.subject {
      let shown = "\(surface(subject.words)):\(subject.sort.rawValue)"
      parts.append(clause.sharesSubject ? "(\(shown))" : shown)
    }
    if let verb = clause.verb {
      let word = passage.words[verb]
      var shown = [word.token.verb?.infinitive ?? minutes.text.flowing(word.range).lowercased()]
      if let modal = clause.modal, let name = modals.first(where: { Key($0) == modal }) { shown.insert(name, at: 0) }
      if clause.negated { shown.append("not") }
      shown += [clause.tense.rawValue, clause.voice.rawValue]
      parts.append(shown.joined(separator: " "))
    }
    return "\(clause.role.rawValue): " + parts.joined(separator: " + ")
  }

  private static let modals = ["vil", "skal", "kan", "må", "bør", "ville", "skulle", "kunne", "måtte", "burde", "tør"]

  /// "Inden/preposition næste/adjective …": the words with their tags.
  static func tags(_ sentence: String) -> String {
    let minutes = ExampleMinutes(sentence).minutes
    guard let reading = Reading.first(in: minutes) else { return "" }
    return reading.passage.words.map { "\(minutes.text.flowing($0.range))/\($0.tag)" }.joined(separator: " ")
  }
}
