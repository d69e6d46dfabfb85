import Review

#if canImport(Glibc)
  import Glibc
#endif

/// The terminal while a person works in it key by key. It is put back as it was when this ends, whichever way the program ends.
final class RawTerminal {
  enum Event {
    case keys([Keystroke])
    /// The size changed, or the program was awake again: everything must be drawn.
    case redraw
    /// A signal asks the program to end, or the terminal is gone.
    case end
  }

  /// No cursor can be moved on it: each screen is printed below the last.
  let isDumb: Bool
  private let hasLooks: Bool
  private var decoder = KeyDecoder()
  /// The last screen had a line that is written in.
  private var isWriting = false

  /// Nil where input or output is no terminal.
  init?() {
    guard isatty(0) == 1, isatty(1) == 1 else { return nil }
    let name = getenv("TERM").map { String(cString: $0) } ?? "dumb"
    isDumb = name == "dumb" || name.isEmpty
    hasLooks = !isDumb && getenv("NO_COLOR") == nil
    guard tcgetattr(0, TerminalState.before) == 0, TerminalState.open() else { return nil }
    TerminalState.isDumb = isDumb
    enter()
  }

  deinit { leave() }

  private func enter() {
    var raw = TerminalState.before.pointee
    cfmakeraw(&raw)
    // Output stays as it is, so that a line feed begins a line.
    raw.c_oflag = TerminalState.before.pointee.c_oflag
    tcsetattr(0, TCSAFLUSH, &raw)
    TerminalState.isRaw = true
    if !isDumb { write("\u{1B}[?1049h\u{1B}[?2004h\u{1B}[H") }
  }

  func leave() { TerminalState.now() }

  /// Stops the program until it is called back, with the terminal as it was.
  func suspend() {
    leave()
    raise(SIGTSTP)
    enter()
  }

  var size: Screen.Size {
    var size = winsize()
    guard ioctl(1, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0, size.ws_row > 0 else { return .init(columns: 80, rows: 24) }
    return .init(columns: Int(size.ws_col), rows: isDumb ? min(24, Int(size.ws_row)) : Int(size.ws_row))
  }

  func show(_ screen: Screen) {
    if isDumb { return print(screen) }
    let lines = screen.lines.map { $0.pieces.map(looks).joined() + "\u{1B}[K" }
    let cursor = screen.cursor.map { "\u{1B}[\($0.row + 1);\($0.column + 1)H\u{1B}[?25h" } ?? ""
    write("\u{1B}[?25l\u{1B}[H" + lines.joined(separator: "\n") + "\u{1B}[J" + cursor)
  }

  /// Each screen below the last; a line that is written in comes last, and alone while it is written.
  private func print(_ screen: Screen) {
    defer { isWriting = screen.cursor != nil }
    var lines = screen.lines.map(\.text)
    guard let row = screen.cursor?.row, lines.indices.contains(row) else {
      return write("\n" + lines.filter { !$0.isEmpty }.joined(separator: "\n") + "\n")
    }
    let typed = lines.remove(at: row)
    write(isWriting ? "\r\(typed)  " : "\n" + lines.filter { !$0.isEmpty }.joined(separator: "\n") + "\n" + typed)
  }

  private func looks(_ piece: Line.Piece) -> String {
    switch piece.look {
    case .bold where hasLooks: "\u{1B}[1m\(piece.text)\u{1B}[0m"
    case .faint where hasLooks: "\u{1B}[2m\(piece.text)\u{1B}[0m"
    default: piece.text
    }
  }

  /// Waits for something to happen.
  func next() -> Event {
    while true {
      var wanted = [pollfd(fd: 0, events: Int16(POLLIN), revents: 0), pollfd(fd: TerminalState.pipe.read, events: Int16(POLLIN), revents: 0)]
      // A lone Esc is known by nothing that follows it.
      let count = poll(&wanted, 2, decoder.isWaiting ? 60 : -1)
      if count == 0 {
        let keys = decoder.flush()
        if !keys.isEmpty { return .keys(keys) }
        continue
      }
      if count < 0, errno != EINTR { return .end }
      if wanted[1].revents != 0 {
        var signal: UInt8 = 0
        guard read(TerminalState.pipe.read, &signal, 1) == 1 else { continue }
        return Int32(signal) == SIGWINCH || Int32(signal) == SIGCONT ? .redraw : .end
      }
      guard wanted[0].revents != 0 else { continue }
      var bytes = [UInt8](repeating: 0, count: 256)
      let length = read(0, &bytes, bytes.count)
      if length == 0 || length < 0 && errno != EINTR { return .end }
      let keys = length > 0 ? decoder.keys(of: bytes[..<length]) : []
      if !keys.isEmpty { return .keys(keys) }
    }
  }

  private func write(_ text: String) {
    let bytes = Array(text.utf8)
    var start = 0
    while start < bytes.count {
      let written = bytes[start...].withUnsafeBytes { Glibc.write(1, $0.baseAddress, $0.count) }
      if written <= 0, errno != EINTR { return }
      start += max(0, written)
    }
  }
}

/// What a signal's handler may touch: nothing here allocates.
private enum TerminalState {
  /// On the heap: the compiler gives a global of this type three bytes too few, and the C library writes all of them.
  nonisolated(unsafe) static let before = UnsafeMutablePointer<termios>.allocate(capacity: 1)
  nonisolated(unsafe) static var isRaw = false
  nonisolated(unsafe) static var isDumb = false
  nonisolated(unsafe) static var pipe: (read: Int32, write: Int32) = (-1, -1)
  private static let goodbye: StaticString = "\u{1B}[0m\u{1B}[?2004l\u{1B}[?25h\u{1B}[?1049l"

  static func now() {
    guard isRaw else { return }
    isRaw = false
    if !isDumb { _ = write(1, goodbye.utf8Start, goodbye.utf8CodeUnitCount) }
    tcsetattr(0, TCSAFLUSH, before)
  }

  /// Signals become bytes in a pipe; those of a crash put the terminal back and go on.
  static func open() -> Bool {
    // What a handler uses is there before it is called.
    _ = (before, isRaw, isDumb, goodbye)
    var ends: [Int32] = [0, 0]
    guard Glibc.pipe(&ends) == 0 else { return false }
    pipe = (ends[0], ends[1])
    for end in ends { _ = fcntl(end, F_SETFL, O_NONBLOCK) }
    for signal in [SIGWINCH, SIGCONT, SIGTERM, SIGHUP, SIGINT] { Glibc.signal(signal) { TerminalState.tell($0) } }
    for signal in [SIGILL, SIGTRAP, SIGABRT, SIGSEGV, SIGBUS, SIGFPE] {
      Glibc.signal(signal) { number in
        TerminalState.now()
        Glibc.signal(number, SIG_DFL)
        raise(number)
      }
    }
    return true
  }

  private static func tell(_ signal: Int32) {
    let code = errno
    var byte = UInt8(truncatingIfNeeded: signal)
    _ = write(pipe.write, &byte, 1)
    errno = code
  }
}
