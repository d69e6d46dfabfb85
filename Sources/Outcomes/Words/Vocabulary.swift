import Danish
package import Source

/// The words of content that stand in a text, for counting how rare each is.
package enum Vocabulary {
  /// Each stem once, by the alphabet.
  package static func stems(of text: SourceText) -> [String] {
    var reader = StemReader()
    return Set(reader.stems(text.string).map(\.text)).sorted()
  }
}
