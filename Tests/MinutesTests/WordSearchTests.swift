import Testing

@testable import Minutes

/// What the bytes tell is what the characters tell.
@Suite("Words inside short texts")
struct WordSearches {
  static let texts = [
    "", "mødet", "Referat af møde – 3. maj", "på", "pa\u{30A}", "møde\u{301}t", "a\u{30A}", "ord\r\n", "\u{1F468}\u{200D}\u{1F469} mødes", "“møde”",
    "**Dato:** __3. maj__",
  ]
  static let words = ["møde", "a", "å", "ø", "på", "–", "**", "d", "\n", "et", "”", "mødet er længere end teksten"]

  @Test(arguments: texts, words)
  func places(_ text: String, _ words: String) {
    let characters = Array(text)
    let wanted = characters.indices.first { characters[$0...].starts(with: Array(words)) }
    let found = text.range(of: words)
    #expect(found.map { text.distance(from: text.startIndex, to: $0.lowerBound) } == wanted)
    #expect(found.map { text[$0] == words } != false && text.contains(words) == (wanted != nil))
    // The same inside a longer text.
    let part = ("møde " + text + " på")[...].dropFirst(5).dropLast(3)
    #expect(part.range(of: words).map { part.distance(from: part.startIndex, to: $0.lowerBound) } == wanted)
  }

  @Test(arguments: [("**Dato:** 3. maj**", "**", "Dato: 3. maj"), ("***", "**", "*"), ("mødet", "__", "mødet"), ("pa\u{30A}på", "å", "pp")])
  func without(_ text: String, _ words: String, _ rest: String) { #expect(text.without(words) == rest) }

  @Test(arguments: ["tilstede:", "mødeleder/ref.", "a1b2", "çedille 3", "æ-ø", "e\u{301}t", "\u{1F600}ja"])
  func onlyLetters(_ text: String) { #expect(text.onlyLetters == String(text.filter(\.isLetter))) }
}
