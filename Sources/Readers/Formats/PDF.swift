import Source

extension Reader {
  /// Words and their places through `pdftotext`, put together again as paragraphs and rows.
  static let pdf = Reader(type: .pdf) { bytes, _ in
    bytes.prefix(1024).firstRange(of: "%PDF-".utf8) != nil
  } read: { bytes throws(ReadingError.Reason) in
    let ran = try Converter(program: "pdftotext", package: "poppler-utils").run(["-enc", "UTF-8", "-tsv", "-", "-"], bytes)
    switch ran.status {
    case 0: break
    case 3: throw .protected
    default: throw ran.said.contains("password") ? .protected : .damaged
    }
    // What is cut off is mended by guessing; half the minutes would pass for all of them.
    guard bytes.suffix(2048).firstRange(of: "%%EOF".utf8) != nil else { throw .damaged }
    let pages = Page.pages(tabSeparated: ran.output)
    guard !pages.isEmpty else { throw .damaged }
    return (SourceText(PageText.of(pages)), nil)
  }
}
