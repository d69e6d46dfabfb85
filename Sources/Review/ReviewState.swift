package import FollowUp
import Grammar
package import Source

/// Where a person is in a review, and what was decided. `press` turns a key into a new state and what must be done.
package struct ReviewState: Sendable {
  /// Something to decide on: a task, what a sentence says of an older one, or a point in which nothing was found.
  package enum Stop: Sendable, Hashable {
    case task(Int64)
    case suggestion(Int64)
    case point(Int)
  }

  package enum Mode: Sendable, Hashable {
    case walk
    case help
    case kind
    /// Choosing a sentence of the point, by its index.
    case sentence(Int)
    case input(Question, LineEditor)
  }

  /// What a person is asked to write.
  package enum Question: Sendable, Hashable {
    case text, owners, due
    /// Why the deadline of a confirmed task changes.
    case why(due: String)
    case newText(NewTask)
    case newOwners(NewTask)
    case newDue(NewTask)
  }

  package enum Message: Sendable, Hashable {
    case did(Decision)
    case refused(String)
    case isFirst, hasTasks, nothingToUndo, emptyText
  }

  package let minutes: ReviewMinutes
  package private(set) var tasks: [TaskRow]
  package private(set) var suggestions: [SuggestionRow]
  private var findings: [PointFindings]
  package private(set) var marks: [PointMark]
  /// Nil at the end.
  package private(set) var stop: Stop?
  package var mode = Mode.walk
  package var message: Message?
  /// Lines by which the text is moved from where it shows itself.
  package var scroll = 0
  /// The steps of this review that can be taken back, with the place where each was decided.
  private var steps: [(step: Int64, stop: Stop?)] = []

  package init(_ minutes: ReviewMinutes, tasks: [TaskRow], suggestions: [SuggestionRow], marks: [PointMark]) {
    (self.minutes, self.tasks, self.suggestions, self.marks) = (minutes, tasks, suggestions.compactMap(minutes.placed), marks)
    findings = PointFindings.all(tasks, self.suggestions, in: minutes)
    stop = stops.first(where: isPending)
  }

  // MARK: what there is to decide

  /// In the order of the minutes: what was found in each point, then the point itself.
  package var stops: [Stop] { minutes.points.indices.flatMap { findings[$0].stops + [.point($0)] } }

  package func tasks(in point: Int) -> [TaskRow] { findings[point].tasks }

  package func suggestions(in point: Int) -> [SuggestionRow] { findings[point].suggestions }

  /// Nothing was found in the point, or all of it was rejected: somebody must look whether there is nothing to follow up.
  package func isEmpty(_ point: Int) -> Bool { findings[point].isEmpty }

  /// How much in the point nobody decided on.
  package func waiting(in point: Int) -> Int { findings[point].waiting }

  /// How much was found, and how much of it was decided on.
  var count: (decided: Int, all: Int) {
    let all = findings.reduce(0) { $0 + $1.tasks.count + $1.suggestions.count }
    return (all - findings.reduce(0) { $0 + $1.waiting }, all)
  }

  package func mark(of point: Int) -> PointMark? { marks.mark(of: minutes.points[point].name) }

  /// A candidate or a suggestion nobody decided on; a point without either that nobody looked at.
  package func isPending(_ stop: Stop) -> Bool {
    switch stop {
    case .task(let id): tasks.contains { $0.id == id && $0.isCandidate }
    case .suggestion(let number): suggestions.contains { $0.suggestion.number == number && $0.isUnanswered }
    case .point(let index): mark(of: index) == nil && isEmpty(index)
    }
  }

  package var isDone: Bool { !stops.contains(where: isPending) }

  package var task: TaskRow? {
    guard case .task(let id) = stop else { return nil }
    return tasks.first { $0.id == id }
  }

  package var suggestion: SuggestionRow? {
    guard case .suggestion(let number) = stop else { return nil }
    return suggestions.first { $0.suggestion.number == number }
  }

  /// The sentence that is to be decided on.
  var sentence: (range: ByteRange, quote: String)? {
    if let source = task?.source { return (source.range, source.quote) }
    return suggestion.map { ($0.suggestion.range, $0.suggestion.evidence) }
  }

  /// The point where the person is; nil at the end.
  package var point: Int? {
    switch stop {
    case .point(let index): index
    case .task: task?.source.map(minutes.point)
    case .suggestion: suggestion.map { minutes.point(at: $0.suggestion.range) }
    case nil: nil
    }
  }

  /// The sentence in which a missed task stands, while it is chosen and written in.
  package var newSentence: ByteRange? {
    switch mode {
    case .sentence(let index): point.map { minutes.points[$0].sentences[index] }
    case .input(.newText(let new), _), .input(.newOwners(let new), _), .input(.newDue(let new), _): new.range
    default: nil
    }
  }

  /// The tasks that stand in that sentence already.
  var tasksOfSentence: [TaskRow] {
    guard let newSentence else { return [] }
    return tasks.filter { task in
      guard let source = task.source, !task.rejected, task.restates == nil else { return false }
      return minutes.holds(source) && source.range.overlaps(newSentence)
    }
  }

  // MARK: moving

  mutating func advance() {
    let stops = stops
    let next = stop.flatMap(stops.firstIndex).map { $0 + 1 } ?? 0
    go(to: stops[next...].first(where: isPending))
  }

  mutating func goBack() {
    let stops = stops
    let here = stop.flatMap(stops.firstIndex) ?? stops.count
    // A point in which something was kept is no stop of its own.
    let before = stops[..<here].last { stop in
      if case .point(let index) = stop { mark(of: index) != nil || isEmpty(index) } else { true }
    }
    if let before { go(to: before) } else { message = .isFirst }
  }

  mutating func go(to stop: Stop?) { (self.stop, scroll) = (stop, 0) }

  // MARK: what became of a decision

  /// A decision is in the register.
  package mutating func did(_ decision: Decision, _ outcome: DecisionResult) {
    (tasks, suggestions, marks) = (outcome.tasks, outcome.suggestions.compactMap(minutes.placed), outcome.marks)
    findings = PointFindings.all(tasks, suggestions, in: minutes)
    (mode, message) = (.walk, .did(decision))
    if case .undo = decision {
      let last = steps.popLast()
      return go(to: last?.stop)
    }
    if let step = outcome.step { steps.append((step, stop)) }
    switch decision {
    case .confirm, .reject, .accept, .dismiss, .mark: advance()
    default: break
    }
  }

  /// The register refused; what was being written stays.
  package mutating func refuse(_ words: String) { message = .refused(words) }

  var lastStep: Int64? { steps.last?.step }
}

extension TaskRow {
  /// Found by the program, and nobody decided on it.
  package var isCandidate: Bool { !confirmed && !rejected }
}
