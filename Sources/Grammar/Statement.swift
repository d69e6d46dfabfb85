package import Danish
package import Minutes
package import Source

/// A sentence of the minutes and what the grammar made of it.
package struct Statement: Sendable {
  package let range: ByteRange
  package let agendaItem: String?
  package let section: Section?
  /// Its words with what each is taken for, in Danish terms.
  package let words: [(surface: String, tag: String)]
  /// Its clauses, each as fields with their Danish names ("grundled", "udsagnsled").
  package let clauses: [[(name: String, text: String)]]
  /// What was considered here, read or left.
  package let considered: [Considered]

  /// A possible commitment with what told for and against it.
  package struct Considered: Sendable {
    package let commitment: Commitment
    package let isRead: Bool
    /// Feature and weight, the heaviest first.
    package let reasons: [(feature: String, weight: Double)]
  }
}

extension Extractor {
  /// Every statement in the order of the text, with what was read or why it was left; a row of a table is one statement.
  package static func statements(in minutes: Minutes) -> [Statement] {
    var found: [Statement] = []
    each(minutes, .features) { point, result in
      let readings = Dictionary(grouping: result.readings, by: \.passage)
      let candidates = Dictionary(grouping: result.candidates, by: \.passage)
      for (index, passage) in result.passages.enumerated() {
        let here = candidates[index] ?? []
        for reading in readings[index] ?? [] {
          let clauses = reading.clauses.map { fields($0, passage, minutes.text) }
          let sentence = passage.sentences[reading.sentence]
          found.append(statement(sentence, of: passage, clauses, here.filter { $0.sentence == reading.sentence }, point, minutes.text))
        }
        if readings[index] == nil, !here.isEmpty {
          found.append(statement(0..<passage.words.count, of: passage, [], here, point, minutes.text))
        }
      }
    }
    return found
  }

  private static func statement(
    _ range: Range<Int>, of passage: Passage, _ fields: [[(name: String, text: String)]], _ candidates: [Candidate], _ point: Point,
    _ text: SourceText
  ) -> Statement {
    return Statement(
      range: passage.bytes(range), agendaItem: point.number, section: passage.paragraph.section,
      words: passage.words[range].map { (text.flowing($0.range), $0.tag.term) }, clauses: fields,
      considered: candidates.map { candidate in
        let words = passage.words[candidate.words].map { (feature: "ord=" + text.flowing($0.range), weight: Scorer.shared.weight(of: $0)) }
        let reasons = ((candidate.features.listed ?? []) + words).filter { $0.weight != 0 }.sorted { abs($0.weight) > abs($1.weight) }
        return Statement.Considered(commitment: candidate.commitment(point.number, text), isRead: Selection.accepts(candidate), reasons: reasons)
      })
  }

  private static func fields(_ clause: Clause, _ passage: Passage, _ text: SourceText) -> [(name: String, text: String)] {
    func words(_ range: Range<Int>) -> String { text.flowing(passage.bytes(range)) }
    var fields: [(String, String)] = [("sætning", clause.role.term)]
    if let fore = clause.foreField { fields.append(("forfelt", words(fore))) }
    if let subject = clause.subject { fields.append(("grundled", words(subject.words) + " (\(subject.sort.term))")) }
    if let verb = clause.verb {
      let finite = clause.finite ?? verb
      fields.append(("udsagnsled", finite == verb ? words(verb..<verb + 1) : words(finite..<finite + 1) + " … " + words(verb..<verb + 1)))
      fields.append(("tid", clause.tense.term + clause.voice.term + (clause.negated ? ", nægtet" : "")))
    }
    if clause.rest < clause.words.upperBound { fields.append(("resten", words(clause.rest..<clause.words.upperBound))) }
    return fields
  }
}
