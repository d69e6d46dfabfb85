#if canImport(Glibc)
  import Glibc
#endif

/// Standard output, or the file that `--output` names. A file is written beside the one of that name and takes its place when it is whole: what stood
/// there is not lost to a full disk.
final class Target {
  private let file: UnsafeMutablePointer<FILE>
  private let name: String?
  /// Where it is written until it is whole.
  private var draft: String?

  /// Throws `Failure` where nothing can be written there (73).
  init(_ name: String?) throws {
    self.name = name
    let beside = name.flatMap { Self.isPlain($0) ? "\($0).\(getpid()).del" : nil }
    let opened = beside.flatMap { fopen($0, "wbx") }
    draft = opened == nil ? nil : beside
    guard let file = opened ?? name.map({ fopen($0, "wb") }) ?? fdopen(dup(1), "wb") else {
      throw Failure(
        73, "Filen \(name ?? "") kan ikke skrives. Vælg en anden mappe.", "The file \(name ?? "") cannot be written. Choose another folder.")
    }
    self.file = file
  }

  func write(_ text: String) throws {
    var text = text
    try text.withUTF8 { try write($0) }
  }

  func write(_ bytes: [UInt8]) throws { try bytes.withUnsafeBufferPointer { try write($0) } }

  private func write(_ bytes: UnsafeBufferPointer<UInt8>) throws {
    guard fwrite(bytes.baseAddress, 1, bytes.count, file) == bytes.count else { throw failed }
  }

  /// What cannot be written is told by `close`.
  func put(_ bytes: UnsafeBufferPointer<UInt8>) { _ = fwrite(bytes.baseAddress, 1, bytes.count, file) }

  deinit { if let draft { unlink(draft) } }

  /// Throws `Failure` where not all could be written (74).
  func close() throws {
    let isWritten = ferror(file) == 0
    guard fclose(file) == 0, isWritten else { throw failed }
    if let draft, let name {
      guard rename(draft, name) == 0 else { throw failed }
      self.draft = nil
    }
  }

  private var failed: Failure {
    Failure(
      74, "Der kunne ikke skrives til \(name ?? "skærmen"). Se efter, om der er plads.",
      "\(name ?? "The screen") could not be written to. See whether there is room.")
  }

  /// A file of its own, or none yet; a link or a device is written to as it is.
  private static func isPlain(_ name: String) -> Bool {
    var info = stat()
    return lstat(name, &info) != 0 || info.st_mode & S_IFMT == S_IFREG
  }
}
