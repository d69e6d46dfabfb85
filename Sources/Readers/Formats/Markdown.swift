import Source

extension Reader {
  /// The parser of minutes knows its headings, lists and tables; what marks words goes. Nothing in the bytes tells it, only the name.
  static let markdown = Reader(type: .markdown) { _, name in
    FileName.ends(name, with: [".md", ".markdown"])
  } read: { bytes throws(ReadingError.Reason) in
    let (text, encoding) = try plainText.read(bytes)
    return (SourceText(MarkdownWords.unmarked(text.string)), encoding)
  }
}

/// Words without the marks that say how they look (CommonMark 0.31, section 6).
enum MarkdownWords {
  static func unmarked(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.utf8.contains(where: "*_`[\\~".utf8.contains) && !isHeading(line) ? unmarked(line: String(line)) : String(line)
    }.joined(separator: "\n")
  }

  /// "**Økonomi**" alone on a line: the parser takes it for a heading.
  private static func isHeading(_ line: Substring) -> Bool {
    (line.hasPrefix("**") && line.hasSuffix("**") || line.hasPrefix("__") && line.hasSuffix("__")) && line.count > 4
      && !line.dropFirst(2).dropLast(2).contains(where: "*_".contains)
  }

  private static func unmarked(line: String) -> String {
    var line = line.replacing(#/\\([*_`\[\]~#().!+\-])/#) { String(hidden($0.1)) }
    line.replace(#/`([^`]+)`/#) { $0.1 }
    line.replace(#/!?\[([^\]\n]*)\]\([^()\s]*\)/#) { $0.0.hasPrefix("!") ? "" : $0.1 }
    line.replace(#/~~[^~]+~~/#) { _ in "" }
    line.replace(#/(\*\*|__)([^*_\s](?:[^*_]*[^*_\s])?)(\*\*|__)/#) { $0.2 }
    line.replace(#/(^|[^*])\*([^*\s](?:[^*]*[^*\s])?)\*/#) { $0.1 + $0.2 }
    line.replace(#/(^|[^\p{L}\p{N}_])_([^_\s](?:[^_]*[^_\s])?)_(?![\p{L}\p{N}_])/#) { $0.1 + $0.2 }
    return String(String.UnicodeScalarView(line.unicodeScalars.map(shown)))
  }

  /// A sign that stands for itself is put out of the way meanwhile, among the characters of private use.
  private static func hidden(_ sign: Substring) -> Character { Character(Unicode.Scalar(0xF700 + sign.unicodeScalars.first!.value)!) }
  private static func shown(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    (0xF700..<0xF780).contains(scalar.value) ? Unicode.Scalar(scalar.value - 0xF700)! : scalar
  }
}
