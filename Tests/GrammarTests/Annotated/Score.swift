import Danish
import Foundation
import Grammar
import Minutes
import Source

/// Scores the grammar on annotated minutes: a prediction and an item match when their spans overlap by at least half of the shorter one, one to one;
/// optional items are neither asked for nor punished.
struct Score {
  private(set) var firm = Count()
  private(set) var owners = 0
  private(set) var dues = 0
  private(set) var wrongHeaders: [String] = []
  /// What was missed, found too much, or read with a wrong owner or deadline.
  private(set) var losses: [String] = []

  struct Count {
    var hits = 0
    var extra = 0
    var missed = 0
    var f1: Double { 2 * Double(hits) / Double(max(1, 2 * hits + extra + missed)) }
  }

  var owner: Double { Double(owners) / Double(max(1, firm.hits)) }
  var due: Double { Double(dues) / Double(max(1, firm.hits)) }

  mutating func add(_ document: AnnotatedDocument) {
    let text = SourceText(document.text)
    let minutes = MinutesParser.parse(text)
    let found = Extractor.commitments(in: minutes)
    header(minutes.meeting, document)
    let gold = document.gold.items
    let spans = GoldSpans.spans(of: gold, in: text)
    let pairs = matches(gold, spans, found)
    for (index, item) in gold.enumerated() where item.optional != true {
      let isFirm = item.kind != "proposal"
      guard let hit = pairs[index].map({ found[$0] }), hit.kind.isFirm, isFirm else {
        if isFirm {
          firm.missed += 1
          losses.append("\(document.id) missed [\(item.kind)] \(item.quote.prefix(100))")
        }
        if pairs[index].map({ found[$0].kind.isFirm }) ?? false { firm.extra += 1 }
        continue
      }
      firm.hits += 1
      let owner = Names.match(item.owners ?? [], hit.owners.map(\.name))
      let due = Dues.match(item.due, hit.due)
      owners += owner ? 1 : 0
      dues += due ? 1 : 0
      if !owner { losses.append("\(document.id) owner \(item.owners ?? []) read \(hit.owners.map(\.name)): \(item.quote.prefix(100))") }
      if !due { losses.append("\(document.id) due \(item.due?.type ?? "none") read \(hit.due?.type.rawValue ?? "none"): \(item.quote.prefix(100))") }
    }
    let met = Set(pairs.compactMap { $0 })
    for (index, extra) in found.enumerated() where extra.kind.isFirm && !met.contains(index) {
      let excused = gold.indices.contains { gold[$0].optional == true && GoldSpans.overlap(spans[$0], extra.range) >= 0.5 }
      if excused { continue }
      firm.extra += 1
      losses.append("\(document.id) extra [\(extra.kind.rawValue)] \(extra.quote.prefix(100))")
    }
  }

  private mutating func header(_ meeting: MeetingHeader, _ document: AnnotatedDocument) {
    if let date = document.gold.meeting?.date, meeting.date?.iso.hasPrefix(date) != true {
      wrongHeaders.append("\(document.id): date \(date) read \(meeting.date?.iso ?? "none")")
    }
    if let body = document.gold.meeting?.body {
      let (a, b) = (Names.words(body), Names.words(meeting.body ?? ""))
      let right = !a.isEmpty && !b.isEmpty && (a.isSubset(of: b) || b.isSubset(of: a) || a.intersection(b).count * 2 >= max(a.count, b.count))
      if !right { wrongHeaders.append("\(document.id): body \(body) read \(meeting.body ?? "none")") }
    }
  }

