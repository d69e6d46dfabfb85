import Source

extension Reader {
  /// LibreOffice's format (OpenDocument, ISO/IEC 26300), a ZIP of XML.
  static let odt = Reader(type: .odt) { bytes, _ in
    Zip.mimetype(bytes)?.hasPrefix("application/vnd.oasis.opendocument.text") == true
  } read: { bytes throws(ReadingError.Reason) in
    let members = Zip.members(bytes) ?? []
    // With a password each member is packed, then encrypted, and marked as not packed.
    if let content = members.first(where: { $0.name == "content.xml" }), !content.isPacked, let start = Zip.content(of: content, bytes),
      bytes[start...].first != UInt8(ascii: "<")
    {
      throw .protected
    }
    return (try Pandoc.text(of: bytes, in: "odt", packed: members), nil)
  }
}
