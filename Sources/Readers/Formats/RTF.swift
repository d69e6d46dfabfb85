import Source

extension Reader {
  /// Rich Text Format, as Word and WordPad save it.
  static let rtf = Reader(type: .rtf) { bytes, _ in
    bytes.starts(with: "{\\rtf".utf8)
  } read: { bytes throws(ReadingError.Reason) in
    (try Pandoc.text(of: bytes, in: "rtf"), nil)
  }
}
