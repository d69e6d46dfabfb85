/// Words looked for inside short texts, in their bytes: the library's own search compares characters, and takes thousands of steps before it begins.
extension StringProtocol {
  /// Whether `words` stand somewhere in it.
  func contains(_ words: String) -> Bool { range(of: words) != nil }

  /// Without the places where `words` stand.
  func without(_ words: String) -> String { contains(words) ? String(self).replacing(words, with: "") : String(self) }

  /// The first place of `words`.
  func range(of words: String) -> Range<Index>? {
    var words = words
    let offset = words.withUTF8 { words in
      utf8.withContiguousStorageIfAvailable { $0.isPlain && words.isPlain && !words.isEmpty ? $0.offset(of: words) ?? -1 : nil } ?? nil
    }
    guard let offset else { return rangeByCharacters(of: words) }
    guard offset >= 0 else { return nil }
    let start = utf8.index(startIndex, offsetBy: offset)
    return start..<utf8.index(start, offsetBy: words.utf8.count)
  }

  /// The same for texts in which several scalars can make one character, or one character be written in several ways.
  private func rangeByCharacters(of words: String) -> Range<Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(words) { return start..<index(start, offsetBy: words.count) }
      start = index(after: start)
    }
    return nil
  }
}

extension String {
  /// The letters of a folded text: "til stede:" → "tilstede".
  var onlyLetters: String {
    let isDanish = utf8.allSatisfy { $0 < 0x80 || $0 == 0xC3 || $0 == 0xA6 || $0 == 0xB8 }
    return isDanish ? String(decoding: utf8.filter { $0 &- 0x61 < 26 || $0 >= 0x80 }, as: UTF8.self) : filter(\.isLetter)
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Latin letters up to U+017F, and the dashes and quotes of U+2010 to U+203F: each scalar is a character, written in one way.
  fileprivate var isPlain: Bool {
    var index = startIndex
    while index < endIndex {
      switch self[index] {
      case 0x0D: return false
      case ..<0x80: index += 1
      case 0xC2...0xC5: index += 2
      case 0xE2 where self[index + 1] == 0x80 && self[index + 2] >= 0x90: index += 3
      default: return false
      }
    }
    return true
  }

  /// Where `words`, of one byte or more, first stand.
  fileprivate func offset(of words: Self) -> Int? {
    guard count >= words.count else { return nil }
    return (0...count - words.count).first { at in
      self[at] == words[0] && words.indices.allSatisfy { self[at + $0] == words[$0] }
    }
  }
}
