import Danish
import Minutes

@testable import Grammar

/// A sentence as the grammar reads it.
struct Reading {
  let passage: Passage
  let sentence: Range<Int>
  let clauses: [Clause]

  /// The first sentence of the minutes' last point.
  static func first(in minutes: Minutes) -> Reading? {
    var last: PointReader.Result?
    Extractor.each(minutes, .clauses) { last = $1 }
    guard let last, let reading = last.readings.first else { return nil }
    let passage = last.passages[reading.passage]
    return Reading(passage: passage, sentence: passage.sentences[reading.sentence], clauses: reading.clauses)
  }
}
