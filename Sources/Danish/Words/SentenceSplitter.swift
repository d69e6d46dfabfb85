package import Source

/// Cuts the tokens of a block into sentences.
package enum SentenceSplitter {
  /// Ranges of indices into `tokens`; together they cover all of them.
  package static func sentences(_ tokens: [Token], in text: SourceText) -> [Range<Int>] {
    var found: [Range<Int>] = []
    found.reserveCapacity(4)
    var start = 0
    var index = 0
    while index < tokens.count {
      defer { index += 1 }
      if index - start >= longest {
        found.append(start..<index)
        start = index
      }
      guard tokens[index].isPunctuation, let mark = mark(tokens[index], text) else { continue }
      var end = index + 1
      while end < tokens.count, tokens[end].isPunctuation, tokens[end].isGlued, closes(tokens[end], text) { end += 1 }
      guard end < tokens.count else { break }
      if mark == UInt8(ascii: "."), !ends(at: index, next: end, tokens) { continue }
      guard !tokens[end].isGlued else { continue }
      // "Må de det?, spurgte han": goes on in small letters.
      if mark != UInt8(ascii: "."), tokens[end].isWord, !tokens[end].isCapitalised { continue }
      found.append(start..<end)
      start = end
      index = end - 1
    }
    if start < tokens.count { found.append(start..<tokens.count) }
    return found
  }

  /// Tokens; what goes on longer is no sentence but a table or a damaged text, and is cut so that reading stays linear.
  private static let longest = 500

  private static func mark(_ token: Token, _ text: SourceText) -> UInt8? {
    let byte = text.bytes[token.range.start]
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: "?"), UInt8(ascii: "!"): return byte
    default: return token.key == ellipsis ? UInt8(ascii: "!") : nil
    }
  }

  private static func closes(_ token: Token, _ text: SourceText) -> Bool {
    let byte = text.bytes[token.range.start]
    return "\").!?'".utf8.contains(byte) || token.key == quote || token.key == guillemet
  }

  private static var ellipsis: Key { "…" }
  private static var quote: Key { "”" }
  private static var guillemet: Key { "«" }
  private static var den: Key { "den" }
  private static var d: Key { "d" }
  private static var ad: Key { "ad" }
  private static let countable: KeySet = "kvartal halvår sal klasse behandling gang division"
  private static let opening: KeySet = "\" - – “ ” » ( •"

  /// Whether a full stop ends a sentence: not after an abbreviation, an ordinal or an initial.
  private static func ends(at index: Int, next: Int, _ tokens: [Token]) -> Bool {
    guard index > 0, tokens[index].isGlued else { return true }
    let before = tokens[index - 1]
    let after = tokens[next]
    let opens = after.isCapitalised || after.kind == .number || opening.contains(after.key)
    if before.kind == .number {
      guard opens, after.kind != .number else { return false }
      // "den 1. Juni", "1. Kvartal": a month or period behind a number.
      if after.has(.month) || countable.contains(after.key) { return false }
      // "pkt. 4. Borgmesteren", "kl. 10. Kommunerne", but "den 3. Møde"
      return before.range.count > 2 || index < 2 || !(tokens[index - 2].key == den || tokens[index - 2].key == d)
    }
    guard before.isWord else { return opens || !after.isWord }
    if before.range.count == 1, before.isCapitalised { return false }
    if before.has(.closing) { return opens && after.isCapitalised && after.isWord }
    let initial = before.range.count == 1 && index >= 2 && tokens[index - 2].range.count == 1 && !after.isCapitalised
    if before.has(.abbreviation) || initial { return false }
    // "i weekenden. kommunen sender": a small letter after a whole word.
    return opens || !after.isWord || before.range.count >= 5 && before.hasEntry
  }
}
