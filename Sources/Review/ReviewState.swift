package import FollowUp
import Grammar
package import Source

/// Where a person is in a review, and what was decided. `press` turns a key into a new state and what must be done.
package struct ReviewState: Sendable {
  /// Something to decide on: a task, or a point in which nothing was found.
  package enum Stop: Sendable, Hashable {
    case task(Int64)
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
  package private(set) var tasks: [TaskRow] { didSet { byPoint = Self.sorted(tasks, minutes) } }
  /// The tasks of each point in the order of the text.
  private var byPoint: [[TaskRow]]
  package private(set) var marks: [PointMark]
  /// Nil at the end.
  package private(set) var stop: Stop?
  package var mode = Mode.walk
  package var message: Message?
  /// Lines by which the text is moved from where it shows itself.
  package var scroll = 0
  /// The steps of this review that can be taken back, with the place where each was decided.
  private var steps: [(step: Int64, stop: Stop?)] = []

  package init(_ minutes: ReviewMinutes, tasks: [TaskRow], marks: [PointMark]) {
    (self.minutes, self.tasks, self.marks, byPoint) = (minutes, tasks, marks, Self.sorted(tasks, minutes))
    stop = stops.first(where: isPending)
  }

  // MARK: what there is to decide

  /// In the order of the minutes: the tasks of each point, then the point itself.
  package var stops: [Stop] {
    minutes.points.indices.flatMap { index in self.tasks(in: index).map { Stop.task($0.id) } + [.point(index)] }
  }

  package func tasks(in point: Int) -> [TaskRow] { byPoint[point] }

  private static func sorted(_ tasks: [TaskRow], _ minutes: ReviewMinutes) -> [[TaskRow]] {
    var found = [[TaskRow]](repeating: [], count: minutes.points.count)
    for task in tasks {
      guard let source = task.source, !found.isEmpty else { continue }
      found[minutes.point(of: source)].append(task)
    }
    return found.map { $0.sorted { ($0.source?.range.start ?? 0, $0.id) < ($1.source?.range.start ?? 0, $1.id) } }
  }

  package func mark(of point: Int) -> PointMark? { marks.mark(of: minutes.points[point].name) }

  /// A candidate nobody decided on; a point without tasks that nobody looked at.
  package func isPending(_ stop: Stop) -> Bool {
    switch stop {
    case .task(let id): tasks.contains { $0.id == id && $0.isCandidate }
    case .point(let index): mark(of: index) == nil && tasks(in: index).allSatisfy(\.rejected)
    }
  }

  package var isDone: Bool { !stops.contains(where: isPending) }

  package var task: TaskRow? {
    guard case .task(let id) = stop else { return nil }
    return tasks.first { $0.id == id }
  }

  /// The point where the person is; nil at the end.
  package var point: Int? {
    switch stop {
    case .point(let index): index
    case .task: task?.source.map(minutes.point)
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
    return tasks.filter { task in !task.rejected && task.source.map { minutes.holds($0) && $0.range.overlaps(newSentence) } ?? false }
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
    // A point that has tasks is no stop of its own.
    let before = stops[..<here].last { stop in
      if case .point(let index) = stop { mark(of: index) != nil || isPending(stop) || tasks(in: index).allSatisfy(\.rejected) } else { true }
    }
    if let before { go(to: before) } else { message = .isFirst }
  }

  mutating func go(to stop: Stop?) { (self.stop, scroll) = (stop, 0) }

  // MARK: what became of a decision

  /// A decision is in the register.
  package mutating func did(_ decision: Decision, _ outcome: DecisionResult) {
    (tasks, marks) = (outcome.tasks, outcome.marks)
    (mode, message) = (.walk, .did(decision))
    if case .undo = decision {
      let last = steps.popLast()
      return go(to: last?.stop)
    }
    if let step = outcome.step { steps.append((step, stop)) }
    switch decision {
    case .confirm, .reject, .mark: advance()
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
