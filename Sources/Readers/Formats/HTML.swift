import Source

extension Reader {
  /// A web page, in any encoding that plain text may have.
  static let html = Reader(type: .html) { bytes, name in
    let head = String(decoding: bytes.prefix(1024).filter { $0 != 0 }, as: UTF8.self).lowercased()
    return head.contains("<!doctype html") || head.contains("<html")
      || FileName.ends(name, with: [".html", ".htm", ".xhtml"]) && head.contains("<")
  } read: { bytes throws(ReadingError.Reason) in
    guard let (text, encoding) = TextEncoding.decode(bytes) else { throw .notText }
    return (try Pandoc.text(of: text.bytes, in: "html-native_divs-native_spans"), encoding)
  }
}
