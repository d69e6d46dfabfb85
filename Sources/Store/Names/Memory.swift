import Minutes
import Source

/// What a function gave for texts that this process has asked it about before: those asked for lately, so many at the most.
final class Memory<Value: Sendable>: Sendable {
  /// Those asked for since the last turn, and those that were before it.
  private let known = Locked<(late: [String: Value], early: [String: Value])>(([:], [:]))
  private let most: Int

  init(most: Int) { self.most = most }

  func value(of text: String, _ make: (String) throws -> Value) rethrows -> Value {
    let found = known.withLock { known in known.late[text] ?? known.early[text].map { self.turn(&known, $0, text) } }
    if let found { return found }
    let value = try make(text)
    keep(value, of: text)
    return value
  }

  func keep(_ value: Value, of text: String) { known.withLock { _ = turn(&$0, value, text) } }

  /// When half of them are late ones, the early ones are forgotten.
  private func turn(_ known: inout (late: [String: Value], early: [String: Value]), _ value: Value, _ text: String) -> Value {
    if known.late.count >= most / 2 { known = ([:], known.late) }
    known.late[text] = value
    return value
  }
}

extension Memory<MeetingHeader> {
  /// The headers of minutes by the SHA-256 of their files: each of a body's minutes is asked for its people again when the next ones come.
  static let headers = Memory(most: 8_000)

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
