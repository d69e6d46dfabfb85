import Danish

/// The words of a search, folded as the index folds them: "kredsrad" and "kredsraad" both find "Kredsrådet".
package struct SearchWords: Sendable {
  /// As they were typed; letters and digits count, everything else only divides.
  private let typed: [String]
  private let folded: [String]

  package init(_ query: some StringProtocol) {
    typed = String(query).split { (character: Character) in !character.isLetter && !character.isNumber }.map(String.init)
    folded = typed.map { Tokenizer.fold(Array($0.utf8)[...]) }
  }

  package var isEmpty: Bool { typed.isEmpty }

  /// As an FTS5 query over a text in which aa is written å: each word in quotes and as a prefix, all of them wanted. Nothing that somebody types
  /// can be an operator.
  package var match: String {
    typed.map { word in "\"" + word.replacing("aa", with: "å").replacing("Aa", with: "Å").replacing("AA", with: "Å") + "\"*" }.joined(separator: " ")
  }

  /// The words of a text that begin with one of these, in UTF-8 bytes.
  package func matches(in text: String) -> [Range<Int>] {
    let bytes = Array(text.utf8)
    var found: [Range<Int>] = []
    var index = 0
    for character in text {
      let length = character.utf8.count
      defer { index += length }
      guard character.isLetter || character.isNumber else { continue }
      if let last = found.last, last.upperBound == index {
        found[found.count - 1] = last.lowerBound..<(index + length)
      } else {
        found.append(index..<(index + length))
      }
    }
    return found.filter { range in
      let word = Tokenizer.fold(bytes[range])
      return folded.contains { word.hasPrefix($0) }
    }
  }

  /// Whether each of them begins a word of the text.
  package func allStand(in text: String) -> Bool {
    let bytes = Array(text.utf8)
    let found = Set(matches(in: text).map { Tokenizer.fold(bytes[$0]) })
    return folded.allSatisfy { word in found.contains { $0.hasPrefix(word) } }
  }

  /// About `width` bytes of a text around the place where most of the words stand, cut between words.
  package func excerpt(of text: String, width: Int = 160) -> (text: String, matches: [Range<Int>]) {
    let flat = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let matches = matches(in: flat)
    guard flat.utf8.count > width else { return (flat, matches) }
    let bytes = Array(flat.utf8)
    var start = best(matches, width)
    start = start == 0 ? 0 : boundary(bytes, from: max(0, start - width / 4))
    let end = start + width >= bytes.count ? bytes.count : boundary(bytes, before: start + width)
    let (lead, tail) = (start > 0 ? "… " : "", end < bytes.count ? " …" : "")
    let shift = lead.utf8.count - start
    let cut = lead + String(decoding: bytes[start..<end], as: UTF8.self) + tail
    return (cut, matches.filter { $0.lowerBound >= start && $0.upperBound <= end }.map { ($0.lowerBound + shift)..<($0.upperBound + shift) })
  }

  /// The match from which most matches lie within a window.
  private func best(_ matches: [Range<Int>], _ width: Int) -> Int {
    var (best, most, last) = (0, 0, 0)
    for first in matches.indices {
      while last < matches.count, matches[last].upperBound <= matches[first].lowerBound + width * 3 / 4 { last += 1 }
      if last - first > most { (best, most) = (matches[first].lowerBound, last - first) }
    }
    return best
  }

  private func boundary(_ bytes: [UInt8], from start: Int) -> Int {
    guard start > 0 else { return 0 }
    return bytes[start...].firstIndex(of: 0x20).map { $0 + 1 } ?? start
  }

  private func boundary(_ bytes: [UInt8], before end: Int) -> Int { bytes[..<end].lastIndex(of: 0x20) ?? end }
}
