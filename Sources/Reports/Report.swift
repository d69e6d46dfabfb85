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
  package var sections: [Section]
  /// Whether each task shows the sentence it rests on.
  package var showsQuotes: Bool

  package init(title: String, today: Day, sections: [Section], showsQuotes: Bool) {
    (self.title, self.today, self.sections, self.showsQuotes) = (title, today, sections, showsQuotes)
  }

  package static func of(_ list: FollowUpList, title: String, _ wording: Wording) -> Report {
    Report(
      title: title, today: list.today, sections: list.sections.map { Section(id: $0.0.rawValue, title: wording.title($0.0), tasks: $0.1) },
      showsQuotes: true)
  }
}
