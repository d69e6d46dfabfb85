package import Source

/// Cuts the tokens of a block into sentences.
package enum SentenceSplitter {
  /// Ranges of indices into `tokens`; together they cover all of them.
  package static func sentences(_ tokens: [Token], in text: SourceText) -> [Range<Int>] { tokens.isEmpty ? [] : [0..<tokens.count] }
}
