#if canImport(Glibc)
  import Glibc
#endif

/// The bytes of a file.
enum FileBytes {
  static let standardInput = "-"

  /// Reads a file, or standard input for "-". Throws `missing`, `isFolder`, `unreadable`, `badName`, `tooLarge`.
  static func read(_ path: String, limit: Int = Limits.file) throws(ReadingError.Reason) -> [UInt8] {
    if path == standardInput { return try read(0, expecting: 0, limit) }
    var info = stat()
    guard stat(path, &info) == 0 else { throw errno == EACCES ? .unreadable : path.contains("\u{FFFD}") ? .badName : .missing }
    guard info.st_mode & S_IFMT != S_IFDIR else { throw .isFolder }
    guard Int(info.st_size) <= limit else { throw .tooLarge }
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw .unreadable }
    defer { close(file) }
    return try read(file, expecting: Int(info.st_size), limit)
  }

  private static func read(_ file: Int32, expecting size: Int, _ limit: Int) throws(ReadingError.Reason) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(size)
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = Glibc.read(file, &chunk, chunk.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw .unreadable }
      guard count > 0 else { return bytes }
      guard bytes.count <= limit - count else { throw .tooLarge }
      bytes += chunk[..<count]
    }
  }
}
