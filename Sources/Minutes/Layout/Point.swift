package import Source

/// One point of the minutes proper; text before the first is a point without number, a sub-heading is a point with the number it stands in.
package struct Point: Sendable, Hashable {
  /// "2", "1.1", "IV", "2.a"; nil where the point has only a heading.
  package var number: String?
  package var title: String?
  /// The whole heading: its lines, with number and marks.
  package var heading: ByteRange?
  package var paragraphs: [Paragraph]
  /// What the short lines far below the text mean, where columns of a page were flattened ("Ansvarlig Deadline" above the point).
  package var columns: [ColumnRole]

  package init(number: String?, title: String?, heading: ByteRange?, paragraphs: [Paragraph], columns: [ColumnRole] = []) {
    (self.number, self.title, self.heading, self.paragraphs, self.columns) = (number, title, heading, paragraphs, columns)
  }
}

/// What stands together inside a point and is read as one: running text, a list item, a row of a table.
package struct Paragraph: Sendable, Hashable {
  /// The content, without marker and label.
  package var block: Block
  /// Where it stands inside its point.
  package var section: Section?
  /// The label that began it and was cut from its content: "Aktion:", "Ansvarlig:".
  package var label: ParagraphLabel?
  /// The label's own words.
  package var labelRange: ByteRange?
  /// The line above a list that it belongs to: "Følgende aftaltes:", "Bestyrelsen vil:", a person's name above his tasks.
  package var lead: ByteRange?
  /// The cells of a table row by meaning.
  package var row: Row?
  /// The cell of a table that names the point which begins here.
  package var opening: ByteRange?
  /// "[x]" is true, "[ ]" false, no box nil.
  package var checked: Bool?
  /// It was cut from the paragraph before it, at a label in its middle: what stands before says what it is about
  /// ("… gulvet er skævt. Aktion: Henning får fat i kloakfirmaet.").
  package var continuesPrevious = false

  package init(block: Block, section: Section? = nil, label: ParagraphLabel? = nil, labelRange: ByteRange? = nil) {
    (self.block, self.section, self.label, self.labelRange) = (block, section, label, labelRange)
  }
}

/// The part of a point that a paragraph stands in; it opens with a label or a short heading of its own and lasts until the next.
package enum Section: String, Sendable, Hashable, CaseIterable {
  case presentation  // Sagsfremstilling, Baggrund, Indstilling, Formål
  case quotedAgenda  // "> Punktet er sat på af …": what the agenda said before the meeting
  case discussion  // Referat, Drøftelse, Debat
  case question  // Spg., Spørgsmål
  case answer  // Svar
  case decision  // Beslutning, Besluttet, Konklusion, Følgende aftaltes:
  case tasks  // Opgaver, Aktionsliste, To-do, Next steps, Opfølgning
  case nextMeeting  // Næste møde, Til næste møde
  case information  // Siden sidst, Orientering, Meddelelser, Nyt fra …
}

/// A label at the start of a paragraph, or in its middle after the end of a sentence.
package enum ParagraphLabel: String, Sendable, Hashable, CaseIterable {
  case action  // Aktion:, Aktionspunkt, AP 3:, Opgave:, To do:, Næste skridt:
  case responsible  // Ansvarlig:, Ansv.:, Tovholder:, Udføres af:
  case deadline  // Deadline:, Frist:, Senest:
  case status  // Status:
  case decision  // Beslutning:, Konklusion:, Aftale:, Det blev aftalt:
  case proposal  // Forslag:, Indstilling:
  case question  // Spg.:, Spørgsmål:
  case answer  // Svar:
  case remark  // Bemærkning:, NB:, Info:, Orientering:
}

/// What a column of a table holds.
package enum ColumnRole: String, Sendable, Hashable, CaseIterable {
  /// `subject` and `talk` are what it is about and what was said, beside a column of what is to be done.
  case number, task, owner, due, status, subject, talk, other
}

/// A row of a table: Markdown pipes, tabs or columns set with spaces.
package struct Row: Sendable, Hashable {
  package var task: ByteRange?
  package var owner: ByteRange?
  package var due: ByteRange?
  package var status: ByteRange?
  package var number: ByteRange?
  package var other: [ByteRange] = []
  /// The cell that names the point, in a table of points ("Emne | Drøftelse | Beslutning"), what was said of it, and whether the rest was decided.
  package var subject: ByteRange?
  package var talk: [ByteRange] = []
  package var isDecided = false
  /// "Nr | Opgave | Ansvarlig | Frist"
  package var isHeader = false

  package init() {}
}
