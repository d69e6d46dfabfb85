/// A key that a person pressed.
package enum Keystroke: Sendable, Hashable {
  case character(Character)
  case enter, escape, backspace, delete, left, right, up, down, home, end, pageUp, pageDown
  /// Ctrl-C, and the end of the input.
  case interrupt
  /// Ctrl-Z.
  case suspend
  /// Ctrl and a letter, by the letter: "u".
  case control(Character)
  /// Text that was not typed but put in; a line break in it is no Enter.
  case paste(String)
}

/// Turns the bytes of a terminal into keys; a sequence that is not whole yet waits for the rest.
package struct KeyDecoder: Sendable {
  private var pending: [UInt8] = []

  package init() {}

  /// Bytes wait that may be a lone Esc or the beginning of a longer sequence.
  package var isWaiting: Bool { !pending.isEmpty }

  package mutating func keys(of bytes: some Sequence<UInt8>) -> [Keystroke] {
    pending += bytes
    var found: [Keystroke] = []
    while let (key, length) = Self.first(of: pending) {
      pending.removeFirst(length)
      if let key { found.append(key) }
    }
    return found
  }

  /// Nothing more came: what waits is a lone Esc, or no key at all.
  package mutating func flush() -> [Keystroke] {
    guard !pending.starts(with: Self.pasteStart) else { return [] }
    defer { pending = [] }
    return pending == [0x1B] ? [.escape] : []
  }

  private static let pasteStart = Array("\u{1B}[200~".utf8)
  private static let pasteEnd = Array("\u{1B}[201~".utf8)

  private static func paste(_ bytes: [UInt8]) -> (Keystroke?, Int)? {
    guard let end = bytes.firstRange(of: pasteEnd) else { return nil }
    return (.paste(String(decoding: bytes[pasteStart.count..<end.lowerBound], as: UTF8.self)), end.upperBound)
  }

  /// The first key with the bytes it takes; no key for what means nothing here; nil while more must come.
  private static func first(of bytes: [UInt8]) -> (key: Keystroke?, length: Int)? {
    guard let byte = bytes.first else { return nil }
    switch byte {
    case 0x1B: return sequence(bytes)
    case 0x0D, 0x0A: return (.enter, 1)
    case 0x08, 0x7F: return (.backspace, 1)
    case 0x03: return (.interrupt, 1)
    case 0x1A: return (.suspend, 1)
    case 0x01...0x1A: return (.control(Character(Unicode.Scalar(byte + 0x60))), 1)
    case 0..<0x20, 0x80..<0xC2, 0xF5...: return (nil, 1)
    default:
      let length = byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
      guard bytes.count >= length else { return bytes.dropFirst().allSatisfy { $0 & 0xC0 == 0x80 } ? nil : (nil, 1) }
      guard let text = String(validating: bytes[..<length], as: UTF8.self), let character = text.first else { return (nil, 1) }
      return (.character(character), length)
    }
  }

  /// "ESC [ 3 ~", "ESC [ A", "ESC O H".
  private static func sequence(_ bytes: [UInt8]) -> (Keystroke?, Int)? {
    if bytes.starts(with: pasteStart) { return paste(bytes) }
    guard bytes.count > 1 else { return nil }
    guard bytes[1] == UInt8(ascii: "[") || bytes[1] == UInt8(ascii: "O") else { return (.escape, 1) }
    guard let end = bytes.indices.dropFirst(2).first(where: { (0x40...0x7E).contains(bytes[$0]) }) else {
      return bytes.count > 16 ? (nil, bytes.count) : nil
    }
    let key: Keystroke? =
      switch (bytes[end], bytes[2]) {
      case (UInt8(ascii: "A"), _): .up
      case (UInt8(ascii: "B"), _): .down
      case (UInt8(ascii: "C"), _): .right
      case (UInt8(ascii: "D"), _): .left
      case (UInt8(ascii: "H"), _), (UInt8(ascii: "~"), UInt8(ascii: "1")), (UInt8(ascii: "~"), UInt8(ascii: "7")): .home
      case (UInt8(ascii: "F"), _), (UInt8(ascii: "~"), UInt8(ascii: "4")), (UInt8(ascii: "~"), UInt8(ascii: "8")): .end
      case (UInt8(ascii: "~"), UInt8(ascii: "3")): .delete
      case (UInt8(ascii: "~"), UInt8(ascii: "5")): .pageUp
      case (UInt8(ascii: "~"), UInt8(ascii: "6")): .pageDown
      default: nil
      }
    return (key, end + 1)
  }
}
