import Source

/// How files of one type are read.
struct Reader: Sendable {
  let type: Original.FileType
  /// Whether a file is of the type, by its bytes and, where they do not tell, by its name.
  let recognises: @Sendable (_ bytes: [UInt8], _ name: String) -> Bool
  let read: @Sendable (_ bytes: [UInt8]) throws(ReadingError.Reason) -> (text: SourceText, encoding: TextEncoding?)

  /// The first that recognises a file reads it.
  static let all = [pdf, docx, odt, rtf, html, markdown, plainText]
}
