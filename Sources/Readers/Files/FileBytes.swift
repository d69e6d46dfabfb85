#if canImport(Glibc)
  import Glibc
#endif

/// The bytes of a file.
enum FileBytes {
  static let standardInput = "-"

  /// Reads a file, or standard input for "-". Throws `missing`, `isFolder`, `unreadable`, `tooLarge`.
  static func read(_ path: String, limit: Int = Limits.file) throws(ReadingError.Reason) -> [UInt8] {
    if path == standardInput { return try read(stdin, expecting: 0, limit) }
    var info = stat()
    guard stat(path, &info) == 0 else { throw errno == EACCES ? .unreadable : .missing }
    guard info.st_mode & S_IFMT != S_IFDIR else { throw .isFolder }
    guard Int(info.st_size) <= limit else { throw .tooLarge }
    guard let file = fopen(path, "rbe") else { throw .unreadable }
    defer { fclose(file) }
    return try read(file, expecting: Int(info.st_size), limit)
  }

  private static func read(_ file: UnsafeMutablePointer<FILE>, expecting size: Int, _ limit: Int) throws(ReadingError.Reason) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(size)
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = fread(&chunk, 1, chunk.count, file)
      guard count > 0 else { break }
      guard bytes.count + count <= limit else { throw .tooLarge }
      bytes += chunk[..<count]
    }
    guard ferror(file) == 0 else { throw .unreadable }
    return bytes
  }
}
