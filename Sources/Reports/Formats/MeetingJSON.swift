import Danish
package import FollowUp

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
