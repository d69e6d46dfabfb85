package import Danish
package import Source

/// The words and numbers of a text, folded, in order: what stays the same when lines are broken anew, å is restored or marks change.
package struct Words: Sendable {
  let text: SourceText
  let keys: [Key]
  let ranges: [ByteRange]
  /// Whether a sentence may begin with the word.
  let begins: [Bool]

  /// `statements` are sentences known otherwise: what stands before and behind them, a heading on the line above, is none of theirs.
  package init(_ text: SourceText, statements: [ByteRange] = []) {
    var tokenizer = Tokenizer()
    var tokens: [Token] = []
    tokenizer.append(text, text.whole, to: &tokens)
    var (keys, ranges, begins): ([Key], [ByteRange], [Bool]) = ([], [], [])
    var starts = true
    var bounds = statements.flatMap { [$0.start, $0.end] }.sorted()[...]
    for (index, token) in tokens.enumerated() {
      guard !token.isPunctuation else {
        if ".!?:;•|*".utf8.contains(text.bytes[token.range.start]) { starts = true }
        continue
      }
      while let bound = bounds.first, bound <= token.range.start {
        starts = true
        bounds.removeFirst()
      }
      keys.append(token.key)
      ranges.append(token.range)
      begins.append(starts || index > 0 && Self.hasBlankLine(text, tokens[index - 1].range.end, token.range.start))
      starts = false
    }
    (self.text, self.keys, self.ranges, self.begins) = (text, keys, ranges, begins)
  }

  private static func hasBlankLine(_ text: SourceText, _ start: Int, _ end: Int) -> Bool {
    var breaks = 0
    for byte in text.bytes[start..<end] where byte == 0x0A { breaks += 1 }
    return breaks > 1
  }

  package static func keys(of text: String) -> [Key] {
    let source = SourceText(text)
    return Tokenizer.tokens(in: source, range: source.whole).filter { !$0.isPunctuation }.map(\.key)
  }

  var count: Int { keys.count }

  /// The words that stand in a byte range.
  func place(of range: ByteRange) -> Range<Int> {
    let start = first { ranges[$0].end > range.start }
    return start..<max(start, first { ranges[$0].start >= range.end })
  }

  /// The bytes of some words, with the mark that ends their sentence.
  func range(of words: Range<Int>) -> ByteRange {
    var end = ranges[words.upperBound - 1].end
    if end < text.count, ".!?".utf8.contains(text.bytes[end]) { end += 1 }
    return ByteRange(ranges[words.lowerBound].start, end)
  }

  /// The sentences, each as the places of its words.
  func sentences() -> [Range<Int>] {
    var found: [Range<Int>] = []
    var start = 0
    for index in 1...max(1, count) where index >= count || begins[index] {
      if start < min(index, count) { found.append(start..<min(index, count)) }
      start = index
    }
    return found
  }

  private func first(_ holds: (Int) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if holds(middle) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

/// How alike two collections of words are, whatever their order.
package enum Likeness {
  /// Twice what they share of all they hold, 0...1 (Dice).
  package static func dice(_ a: ArraySlice<Key>, _ b: ArraySlice<Key>) -> Double {
    a.isEmpty && b.isEmpty ? 1 : 2 * Double(shared(a, b)) / Double(a.count + b.count)
  }

  /// How many words of `a` stand in `b`, each as often as it does there.
  static func shared(_ a: ArraySlice<Key>, _ b: ArraySlice<Key>) -> Int {
    var counts: [Key: Int] = [:]
    for key in b { counts[key, default: 0] += 1 }
    var shared = 0
    for key in a {
      guard let left = counts[key], left > 0 else { continue }
      counts[key] = left - 1
      shared += 1
    }
    return shared
  }
}
