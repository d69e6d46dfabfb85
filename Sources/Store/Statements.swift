import GRDB

extension Database {
  /// One statement, compiled once for the connection: the triggers of a table take longer to compile than to run.
  func run(sql: String, arguments: StatementArguments = StatementArguments()) throws {
    try cachedStatement(sql: sql).execute(arguments: arguments)
  }
}
