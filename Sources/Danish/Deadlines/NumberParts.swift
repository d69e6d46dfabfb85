import Source

/// A number with inner separators: "15/10-23" is 15, 10, 23 with "/" and "-" between.
struct NumberParts {
  private(set) var values = (0, 0, 0, 0)
  private(set) var digits = (0, 0, 0, 0)
  private(set) var separators: (UInt8, UInt8, UInt8) = (0, 0, 0)
  private(set) var count = 0

  /// Nil for more than four parts or a part of more than four digits.
  init?(_ token: Token, _ bytes: [UInt8]) {
    guard token.range.count <= 19 else { return nil }
    var value = 0
    var length = 0
    for index in token.range.start..<token.range.end {
      let digit = bytes[index] &- 0x30
      if digit < 10 {
        value = value * 10 + Int(digit)
        length += 1
        guard length <= 4 else { return nil }
      } else {
        guard close(value, length, bytes[index]) else { return nil }
        (value, length) = (0, 0)
      }
    }
    guard close(value, length, 0) else { return nil }
  }

  private mutating func close(_ value: Int, _ length: Int, _ separator: UInt8) -> Bool {
    switch count {
    case 0: (values.0, digits.0, separators.0) = (value, length, separator)
    case 1: (values.1, digits.1, separators.1) = (value, length, separator)
    case 2: (values.2, digits.2, separators.2) = (value, length, separator)
    case 3: (values.3, digits.3) = (value, length)
    default: return false
    }
    count += 1
    return true
  }

  static let slash = UInt8(ascii: "/")
  static let dot = UInt8(ascii: ".")
  static let dash = UInt8(ascii: "-")

  static func isDateSeparator(_ byte: UInt8) -> Bool { byte == slash || byte == dot || byte == dash }
}
