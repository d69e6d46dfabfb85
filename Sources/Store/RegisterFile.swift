import GRDB

#if canImport(Glibc)
  import Glibc
#endif

/// The file of a register: made whole before it gets its name, so that nobody ever opens half of one.
enum RegisterFile {
  /// Marks the file as ours ("tils").
  static let applicationID = 0x7469_6C73
  static let version = 6

  /// What of the file those who write keep in memory, at the most: enough for the indices that each import goes through.
  private static let cacheKilobytes = 64_000

  static func configuration(readonly: Bool, isWriting: Bool = false) -> Configuration {
    var configuration = Configuration()
    configuration.busyMode = .timeout(30)
    configuration.readonly = readonly
    if isWriting { configuration.prepareDatabase { try $0.execute(sql: "PRAGMA cache_size = \(-cacheKilobytes)") } }
    return configuration
  }

  /// Makes an empty register, with its folder; when another process was quicker, its register stands. Throws `cannotCreate`.
  static func create(_ path: String) throws {
    try makeFolder(of: path)
    let draft = "\(path).new-\(getpid())"
    defer { for end in ["", "-wal", "-shm"] { unlink(draft + end) } }
    do {
      let queue = try DatabaseQueue(path: draft, configuration: configuration(readonly: false))
      try queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = WAL") }
      try fill(queue)
      try queue.close()
    } catch { throw RegisterError.wording(error, path: path, isNew: true) }
    guard link(draft, path) != 0, errno != EEXIST else { return }
    // A file system without hard links.
    guard rename(draft, path) == 0 else { throw RegisterError.cannotCreate(path) }
  }

  /// Lays the schema out in an empty database.
  static func fill(_ writer: any DatabaseWriter) throws {
    try writer.write { database in
      try database.execute(sql: String(decoding: PackageResources.schema_sql, as: UTF8.self))
      try mark(database)
    }
  }

  static func mark(_ database: Database) throws {
    try database.execute(sql: "PRAGMA application_id = \(applicationID); PRAGMA user_version = \(version)")
  }

  /// Throws `notARegister` for other files, an empty one included, `newerRegister`, `olderRegister`, `damaged`.
  static func check(_ writer: any DatabaseWriter, _ path: String, canUpgrade: Bool) throws {
    let found = try writer.read { database in
      guard try Int.fetchOne(database, sql: "PRAGMA application_id") == applicationID else { throw RegisterError.notARegister(path) }
      guard try !isCutOff(path, pageSize: Int.fetchOne(database, sql: "PRAGMA page_size") ?? 1) else { throw RegisterError.damaged(path) }
      return try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
    }
    guard found <= version else { throw RegisterError.newerRegister(found) }
    guard found > 0 else { throw RegisterError.damaged(path) }
    guard found < version else { return }
    guard canUpgrade else { throw RegisterError.olderRegister(path) }
    try Upgrade.run(writer)
  }

  /// SQLite writes whole pages, and finds by itself that some are missing. A file that ends within one was cut off, too, and where there is no log
  /// nothing can mend it.
  private static func isCutOff(_ path: String, pageSize: Int) -> Bool {
    var (file, log) = (stat(), stat())
    guard stat(path, &file) == 0, Int(file.st_size) % pageSize != 0 else { return false }
    return stat(path + "-wal", &log) != 0 || log.st_size == 0
  }

  /// A file that nobody may write is left alone, even by an administrator whom the system would let through.
  static func isWritable(_ path: String) -> Bool {
    var info = stat()
    return stat(path, &info) == 0 && info.st_mode & 0o222 != 0 && access(path, W_OK) == 0
  }

  /// How SQLite is to open a register for reading. On a file system that nobody may write nothing changes, and there is no room for the files beside
  /// it that readers and writers share; where a writer left one with changes, they would be passed over.
  static func addressForReading(_ path: String) -> String {
    var system = statvfs()
    var log = stat()
    guard statvfs(path, &system) == 0, system.f_flag & UInt(ST_RDONLY) != 0, stat(path + "-wal", &log) != 0 || log.st_size == 0 else {
      return path
    }
    let escaped = path.map { "%?#".contains($0) ? "%" + String($0.asciiValue!, radix: 16) : String($0) }.joined()
    return "file:\(escaped)?immutable=1"
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
      guard mkdir(folder, 0o700) == 0 || errno == EEXIST else { throw RegisterError.cannotCreate(folder) }
    }
  }
}
