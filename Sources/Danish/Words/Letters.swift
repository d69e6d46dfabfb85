/// Where words and numbers end, over raw UTF-8.
enum Letters {
  typealias Bytes = UnsafeBufferPointer<UInt8>

  static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  /// Latin letters up to U+017F, without × and ÷.
  @inline(__always)
  static func begins(_ bytes: Bytes, _ index: Int, _ limit: Int) -> Bool {
    let byte = bytes[index]
    if byte < 0x80 { return (byte | 0x20) &- 0x61 < 26 }
    guard byte == 0xC3 || byte == 0xC4 || byte == 0xC5, index + 1 < limit else { return false }
    return !(byte == 0xC3 && (bytes[index + 1] == 0x97 || bytes[index + 1] == 0xB7))
  }

  static func length(_ byte: UInt8) -> Int { byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4 }

  /// The word that begins at `start`: its end, folded hash and shape.
  static func word(_ bytes: Bytes, _ start: Int, _ limit: Int) -> (end: Int, hash: UInt64, shape: Token.Shape) {
    var folding = Folding()
    var shape: Token.Shape = isCapital(bytes, start) ? [.capitalised, .capitals] : []
    var index = start
    while index < limit {
      let run = folding.appendSmall(bytes, from: index, to: limit)
      if run > index { shape.remove(.capitals) }
      index = run
      guard index < limit else { break }
      let byte = bytes[index]
      if byte &- 0x41 < 26 {
        folding.append(byte)
        index += 1
      } else if byte >= 0x80, begins(bytes, index, limit) {
        if !isCapital(bytes, index) { shape.remove(.capitals) }
        folding.append(byte)
        folding.append(bytes[index + 1])
        index += 2
      } else if isDigit(byte) {
        folding.append(byte)
        index += 1
      } else if byte == UInt8(ascii: "-") || byte == UInt8(ascii: "'") || byte == 0xC2 && index + 1 < limit && bytes[index + 1] == 0xAD {
        let width = byte == 0xC2 ? 2 : 1
        let next = index + width
        if next < limit, begins(bytes, next, limit) || isDigit(bytes[next]) {
          if width == 1 { folding.append(byte) }
          index = next
        } else if byte != UInt8(ascii: "'"), let resumed = brokenLine(bytes, next, limit) {
          index = resumed
        } else if byte == UInt8(ascii: "-"), next + 1 < limit, bytes[next] == 0x20, begins(bytes, next + 1, limit), index > start + 1 {
          // "børne- og": the hyphen belongs to the word.
          shape.insert(.open)
          return (next, folding.hash, shape)
        } else {
          break
        }
      } else {
        break
      }
    }
    if index > start, bytes[index - 1] | 0x20 == UInt8(ascii: "s") { shape.insert(.endsInS) }
    return (min(index, limit), folding.hash, shape)
  }

  /// Behind a hyphen: spaces, one line break, then a lower-case letter that does not begin "og", "eller" or "samt".
  private static func brokenLine(_ bytes: Bytes, _ start: Int, _ limit: Int) -> Int? {
    var index = start
    var breaks = 0
    while index < limit, bytes[index] <= 0x20, index - start < 80 {
      breaks += bytes[index] == 0x0A ? 1 : 0
      index += 1
    }
    guard breaks == 1, index < limit, bytes[index] &- 0x61 < 26 || bytes[index] == 0xC3 && !isCapital(bytes, index) else { return nil }
    let rest = bytes[index..<min(limit, index + 6)]
    return ["og ", "eller ", "samt "].contains { rest.starts(with: $0.utf8) } ? nil : index
  }

  static func number(_ bytes: Bytes, _ start: Int, _ limit: Int) -> Int {
    var index = start
    while index < limit {
      let byte = bytes[index]
      if isDigit(byte) || ".,/:-".utf8.contains(byte) && index + 1 < limit && isDigit(bytes[index + 1]) { index += 1 } else { break }
    }
    return index
  }

  static func isCapital(_ bytes: Bytes, _ index: Int) -> Bool {
    let byte = bytes[index]
    return byte &- 0x41 < 26 || byte == 0xC3 && index + 1 < bytes.count && bytes[index + 1] < 0x9F
  }
}
