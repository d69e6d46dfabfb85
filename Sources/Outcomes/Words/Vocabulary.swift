import Danish
package import Source

/// The words of content that stand in a text, for counting how rare each is.
package enum Vocabulary {
  /// Each stem once, by the alphabet.
  package static func stems(of text: SourceText) -> [String] {
    var book = TermBook()
    return Set(book.terms(text.string).map { book.stems[$0.term.number].text }).sorted()
  }
}
