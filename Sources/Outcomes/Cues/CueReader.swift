import Danish
import FollowUp
import Grammar

/// Finds the cues in the words of a sentence.
enum CueReader {
  /// A cue where it stands, in which form of the verb, negated or not.
  struct Hit: Sendable {
    var cue: OutcomeCue
    var form: Form
    var isNegated: Bool

    /// It tells the cue's own outcome: what is done stands in the past or without a verb, and nothing negates it.
    var isTold: Bool { !isNegated && (cue.outcome != .done || form != .infinitive && form != .present) }

    /// What it tells, nil for nothing.
    var outcome: Outcome? {
      if cue.outcome == .done, form == .infinitive || form == .present { return nil }
      return isNegated ? cue.negated : cue.outcome
    }

    var name: String { cue.id + ":" + form.rawValue + (isNegated ? "-not" : "") }
  }

  /// "sendte", "er sendt", "sender", "skal sende", and what is no verb.
  enum Form: String, Sendable { case past, perfect, present, infinitive, other }

  static func hits(_ sentence: ReadSentence) -> [Hit] {
    var hits: [Hit] = []
    let words = sentence.words
    for index in words.indices {
      for phrase in (starts[words[index].key] ?? []) + (words[index].lemma.flatMap { $0 == words[index].key ? nil : starts[$0] } ?? []) {
        guard let last = end(of: phrase.keys, from: index, in: words) else { continue }
        let clause = sentence.clauses.last { $0.words.contains(index) }
        let hasOwn = phrase.keys.contains(where: negations.contains)
        let negated = !hasOwn && (clause?.negated ?? words[max(words.startIndex, index - 3)...last].contains { $0.tag == .negation })
        let verb = (index...last).first { words[$0].isVerb }
        hits.append(Hit(cue: phrase.cue, form: form(verb.map { words[$0] }, clause), isNegated: negated))
      }
    }
    return hits
  }

  static func form(_ word: Word?, _ clause: Clause?) -> Form {
    // "skal være færdigt" is still to come.
    guard let word else { return clause?.modal != nil ? .infinitive : .other }
    switch word.tag {
    case .participle: return clause.map { $0.tense == .none || $0.tense == .present && $0.modal != nil } ?? false ? .infinitive : .perfect
    case .infinitive, .imperative: return .infinitive
    default: return !word.token.forms.isDisjoint(with: .past | .pastPassive) && !word.token.forms.contains(.present) ? .past : .present
    }
  }

  /// The place of a phrase's last word, where each stands at most three others behind the one before; behind a preposition none.
  private static func end(of keys: [Key], from index: Int, in words: ArraySlice<Word>) -> Int? {
    var at = index
    // "i gang" is one expression, "i salen denne gang" is not.
    let reach = words[index].tag == .preposition ? 2 : 5
    for key in keys.dropFirst() {
      guard let next = (at + 1..<min(words.endIndex, at + reach)).first(where: { words[$0].key == key || words[$0].lemma == key }) else { return nil }
      at = next
    }
    return at
  }

  private struct Phrase { var cue: OutcomeCue, keys: [Key] }

  private static let starts: [Key: [Phrase]] = {
    var starts: [Key: [Phrase]] = [:]
    for cue in OutcomeCue.all {
      for phrase in cue.phrases {
        let keys = phrase.split(whereSeparator: \.isWhitespace).map { Key($0) }
        guard !keys.isEmpty else { continue }
        starts[keys[0], default: []].append(Phrase(cue: cue, keys: keys))
      }
    }
    return starts
  }()

  private static let negations: KeySet = "ikke ingen intet uden næppe"
}
