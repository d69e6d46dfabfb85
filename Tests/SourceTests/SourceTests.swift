import Source
import Testing

@Suite("Text and lines")
struct Texts {
  @Test(arguments: [
    ("en\n  linje", "en linje"), ("sam-\nlinger", "samlinger"), ("børne- \nog unge", "børne- og unge"), ("Nord-\nSyd", "Nord- Syd"), ("", ""),
    ("en hel linje på én gang", "en hel linje på én gang"), ("to  mellemrum", "to mellemrum"), (" ved enderne ", "ved enderne"),
    ("en\ttabulator", "en tabulator"),
  ])
  func flowing(_ text: String, _ expected: String) {
    let source = SourceText(text)
    #expect(source.flowing(source.whole) == expected)
  }

  @Test func linesKnowTheirPlace() {
    let source = SourceText("æ\n\n  b  \n")
    #expect(source.lines.map { source[$0.range] } == ["æ", "b"] && source.lines[1].gap == 1 && source.lines[1].indent == 2)
  }

  /// Wherever a break stands among the bytes that are looked at together.
  @Test(arguments: 0...20, ["\n", "\r", "\r\n", "\u{0C}"])
  func linesEndAtTheirBreaks(_ length: Int, _ lineBreak: String) {
    let words = ["å\t" + String(repeating: "x", count: length), String(repeating: "ø", count: length + 1), "sidst"]
    let source = SourceText(words.joined(separator: lineBreak))
    #expect(source.lines.map { source[$0.range] } == [length == 0 ? "å" : words[0], words[1], words[2]])
  }

  @Test func wrappedLinesAreOneBlockAndBulletsTheirOwn() {
    let source = SourceText("Bestyrelsen drøftede længe, om der skal males igen i år, og\nhvem der gør det.\n- Anna maler.\n- Bo rydder op.\n")
    let blocks = BlockParser.blocks(source.lines[...], of: source, wrap: Wrap(lines: source.lines, of: source)).map(\.block)
    #expect(blocks.map { source.flowing($0.range) }.suffix(2) == ["Anna maler.", "Bo rydder op."] && blocks.count == 3)
  }
}
