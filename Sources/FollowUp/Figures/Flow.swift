package import Danish

/// What came and went from one meeting of a body until the next.
package struct Flow: Sendable, Hashable {
  /// The meeting; what happened before the first one counts with it.
  package var meeting: Day
  /// Tasks recorded at it, or by hand before the next.
  package var new: Int
  /// Tasks done or dropped after it and until the next, that day included.
  package var closed: Int
  /// Tasks open when the next meeting begins (today, after the last).
  package var open: Int

  /// When a task came and when it was closed.
  package struct Span: Sendable, Hashable {
    package var recorded: Day
    package var closed: Day?

    package init(recorded: Day, closed: Day?) { (self.recorded, self.closed) = (recorded, closed) }
  }

  /// A step for each meeting held, by day. `meetings` is in order, without days after `today`.
  package static func of(_ spans: [Span], meetings: [Day], today: Day) -> [Flow] {
    var flows = meetings.map { Flow(meeting: $0, new: 0, closed: 0, open: 0) }
    guard !flows.isEmpty else { return [] }
    for span in spans where span.recorded <= today {
      flows[step(meetings) { $0 <= span.recorded }].new += 1
      // On the day of a meeting the minutes have yet to say it: a task closed then was closed for it.
      if let closed = span.closed, closed <= today { flows[step(meetings) { $0 < closed }].closed += 1 }
    }
    var open = 0
    for index in flows.indices {
      open += flows[index].new - flows[index].closed
      flows[index].open = open
    }
    return flows
  }

  /// The last meeting that comes before; the first when none does.
  private static func step(_ meetings: [Day], _ comesBefore: (Day) -> Bool) -> Int { max(0, (meetings.lastIndex(where: comesBefore) ?? 0)) }
}
