import FollowUp
import Review
import Testing

@Suite("Keys from bytes")
struct KeyTests {
  @Test(arguments: [
    ("b", [Keystroke.character("b")]), ("å", [.character("å")]), ("å漢😀", [.character("å"), .character("漢"), .character("😀")]),
    ("\r", [.enter]), ("\u{7F}", [.backspace]), ("\u{3}", [.interrupt]), ("\u{1A}", [.suspend]), ("\u{15}", [.control("u")]),
    ("\u{1B}[A", [.up]), ("\u{1B}OB", [.down]), ("\u{1B}[C\u{1B}[D", [.right, .left]), ("\u{1B}[5~x", [.pageUp, .character("x")]),
    ("\u{1B}[3~", [.delete]), ("\u{1B}[1;5C", [.right]), ("\u{1B}OH\u{1B}[F", [.home, .end]),
    ("\u{1B}[200~åb\rx\u{1B}[201~q", [.paste("åb\rx"), .character("q")]),
    ("\u{0}\u{1C}", []), ("\u{1B}\u{1B}[A", [.escape, .up]), ("\u{1B}x", [.escape, .character("x")]),
  ])
  func keys(_ text: String, _ expected: [Keystroke]) {
    var whole = KeyDecoder()
    #expect(whole.keys(of: text.utf8) == expected && !whole.isWaiting)
    // The same where every byte comes by itself.
    var slow = KeyDecoder()
    #expect(text.utf8.flatMap { slow.keys(of: [$0]) } == expected && !slow.isWaiting)
  }

  @Test func aLoneEscWaitsForNothing() {
    var decoder = KeyDecoder()
    #expect(decoder.keys(of: [0x1B]).isEmpty && decoder.isWaiting)
    #expect(decoder.flush() == [.escape] && !decoder.isWaiting)
    #expect(decoder.keys(of: [0x1B, 0x5B]).isEmpty)
    #expect(decoder.flush().isEmpty && !decoder.isWaiting)
  }

  @Test func whatIsPastedIsTextAndNoKeys() throws {
    var decoder = KeyDecoder()
    #expect(decoder.keys(of: "\u{1B}[200~bx".utf8).isEmpty && decoder.flush().isEmpty)
    #expect(decoder.keys(of: "\nb\u{1B}[201~".utf8) == [.paste("bx\nb")])
    var review = try ReviewCase()
    review.press("i")
    review.press(.paste("bx\nb"))
    #expect(review.state.tasks.allSatisfy(\.isCandidate) && review.state.mode == .walk)
    review.press("r")
    review.press(.control("u"))
    review.press(.paste("sende brevet\nog ringe"))
    review.press("\n")
    #expect(review.state.tasks[0].text == "sende brevet og ringe")
  }

  @Test func damagedBytesAreNoKeys() {
    var (decoder, seed) = (KeyDecoder(), UInt64(7))
    var keys = 0
    for _ in 0..<20_000 {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1
      keys += decoder.keys(of: [UInt8(truncatingIfNeeded: seed >> 33)]).count
    }
    #expect(keys > 5_000)
    _ = decoder.flush()
    #expect(decoder.keys(of: [0xC3, 0x62, 0xFF, 0x62]) == [.character("b"), .character("b")])
  }

  @Test func writingALine() {
    var editor = LineEditor("møde")
    func press(_ keys: Keystroke...) { for key in keys { _ = editor.press(key) } }
    press(.left, .character("x"), .backspace, .home, .character("A"), .delete)
    #expect(editor.text == "Aøde")
    press(.end, .character("e"), .character("\u{301}"))
    #expect(editor.text == "Aødee\u{301}" && editor.text.count == 5)
    press(.backspace)
    #expect(editor.text == "Aøde")
    press(.character(" "), .character("a"), .character("b"), .control("w"))
    #expect(editor.text == "Aøde ")
    press(.left, .left, .control("k"))
    #expect(editor.text == "Aød")
    press(.control("u"))
    #expect(editor.text.isEmpty)
    #expect(!editor.press(.up) && !editor.press(.backspace))
  }
}
