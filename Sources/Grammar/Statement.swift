package import Danish
package import Minutes
package import Source

/// A sentence of the minutes and what the grammar made of it.
package struct Statement: Sendable {
  package let range: ByteRange
  package let agendaItem: String?
  package let section: Section?
  package let readings: [Reading]

  /// One clause of the sentence: its fields, and the rule that read it or the cue that kept it back.
  package struct Reading: Sendable {
    package let range: ByteRange
    /// Fields of the clause with their Danish names ("grundled", "udsagnsled"), in order.
    package let fields: [(name: String, text: String)]
    package let rule: String?
    package let cue: String?
    package let commitment: Commitment?
  }
}
