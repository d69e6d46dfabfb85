import Foundation

/// A value for one thread at a time, by a lock that the thread sanitizer knows (it does not see that of `Synchronization.Mutex`, and calls each use a race).
package final class Locked<Value>: @unchecked Sendable {
  private let lock = NSLock()
  private var value: Value

  package init(_ value: sending Value) { self.value = value }

  /// Other threads wait until `body` ends.
  package func withLock<Result>(_ body: (inout Value) throws -> sending Result) rethrows -> sending Result {
    lock.lock()
    defer { lock.unlock() }
    return try body(&value)
  }
}
