import Source

extension Reader {
  /// Read as it stands: the parser of minutes knows its headings, lists and tables. Nothing in the bytes tells it, only the name.
  static let markdown = Reader(type: .markdown) { _, name in
    FileName.ends(name, with: [".md", ".markdown"])
  } read: { bytes throws(ReadingError.Reason) in
    try plainText.read(bytes)
  }
}
