/// How many open tasks are of an age, in meetings of their body held since they were recorded.
package struct Age: Sendable, Hashable {
  /// The last step, `oldest`, stands for it and all above.
  package var meetings: Int
  package var tasks: Int

  package static let oldest = 5

  /// A step for each age from 0 to `oldest`.
  package static func of(_ rows: [TaskRow]) -> [Age] {
    var counts = [Int](repeating: 0, count: oldest + 1)
    for row in rows where row.status.isActive { counts[min(row.ageInMeetings, oldest)] += 1 }
    return counts.indices.map { Age(meetings: $0, tasks: counts[$0]) }
  }
}
