package import Danish
package import Minutes
package import Source

/// Minutes as the grammar read them: their commitments, and every sentence for those who compare it with other texts.
package struct ReadMinutes: Sendable {
  package let minutes: Minutes
  package let commitments: [Commitment]
  /// In the order of the text, what no rule reads included.
  package let sentences: [ReadSentence]

  package init(minutes: Minutes, commitments: [Commitment], sentences: [ReadSentence] = []) {
    (self.minutes, self.commitments, self.sentences) = (minutes, commitments, sentences)
  }
}

/// A sentence of the minutes, or a row of a table, with its words and clauses.
package struct ReadSentence: Sendable {
  package let range: ByteRange
  /// Index of its point in the minutes, and of its paragraph in the point.
  package let point: Int
  package let paragraph: Int
  /// Index in the words of its paragraph, as those of the clauses.
  package let words: ArraySlice<Word>
  package let clauses: [Clause]
  /// Whom the subjects of its clauses mean.
  package let actors: [Owner]
  package let deadlines: [DueMention]
}

extension Extractor {
  package static func read(_ minutes: Minutes) -> ReadMinutes {
    var commitments: [Commitment] = []
    var sentences: [ReadSentence] = []
    var memory = Antecedents()
    var number = 0
    each(minutes, .clauses) { point, result in
      commitments += result.commitments(point, minutes.text)
      let readings = Dictionary(grouping: result.readings, by: \.passage)
      for (index, passage) in result.passages.enumerated() {
        if let row = passage.paragraph.row {
          sentences.append(self.row(passage, row, number))
        } else if let readings = readings[index] {
          sentences += readings.map { sentence($0, passage, number, &memory) }
        } else {
          sentences += passage.sentences.filter { !$0.isEmpty }.map { plain($0, passage, number) }
        }
      }
      number += 1
    }
    return ReadMinutes(minutes: minutes, commitments: commitments, sentences: sentences)
  }

  private static func sentence(_ reading: PointReader.Reading, _ passage: Passage, _ point: Int, _ memory: inout Antecedents) -> ReadSentence {
    var actors: [Owner] = []
    for clause in reading.clauses {
      guard let subject = clause.subject, subject.canAct else { continue }
      for owner in OwnerResolver(passage: passage, memory: memory).owners(of: subject).owners where !actors.contains(owner) { actors.append(owner) }
      if clause.role != .relative, [.named, .agent, .office].contains(subject.sort) { memory.see(subject, in: passage) }
    }
    return plain(passage.sentences[reading.sentence], passage, point, clauses: reading.clauses, actors: actors)
  }

  private static func plain(
    _ range: Range<Int>, _ passage: Passage, _ point: Int, clauses: [Clause] = [], actors: [Owner] = []
  ) -> ReadSentence {
    let bytes = passage.bytes(range)
    return ReadSentence(
      range: bytes, point: point, paragraph: passage.position, words: passage.words[range], clauses: clauses, actors: actors,
      deadlines: passage.mentions(from: bytes.start).filter { bytes.contains($0.range) })
  }

  /// A row with all its cells, not only the one that tells the task.
  private static func row(_ passage: Passage, _ row: Row, _ point: Int) -> ReadSentence {
    let owners = RowReader(lines: LineReader(passage: passage, index: 0, memory: Antecedents()), row: row).owner?.owners ?? []
    let whole = Passage(cell: passage.paragraph.block.range, of: passage)
    return plain(0..<whole.words.count, whole, point, actors: owners)
  }
}
