/// Damages minutes in every way that files come damaged, the same for the same seed.
struct Mangler: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// Knuth's MMIX constants.
  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ (state >> 31)
  }

  private mutating func below(_ limit: Int) -> Int { limit <= 0 ? 0 : Int(next() % UInt64(limit)) }

  /// A head and some lines of one or two documents, damaged one to three times.
  mutating func minutes(from documents: [String]) -> String {
    var lines = Array(Self.lines(documents[below(documents.count)]).prefix(below(4)))
    for _ in 0...below(2) {
      let body = Self.lines(documents[below(documents.count)])
      let start = below(body.count)
      lines += body[start..<min(body.count, start + 1 + below(3))]
    }
    for _ in 0...below(3) { damage(&lines) }
    var text = lines.joined(separator: below(12) == 0 ? "\r\n" : "\n")
    if below(8) == 0 { text = cut(text) }
    if below(25) == 0 { text = text.uppercased() }
    if below(25) == 0 { text = String(text.filter { $0 != " " }) }
    return text
  }

  private static func lines(_ text: String) -> [String] { text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) }

  private mutating func damage(_ lines: inout [String]) {
    guard !lines.isEmpty else { return }
    let at = below(lines.count)
    switch below(8) {
    case 0: lines.shuffle(using: &self)
    case 1: lines.insert(lines[at], at: below(lines.count))
    case 2: lines[at] = cut(lines[at])
    case 3: lines[at] = insert(Self.scraps[below(Self.scraps.count)], in: lines[at])
    case 4: lines[at] = insert(scalar(), in: lines[at])
    case 5: lines[at] = Self.openings[below(Self.openings.count)] + lines[at]
    case 6: lines[at] = String(repeating: "(", count: below(40)) + lines[at]
    default: lines[at] = lines[at].split(separator: " ").shuffled(using: &self).joined(separator: " ")
    }
  }

  /// The text from or up to any byte, the broken character mended as a reader does.
  private mutating func cut(_ text: String) -> String {
    let bytes = Array(text.utf8)
    let at = below(bytes.count + 1)
    return String(decoding: below(2) == 0 ? bytes[..<at] : bytes[at...], as: UTF8.self)
  }

  private mutating func insert(_ piece: String, in text: String) -> String {
    var scalars = Array(text.unicodeScalars)
    scalars.insert(contentsOf: piece.unicodeScalars, at: below(scalars.count + 1))
    return String(String.UnicodeScalarView(scalars))
  }

  private mutating func scalar() -> String {
    switch below(4) {
    case 0: String(Unicode.Scalar(UInt8(below(32))))
    case 1: String(Unicode.Scalar(UInt32(0x1F300 + below(0x300))) ?? "?")
    case 2: ["\u{FEFF}", "\u{200B}", "\u{AD}", "\u{A0}", "\u{301}", "\u{202E}", "\u{2028}", "\u{FFFD}"][below(8)]
    default: String(Unicode.Scalar(UInt32(0xA0 + below(0xD000))) ?? "?")
    }
  }

  private static let scraps = [
    "(", ")", "\"", "»", "«", " og ", ", at ", ":", ";", " – ", "|", " / ", ". ", "... ", " hvis ", " der ", " den 3. maj ", " uge 12 ", "  ", "\n",
    "\t", "-\n",
    " Aktion: ", " Ansvarlig: ", " skal ", " (Lone Holm) ", "[x]", "§", "'", "1.", "&", " inden ",
  ]
  private static let openings = [
    "- ", "* ", "• ", "1. ", "Ad 3 ", "| ", "> ", "# ", "a) ", "[ ] ", "[x] ", "Beslutning: ", "Aktion: ", "Ansvarlig: ", "Deadline: ", "\t",
    "          ", "og ",
    ", ",
  ]
}
