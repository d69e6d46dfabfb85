import Readers
import Reports

#if canImport(Glibc)
  import Glibc
#endif

/// Many files, read on all cores and told of in order, with a bar while it lasts.
struct FileRound {
  let files: [FileList.Entry]
  let wording: Wording

  /// `read` is done with each path on some core; `use` gets what that gave on this thread, in order, as many at a time as are there, and tells what it
  /// made of each, in order, for `show`.
  ///
  /// Goes on past a bad file where there are several, and returns why each was bad. Throws `Failure` where the only file is bad, and what `use` and
  /// `show` throw.
  func each<Read: Sendable, Told>(
    read: @escaping @Sendable (String) throws(Failure) -> Read, use: (_ read: [Read], _ tell: (Result<Told, Failure>) throws -> Void) throws -> Void,
    show: @escaping (Told) throws -> Void
  ) throws -> [Failure] {
    KeptMemory.begin()
    var failures: [(place: Int, failure: Failure)] = []
    var progress = Progress(of: files.count, wording)
    func tell(_ told: Result<Told, Failure>, of place: Int) throws {
      switch told {
      case .success(let told):
        progress.clear()
        try show(told)
      case .failure(let failure) where files.count > 1: failures.append((place, failure))
      case .failure(let failure): throw failure
      }
      progress.advance()
    }
    try reading(read).inOrder { results in
      var (found, places): ([Read], [Int]) = ([], [])
      for (place, result) in results {
        switch result {
        case .success(let read): (found, places) = (found + [read], places + [place])
        case .failure(let failure): try tell(.failure(failure), of: place)
        }
      }
      var place = places.makeIterator()
      try use(found) { try tell($0, of: place.next()!) }
    } wait: {
      progress.draw()
    }
    progress.clear()
    return failures.sorted { $0.place < $1.place }.map(\.failure)
  }

  private func reading<Read: Sendable>(_ read: @escaping @Sendable (String) throws(Failure) -> Read) -> ReadAhead<Result<Read, Failure>> {
    let cores = max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))
    return ReadAhead(count: files.count, cores: min(cores, files.count)) { [files] index in
      Result { () throws(Failure) in
        switch files[index] {
        case .success(let path): try read(path)
        case .failure(let error): throw Failure(error)
        }
      }
    }
  }
}
