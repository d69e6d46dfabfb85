#if canImport(Glibc)
  import Glibc
#endif

/// A program that turns one format into another. It gets the bytes on standard input, never a name, and what it may use is bounded: its output and what
/// it says go to files without a name that cannot grow beyond `most` bytes.
package struct Converter {
  let program: String
  /// Debian's package that brings it.
  let package: String
  var seconds: Int
  var most: Int
  /// Its environment, beside the path, the locale and a home that is not there: `NAME=value`.
  var settings: [String]

  package init(program: String, package: String, settings: [String] = []) {
    self.init(program: program, package: package, settings: settings, seconds: Limits.seconds)
  }

  init(program: String, package: String, settings: [String] = [], seconds: Int = Limits.seconds, most: Int = Limits.output) {
    (self.program, self.package, self.settings, self.seconds, self.most) = (program, package, settings, seconds, most)
  }

  package struct Run {
    package let status: Int32
    package let output: [UInt8]
    let said: String
  }

  /// `attached` is given as a file whose name is the last argument. Throws `converterMissing`, `converterFailed`; `tooComplex` where it needed more
  /// than it may use.
  package func run(_ arguments: [String], _ input: [UInt8], attached: [UInt8]? = nil) throws(ReadingError.Reason) -> Run {
    guard let path = found(program) else { throw .converterMissing(program: program, package: package) }
    // util-linux, which Debian always has.
    guard let prlimit = found("prlimit") else { throw .converterMissing(program: "prlimit", package: "util-linux") }
    guard let given = NamelessFile(input), let output = NamelessFile([]), let said = NamelessFile([]) else { throw failed }
    let more = attached.map { NamelessFile($0) }
    if let more, more == nil { throw failed }
    let limits = ["as=\(Limits.memory)", "cpu=\(seconds)", "fsize=\(most)", "core=0"].map { "--" + $0 }
    guard
      let child = start(
        prlimit, [prlimit] + limits + ["--", path] + arguments + (more == nil ? [] : ["/dev/fd/3"]),
        [given, output, said] + [more ?? nil].compactMap(\.self))
    else { throw failed }
    let status = try wait(for: child)
    let bytes = output.bytes
    guard bytes.count < most else { throw .tooMuchText }
    return Run(status: status, output: bytes, said: String(decoding: said.bytes.prefix(4000), as: UTF8.self))
  }

  private var failed: ReadingError.Reason { .converterFailed(program: program) }

  private func start(_ path: String, _ arguments: [String], _ files: [NamelessFile]) -> pid_t? {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (file, descriptor) in zip(files, Int32(0)...) {
      posix_spawn_file_actions_adddup2(&actions, file.descriptor, descriptor)
    }
    let environment = ["PATH=/usr/bin:/bin", "LC_ALL=C.UTF-8", "HOME=/nonexistent"] + settings
    let (words, variables) = (arguments.map { (word: String) in strdup(word) }, environment.map { (word: String) in strdup(word) })
    defer { for word in words + variables { free(word) } }
    var child = pid_t()
    return posix_spawn(&child, path, &actions, nil, words + [nil], variables + [nil]) == 0 ? child : nil
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
