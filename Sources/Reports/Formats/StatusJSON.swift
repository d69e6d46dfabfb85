import Danish
package import FollowUp

extension JSON {
  /// A status report: the periods, the figures with the tasks they count, and the tasks.
  package static func status(_ status: OwnerStatus, of owner: OwnerRow? = nil, _ report: Report) -> JSON {
    func period(_ period: Period) -> JSON { .object([("start", .string(period.start.iso)), ("end", .string(period.end.iso))]) }
    return .object(
      (owner.map { [("owner", JSON.owner($0))] } ?? [("to", .string(status.name))]) + [
        ("today", .string(report.today.iso)), ("period", period(status.period)),
        ("before", status.before.map(period) ?? .null),
        (
          "figures",
          .array(
            report.figures.map {
              .object([
                ("id", .string($0.id)), ("count", .int($0.tasks.count)), ("before", $0.before.map(JSON.int) ?? .null),
                ("tasks", .array($0.tasks.map { .int(Int($0)) })),
              ])
            })
        ), ("tasks", .array(report.tasks.map(task))),
      ])
  }
}
