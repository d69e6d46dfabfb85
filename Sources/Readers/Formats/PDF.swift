import Source

extension Reader {
  /// Through `pdftotext`, which keeps the columns of tables apart.
  static let pdf = Reader(type: .pdf) { bytes, _ in
    bytes.prefix(1024).firstRange(of: "%PDF-".utf8) != nil
  } read: { bytes throws(ReadingError.Reason) in
    let ran = try Converter(program: "pdftotext", package: "poppler-utils").run(["-layout", "-enc", "UTF-8", "-q", "-", "-"], bytes)
    switch ran.status {
    case 0: break
    case 3: throw .protected
    default: throw ran.said.contains("password") ? .protected : .damaged
    }
    guard let (text, _) = TextEncoding.decode(ran.output) else { throw .damaged }
    return (text, nil)
  }
}
