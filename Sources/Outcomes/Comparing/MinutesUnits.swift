import FollowUp
package import Grammar

/// New minutes cut into units, and what each of them says whatever the task: all that can be told before the tasks are known.
package struct MinutesUnits: Sendable {
  let read: ReadMinutes
  let units: [Unit]
  /// For each unit, what tells whether it is news at all, and what that weighs.
  let news: [Signals]
  let newsSums: [Double]
  /// For each unit, what it tells of the outcome.
  let readings: [UnitReading]

  package init(_ read: ReadMinutes) {
    self.read = read
    let signals = UnitSignals(read: read)
    units = UnitReader(read: read).units()
    news = units.map(signals.news)
    newsSums = news.map(Model.shared.sum)
    readings = zip(units, news).map { UnitReading($1 + signals.detail(of: $0), decided: signals.decided(by: $0)) }
  }
}

/// What a unit says of the outcome whatever the task, weighed.
struct UnitReading: Sendable {
  let told: Signals
  let sums: [Double]
  /// The outcome that a cue settles by itself.
  let decided: Outcome?

  init(_ told: Signals, decided: Outcome?) { (self.told, self.decided, sums) = (told, decided, Model.shared.sums(told)) }
}
