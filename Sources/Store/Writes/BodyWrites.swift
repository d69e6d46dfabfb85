import FollowUp
import GRDB

extension Register {
  /// Makes a body known. Throws `bodyExists`.
  package func addBody(_ name: String, organisation: String?, _ act: Act) throws {
    try step(act) { change in
      let same = try Bodies(change.database).all.contains { body in
        Folding.key(body.name) == Folding.key(name) && Folding.key(body.organisation ?? "") == Folding.key(organisation ?? "")
      }
      guard !same else { throw RegisterError.bodyExists(name) }
      try change.database.run(sql: "INSERT INTO body (name, organisation) VALUES (?, ?)", arguments: [name, organisation])
      try change.log(about: name, "body", to: name)
    }
  }

  /// Another name by which minutes call a body. Throws `unknownBody`, `ambiguousBody`, `bodyExists` where another body has that name.
  package func addAliases(_ aliases: [String], ofBody name: String, _ act: Act) throws -> String {
    try step(act) { change in
      let body = try Bodies(change.database).only(name)
      for alias in aliases {
        let meant = try Bodies(change.database).meant(by: alias).filter { Folding.key($0.name) == Folding.key(alias) }
        guard meant.allSatisfy({ $0.id == body.id }) else { throw RegisterError.bodyExists(alias) }
        let sql = """
          INSERT INTO body_alias (name, body) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET body = excluded.body WHERE body <> excluded.body
          """
        try change.database.run(sql: sql, arguments: [alias, body.id])
        if change.database.changesCount > 0 { try change.log(about: body.name, "alias", to: alias) }
      }
      return body.name
    }
  }
}
