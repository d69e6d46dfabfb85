import Dispatch
import Synchronization

/// Work on many things on all cores, whose results are taken in order.
struct ReadAhead<Result: Sendable>: Sendable {
  private let count: Int
  private let work: @Sendable (Int) -> Result
  private let cores: DispatchSemaphore
  private let window: Int
  private let queue = DispatchQueue(label: "tilsagn.read", attributes: .concurrent)

  /// `work` is done once for each of `0..<count`, a few ahead of what is taken.
  init(count: Int, cores: Int, work: @escaping @Sendable (Int) -> Result) {
    (self.count, self.work, self.cores, window) = (count, work, DispatchSemaphore(value: cores), 4 * cores)
  }

  /// Gives each result to `take` on this thread, in order; calls `wait` some ten times a second while there is none.
  func inOrder(_ take: (Int, Result) throws -> Void, wait: () -> Void) rethrows {
    var ahead: [Pending<Result>] = []
    var started = 0
    for index in 0..<count {
      while started < count, started - index < window {
        ahead.append(start(started))
        started += 1
      }
      let next = ahead.removeFirst()
      while next.isDone.wait(timeout: .now() + .milliseconds(100)) == .timedOut { wait() }
      try take(index, next.result.withLock { $0! })
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
  let result = Mutex<Result?>(nil)
  let isDone = DispatchSemaphore(value: 0)
}
