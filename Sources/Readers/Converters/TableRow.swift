/// A row of a table on one line, as in Markdown.
enum TableRow {
  static func text(_ cells: [String]) -> String {
    "| " + cells.map { $0.replacing("\n", with: " ").replacing("|", with: "\\|") }.joined(separator: " | ") + " |"
  }

  /// The paragraphs of a cell: where no sign parts them, a semicolon does, as between names.
  static func cell(_ paragraphs: [String]) -> String {
    paragraphs.reduce("") { text, paragraph in
      guard let last = text.last else { return paragraph }
      return text + (",;:.!?".contains(last) ? " " : "; ") + paragraph
    }
  }
}
