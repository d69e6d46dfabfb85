package import Danish
package import FollowUp

/// A list to be printed: sections of tasks under a title, independent of the format.
package struct Report: Sendable {
  package struct Section: Sendable {
    package var id: String
    package var title: String?
    package var tasks: [TaskRow]

    package init(id: String, title: String?, tasks: [TaskRow]) { (self.id, self.title, self.tasks) = (id, title, tasks) }
  }

  package var title: String
  package var today: Day
  /// What minutes say of tasks and nobody has answered; stands before the sections.
  package var suggestions: [SuggestionRow]
  package var sections: [Section]
  /// Whether each task shows the sentence it rests on.
  package var showsQuotes: Bool
  /// Whether each task shows what minutes said of it last, or that they said nothing.
  package var showsNews = false

  package init(title: String, today: Day, suggestions: [SuggestionRow] = [], sections: [Section], showsQuotes: Bool) {
    (self.title, self.today, self.suggestions, self.sections, self.showsQuotes) = (title, today, suggestions, sections, showsQuotes)
  }

  package static func of(_ list: FollowUpList, title: String, suggestions: [SuggestionRow] = [], _ wording: Wording) -> Report {
    Report(
      title: title, today: list.today, suggestions: suggestions,
      sections: list.sections.map { Section(id: $0.0.rawValue, title: wording.title($0.0), tasks: $0.1) },
      showsQuotes: true)
  }
}
