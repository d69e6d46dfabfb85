import Foundation

enum Environment {
  /// `TILSAGN_TEST_VERBOSE=1 swift test` prints what was measured and what was lost.
  static let verbose = ProcessInfo.processInfo.environment["TILSAGN_TEST_VERBOSE"] != nil
}
