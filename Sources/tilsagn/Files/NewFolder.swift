import Reports

#if canImport(Glibc)
  import Glibc
#endif

/// A folder for what one command writes: it must be new or empty, so that no file of anybody's is overwritten.
struct NewFolder {
  let path: String
  private let isMade: Bool

  /// Makes nothing yet. Throws a `Failure` for a folder that holds something, or what is no folder.
  init(_ path: String) throws {
    self.path = path
    isMade = access(path, F_OK) == 0
    guard isMade else { return }
    guard let folder = opendir(path) else { throw Self.cannot(path) }
    defer { closedir(folder) }
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
      guard name == "." || name == ".." else {
        throw Failure(
          73, harmless("Mappen \(path) er ikke tom. Vælg en ny mappe, eller tøm den først."),
          harmless("The folder \(path) is not empty. Choose a new one, or empty it first."))
      }
    }
  }

  /// Writes all files and then does `body`; where either fails, nothing is left behind.
  func fill<T>(_ files: [(name: String, text: String)], _ body: () throws -> T) throws -> T {
    guard isMade || mkdir(path, 0o777) == 0 else { throw Self.cannot(path) }
    var written: [String] = []
    do {
      for file in files {
        let name = path + "/" + file.name
        let target = try Target(name)
        written.append(name)
        try target.write(file.text)
        try target.close()
      }
      return try body()
    } catch {
      for name in written { unlink(name) }
      if !isMade { rmdir(path) }
      throw error
    }
  }

  private static func cannot(_ path: String) -> Failure {
    Failure(
      73, harmless("Mappen \(path) kan ikke oprettes eller læses. Vælg en anden."),
      harmless("The folder \(path) cannot be made or read. Choose another."))
  }
}
