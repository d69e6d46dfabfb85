import Readers
import Reports

#if canImport(Glibc)
  import Glibc
#endif

/// Many files, read on all cores and told of in order, with a bar while it lasts.
struct FileRound {
  let files: [FileList.Entry]
  let wording: Wording

  /// `read` is done with each path on some core; `use` gets what it gave on this thread, in order, and `show` what `use` made of that.
  ///
  /// Goes on past a bad file where there are several, and returns why each was bad. Throws `Failure` where the only file is bad, and what `use` and
  /// `show` throw.
  func each<Read: Sendable, Told>(
    read: @escaping @Sendable (String) throws(Failure) -> Read, use: (Read) throws -> Result<Told, Failure>, show: (Told) throws -> Void
  ) throws -> [Failure] {
    var failures: [Failure] = []
    var progress = Progress(of: files.count, wording)
    let cores = max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))
    let reading = ReadAhead(count: files.count, cores: min(cores, files.count)) { [files] index in
      Result { () throws(Failure) in
        switch files[index] {
        case .success(let path): try read(path)
        case .failure(let error): throw Failure(error)
        }
      }
    }
    try reading.inOrder { _, result in
      defer { progress.advance() }
      let told: Result<Told, Failure>
      switch result {
      case .success(let read): told = try use(read)
      case .failure(let failure): told = .failure(failure)
      }
      switch told {
      case .success(let told):
        progress.clear()
        try show(told)
      case .failure(let failure) where files.count > 1: failures.append(failure)
      case .failure(let failure): throw failure
      }
    } wait: {
      progress.draw()
    }
    progress.clear()
    return failures
  }
}
