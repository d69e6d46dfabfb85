import Reports

#if canImport(Glibc)
  import Glibc
#endif

/// A bar on standard error while long work lasts, where that is a terminal.
struct Progress {
  private let total: Int
  private let wording: Wording
  private let isShown: Bool
  private let began = Progress.now
  private var drawn = 0.0
  private var done = 0
  private var isDrawn = false

  init(of total: Int, _ wording: Wording) {
    (self.total, self.wording) = (total, wording)
    isShown = isatty(2) == 1 && total > 1
  }

  /// One more is done.
  mutating func advance() {
    done += 1
    draw()
  }

  /// Draws the bar anew, a few times a second, once it is clear that the work is long.
  mutating func draw() {
    let spent = Self.now - began
    guard isShown, spent > 0.7, spent - drawn > 0.1 else { return }
    drawn = spent
    isDrawn = true
    let rate = Double(done) / spent
    let left = rate > 0 ? Int((Double(total - done) / rate).rounded(.up)) : 0
    let told = wording.progress(done: done, of: total, perSecond: rate, secondsLeft: done > 0 ? left : nil)
    let room = max(0, min(30, Terminal.errorWidth - columns(told) - 4))
    let filled = room * done / max(1, total)
    let bar = room < 5 ? "" : "[" + String(repeating: "#", count: filled) + String(repeating: "-", count: room - filled) + "] "
    say("\r\u{1B}[K" + bar + told)
  }

  /// Leaves the line free for others.
  mutating func clear() {
    if isDrawn { say("\r\u{1B}[K") }
    isDrawn = false
  }

  private func say(_ text: String) { _ = text.utf8.withContiguousStorageIfAvailable { write(2, $0.baseAddress, $0.count) } }

  private static var now: Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
