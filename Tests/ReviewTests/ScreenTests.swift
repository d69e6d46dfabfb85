import Foundation
import Reports
import Review
import Testing

@Suite("The screens of a review")
struct ScreenTests {
  /// The screens as a secretary sees them; `RECORD_SCREENS=1` writes them anew, to be read before they are kept.
  @Test(arguments: [
    ("1-punkt", ""), ("2-opgave", "i"), ("3-ny-tekst", "ir"), ("4-type", "it"), ("5-saetning", "in"), ("6-ny-opgave", "in\n"),
    ("7-hjaelp", "i?"), ("8-slut", "ibxss"), ("9-afvist", "ibbbx"),
  ])
  func snapshots(_ name: String, _ keys: String) throws {
    var review = try ReviewCase()
    review.press(keys)
    try compare(review.state, .da, name)
  }

  @Test(arguments: [("10-udskudt", Language.da, "sss"), ("11-sagt-igen", .da, "sssss"), ("12-godtaget", .da, "bp"), ("13-postponed", .en, "sss")])
  func suggestions(_ name: String, _ language: Language, _ keys: String) throws {
    var review = try ReviewCase.withSuggestions()
    review.press(keys)
    try compare(review.state, language, name)
  }

  private func compare(_ state: ReviewState, _ language: Language, _ name: String) throws {
    for (columns, rows) in [(80, 24), (120, 40)] {
      let screen = Screen(state, Wording(language), .init(columns: columns, rows: rows))
      #expect(screen.lines.count == rows)
      let text = screen.lines.map { String($0.text.reversed().drop { $0 == " " }.reversed()) }.joined(separator: "\n") + "\n"
      let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Screens/\(name)-\(columns)x\(rows).txt")
      if ProcessInfo.processInfo.environment["RECORD_SCREENS"] != nil { try Data(text.utf8).write(to: file) }
      let kept = try String(decoding: Data(contentsOf: file), as: UTF8.self)
      #expect(text == kept, "\(file.lastPathComponent)")
    }
  }

  @Test(arguments: [("", 20, 12), ("i", 40, 15), ("ir", 200, 60), ("in", 33, 24), ("i?", 50, 12), ("sssss", 60, 18), ("i", 1, 1)])
  func fitsEverySize(_ keys: String, _ width: Int, _ height: Int) throws {
    for var review in [try ReviewCase(), try ReviewCase.withSuggestions()] {
      review.press(keys)
      fits(review.state, width, height)
    }
  }

  private func fits(_ state: ReviewState, _ width: Int, _ height: Int) {
    for language in Language.allCases {
      let screen = Screen(state, Wording(language), .init(columns: width, rows: height))
      #expect(screen.lines.count <= max(12, height))
      for line in screen.lines { #expect(columns(line.text) <= max(20, width), "\(line.text)") }
      if let cursor = screen.cursor { #expect(screen.lines.indices.contains(cursor.row) && cursor.column < max(20, width)) }
    }
  }

  /// Whatever stands in minutes, no control character and no mark of direction reaches the terminal, and no line is wider than it.
  @Test func hostileMinutesAreShownAsText() throws {
    let bad = "\u{1B}[2J\u{1B}]0;x\u{7}\u{9B}31m\u{202E}\u{2066}\u{200F}\u{8}\u{7F}\u{85}"
    let text = ReviewCase.text.replacing("natteravne", with: "natte\(bad)ravne").replacing("på kajen", with: "på\(bad)漢字漢字e\u{301}\u{301} kajen")
      .replacing("Velkomst", with: "Velk\(bad)omst")
    var review = try ReviewCase(text)
    for keys in ["", "i", "r", "\u{1B}", "n", "n", "\n", "\u{1B}", "b", "x", "s", "s", "s", "?"] {
      if keys == "\u{1B}" { review.press(.escape) } else { review.press(keys) }
      review.state.refuse("fejl \(bad)")
      for line in Screen(review.state, Wording(.da), .init(columns: 41, rows: 24)).lines {
        let isClean = line.text.unicodeScalars.allSatisfy { scalar in
          scalar.properties.generalCategory != .control && !(0x200E...0x200F).contains(scalar.value) && !(0x202A...0x202E).contains(scalar.value)
            && !(0x2066...0x2069).contains(scalar.value)
        }
        #expect(isClean && columns(line.text) <= 41, "\(line.text.debugDescription)")
      }
    }
  }

  @Test func hostileSuggestionsAreShownAsText() throws {
    let bad = "\u{1B}[2J\u{202E}\u{9B}31m"
    var review = try ReviewCase.withSuggestions(bad: bad)
    for _ in 0..<3 {
      let screen = Screen(review.state, Wording(.da), .init(columns: 80, rows: 24)).lines.map(\.text).joined()
      #expect(!screen.unicodeScalars.contains { $0.properties.generalCategory == .control || $0.value == 0x202E })
      review.press("ss")
    }
  }

  @Test func reasonsInWords() throws {
    let reasons = try #require(
      Reasons(
        "decide-to",
        [("cue=hedge", -1), ("due=date", 0.9), ("modal=skal", 0.5), ("ord=koncept", 0.4), ("ord=at", 0.4), ("lemma=gå", 0.3), ("verb=act", 0.1)],
        Wording(.da)))
    #expect(reasons.rule.contains("beslutter"))
    #expect(reasons.pro == ["der er en frist", "ordet »skal«", "ordet »koncept«", "nogen skal handle"])
    #expect(reasons.contra == ["»Måske« og »eventuelt« gør det usikkert"])
    #expect(Reasons("no-such-rule", [], Wording(.da)) == nil)
  }

  @Test(arguments: [("Kredsrådet", 10), ("e\u{301}", 1), ("漢字", 4), ("😀", 2), ("a\u{200B}b", 2), ("»–«", 3), ("", 0), ("a\u{30A}", 1), ("ﾊ", 1)])
  func widths(_ text: String, _ width: Int) { #expect(columns(text) == width) }
}
