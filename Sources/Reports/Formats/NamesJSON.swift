package import FollowUp
import Grammar

extension JSON {
  package static func owners(_ rows: [OwnerRow]) -> JSON {
    .object([("owners", .array(rows.map(owner)))])
  }

  static func owner(_ row: OwnerRow) -> JSON {
    .object([
      ("name", .string(row.name)), ("type", .string(row.type.rawValue)), ("office", .text(row.office)),
      ("organisation", .text(row.organisation)), ("email", .text(row.email)), ("aliases", .array(row.aliases.map(JSON.string))),
      ("members", .array(row.members.map(JSON.string))), ("openTasks", .int(row.openTasks)),
    ])
  }

  package static func bodies(_ rows: [BodyRow]) -> JSON {
    .object([
      (
        "bodies",
        .array(
          rows.map { row in
            .object([
              ("name", .string(row.name)), ("organisation", .text(row.organisation)), ("aliases", .array(row.aliases.map(JSON.string))),
              ("meetings", .int(row.meetings)),
            ])
          })
      )
    ])
  }
}
