package import Danish
import GRDB

#if canImport(Glibc)
  import Glibc
#endif

/// The register: one SQLite file of meetings, tasks and their history.
package struct Register: Sendable {
  let writer: any DatabaseWriter

  /// Marks the file as ours ("tils").
  private static let applicationID = 0x7469_6C73
  private static let version = 1

  /// Opens the register, or creates it with its folder. Throws `RegisterError`.
  package init(path: String) throws {
    let isNew = access(path, F_OK) != 0
    if isNew { try Self.makeFolder(of: path) } else if !Self.isWritable(path) { throw RegisterError.readOnly(path) }
    do {
      let queue = try DatabaseQueue(path: path, configuration: Self.configuration(readonly: false))
      try queue.writeWithoutTransaction { database in
        if isNew { try database.execute(sql: "PRAGMA journal_mode = WAL") }
      }
      writer = queue
      try prepare(path)
    } catch { throw RegisterError.wording(error, path: path, isNew: isNew) }
  }

  /// Opens an existing register for reading only. Throws `RegisterError`.
  package init(readingOnly path: String) throws {
    guard access(path, F_OK) == 0 else { throw RegisterError.noRegister(path) }
    do {
      writer = try DatabaseQueue(path: path, configuration: Self.configuration(readonly: access(path, W_OK) != 0))
      try check(path)
    } catch { throw RegisterError.wording(error, path: path, isNew: false) }
  }

  package static func inMemory() throws -> Register { try Register(DatabaseQueue(configuration: configuration(readonly: false))) }

  private init(_ queue: DatabaseQueue) throws {
    writer = queue
    try prepare(":memory:")
  }

  private static func configuration(readonly: Bool) -> Configuration {
    var configuration = Configuration()
    configuration.busyMode = .timeout(10)
    configuration.readonly = readonly
    return configuration
  }

  private func prepare(_ path: String) throws {
    try writer.write { database in
      let tables = try Int.fetchOne(database, sql: "SELECT count(*) FROM sqlite_schema") ?? 0
      guard tables == 0 else { return try check(database, path) }
      let marks = try ["user_version", "application_id"].map { try Int.fetchOne(database, sql: "PRAGMA \($0)") ?? 0 }
      guard marks == [0, 0] else { throw RegisterError.notARegister(path) }
      try database.execute(sql: String(decoding: PackageResources.schema_sql, as: UTF8.self))
      try database.execute(sql: "PRAGMA application_id = \(Self.applicationID); PRAGMA user_version = \(Self.version)")
    }
  }

  private func check(_ path: String) throws { try writer.read { try check($0, path) } }

  private func check(_ database: Database, _ path: String) throws {
    guard try Int.fetchOne(database, sql: "PRAGMA application_id") == Self.applicationID else { throw RegisterError.notARegister(path) }
    let found = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
    guard found <= Self.version else { throw RegisterError.newerRegister(found) }
    guard found > 0 else { throw RegisterError.damaged(path) }
  }

  /// A file that nobody may write is left alone, even by an administrator whom the system would let through.
  private static func isWritable(_ path: String) -> Bool {
    var info = stat()
    return stat(path, &info) == 0 && info.st_mode & 0o222 != 0 && access(path, W_OK) == 0
  }

  private static func makeFolder(of path: String) throws {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    var folder = ""
    for part in parts {
      folder += (folder.isEmpty && !path.hasPrefix("/") ? "" : "/") + part
      guard !part.isEmpty, access(folder, F_OK) != 0 else {
        if folder == "/" { folder = "" }
        continue
      }
      guard mkdir(folder, 0o700) == 0 else { throw RegisterError.cannotCreate(folder) }
    }
  }
}

/// Who acts, on which effective day; a dry run does everything and takes it back.
package struct Act: Sendable {
  package var today: Day
  package var by: String
  package var dryRun: Bool

  package init(today: Day, by: String, dryRun: Bool = false) { (self.today, self.by, self.dryRun) = (today, by, dryRun) }
}

/// What can go wrong with the register; the commands put it into words.
package enum RegisterError: Error, Equatable, Sendable {
  case noRegister(String)
  case notARegister(String)
  case newerRegister(Int)
  case readOnly(String)
  case cannotCreate(String)
  case damaged(String)
  case busy, full
  case io(String)
  case noTask(Int64)
  case unknownOwner(String)
  case noBody, noDay
  case unknownBody(String)
  case ambiguousBody([String])
  case unknownMeeting(Day)
  case meetingExists(Day)
  case otherVersion(body: String, day: Day)
  case transition(Int64, from: String, to: String)
  case meetingHeld(Day)

  static func wording(_ error: any Error, path: String, isNew: Bool) -> any Error {
    guard let error = error as? DatabaseError else { return error }
    switch error.resultCode {
    case .SQLITE_NOTADB: return RegisterError.notARegister(path)
    case .SQLITE_CORRUPT: return RegisterError.damaged(path)
    case .SQLITE_READONLY: return RegisterError.readOnly(path)
    case .SQLITE_BUSY, .SQLITE_LOCKED: return RegisterError.busy
    case .SQLITE_FULL: return RegisterError.full
    case .SQLITE_CANTOPEN: return isNew ? RegisterError.cannotCreate(path) : RegisterError.io(path)
    case .SQLITE_IOERR: return RegisterError.io(path)
    default: return error
    }
  }
}
