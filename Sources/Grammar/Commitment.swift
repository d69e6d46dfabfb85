package import Danish
package import Source

/// The kinds of follow-up item; the raw values are the contract of the JSON.
package enum Kind: String, Sendable, CaseIterable {
  case pledge, decision, request, proposal

  package var isFirm: Bool { self != .proposal }
}

package enum OwnerType: String, Sendable, CaseIterable {
  case person, body, group
}

/// Who must act, in the fullest form that the minutes have.
package struct Owner: Sendable, Hashable {
  package var name: String
  package var type: OwnerType
  /// The office by which the minutes call a person here: "formanden".
  package var office: String?

  package init(name: String, type: OwnerType, office: String? = nil) {
    (self.name, self.type, self.office) = (name, type, office)
  }
}

/// A follow-up item found in minutes, with the sentence it rests on and the rule that read it.
package struct Commitment: Sendable, Hashable {
  package var kind: Kind
  package var owners: [Owner]
  /// Why no owner could be told ("to personer hedder Kim"), where none could.
  package var ownerNote: String?
  /// An infinitive phrase that stands alone in a list.
  package var action: String
  /// The exact text of `range`.
  package var quote: String
  package var range: ByteRange
  package var due: Due?
  package var agendaItem: String?
  /// The rule's guessed trust, 0...1 (see `Construction`); not a measured chance.
  package var confidence: Double
  package var rule: String

  package init(
    kind: Kind, owners: [Owner], ownerNote: String? = nil, action: String, quote: String, range: ByteRange, due: Due? = nil,
    agendaItem: String? = nil, confidence: Double, rule: String
  ) {
    (self.kind, self.owners, self.ownerNote, self.action, self.quote) = (kind, owners, ownerNote, action, quote)
    (self.range, self.due, self.agendaItem, self.confidence, self.rule) = (range, due, agendaItem, confidence, rule)
  }
}
