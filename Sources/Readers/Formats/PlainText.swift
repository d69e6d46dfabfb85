package import Source

extension Reader {
  /// UTF-8, UTF-16, Windows-1252 or ISO 8859-1; whatever no other reader knows.
  static let plainText = Reader(type: .text) { _, _ in
    true
  } read: { bytes throws(ReadingError.Reason) in
    guard let (text, encoding) = TextEncoding.decode(bytes) else { throw .notText }
    return (text, encoding)
  }
}

/// A text file of any length, such as an export of the register.
package enum PlainText {
  /// Throws `ReadingError`.
  package static func read(_ path: String) throws(ReadingError) -> SourceText {
    do throws(ReadingError.Reason) {
      let bytes = try FileBytes.read(path, limit: .max)
      guard !bytes.isEmpty else { throw .empty }
      return try Reader.plainText.read(bytes).text
    } catch { throw ReadingError(path: path, reason: error) }
  }
}
