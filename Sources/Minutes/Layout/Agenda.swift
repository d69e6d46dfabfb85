import Danish
import Source

/// Cuts the agenda at the top from the numbered lines of the text.
enum Agenda {
  /// A run of numbers one after the other that come again below is the agenda.
  static func split(_ found: [PointHeading], _ lines: [Line], _ text: SourceText) -> (agenda: [PointHeading], rest: [PointHeading], end: Int) {
    for start in found.indices.prefix(12) where found[start].line < 90 {
      var run = [start]
      for index in found.indices.dropFirst(start + 1) {
        let last = found[run[run.count - 1]]
        guard found[index].line - last.line <= 3, found[index].form == found[start].form else { break }
        let nested = found[index].isNested && found[index].value == last.value
        guard nested || !found[index].isNested && found[index].value == last.value + 1 else { break }
        run.append(index)
      }
      guard run.count > 1 else { continue }
      let end = found[run[run.count - 1]].line + 1
      let entries = run.map { found[$0] }
      if comesAgain(run, found, lines, text) { return (entries, found.filter { $0.line >= end }, end) }
      guard end - entries[0].line <= run.count + 1 else { continue }
      let titles = titles(of: entries, from: end, lines, text)
      if run.count > 2, titles.count > 1, titles.count * 2 >= run.count, holdText(titles, lines) { return (entries, titles, end) }
      if isListed(entries, end, lines, text) { return (entries, found.filter { $0.line >= end && $0.value == 1 }, end) }
    }
    return ([], found, 0)
  }

  /// Lines below that repeat the titles without the numbers: they head the points.
  private static func titles(of entries: [PointHeading], from end: Int, _ lines: [Line], _ text: SourceText) -> [PointHeading] {
    let keys = Dictionary(entries.map { (LabelKey.key($0.title), $0) }, uniquingKeysWith: { first, _ in first })
    var found: [PointHeading] = []
    for index in end..<max(end, lines.count) where lines[index].range.count <= 120 && found.count < entries.count {
      let range = lines[index].range
      guard let entry = keys[LabelKey.key(text.bytes[range.start..<range.end])], entry.value > found.last?.value ?? 0 else { continue }
      found.append(
        PointHeading(
          line: index, number: entry.number, title: entry.title, form: .hash, value: entry.value, isNested: false,
          content: ByteRange(range.start, range.start)))
    }
    return found
  }

  /// Text stands below most of them; a second list of the titles is no points.
  private static func holdText(_ titles: [PointHeading], _ lines: [Line]) -> Bool {
    let held = titles.indices.filter { ($0 + 1 < titles.count ? titles[$0 + 1].line : lines.count) - titles[$0].line > 1 }
    return held.count * 2 > titles.count
  }

  /// Short lines close together right below "Dagsorden", with text of their own nowhere between them and some below.
  private static func isListed(_ entries: [PointHeading], _ end: Int, _ lines: [Line], _ text: SourceText) -> Bool {
    let first = entries[0].line
    guard first > 0, end - first == entries.count, entries.count > 2, end + 1 < lines.count, lines[end].gap > 0 else { return false }
    return names(lines[first - 1], text) && entries.allSatisfy { $0.isTitle(text) && $0.content.count <= 80 }
  }

  /// "Dagsorden:", "Dagsorden ifølge vedtægterne"
  private static func names(_ line: Line, _ text: SourceText) -> Bool {
    line.range.count < 60 && text[line.range].lowercased().contains("dagsorden")
  }

  private static func comesAgain(_ run: [Int], _ found: [PointHeading], _ lines: [Line], _ text: SourceText) -> Bool {
    let later = found[(run[run.count - 1] + 1)...]
    guard later.contains(where: { $0.value == found[run[0]].value }) else { return false }
    let numbers = Set(later.map(\.value))
    let again = run.filter { numbers.contains(found[$0].value) }
    guard again.count * 2 >= run.count else { return false }
    if later.first?.isExplicit == true, found[run[0]].form != later.first?.form { return true }
    let first = found[run[0]].line
    let above = lines[max(0, first - 2)..<first].contains { names($0, text) }
    if above { return true }
    let titles = Dictionary(later.prefix(400).map { ($0.value, [key($0.title)]) }, uniquingKeysWith: +)
    let same = again.filter { index in titles[found[index].value]?.contains(key(found[index].title)) ?? false }
    return same.count * 2 >= run.count
  }

  private static func key(_ title: String) -> String { String(Tokenizer.fold(Array(title.utf8.prefix(60))[...]).prefix(7)) }
}

/// "* Runden" with the text in items below: the outermost items are headings.
enum ItemHeadings {
  static func read(_ lines: [Line], _ text: SourceText) -> [PointHeading] {
    var found: [PointHeading] = []
    var others = 0
    for index in lines.indices.dropLast() where lines[index].indent == 0 {
      let marker = Marker.read(lines[index], of: text)
      guard marker.isItem else { continue }
      let content = ByteRange(marker.content, lines[index].range.end)
      let next = Marker.read(lines[index + 1], of: text)
      if lines[index].width <= 50, !content.isEmpty, !text.isClosed(content), next.isItem, lines[index + 1].indent > 0 {
        found.append(
          PointHeading(line: index, number: "", title: text.flowing(content), form: .item, value: found.count + 1, isNested: false, content: content))
      } else {
        others += 1
      }
    }
    return found.count > 2 && found.count > others * 3 ? found : []
  }
}
