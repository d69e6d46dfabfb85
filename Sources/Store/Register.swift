package import Danish
import GRDB

#if canImport(Glibc)
  import Glibc
#endif

/// The register: one SQLite file of meetings, tasks and their history.
package struct Register: Sendable {
  let writer: any DatabaseWriter
  let path: String

  /// Opens the register, or creates it with its folder. Throws `RegisterError`.
  package init(path: String) throws { try self.init(path: path, isWatched: true) }

  /// Unwatched, what is written cannot be undone.
  init(path: String, isWatched: Bool) throws {
    if access(path, F_OK) != 0 { try RegisterFile.create(path) } else if !RegisterFile.isWritable(path) { throw RegisterError.readOnly(path) }
    self.path = path
    do {
      writer = try DatabaseQueue(path: path, configuration: RegisterFile.configuration(readonly: false, isWriting: true))
      try RegisterFile.check(writer, path, canUpgrade: true)
      try writer.writeWithoutTransaction { database in
        // A backup is no WAL database; while others read it, it stays what it is.
        if try String.fetchOne(database, sql: "PRAGMA journal_mode") != "wal" { try? database.execute(sql: "PRAGMA journal_mode = WAL") }
        if isWatched { try ChangeLog.watch(database) }
      }
    } catch { throw RegisterError.wording(error, path: path) }
  }

  /// Opens an existing register for reading only; an older one is upgraded first. Throws `RegisterError`.
  package init(readingOnly path: String) throws {
    guard access(path, F_OK) == 0 else { throw RegisterError.noRegister(path) }
    self.path = path
    do {
      let isWritable = RegisterFile.isWritable(path)
      let configuration = RegisterFile.configuration(readonly: access(path, W_OK) != 0)
      writer = try DatabaseQueue(path: RegisterFile.addressForReading(path), configuration: configuration)
      try RegisterFile.check(writer, path, canUpgrade: isWritable)
    } catch { throw RegisterError.wording(error, path: path) }
  }

  package static func inMemory() throws -> Register { try Register(watched: true) }

  static func inMemory(watched: Bool) throws -> Register { try Register(watched: watched) }

  private init(watched: Bool) throws {
    (writer, path) = (try DatabaseQueue(configuration: RegisterFile.configuration(readonly: false)), ":memory:")
    try RegisterFile.fill(writer)
    if watched { try writer.writeWithoutTransaction(ChangeLog.watch) }
  }
}

/// Who acts with which command, on which effective day; a dry run does everything and takes it back.
package struct Act: Sendable {
  package var today: Day
  package var by: String
  package var command: String
  package var dryRun: Bool
  /// The step to go on with, where one command is several transactions; a new one is begun when others have written since.
  package var step: Int64?

  package init(today: Day, by: String, command: String, dryRun: Bool = false) {
    (self.today, self.by, self.command, self.dryRun) = (today, by, command, dryRun)
  }
}
