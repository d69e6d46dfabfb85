#if canImport(Glibc)
  import Glibc
#endif

/// A program that turns a file into text. It gets the bytes on standard input, never a name, and what it may use is bounded: its output and what it says
/// are kept in memory and cannot grow beyond `Limits.output`.
struct Converter {
  let program: String
  /// Debian's package that brings it.
  let package: String
  var seconds = Limits.seconds

  struct Run {
    let status: Int32
    let output: [UInt8]
    let said: String
  }

  /// Throws `converterMissing`, `converterFailed`; `tooComplex` where it needed more than it may use.
  func run(_ arguments: [String], _ input: [UInt8]) throws(ReadingError.Reason) -> Run {
    guard let path = found(program) else { throw .converterMissing(program: program, package: package) }
    // util-linux, which Debian always has.
    guard let prlimit = found("prlimit") else { throw .converterMissing(program: "prlimit", package: "util-linux") }
    guard let files = (MemoryFile(input), MemoryFile([]), MemoryFile([])) as? (MemoryFile, MemoryFile, MemoryFile) else { throw failed }
    let limits = ["as=\(Limits.memory)", "cpu=\(seconds)", "fsize=\(Limits.output)", "core=0"].map { "--" + $0 }
    guard let child = start(prlimit, [prlimit] + limits + ["--", path] + arguments, files) else { throw failed }
    let status = try wait(for: child)
    let output = files.1.bytes
    guard output.count < Limits.output else { throw .tooMuchText }
    return Run(status: status, output: output, said: String(decoding: files.2.bytes.prefix(4000), as: UTF8.self))
  }

  private var failed: ReadingError.Reason { .converterFailed(program: program) }

  private func start(_ path: String, _ arguments: [String], _ files: (MemoryFile, MemoryFile, MemoryFile)) -> pid_t? {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (file, descriptor) in zip([files.0, files.1, files.2], Int32(0)...) {
      posix_spawn_file_actions_adddup2(&actions, file.descriptor, descriptor)
    }
    let words = arguments.map { strdup($0) }
    let environment = ["PATH=/usr/bin:/bin", "LC_ALL=C.UTF-8", "HOME=/nonexistent"].map { strdup($0) }
    defer { for word in words + environment { free(word) } }
    var child = pid_t()
    return posix_spawn(&child, path, &actions, nil, words + [nil], environment + [nil]) == 0 ? child : nil
  }

  /// The exit status. A converter that takes too long is killed.
  private func wait(for child: pid_t) throws(ReadingError.Reason) -> Int32 {
    var status: Int32 = 0
    var waited = 0
    while waitpid(child, &status, WNOHANG) == 0 {
      guard waited < seconds * 1_000_000 else {
        kill(child, SIGKILL)
        waitpid(child, &status, 0)
        throw .tooComplex
      }
      let pause = min(20_000, 1000 + waited / 20)
      usleep(UInt32(pause))
      waited += pause
    }
    let signal = status & 0x7F
    guard signal != 0 else { return status >> 8 & 0xFF }
    switch signal {
    case SIGXFSZ: throw .tooMuchText
    case SIGXCPU, SIGKILL, SIGSEGV, SIGABRT, SIGBUS: throw .tooComplex
    default: throw failed
    }
  }

  /// The program in the folders of `PATH`.
  private func found(_ program: String) -> String? {
    let folders = getenv("PATH").map { String(cString: $0) } ?? "/usr/bin:/bin"
    return folders.split(separator: ":").map { $0 + "/" + program }.first { access($0, X_OK) == 0 }
  }
}
