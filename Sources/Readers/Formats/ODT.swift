import Source

extension Reader {
  /// LibreOffice's format (OpenDocument, ISO/IEC 26300), a ZIP of XML.
  static let odt = Reader(type: .odt) { bytes, _ in
    Zip.mimetype(bytes)?.hasPrefix("application/vnd.oasis.opendocument.text") == true
  } read: { bytes throws(ReadingError.Reason) in
    let members = Zip.members(bytes) ?? []
    guard let content = members.first(where: { $0.name == "content.xml" }) else { throw .damaged }
    // With a password each member is packed, then encrypted, and marked as not packed.
    if !content.isPacked, let start = Zip.content(of: content, bytes), bytes[start...].first != UInt8(ascii: "<") { throw .protected }
    try Pandoc.checkSize(members)
    return (try Pandoc.text(of: Sections.opened(bytes, members, content) ?? bytes, in: "odt"), nil)
  }
}

/// Pandoc leaves out what stands in sections: columns, protected parts, parts linked to.
private enum Sections {
  /// The file with its sections opened; nil where it has none.
  static func opened(_ bytes: [UInt8], _ members: [Zip.Member], _ content: Zip.Member) throws(ReadingError.Reason) -> [UInt8]? {
    guard let packed = Zip.gzip(content, bytes) else { return nil }
    // gzip is always there on Debian.
    let ran = try Converter(program: "gzip", package: "gzip").run(["-dc"], packed)
    guard ran.status == 0 else { throw .damaged }
    let text = String(decoding: ran.output, as: UTF8.self)
    guard text.contains("<text:section") else { return nil }
    return Zip.replacing(content.name, with: Array(withoutTags(text).utf8), in: bytes, members)
  }

  /// Without the tags of sections and of what they are linked to; what stands between them stays.
  static func withoutTags(_ xml: String) -> String {
    let parts = xml.split(separator: "<", omittingEmptySubsequences: false)
    return String(parts[0])
      + parts.dropFirst().map { part in
        guard part.hasPrefix("text:section") || part.hasPrefix("/text:section"), let end = part.firstIndex(of: ">") else { return "<" + part }
        return String(part[part.index(after: end)...])
      }.joined()
  }
}
