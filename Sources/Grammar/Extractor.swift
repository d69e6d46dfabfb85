package import Danish
package import Minutes
import Source

/// Reads minutes into commitments.
package enum Extractor {
  package static func commitments(in minutes: Minutes) -> [Commitment] {
    var found: [Commitment] = []
    eachCommitment(in: minutes) { found.append($0) }
    return found
  }

  /// Hands them to `take` as they are read, in the order of the points.
  package static func eachCommitment(in minutes: Minutes, _ take: (Commitment) -> Void) {
    each(minutes, .commitments) { point, result in
      for candidate in result.candidates where Selection.accepts(candidate) { take(candidate.commitment(point.number, minutes.text)) }
    }
  }

  /// Everything that was considered, with its features, for training and `explain`.
  package static func considered(in minutes: Minutes) -> [(commitment: Commitment, features: [String], isRejected: Bool)] {
    var found: [(Commitment, [String], Bool)] = []
    each(minutes, .features) { point, result in
      found += result.candidates.map { candidate in
        let words = result.passages[candidate.passage].words[candidate.words].filter(\.isVocabulary)
        let vocabulary = Set(words.map { "word=" + Tokenizer.fold(minutes.text.bytes[$0.range.start..<$0.range.end]) })
        return (
          candidate.commitment(point.number, minutes.text), (candidate.features.listed ?? []).map(\.feature) + vocabulary.sorted(),
          candidate.isRejected
        )
      }
    }
    return found
  }

  static func each(_ minutes: Minutes, _ detail: Setting.Detail, _ visit: (Point, PointReader.Result) -> Void) {
    var tokenizer = Tokenizer()
    let roster = Mentions.extend(Roster(minutes.meeting), with: minutes)
    let setting = Setting(text: minutes.text, roster: roster, date: minutes.meeting.date, detail: detail)
    let reader = PointReader(setting: setting)
    var memory = Antecedents()
    // Columns of a page tell of several points: those are read before the names find their places.
    var waiting: [(point: Point, result: PointReader.Result)] = []
    func release() {
      ColumnAlignment.assign(waiting.map(\.result))
      for (point, result) in waiting { visit(point, result) }
      waiting = []
    }
    for point in minutes.points {
      let result = reader.read(point, memory: &memory, tokenizer: &tokenizer)
      if point.columns.isEmpty {
        if !waiting.isEmpty { release() }
        visit(point, result)
      } else {
        waiting.append((point, result))
        // Nothing above a block waits any longer.
        if waiting.count > 50, !result.blocks.isEmpty { release() }
      }
    }
    release()
  }
}

extension PointReader.Result {
  func commitments(_ point: Point, _ text: SourceText) -> [Commitment] {
    candidates.lazy.filter(Selection.accepts).map { $0.commitment(point.number, text) }
  }
}

/// Which candidates are commitments.
enum Selection {
  static let threshold = 0.43

  static func accepts(_ candidate: Candidate) -> Bool { !candidate.isRejected && candidate.score >= threshold }
}
