package import Danish
package import FollowUp

/// A list to be printed, as data: the formats say how it looks.
package struct Report: Sendable {
  package struct Section: Sendable {
    package var id: String
    package var title: String?
    package var columns: [Column]
    package var tasks: [TaskRow]

    package init(id: String, title: String?, columns: [Column] = Column.list, tasks: [TaskRow]) {
      (self.id, self.title, self.columns, self.tasks) = (id, title, columns, tasks)
    }
  }

  /// A number and the tasks it counts.
  package struct Figure: Sendable, Hashable {
    package var id: String
    package var title: String
    /// By number.
    package var tasks: [Int64]
    /// How many they were in the period before; nil where there is none.
    package var before: Int?
  }

  package var title: String
  /// Lines under the title: the period, what is a draft.
  package var facts: [String] = []
  package var today: Day
  package var figures: [Figure] = []
  /// Pictures, for the formats that have them.
  package var charts: [Chart] = []
  /// What minutes say of tasks and nobody has answered; stands before the sections.
  package var suggestions: [SuggestionRow] = []
  package var sections: [Section]
  /// What a calendar shows beside the tasks.
  package var meetings: [MeetingRow] = []

  package init(title: String, today: Day, sections: [Section]) {
    (self.title, self.today, self.sections) = (title, today, sections)
  }

  /// Whether figures stand beside those of the period before.
  var isCompared: Bool { figures.contains { $0.before != nil } }
  /// Those of the sections; of the suggestions where there is nothing else.
  package var tasks: [TaskRow] { sections.isEmpty ? suggestions.map(\.task) : sections.flatMap(\.tasks) }
}
