import GRDB

#if canImport(Glibc)
  import Glibc
#endif

extension Register {
  /// Copies the register, history and all, to a new file, while others may go on writing. The copy is one file, made whole before it gets its
  /// name. Throws `fileExists`, `cannotCreate`.
  package func backup(to target: String, dryRun: Bool = false) throws {
    guard access(target, F_OK) != 0 else { throw RegisterError.fileExists(target) }
    if dryRun { return }
    let draft = "\(target).new-\(getpid())"
    defer { for end in ["", "-wal", "-shm", "-journal"] { unlink(draft + end) } }
    do {
      let copy = try DatabaseQueue(path: draft, configuration: RegisterFile.configuration(readonly: false))
      try writer.backup(to: copy)
      try copy.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = DELETE") }
      try copy.close()
    } catch { throw RegisterError.wording(error, path: target, isNew: true) }
    guard link(draft, target) != 0 else { return }
    guard errno != EEXIST else { throw RegisterError.fileExists(target) }
    guard rename(draft, target) == 0 else { throw RegisterError.cannotCreate(target) }
  }
}
