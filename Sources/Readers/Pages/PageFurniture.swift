/// What stands at the head and the foot of page after page belongs to the paper.
enum PageFurniture {
  /// The lines of each page without furniture; the head of the first page stays, it is often the title.
  static func strip(_ pages: [[PageLine]], heights: [Double]) -> [[PageLine]] {
    guard pages.count > 1 else { return pages }
    var seen: [String: Int] = [:]
    for (lines, height) in zip(pages, heights) {
      for key in Set(lines.filter { isAtEdge($0, height) }.map { key($0) }) { seen[key, default: 0] += 1 }
    }
    return zip(pages, heights).enumerated().map { number, page in
      page.0.filter { line in
        guard isAtEdge(line, page.1), seen[key(line), default: 0] > 1 else { return true }
        return number == 0 && line.top < page.1 / 2
      }
    }
  }

  private static func isAtEdge(_ line: PageLine, _ height: Double) -> Bool { line.top < height * 0.12 || line.top > height * 0.88 }

  /// The letters and signs of a line, all numbers alike.
  private static func key(_ line: PageLine) -> String {
    var key = ""
    for scalar in line.text.unicodeScalars {
      if scalar.properties.numericType != nil { if key.last != "#" { key += "#" } } else { key.unicodeScalars.append(scalar) }
    }
    return key
  }
}
