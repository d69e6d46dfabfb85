import Danish
import Minutes
import Source

/// A sentence among the words of its paragraph.
struct SentenceContext {
  let words: [Word]
  let sentence: Range<Int>
  let mentions: [DueMention]
  let section: Section?
  let point: String?
  let text: SourceText

  func mentions(in range: Range<Int>) -> [DueMention] {
    guard !range.isEmpty else { return [] }
    return mentions(in: ByteRange(words[range.lowerBound].range.start, words[range.upperBound - 1].range.end))
  }

  func mentions(in range: ByteRange) -> [DueMention] { mentions.filter { range.contains($0.range) } }

  /// The deadline of an act: in its own clause; a sentence with one act lends it all of its deadlines.
  func due(in quote: ByteRange, act: Match.Act, alone: Bool) -> DueMention? {
    let own: Range<Int>
    switch act {
    case .clause(let clause): own = clause.words
    case .infinitive(let verb, let rest): own = verb..<max(verb + 1, rest.upperBound)
    }
    let inside = mentions(in: own)
    return best(inside) ?? best(mentions(in: quote))
  }

  /// A date outranks a vague word.
  private func best(_ mentions: [DueMention]) -> DueMention? {
    mentions.first { $0.due.type != .other && $0.due.type != .recurring && $0.due.type != .asap } ?? mentions.first
  }
}
