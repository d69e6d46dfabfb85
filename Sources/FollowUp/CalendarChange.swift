package import Danish

/// What happened to the calendar of a body.
package enum CalendarChange: Sendable, Hashable {
  case planned(Day)
  case moved(from: Day, to: Day)
  case cancelled(Day)
}

/// A deadline that a change of the calendar moved; nil where no last day can be told.
package struct DeadlineChange: Sendable, Hashable {
  package var task: Int64
  package var text: String
  package var from: Day?
  package var to: Day?

  package init(task: Int64, text: String, from: Day?, to: Day?) { (self.task, self.text, self.from, self.to) = (task, text, from, to) }
}

/// Changes of the calendar with the deadlines that followed them.
package struct CalendarEffect: Sendable, Hashable {
  package var changes: [CalendarChange] = []
  package var deadlines: [DeadlineChange] = []

  package init() {}

  package mutating func add(_ change: CalendarChange, _ moved: [DeadlineChange]) {
    changes.append(change)
    deadlines += moved
  }
}
