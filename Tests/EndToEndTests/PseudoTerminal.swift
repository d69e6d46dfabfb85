import Foundation
import Glibc
import Testing

/// The built binary in a terminal of its own, driven by keys. What it shows is read from the last screen it drew.
final class PseudoTerminal {
  struct Gone: Error, CustomStringConvertible {
    let wanted: String
    let shown: String
    var description: String { "»\(wanted)« did not come; shown:\n\(shown)" }
  }

  private let master: Int32
  /// Kept open, so that the terminal outlives the process and its state can be looked at.
  private let slave: Int32
  private let process: pid_t
  private(set) var bytes: [UInt8] = []
  private var status: Int32?

  /// POSIX_SPAWN_SETSID of <spawn.h>, which is only there for GNU's own programs.
  private static let newSession: Int16 = 0x80
  /// Seconds to wait for something on a slow machine.
  private static let patience = 60

  init(_ arguments: [String], columns: Int = 80, rows: Int = 24, environment: [String: String] = [:]) throws {
    var (master, slave): (Int32, Int32) = (-1, -1)
    var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    var name = [CChar](repeating: 0, count: 128)
    try #require(openpty(&master, &slave, &name, nil, &size) == 0)
    (self.master, self.slave) = (master, slave)
    for end in [master, slave] { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    var (actions, attributes) = (posix_spawn_file_actions_t(), posix_spawnattr_t())
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    // In a session of its own, the terminal it opens first is the one that its signals come from.
    posix_spawnattr_setflags(&attributes, Self.newSession | Int16(POSIX_SPAWN_SETSIGMASK))
    // The threads of the tests may hold signals back.
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawn_file_actions_addopen(&actions, 0, name, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)
    var variables = ProcessInfo.processInfo.environment.merging(["TERM": "xterm"]) { $1 }.merging(environment) { $1 }
    if environment["NO_COLOR"] == nil { variables["NO_COLOR"] = nil }
    let path = binary
    var words = ([path] + arguments).map { strdup($0) } + [nil]
    var settings = variables.map { strdup("\($0)=\($1)") } + [nil]
    var child: pid_t = 0
    let code = posix_spawn(&child, path, &actions, &attributes, &words, &settings)
    for word in words + settings { free(word) }
    try #require(code == 0)
    process = child
  }

  deinit {
    if status == nil { kill(process, SIGKILL) }
    _ = try? wait()
    close(master)
    close(slave)
  }

  /// The last screen, without its looks.
  var screen: String {
    let all = String(decoding: bytes, as: UTF8.self)
    let last = all.range(of: "\u{1B}[H", options: .backwards).map { all[$0.upperBound...] } ?? all[...]
    return String(last).replacing(/\u{1B}\[[0-9;?]*[A-Za-z]/, with: "").replacing("\r\n", with: "\n").replacing("\r", with: "")
  }

  /// Presses keys and waits for what they bring.
  func press(_ keys: String, until text: String) throws {
    bytes = []
    let keys = Array(keys.utf8)
    try #require(write(master, keys, keys.count) == keys.count)
    try show(text)
  }

  /// Waits until the screen shows a text.
  func show(_ text: String) throws {
    let end = Date(timeIntervalSinceNow: Double(Self.patience))
    while !screen.contains(text) { guard read(until: end) else { throw Gone(wanted: text, shown: screen) } }
  }

  func resize(columns: Int, rows: Int, until text: String) throws {
    bytes = []
    var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    try #require(ioctl(master, UInt(TIOCSWINSZ), &size) == 0)
    try show(text)
  }

  func send(_ signal: Int32) { kill(process, signal) }

  /// Waits for the end of the program: its exit status, or minus the signal that ended it.
  func wait() throws -> Int32 {
    if let status { return status }
    let end = Date(timeIntervalSinceNow: Double(Self.patience))
    var code: Int32 = 0
    while waitpid(process, &code, WNOHANG) == 0 {
      _ = read(until: Date(timeIntervalSinceNow: 0.02))
      guard Date() < end else { throw Gone(wanted: "the end", shown: screen) }
    }
    while read(until: Date(timeIntervalSinceNow: 0.02)) {}
    status = code & 0x7F == 0 ? (code >> 8) & 0xFF : -(code & 0x7F)
    return status!
  }

  /// Lines are edited and echoed again, as a shell wants it.
  var isRestored: Bool {
    var state = termios()
    return tcgetattr(slave, &state) == 0 && state.c_lflag & tcflag_t(ECHO | ICANON | ISIG) == tcflag_t(ECHO | ICANON | ISIG)
  }

  /// False when nothing came until `end`.
  private func read(until end: Date) -> Bool {
    var wanted = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    guard poll(&wanted, 1, Int32(max(0, end.timeIntervalSinceNow * 1000))) > 0, wanted.revents & Int16(POLLIN) != 0 else { return false }
    var buffer = [UInt8](repeating: 0, count: 4096)
    let count = Glibc.read(master, &buffer, buffer.count)
    guard count > 0 else { return false }
    bytes += buffer[..<count]
    return true
  }
}
