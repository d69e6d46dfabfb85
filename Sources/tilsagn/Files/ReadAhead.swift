import Dispatch
import Source

/// Work on many things on all cores, whose results are taken in order.
struct ReadAhead<Result: Sendable>: Sendable {
  private let count: Int
  private let work: @Sendable (Int) -> Result
  private let cores: DispatchSemaphore
  private let window: Int
  private let queue = DispatchQueue(label: "tilsagn.read", attributes: .concurrent)

  /// `work` is done once for each of `0..<count`, a few ahead of what is taken.
  init(count: Int, cores: Int, work: @escaping @Sendable (Int) -> Result) {
    (self.count, self.work, self.cores, window) = (count, work, DispatchSemaphore(value: cores), max(4 * cores, Self.batch))
  }

  /// How many results are given at once, at the most.
  private static var batch: Int { 64 }

  /// Gives the results to `take` on this thread, in order, each with those after it that are there too; calls `wait` some ten times a second while
  /// there is none.
  func inOrder(_ take: ([(place: Int, result: Result)]) throws -> Void, wait: () -> Void) rethrows {
    var ahead: [Pending<Result>] = []
    var (started, taken) = (0, 0)
    while taken < count {
      while started < count, started - taken < window {
        ahead.append(start(started))
        started += 1
      }
      while ahead[0].isDone.wait(timeout: .now() + .milliseconds(100)) == .timedOut { wait() }
      var ready = 1
      while ready < min(ahead.count, Self.batch), ahead[ready].isDone.wait(timeout: .now()) == .success { ready += 1 }
      try take(ahead.prefix(ready).enumerated().map { (taken + $0, $1.result.withLock { $0! }) })
      ahead.removeFirst(ready)
      taken += ready
    }
  }

  private func start(_ index: Int) -> Pending<Result> {
    let pending = Pending<Result>()
    queue.async {
      cores.wait()
      let result = work(index)
      cores.signal()
      pending.result.withLock { $0 = result }
      pending.isDone.signal()
    }
    return pending
  }
}

private final class Pending<Result: Sendable>: Sendable {
  let result = Locked<Result?>(nil)
  let isDone = DispatchSemaphore(value: 0)
}
