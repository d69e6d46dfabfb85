package import Danish
package import Minutes
package import Source

/// A sentence of the minutes and what the grammar made of it.
package struct Statement: Sendable {
  package let range: ByteRange
  package let agendaItem: String?
  package let section: Section?
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
  /// Every statement in the order of the text, with what was read or why it was left.
  package static func statements(in minutes: Minutes) -> [Statement] {
    var found: [Statement] = []
    each(minutes) { point, result in
      for reading in result.readings {
        let passage = result.passages[reading.passage]
        let here = result.candidates.filter { $0.passage == reading.passage && $0.sentence == reading.sentence }
        found.append(
          Statement(
            range: passage.bytes(passage.sentences[reading.sentence]), agendaItem: point.number, section: passage.paragraph.section,
            clauses: reading.clauses.map { fields($0, passage, minutes.text) },
            considered: here.map { candidate in
              Statement.Considered(
                commitment: candidate.commitment(point.number, minutes.text), isRead: Selection.accepts(candidate),
                reasons: candidate.features.all.map { ($0.name, Scorer.shared.weight($0)) }.filter { $0.1 != 0 }
                  .sorted { abs($0.1) > abs($1.1) })
            }))
      }
    }
    return found
  }

  private static func fields(_ clause: Clause, _ passage: Passage, _ text: SourceText) -> [(name: String, text: String)] {
    func words(_ range: Range<Int>) -> String { text.flowing(passage.bytes(range)) }
    var fields: [(String, String)] = [("sætning", clause.role.rawValue)]
    if let fore = clause.foreField { fields.append(("forfelt", words(fore))) }
    if let subject = clause.subject { fields.append(("grundled", words(subject.words) + " (\(subject.sort.rawValue))")) }
    if let verb = clause.verb {
      let finite = clause.finite ?? verb
      fields.append(("udsagnsled", finite == verb ? words(verb..<verb + 1) : words(finite..<finite + 1) + " … " + words(verb..<verb + 1)))
      fields.append(("tid", "\(clause.tense.rawValue) \(clause.voice.rawValue)"))
    }
    if clause.rest < clause.words.upperBound { fields.append(("resten", words(clause.rest..<clause.words.upperBound))) }
    return fields
  }
}
