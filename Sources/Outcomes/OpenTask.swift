package import FollowUp
package import Grammar

/// A task that waits for news, as far as new minutes can tell of it.
package struct OpenTask: Sendable {
  package var id: Int64
  package var text: String
  /// The sentence it rests on; empty for one added by hand.
  package var quote: String
  package var agendaTitle: String?
  package var owners: [Owner]
  package var kind: Kind
  package var status: Status
  /// It has a deadline.
  package var isTimed: Bool
  /// Earlier minutes say that it is done or dropped, and nobody has answered yet.
  package var isSettled: Bool

  package init(
    id: Int64, text: String, quote: String, agendaTitle: String?, owners: [Owner], kind: Kind, status: Status, isTimed: Bool, isSettled: Bool
  ) {
    (self.id, self.text, self.quote, self.agendaTitle, self.owners) = (id, text, quote, agendaTitle, owners)
    (self.kind, self.status, self.isTimed, self.isSettled) = (kind, status, isTimed, isSettled)
  }
}
