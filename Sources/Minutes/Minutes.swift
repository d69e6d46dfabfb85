package import Danish
package import Source

/// Minutes as read: who met when about what, and the text of each point.
package struct Minutes: Sendable {
  package var text: SourceText
  package var meeting: MeetingHeader
  package var points: [Point]
  /// What the parser could not place.
  package var notices: [Notice]

  package init(text: SourceText, meeting: MeetingHeader, points: [Point], notices: [Notice]) {
    (self.text, self.meeting, self.points, self.notices) = (text, meeting, points, notices)
  }
}

package struct MeetingHeader: Sendable, Equatable {
  /// The body in its fullest plain form: "Kredsrådet", "Bestyrelsen, Ejerforeningen Tranholm, blok 3".
  package var body: String?
  package var organisation: String?
  package var title: String?
  package var date: Day?
  /// `HH:MM`.
  package var start: String?
  package var end: String?
  package var place: String?
  package var present: [Person] = []
  package var absent: [Person] = []
  package var agenda: [AgendaEntry] = []
  /// Who turns up in the text with a title and is on no list ("Vicepolitiinspektør Søren Rye").
  package var mentioned: [Person] = []

  package init() {}
}

package struct Person: Sendable, Hashable {
  package var name: String
  package var title: String?
  package var organisation: String?
  package var initials: String?
  package var range: ByteRange

  package init(name: String, title: String? = nil, organisation: String? = nil, initials: String? = nil, range: ByteRange) {
    (self.name, self.title, self.organisation, self.initials, self.range) = (name, title, organisation, initials, range)
  }
}

package struct AgendaEntry: Sendable, Hashable {
  package var number: String
  package var title: String
  package var presenter: String?

  package init(number: String, title: String, presenter: String? = nil) {
    (self.number, self.title, self.presenter) = (number, title, presenter)
  }
}

/// Something the parser noticed and could not place, for the person who reads the summary.
package struct Notice: Sendable, Hashable {
  package var message: String
  package var range: ByteRange

  package init(message: String, range: ByteRange) {
    self.message = message
    self.range = range
  }
}
