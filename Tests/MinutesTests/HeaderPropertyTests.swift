import Source
import Testing

@testable import Minutes

/// Repeatable random numbers (SplitMix64).
private struct Random: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

@Suite("Any header is read without harm")
struct HeaderProperties {
  static let whole = """
    | **Dato:** | 3. maj 2022 kl. 10-12 | Sted | Rådhuset |
    KREDSRÅDET FOR KLITEGNENS POLITI   Side 1 af 3
    Referat af møde nr. 4/2022 – torsdag d. 5/5-22 (Teams)
    Deltagere:   Firma\tInitialer
    - [x] Karen Marie Abel, Vestby Kommune (KMA) – afbud
    v. pd Hanne Krog/Østby, SA (Søren Ager, vagten), Lokalpol. v/ JEH + Ole S. (til pkt. 4
    Afbud fra: Palle Grøn (ferie). Referent: HK = Hanne Krog; ORDSTYRER: ÆØÅ
    1. Velkomst "
    """

  private func check(_ text: SourceText) {
    let meeting = HeaderReader(text: text, lines: text.lines, headerEnd: [0, 3, 1000][text.count % 3]).read()
    for person in meeting.present + meeting.absent + meeting.mentioned {
      #expect(person.range.start >= 0 && person.range.start <= person.range.end && person.range.end <= text.count && !person.name.isEmpty)
    }
  }

  @Test func mangled() {
    var random = Random(state: 2022)
    let pieces = Array(HeaderProperties.whole)
    let salt = Array("()[]|:;,./–-\"\t\n  0319øÅA=*#•v")
    for _ in 0..<300 {
      var mangled = pieces
      for _ in 0..<Int.random(in: 1...25, using: &random) where !mangled.isEmpty {
        let at = Int.random(in: 0..<mangled.count, using: &random)
        switch Int.random(in: 0..<4, using: &random) {
        case 0: mangled.remove(at: at)
        case 1: mangled.insert(salt.randomElement(using: &random)!, at: at)
        case 2: mangled.swapAt(at, Int.random(in: 0..<mangled.count, using: &random))
        default: mangled.removeLast(min(mangled.count - 1, Int.random(in: 0...40, using: &random)))
        }
      }
      check(SourceText(String(mangled)))
    }
  }

  /// Every prefix, as bytes: a text may end in the middle of anything but a character.
  @Test func cut() {
    let text = HeaderProperties.whole
    for index in text.indices { check(SourceText(String(text[..<index]))) }
  }

  @Test(arguments: [
    "", "\n\n", " ", "\u{A0}", "-", "1", "1.", "|", "||", "(", ":", "Deltagere:", "Deltagere: ,,,", "Afbud: ()", "# ", "- [ ]", "Dato:", "kl.",
  ])
  func tiny(_ text: String) { check(SourceText(text)) }

  /// Only the top is looked at: a header is found as fast above a long text.
  @Test func long() {
    let line = String(repeating: "Hanne Krog (HK), ", count: 5_000)
    let text = SourceText(People.title + "Deltagere: " + line + "\n" + String(repeating: line + "\n", count: 20))
    let lines = text.lines
    let time = ContinuousClock().measure { _ = HeaderReader(text: text, lines: lines, headerEnd: 2).read() }
    #expect(time < .seconds(2))
  }
}
