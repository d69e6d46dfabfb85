package import Source

/// Cuts text into tokens. A word is a run of letters with inner hyphens, apostrophes and dots between single letters ("rocker-bandemiljøet", "cpr.nr");
/// a number keeps its inner separators ("1,5", "08.12.2022", "8/12-2022"). A word hyphenated at a line end is one token.
package struct Tokenizer: Sendable {
  private let lexicon = Lexicon.shared
  /// Nil for a few words, which are not worth its memory.
  private var memo: Memo?

  /// For a whole document, whose unknown words are remembered.
  package init() { memo = Memo() }

  private init(memo: Memo?) { self.memo = memo }

  package static func tokens(in text: SourceText, range: ByteRange) -> [Token] {
    var tokenizer = Tokenizer(memo: nil)
    var tokens: [Token] = []
    tokens.reserveCapacity(range.count / 5 + 8)
    tokenizer.append(text, range, to: &tokens)
    return tokens
  }

  /// Adds the tokens of `range` to `tokens`.
  package mutating func append(_ text: SourceText, _ range: ByteRange, to tokens: inout [Token]) {
    text.bytes.withUnsafeBufferPointer { bytes in
      var index = range.start
      var shape: Token.Shape = [.lineStart]
      while index < range.end {
        let byte = bytes[index]
        if byte <= 0x20 || byte == 0xC2 && index + 1 < range.end && bytes[index + 1] == 0xA0 {
          shape.remove(.glued)
          if byte == 0x0A { shape.insert(.lineStart) }
          index += byte == 0xC2 ? 2 : 1
          continue
        }
        let start = index
        if Letters.begins(bytes, index, range.end) {
          let scan = Letters.word(bytes, index, range.end)
          index = scan.end
          let key = Key(hash: scan.hash)
          let entry = lexicon[key] ?? guess(bytes, start, index, key)
          tokens.append(Token(start: start, end: index, kind: .word, shape: shape.union(scan.shape), key: key, entry: entry))
        } else if Letters.isDigit(byte) {
          index = Letters.number(bytes, index, range.end)
          tokens.append(Token(start: start, end: index, kind: .number, shape: shape, key: Self.raw(bytes, start, index)))
        } else {
          index = min(range.end, index + Letters.length(byte))
          tokens.append(Token(start: start, end: index, kind: .punctuation, shape: shape, key: Self.raw(bytes, start, index)))
        }
        shape = [.glued]
      }
    }
  }

  /// Lower case, å and aa as a, accents dropped; white space and a hyphen before it out.
  package static func fold(_ bytes: ArraySlice<UInt8>) -> String {
    bytes.withUnsafeBufferPointer { bytes in String(unsafeUninitializedCapacity: bytes.count) { fold(bytes, to: $0) } }
  }

  package static func fold(_ word: String) -> String { fold(word[...]) }

  package static func fold(_ word: Substring) -> String {
    var word = word
    return word.withUTF8 { bytes in String(unsafeUninitializedCapacity: bytes.count) { fold(bytes, to: $0) } }
  }

  /// Writes what the bytes fold to, never more than they are, and tells how much it is.
  private static func fold(_ bytes: UnsafeBufferPointer<UInt8>, to out: UnsafeMutableBufferPointer<UInt8>) -> Int {
    var folding = Folding()
    var count = 0
    for byte in bytes {
      if byte <= 0x20 {
        if count > 0, out[count - 1] == UInt8(ascii: "-") { count -= 1 }
      } else {
        folding.append(byte) {
          out[count] = $0
          count += 1
        }
      }
    }
    return count
  }

  private static func raw(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Key {
    var folding = Folding()
    for index in start..<end { folding.append(bytes[index]) }
    return Key(hash: folding.hash)
  }

  /// What the form of a word on no list tells; remembered, since a document repeats its words.
  private mutating func guess(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, _ key: Key) -> Lexicon.Entry {
    if let known = memo?[key] { return known }
    let word = UnsafeBufferPointer(rebasing: bytes[start..<min(end, start + 120)])
    let entry = withUnsafeTemporaryAllocation(of: UInt8.self, capacity: word.count) { folded in
      Morphology.guess(UnsafeBufferPointer(rebasing: folded[..<Self.fold(word, to: folded)]), lexicon)
    }
    memo?[key] = entry
    return entry
  }

  /// A direct-mapped cache; a newcomer pushes out who sat on its slot.
  private struct Memo: Sendable {
    private static let size = 8192
    private var keys = [UInt64](repeating: 0, count: size)
    private var entries = [Lexicon.Entry](repeating: .none, count: size)

    subscript(key: Key) -> Lexicon.Entry? {
      get {
        let slot = Int(truncatingIfNeeded: key.hash >> 20) & (Self.size - 1)
        return keys[slot] == key.hash ? entries[slot] : nil
      }
      set {
        let slot = Int(truncatingIfNeeded: key.hash >> 20) & (Self.size - 1)
        keys[slot] = key.hash
        entries[slot] = newValue ?? .none
      }
    }
  }
}
