import Danish
package import FollowUp
package import Source

extension JSON {
  /// The meetings of `meeting list`, as CLI.md fixes them.
  package static func meetings(_ rows: [MeetingRow]) -> JSON { .object([("meetings", .array(rows.map(meeting)))]) }

  package static func meeting(_ row: MeetingRow, _ tasks: [TaskRow]) -> JSON {
    .object([("meeting", meeting(row)), ("tasks", .array(tasks.map(task)))])
  }

  private static func meeting(_ row: MeetingRow) -> JSON {
    .object([
      ("body", .string(row.body)), ("date", .string(row.day.iso)), ("status", .string(row.status.rawValue)), ("approved", .bool(row.approved)),
      ("movedFrom", .text(row.movedFrom?.iso)), ("hasMinutes", .bool(row.hasMinutes)),
    ])
  }
}

extension JSON {
  /// Added to a meeting: the file its minutes came from, the older versions of its minutes, and what later minutes say of them.
  package static func meeting(
    _ row: MeetingRow, _ tasks: [TaskRow], _ original: Original?, _ versions: [MinutesVersion], _ approvals: [MinutesApproval]
  ) -> JSON {
    guard case .object(let pairs) = meeting(row, tasks) else { return .null }
    return .object(
      pairs + [
        ("file", original.map(file) ?? .null),
        (
          "versions",
          .array(
            versions.map {
              .object([("number", .int($0.number)), ("replaced", .string($0.replaced.iso)), ("file", .text($0.fileName))])
            })
        ),
        (
          "approvals",
          .array(
            approvals.map { .object([("saidBy", .string($0.saidBy.iso)), ("quote", .string($0.quote)), ("remark", .text($0.remark))]) })
        ),
      ])
  }

  private static func file(_ original: Original) -> JSON {
    .object([
      ("name", .string(original.name)), ("type", .string(original.type.rawValue)), ("size", .int(original.size)),
      ("sha256", .string(original.sha256)),
    ])
  }
}
