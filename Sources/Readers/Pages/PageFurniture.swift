/// What stands at the head and the foot of page after page, in the same place, belongs to the paper.
enum PageFurniture {
  /// The lines of each page without furniture; the head of the first page stays, it is often the title.
  static func strip(_ pages: [[PageLine]], heights: [Double]) -> [[PageLine]] {
    guard pages.count > 1 else { return pages }
    var seen: [String: Int] = [:]
    for (lines, height) in zip(pages, heights) {
      for key in Set(lines.filter { isAtEdge($0, height) }.map(key)) { seen[key, default: 0] += 1 }
    }
    return zip(pages, heights).enumerated().map { number, page in
      page.0.filter { line in
        let often = seen[key(line), default: 0]
        guard isAtEdge(line, page.1), often > 1, often * 2 >= pages.count, isTelling(line) else { return true }
        return number == 0 && line.top < page.1 / 2
      }
    }
  }

  private static func isAtEdge(_ line: PageLine, _ height: Double) -> Bool { line.top < height * 0.12 || line.top > height * 0.88 }

  /// "Beslutning" may stand first on two pages by chance.
  private static func isTelling(_ line: PageLine) -> Bool { line.text.count > 16 || line.text.contains(where: \.isNumber) }

  /// The place of a line, its letters and its signs, all numbers alike.
  private static func key(_ line: PageLine) -> String {
    var key = "\(Int((line.top / 6).rounded())) "
    for scalar in line.text.unicodeScalars {
      if scalar.properties.numericType != nil { if key.last != "#" { key += "#" } } else { key.unicodeScalars.append(scalar) }
    }
    return key
  }
}
