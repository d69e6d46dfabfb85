import Danish
import Source

/// A point as far as it matters to where a marking ends.
struct ConfidentialOutline {
  let number: String?
  /// The same, where it is its own and not that of the point in which a heading without number stands.
  let ownNumber: String?
  /// Its text from the heading to the next point.
  let range: ByteRange
  let heading: ConfidentialPhrase
  let marking: ConfidentialPhrase.Marking?
  /// Its heading is nothing but the marking, and nothing stands below it.
  let isOnlyMarked: Bool
  /// "Lukkede punkter" with "Ingen" below it.
  let isNone: Bool
  /// "Opgaver": a list of tasks.
  let isTasks: Bool
  /// How deep its heading is: 1 for "#", 7 for a line in bold or capitals or with a number, 8 for a short line.
  private let level: Int

  static func all(of points: [Point], _ text: SourceText) -> [ConfidentialOutline] {
    let starts = points.map { $0.heading?.start ?? $0.paragraphs.first?.block.range.start ?? 0 }
    return points.indices.map { index in
      let end = index + 1 < points.count ? max(starts[index], starts[index + 1]) : text.count
      return ConfidentialOutline(points[index], after: index > 0 ? points[index - 1].number : nil, ByteRange(starts[index], end), text)
    }
  }

  func isDeeper(than other: ConfidentialOutline) -> Bool { level > other.level }

  private init(_ point: Point, after last: String?, _ range: ByteRange, _ text: SourceText) {
    (number, self.range) = (point.number, range)
    let line = point.heading.map { text.flowing($0) } ?? ""
    ownNumber = point.number.flatMap { $0 == last && !line.prefix(24).contains($0) ? nil : $0 }
    let (whole, title) = (ConfidentialPhrase(line), ConfidentialPhrase(point.title ?? ""))
    heading = whole.heading == nil && !title.words.isEmpty ? title : whole
    marking = whole.heading ?? title.heading
    let body = point.paragraphs.filter { $0.block.kind != .heading }
    let words = body.prefix(2).flatMap { ConfidentialPhrase(text.flowing($0.block.range)).words }
    isNone =
      body.count == 1 && words.count <= 6 && words.contains { ["ingen", "intet", "udgik", "udgar", "bortfaldt"].contains($0) }
      && !words.contains("referat")
    isOnlyMarked = body.isEmpty && heading.isBare
    isTasks = point.title.map { SectionLabels.section(ofHeading: $0) == .tasks } ?? false
    level = Self.level(line, ownNumber != nil)
  }

  private static func level(_ line: String, _ isNumbered: Bool) -> Int {
    let hashes = line.prefix { $0 == "#" }.count
    if hashes > 0 { return hashes }
    return isNumbered || line.hasPrefix("**") || line.hasPrefix("__") || !line.contains { $0.isLowercase } ? 7 : 8
  }
}

/// What stands above the points, and on the edges of the pages: the head of the document, and the agenda.
struct ConfidentialTop {
  /// The whole document is marked.
  private(set) var marksDocument = false
  /// The numbers of the points that the agenda marks, and its lines that do so.
  private(set) var numbers: Set<String> = []
  private(set) var lines: [ByteRange] = []
  /// Where a closed part begins right above the first point: "Lukkede punkter:".
  private(set) var part: Int?

  init(text: SourceText, end: Int) {
    let all = text.lines
    readAgenda(all.filter { $0.range.start < end }, text)
    if let last = all.last(where: { $0.range.start < end }), last.range.start > 0, Self.beginsPart(ConfidentialPhrase(text.flowing(last.range))) {
      part = last.range.start
    }
    let kept = Set(Furniture.strip(all, of: text).map(\.range))
    marksDocument = all.contains { line in
      let range = line.range
      guard range.count < 240, ConfidentialWords.cues.stand(in: text.bytes[range.start..<range.end]) else { return false }
      let phrase = ConfidentialPhrase(text.flowing(range))
      if !kept.contains(range) { return phrase.document }
      if range.start < end { return !lines.contains(range) && range.start != part && phrase.document }
      // The last line, where it is no point without text and no cell of a list.
      return range == all.last?.range && phrase.isBare && !phrase.isOnlyClosed && !phrase.words.contains { $0.contains("punkt") }
    }
  }

  private static func beginsPart(_ phrase: ConfidentialPhrase) -> Bool {
    guard phrase.heading != nil, let first = phrase.segments.first else { return false }
    if ["punkter", "sager", "emner"].contains(first[0]) { return true }
    return ConfidentialPhrase.marking(first) != nil && first.contains { ConfidentialWords.point.contains($0) || ConfidentialWords.isPart($0) }
  }

  /// "7. Lukket punkt" in the agenda closes point 7; so does a number below "Lukket dagsorden", as long as the numbers go on.
  private mutating func readAgenda(_ top: [Line], _ text: SourceText) {
    let entries = top.enumerated().map { PointHeading.read($0.element, at: $0.offset, text) }
    var (isClosed, last) = (false, 0)
    for (index, line) in top.enumerated() where line.range.count < 240 {
      let phrase = ConfidentialPhrase(text.flowing(line.range))
      guard let entry = entries[index] else {
        if phrase.opens { isClosed = false }
        let next = index + 1 < top.count ? entries[index + 1] : nil
        if phrase.heading == .section, next != nil || entries[..<index].contains(where: { $0 != nil }) {
          isClosed = true
          lines.append(line.range)
        }
        continue
      }
      if phrase.heading != nil || isClosed && entry.value > last {
        numbers.insert(entry.number)
        lines.append(line.range)
      }
      last = isClosed ? last : max(last, entry.value)
    }
  }
}
