package import Danish
package import FollowUp
package import Grammar

/// A task that waits for news, as far as new minutes can tell of it.
package struct OpenTask: Sendable {
  package var id: Int64
  package var text: String
  /// The sentence it rests on; empty for one added by hand.
  package var quote: String
  /// What stands around it in its paragraph of the minutes.
  package var context: String
  package var agendaTitle: String?
  package var owners: [Owner]
  package var kind: Kind
  package var status: Status
  /// Its last day, where one can be told.
  package var due: Day?
  /// Earlier minutes say that it is done or dropped, and nobody has answered yet.
  package var isSettled: Bool
  /// How surely it is a task, 0...1; 1 where a person stands by it.
  package var confidence: Double

  package init(
    id: Int64, text: String, quote: String, context: String, agendaTitle: String?, owners: [Owner], kind: Kind, status: Status, due: Day?, isSettled: Bool,
    confidence: Double
  ) {
    (self.id, self.text, self.quote, self.context) = (id, text, quote, context)
    (self.agendaTitle, self.owners) = (agendaTitle, owners)
    (self.kind, self.status, self.due, self.isSettled, self.confidence) = (kind, status, due, isSettled, confidence)
  }
}
