import Mustache

/// HTML escaped byte by byte: a mark that combines with a quotation mark or a bracket does not hide it.
struct Markup: MustacheContentType {
  func escapeText(_ text: String) -> String {
    guard text.utf8.contains(where: { Self.escape($0) != nil }) else { return text }
    var out: [UInt8] = []
    out.reserveCapacity(text.utf8.count + text.utf8.count / 8)
    for byte in text.utf8 { if let escape = Self.escape(byte) { out += escape.utf8 } else { out.append(byte) } }
    return String(decoding: out, as: UTF8.self)
  }

  private static func escape(_ byte: UInt8) -> String? {
    switch byte {
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "\""): "&quot;"
    case UInt8(ascii: "'"): "&#39;"
    default: nil
    }
  }

  /// The templates of pages and mails, all of which escape so.
  static let templates: MustacheLibrary = {
    MustacheContentTypes.register(Markup(), named: "MARKUP")
    let sources: [(String, [UInt8])] = [
      ("report", PackageResources.report_mustache), ("chart", PackageResources.chart_mustache), ("document", PackageResources.document_mustache),
      ("mail", PackageResources.mail_mustache), ("overview", PackageResources.overview_mustache),
    ]
    var library = MustacheLibrary()
    for (name, bytes) in sources {
      // They are part of the program: one that cannot be parsed fails every test of reports.
      try! library.register("{{% CONTENT_TYPE: MARKUP}}" + String(decoding: bytes, as: UTF8.self), named: name)
    }
    return library
  }()
}
