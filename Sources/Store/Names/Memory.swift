import Minutes
import Source

/// What a function gave for texts that this process has asked it about before. So many are kept, then it begins anew.
final class Memory<Value: Sendable>: Sendable {
  private let known = Locked<[String: Value]>([:])
  private let most: Int

  init(most: Int) { self.most = most }

  func value(of text: String, _ make: (String) -> Value) -> Value {
    if let value = known.withLock({ $0[text] }) { return value }
    let value = make(text)
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
  /// The headers of minutes by their text: each of a body's minutes is asked for its people again when the next ones come.
  static let headers = Memory(most: 2_000)

  func header(of text: String) -> MeetingHeader { value(of: text) { MinutesParser.parse(SourceText($0)).meeting } }
}

extension Memory<String> {
  /// Names as they are compared: each step looks among all owners.
  static let names = Memory(most: 50_000)

  func key(of name: String) -> String { value(of: name, Folding.key) }
}
