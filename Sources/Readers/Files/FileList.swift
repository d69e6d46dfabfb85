#if canImport(Glibc)
  import Glibc
#endif

/// The files that paths name: a folder stands for all in it and below, in the order of their names.
package enum FileList {
  package typealias Entry = Result<String, ReadingError>

  /// Hidden files, and what an office program leaves beside an open document, are left out; a folder that is only linked to is not entered.
  /// What cannot be read stands as an error in its place; so does a folder without files.
  package static func files(_ paths: [String]) -> [Entry] {
    paths.flatMap { path -> [Entry] in
      var info = stat()
      guard path != FileBytes.standardInput, stat(path, &info) == 0, info.st_mode & S_IFMT == S_IFDIR else { return [.success(path)] }
      let found = folder(path, depth: 0)
      return found.isEmpty ? [.failure(ReadingError(path: path, reason: .emptyFolder))] : found
    }
  }

  private static func folder(_ path: String, depth: Int) -> [Entry] {
    guard depth < 64, let folder = opendir(path) else { return [.failure(ReadingError(path: path, reason: .unreadable))] }
    var names: [(name: String, isUTF8: Bool)] = []
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
      names.append((String(decoding: name, as: UTF8.self), String(validating: name, as: UTF8.self) != nil))
    }
    closedir(folder)
    let stem = path.hasSuffix("/") ? path : path + "/"
    return names.filter { !$0.name.hasPrefix(".") && !$0.name.hasPrefix("~$") }
      .sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
      .flatMap { $0.isUTF8 ? entry(stem + $0.name, depth) : [.failure(ReadingError(path: stem + $0.name, reason: .badName))] }
  }

  private static func entry(_ path: String, _ depth: Int) -> [Entry] {
    var (own, target) = (stat(), stat())
    guard lstat(path, &own) == 0, stat(path, &target) == 0 else { return [.failure(ReadingError(path: path, reason: .unreadable))] }
    switch target.st_mode & S_IFMT {
    case S_IFDIR: return own.st_mode & S_IFMT == S_IFLNK ? [] : folder(path, depth: depth + 1)
    case S_IFREG: return [.success(path)]
    // Pipes and devices in a folder could hang.
    default: return []
    }
  }
}
