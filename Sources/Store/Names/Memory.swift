import Minutes
import Source

/// What a function gave for texts that this process has asked it about before. So many are kept, then it begins anew.
final class Memory<Value: Sendable>: Sendable {
  private let known = Locked<[String: Value]>([:])
  private let most: Int

  init(most: Int) { self.most = most }

  func value(of text: String, _ make: (String) throws -> Value) rethrows -> Value {
    if let value = known.withLock({ $0[text] }) { return value }
    let value = try make(text)
    keep(value, of: text)
    return value
  }

  func keep(_ value: Value, of text: String) {
    known.withLock {
      if $0.count >= most { $0.removeAll(keepingCapacity: true) }
      $0[text] = value
    }
  }
}

extension Memory<MeetingHeader> {
  /// The headers of minutes by the SHA-256 of their files: each of a body's minutes is asked for its people again when the next ones come.
  static let headers = Memory(most: 2_000)

  /// An older register knows no files of its minutes: those are read each time.
  func header(ofFile sha256: String?, _ text: () throws -> SourceText) rethrows -> MeetingHeader {
    func read() throws -> MeetingHeader { MinutesParser.parse(try text()).meeting }
    return try sha256.map { try value(of: $0) { _ in try read() } } ?? read()
  }
}

extension Memory<String> {
  /// Names as they are compared: each step looks among all owners.
  static let names = Memory(most: 50_000)

  func key(of name: String) -> String { value(of: name, Folding.key) }
}
