package import FollowUp
import Source

/// What was found in a point: its tasks and what it says of older ones, each in the order of the text.
struct PointFindings: Sendable {
  private(set) var tasks: [TaskRow] = []
  private(set) var suggestions: [SuggestionRow] = []

  /// Of each point. A task that only says an older one again is no finding of its own.
  static func all(_ tasks: [TaskRow], _ suggestions: [SuggestionRow], in minutes: ReviewMinutes) -> [PointFindings] {
    var found = [PointFindings](repeating: PointFindings(), count: minutes.points.count)
    guard !found.isEmpty else { return [] }
    for task in tasks where task.restates == nil {
      if let source = task.source { found[minutes.point(of: source)].tasks.append(task) }
    }
    for row in suggestions { found[minutes.point(at: row.suggestion.range)].suggestions.append(row) }
    for index in found.indices {
      found[index].tasks.sort { ($0.source?.range.start ?? 0, $0.id) < ($1.source?.range.start ?? 0, $1.id) }
      found[index].suggestions.sort { ($0.suggestion.range.start, $0.suggestion.number) < ($1.suggestion.range.start, $1.suggestion.number) }
    }
    return found
  }

  /// By the sentences; what a sentence says of an older task comes before the task that it makes.
  var stops: [ReviewState.Stop] {
    var stops: [ReviewState.Stop] = []
    var rest = tasks[...]
    for row in suggestions {
      let before = rest.prefix { ($0.source?.range.start ?? 0) < row.suggestion.range.start }
      stops += before.map { .task($0.id) } + [.suggestion(row.suggestion.number)]
      rest = rest.dropFirst(before.count)
    }
    return stops + rest.map { .task($0.id) }
  }

  /// Nothing was found, or all of it was rejected.
  var isEmpty: Bool { tasks.allSatisfy(\.rejected) && suggestions.allSatisfy { $0.suggestion.answer == .dismissed } }

  /// How much nobody decided on.
  var waiting: Int { tasks.count(where: \.isCandidate) + suggestions.count(where: \.isUnanswered) }
}

extension SuggestionRow {
  /// Nobody accepted or dismissed it.
  package var isUnanswered: Bool { suggestion.answer == nil }
}
