import Minutes
import Source
import Testing

@Suite("Layout of the body")
struct LayoutTests {
  @Test(arguments: LayoutCase.all)
  func reads(_ form: LayoutCase) {
    #expect(notation(form.whole) == form.expected)
  }

  @Test func lineBreaksOfOtherSystems() {
    let expected = notation(LayoutCase.header + "1. Vejene\nBo lapper\nhullerne.\n\n2. Evt.\nIntet.\n")
    for end in ["\r\n", "\r"] {
      #expect(notation((LayoutCase.header + "1. Vejene\nBo lapper\nhullerne.\n\n2. Evt.\nIntet.\n").replacing("\n", with: end)) == expected)
    }
  }

  @Test func theAgendaIsNoPoint() {
    let minutes = MinutesParser.parse(
      SourceText("Dagsorden:\n1. Velkomst\n2. Valg\n\nAd 1. Velkomst\nAnna bød velkommen.\nAd 2. Valg\nBo blev valgt.\n"))
    #expect(minutes.meeting.agenda.map(\.title) == ["Velkomst", "Valg"] && minutes.points.map(\.number) == ["1", "2"])
  }

  @Test(arguments: ["3. maj", "15. januar", "2. behandling", "14 dage", "1.860 kr.", "10.30", "8. marts 2016", "2 stk. grus", "a. m. b. a."])
  func noPoint(_ words: String) {
    let text = LayoutCase.header + "1. Vejene\nBo lapper hullerne.\n\n\(words)\n\n2. Evt.\nIntet.\n"
    #expect(MinutesParser.parse(SourceText(text)).points.map(\.number) == ["1", "2"])
  }

  /// Whatever the text, ranges lie in it, in order, and no two paragraphs share a byte.
  @Test(arguments: 0..<40)
  func mangled(_ seed: Int) {
    var random = Mangler(state: UInt64(seed) &* 0x9E37_79B9 + 1)
    let bytes = random.mangle(LayoutCase.all.map(\.whole))
    let text = SourceText(utf8: bytes)
    var last = 0
    for paragraph in MinutesParser.parse(text).points.flatMap(\.paragraphs) {
      let range = paragraph.block.range
      #expect(range.start >= last && !range.isEmpty && range.end <= text.count)
      #expect(paragraph.labelRange.map { text.whole.contains($0) && !$0.overlaps(range) } ?? true)
      #expect(paragraph.lead.map { text.whole.contains($0) && $0.start <= range.start } ?? true)
      #expect(paragraph.block.holes.allSatisfy { range.contains($0) })
      if case .row(let cells) = paragraph.block.kind { #expect(cells.allSatisfy { range.contains($0) }) }
      last = range.end
    }
  }

  @Test(.timeLimit(.minutes(1)), arguments: Repeated.all)
  func growsWithItsText(_ piece: Repeated) {
    let text = SourceText(piece.start + String(repeating: piece.part, count: piece.count))
    #expect(MinutesParser.parse(text).points.count <= piece.count + 1)
  }
}

/// A large text of one piece again and again.
struct Repeated: Sendable, CustomTestStringConvertible {
  let start: String
  let part: String
  let count: Int
  var testDescription: String { part.debugDescription }

  static let all: [Repeated] = [
    ("", "\n", 300_000), ("1. Alt\n", "Bo maler: det er sent. Aktion: Bo. ", 3_000), ("1. Alt\n", "- Bo maler lågen\n", 10_000),
    ("", "1. Alt\nBo maler.\n\n", 4_000), ("", "| 1 | mal | Bo |\n", 5_000), ("Nr   Opgave     Ansvarlig\n", "1    Mal lågen  Bo\n", 5_000),
    ("", "> Bo maler lågen og\n", 5_000), ("", "Bo maler\nSide 1 af 2\n", 5_000), ("", " ", 300_000), ("", "(", 50_000), ("", "- ", 50_000),
  ].map { Repeated(start: $0.0, part: $0.1, count: $0.2) }
}

/// Cuts and splices texts by chance, the same for the same seed.
struct Mangler {
  var state: UInt64

  mutating func next(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % max(1, bound)
  }

  mutating func mangle(_ texts: [String]) -> [UInt8] {
    var lines = (0..<4).flatMap { _ in texts[next(texts.count)].split(separator: "\n", omittingEmptySubsequences: false).map { Array($0.utf8) } }
    for _ in 0..<lines.count / 3 { lines.swapAt(next(lines.count), next(lines.count)) }
    var bytes = Array(lines.joined(separator: [0x0A]))
    for _ in 0..<bytes.count / 40 {
      let index = next(bytes.count)
      switch next(4) {
      case 0: bytes.remove(at: index)
      case 1: bytes[index] = UInt8(next(256))
      case 2: bytes.insert(contentsOf: Array([" ", "\n", "\t", ":", "*", "\u{0C}", "|", "  ", "\r"][next(9)].utf8), at: index)
      default: bytes[index] = 0x0A
      }
    }
    return bytes
  }
}

/// Points and paragraphs in a compact form: "#2 Vejene" begins a point; "p", "b1", "r", "h" a paragraph, item, row or heading; then "§section", "@label",
/// "<lead-in>", "[x]", "~" where it was cut from the one before, and its words without holes.
func notation(_ source: String) -> String {
  let text = SourceText(source)
  return MinutesParser.parse(text).points.map { point in
    let head = "#" + [point.number ?? "-", point.title].compactMap { $0 }.joined(separator: " ")
    let columns = point.columns.isEmpty ? "" : " (" + point.columns.map(\.rawValue).joined(separator: " ") + ")"
    return ([head + columns] + point.paragraphs.map { note($0, text) }).joined(separator: "\n")
  }.joined(separator: "\n")
}

private func note(_ paragraph: Paragraph, _ text: SourceText) -> String {
  func words(_ range: ByteRange) -> String {
    let bytes = (range.start..<range.end).filter { index in !paragraph.block.holes.contains { $0.start <= index && index < $0.end } }.map {
      text.bytes[$0]
    }
    let kept = SourceText(utf8: bytes)
    return kept.flowing(kept.whole)
  }
  var out: String
  switch paragraph.block.kind {
  case .paragraph: out = "p"
  case .bullet(let level): out = "b\(level)"
  case .row: out = "r"
  case .heading: out = "h"
  }
  if let section = paragraph.section { out += " §" + section.rawValue }
  if let label = paragraph.label { out += " @" + label.rawValue }
  if let lead = paragraph.lead { out += " <" + text.flowing(lead) + ">" }
  if let checked = paragraph.checked { out += checked ? " [x]" : " [ ]" }
  if paragraph.continuesPrevious { out += " ~" }
  guard let row = paragraph.row else { return out + " " + words(paragraph.block.range) }
  if row.isHeader { return out + " header" }
  func cell(_ name: String, _ range: ByteRange?) -> String { range.map { " " + name + "=" + (name == "task" ? words($0) : text.flowing($0)) } ?? "" }
  return out + cell("nr", row.number) + cell("task", row.task) + cell("owner", row.owner) + cell("due", row.due) + cell("status", row.status)
}
