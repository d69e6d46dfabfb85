/// What calendar programs know the tasks and meetings of a register by: whose they are, and how often they changed.
package struct CalendarMarks: Sendable, Hashable {
  package struct Mark: Sendable, Hashable {
    /// The name of its body, with the organisation where that is known.
    package var body: String
    /// Changes told of it in the history; undoing one is one more, so it never falls.
    package var revision: Int

    package init(body: String, revision: Int) { (self.body, self.revision) = (body, revision) }
  }

  /// By number.
  package var tasks: [Int64: Mark]
  package var meetings: [Int64: Mark]

  package init(tasks: [Int64: Mark], meetings: [Int64: Mark]) { (self.tasks, self.meetings) = (tasks, meetings) }
}
