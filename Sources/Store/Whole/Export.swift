import GRDB

extension Register {
  /// The state of the register as JSON, a row on each line, sorted by key: the same state gives the same bytes. The history, with the real time
  /// of each step, only when asked for.
  package func export(withHistory: Bool, to put: (String) throws -> Void) throws {
    try writer.read { database in
      var tables = try ChangeLog.tables(database)
      if withHistory { tables += try ChangeLog.tables(database, named: ["step", "history"]) }
      try put("{\"format\": \"\(Self.exportFormat)\", \"schema\": \(RegisterFile.version), \"tables\": {")
      for (place, table) in tables.enumerated() {
        try put("\(place == 0 ? "" : ",")\n\"\(table.name)\": [")
        let pairs = table.columns.map { "'\($0.name)', \($0.name)" }.joined(separator: ", ")
        let sql = "SELECT json_object(\(pairs)) FROM \(table.name) ORDER BY \(table.key.joined(separator: ", "))"
        let rows = try String.fetchCursor(database, sql: sql)
        var isFirst = true
        while let row = try rows.next() {
          try put((isFirst ? "\n" : ",\n") + row)
          isFirst = false
        }
        try put(isFirst ? "]" : "\n]")
      }
      try put("\n}}\n")
    }
  }

  static let exportFormat = "tilsagn-register"
}
