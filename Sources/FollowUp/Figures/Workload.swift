import Grammar

/// What one owner has open.
package struct Workload: Sendable, Hashable {
  /// Nil for the tasks of nobody.
  package var owner: String?
  /// Tasks whose last day is past.
  package var overdue: Int
  /// The other open tasks.
  package var open: Int
  package var total: Int { overdue + open }

  package init(owner: String?, overdue: Int, open: Int) { (self.owner, self.overdue, self.open) = (owner, overdue, open) }

  /// The open tasks of each owner, the busiest first; a task of several counts with each. Nobody comes last.
  package static func of(_ rows: [TaskRow]) -> [Workload] {
    var loads: [String?: Workload] = [:]
    for row in rows where row.status.isActive {
      for name in row.owners.isEmpty ? [nil] : row.owners.map({ Optional($0.name) }) {
        let late = row.lateness == .overdue
        loads[name, default: Workload(owner: name, overdue: 0, open: 0)].add(late)
      }
    }
    return loads.values.sorted {
      ($0.owner == nil ? 1 : 0, -$0.total, -$0.overdue, $0.owner ?? "") < ($1.owner == nil ? 1 : 0, -$1.total, -$1.overdue, $1.owner ?? "")
    }
  }

  private mutating func add(_ late: Bool) { if late { overdue += 1 } else { open += 1 } }
}
