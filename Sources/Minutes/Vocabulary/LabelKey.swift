import Danish

/// The plain form under which labels and names of columns are looked up: small letters, å and aa as a, without marks, digits, spaces and hyphens,
/// so that "**AP 3:**" and "ap", "To-do" and "TODO", "Opfølgning" and "OPFØLGNING" are one.
enum LabelKey {
  static func key(_ words: ArraySlice<UInt8>) -> Key {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    words.withUnsafeBufferPointer { fold($0) { hash = (hash ^ UInt64($0)) &* 0x100_0000_01B3 } }
    return Key(hash: hash)
  }

  static func key(_ words: String) -> Key { key(Array(words.utf8)[...]) }

  /// The plain form itself, where a part of it is looked for.
  static func folded(_ words: ArraySlice<UInt8>) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(words.count)
    words.withUnsafeBufferPointer { fold($0) { out.append($0) } }
    return out
  }

  @inline(__always)
  private static func fold(_ words: UnsafeBufferPointer<UInt8>, _ put: (UInt8) -> Void) {
    var last: UInt8 = 0
    var index = words.startIndex
    while index < words.endIndex {
      let byte = words[index]
      index += 1
      if byte == 0xC3, index < words.endIndex {
        let letter = words[index] | 0x20
        index += 1
        switch letter {
        case 0xA0, 0xA1, 0xA2, 0xA4, 0xA5: if last != 0x61 { put(0x61) }
        case 0xA8, 0xA9, 0xAA, 0xAB: put(0x65)
        case 0xB6, 0xB8: put(0xF8)
        case 0xBC: put(0x75)
        default: put(letter)
        }
        last = letter == 0xA5 || letter == 0xA4 || letter <= 0xA2 ? 0x61 : letter
      } else if byte >= 0x80 {
        if byte != 0xC2 && byte != 0xA0 { put(byte) }
        last = byte
      } else {
        let lower = byte | 0x20
        guard (0x61...0x7A).contains(lower), byte >= 0x41 else { continue }
        if !(lower == 0x61 && last == 0x61) { put(lower) }
        last = lower
      }
    }
  }
}
