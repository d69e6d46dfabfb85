import Source

extension Reader {
  /// Word's format (ECMA-376), a ZIP of XML; with a password it is a compound file around it.
  static let docx = Reader(type: .docx) { bytes, _ in
    Foreign.isEncryptedOffice(bytes) || Zip.members(bytes)?.contains { $0.name.hasPrefix("word/") } == true
  } read: { bytes throws(ReadingError.Reason) in
    guard let members = Zip.members(bytes) else { throw .protected }
    try Pandoc.checkSize(members)
    return (try Pandoc.text(of: bytes, in: "docx"), nil)
  }
}
