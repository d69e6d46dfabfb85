/// Tables as text. A cell is its paragraphs.
enum TableText {
  /// A row on one line, as in Markdown; where no sign parts the paragraphs of a cell, a comma does between bare names, else a semicolon.
  static func row(_ cells: [[String]]) -> String {
    let words = cells.map { paragraphs in
      let sign = paragraphs.allSatisfy { $0.split(separator: " ").count <= 3 && !$0.contains(",") } ? ", " : "; "
      return paragraphs.reduce("") { text, paragraph in
        guard let last = text.last else { return paragraph }
        return text + (",;:.!?".contains(last) ? " " : sign) + paragraph
      }
    }
    return "| " + words.map { $0.replacing("\n", with: " ").replacing("|", with: "\\|") }.joined(separator: " | ") + " |"
  }

  /// The table only sets the page: whole paragraphs stand in a cell below each other, and no head names its columns as those of tasks.
  static func isLayout(_ rows: [[[String]]]) -> Bool {
    let head = (rows.first ?? []).flatMap(\.self).map { $0.lowercased() }
    guard !head.contains(where: { word in columns.contains { word.hasPrefix($0) } }) else { return false }
    return rows.joined().contains { cell in cell.count > 1 && cell.contains { $0.count > 40 && $0.last == "." } }
  }

  private static let columns = ["ansvar", "frist", "opgave", "hvem", "hvornår", "deadline", "aktion", "handling"]

  /// "3", "3.", "Pkt. 3", "a)": it belongs before what the next cell begins with.
  static func isMarker(_ cell: [String]) -> Bool {
    guard cell.count == 1, let text = cell.first, let last = text.last, text.count <= 8 else { return false }
    return text.contains(where: \.isNumber) ? last.isNumber || ".):".contains(last) : text.count == 2 && last == ")"
  }

  /// What stands in the cells, one after the other, a paragraph each.
  static func paragraphs(_ rows: [[[String]]]) -> [String] {
    rows.flatMap { row -> [String] in
      var marker = ""
      return row.flatMap { cell -> [String] in
        if isMarker(cell), marker.isEmpty {
          marker = cell[0]
          return []
        }
        guard !marker.isEmpty, let first = cell.first else { return cell }
        defer { marker = "" }
        return [marker + " " + first] + cell.dropFirst()
      } + (marker.isEmpty ? [] : [marker])
    }
  }
}
