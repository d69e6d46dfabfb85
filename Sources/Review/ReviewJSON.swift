import Danish
import FollowUp
package import Reports

extension JSON {
  /// How each point of the minutes stands: the numbers of its tasks and of what waits about older ones, and who found nothing to follow up.
  package static func points(_ state: ReviewState) -> JSON {
    let points = state.minutes.points.enumerated().map { index, point in
      let tasks = state.tasks(in: index)
      func numbers(_ those: [Int64]) -> JSON { .array(those.map { .int(Int($0)) }) }
      return JSON.object([
        ("number", .text(point.name.number)), ("title", .text(point.name.title)),
        ("confirmed", numbers(tasks.filter(\.confirmed).map(\.id))), ("waiting", numbers(tasks.filter(\.isCandidate).map(\.id))),
        ("rejected", numbers(tasks.filter(\.rejected).map(\.id))),
        ("suggestions", numbers(state.suggestions(in: index).filter(\.isUnanswered).map(\.suggestion.number))),
        ("noFollowUp", state.mark(of: index).map { .object([("day", .string($0.day.iso)), ("by", .string($0.by))]) } ?? .null),
        ("reviewed", .bool(!state.isPending(.point(index)) && state.waiting(in: index) == 0)),
      ])
    }
    return .object([("body", .string(state.minutes.body)), ("meeting", .string(state.minutes.day.iso)), ("points", .array(points))])
  }
}