  /// For each item the index of the prediction that meets it, the best pairs first.
  private func matches(_ gold: [AnnotatedDocument.Item], _ spans: [ByteRange], _ found: [Commitment]) -> [Int?] {
    var rows: [(score: Double, item: Int, prediction: Int)] = []
    for (i, item) in gold.enumerated() {
      for (j, prediction) in found.enumerated() {
        let share = GoldSpans.overlap(spans[i], prediction.range)
        guard share >= 0.5 else { continue }
        let firm = (item.kind != "proposal") == prediction.kind.isFirm
        let owner = Names.match(item.owners ?? [], prediction.owners.map(\.name))
        let score = share + (firm ? 1 : 0) + (owner ? 0.5 : 0) + (item.optional == true ? 0 : 0.2)
        rows.append((score - Double(abs(spans[i].start - prediction.range.start)) / 1e5, i, j))
      }
    }
    var pairs = [Int?](repeating: nil, count: gold.count)
    var used = Set<Int>()
    for row in rows.sorted(by: { $0 > $1 }) where pairs[row.item] == nil && used.insert(row.prediction).inserted { pairs[row.item] = row.prediction }
    return pairs
  }
}

/// Where the annotated quotes stand.
enum GoldSpans {
  static func spans(of items: [AnnotatedDocument.Item], in text: SourceText) -> [ByteRange] {
    var taken: [String: Int] = [:]
    return items.map { item in
      if let range = item.range { return ByteRange(range.start, range.end) }
      let quote = Array(item.quote.utf8)
      let start = text.bytes[(taken[item.quote] ?? 0)...].firstRange(of: quote) ?? text.bytes.firstRange(of: quote)
      taken[item.quote] = (start?.lowerBound ?? -1) + 1
      return start.map { ByteRange($0.lowerBound, $0.upperBound) } ?? ByteRange(0, 0)
    }
  }

  static func overlap(_ a: ByteRange, _ b: ByteRange) -> Double {
    Double(min(a.end, b.end) - max(a.start, b.start)) / Double(max(1, min(a.count, b.count)))
  }
}

enum Names {
  /// Every read name is annotated and at least half of the annotated ones are found; none where none is.
  static func match(_ gold: [String], _ read: [String]) -> Bool {
    if gold.isEmpty || read.isEmpty { return gold.isEmpty && read.isEmpty }
    let found = gold.count { name in read.contains { same(name, $0) } }
    return found * 2 >= gold.count && read.allSatisfy { name in gold.contains { same($0, name) } }
  }

  /// One holds the words of the other, or its initials.
  private static func same(_ a: String, _ b: String) -> Bool {
    if initials(a, b) || initials(b, a) { return true }
    let (x, y) = (words(a), words(b))
    return !x.isEmpty && !y.isEmpty && (x.isSubset(of: y) || y.isSubset(of: x))
  }

  static func words(_ name: String) -> Set<String> {
    let folded = name.lowercased().replacing("å", with: "a").replacing("aa", with: "a").replacing("é", with: "e")
    let found = folded.split { !($0.isLetter || $0.isNumber || $0 == "_") }.map { word in
      word.hasSuffix("s") && word.count > 3 ? String(word.dropLast()) : String(word)
    }
    return Set(found.filter { found.count == 1 || !ignored.contains($0) })
  }

  private static let ignored: Set = ["og", "det", "den", "de", "borgmester", "formand", "v", "the"]

  private static func initials(_ short: String, _ full: String) -> Bool {
    let parts = full.split { " .-\n\t".contains($0) }
    let upper = parts.joined().uppercased()
    return short.count <= 4 && short.contains(where: \.isLetter) && short.uppercased() == short && parts.count > 1 && short.first == parts[0].first
      && short.allSatisfy { upper.contains($0) }
  }
}

enum Dues {
  private static let valued: Set = ["date", "month", "year", "quarter", "week", "first-meeting-in"]

  static func match(_ gold: AnnotatedDocument.Item.Due?, _ read: Due?) -> Bool {
    guard let gold, let read else { return gold == nil && read == nil }
    if gold.type == "other" { return true }
    if Set([gold.type, read.type.rawValue]) == ["month", "first-meeting-in"] { return gold.value == nil || gold.value == read.value }
    guard gold.type == read.type.rawValue else { return false }
    return !valued.contains(gold.type) || gold.value == nil || gold.value == read.value
  }
}
