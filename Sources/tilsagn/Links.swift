import Danish
import FollowUp
import Outcomes
import Reports
import Source

/// Every link between new minutes and open tasks that was considered, as JSON: what `.ci/train-outcomes` learns from.
enum Links {
  static func json(_ rows: [(link: ConsideredLink, task: TaskRow)], _ text: SourceText) -> String {
    JSON.array(
      rows.map { link, task in
        .object([
          ("task", .int(Int(task.id))), ("quote", .string(task.source?.quote ?? "")), ("taskMeeting", .text(task.source?.meeting.iso)),
          ("evidence", .string(text[link.range])), ("outcome", .string(link.outcome.rawValue)), ("score", .number(link.score)),
          ("read", .bool(link.isRead)), ("signals", named(link.signals.map { ($0.name, $0.value) })), ("told", named(link.told)),
        ])
      }
    ).render()
  }

  private static func named(_ signals: [(name: String, value: Double)]) -> JSON {
    .object(signals.map { ($0.name, .number(($0.value * 10_000).rounded() / 10_000)) })
  }
}
