import Mustache

/// HTML escaped code point by code point: a mark that combines with a quotation mark or a bracket does not hide it.
struct Markup: MustacheContentType {
  func escapeText(_ text: String) -> String {
    var out = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "<": out += "&lt;".unicodeScalars
      case ">": out += "&gt;".unicodeScalars
      case "&": out += "&amp;".unicodeScalars
      case "\"": out += "&quot;".unicodeScalars
      case "'": out += "&#39;".unicodeScalars
      default: out.append(scalar)
      }
    }
    return String(out)
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
