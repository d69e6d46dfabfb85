import Danish
import Foundation
import Grammar
import Minutes
import Source
import Testing

@Suite("Any text is read without harm")
struct Totality {
  /// A repeatable stream of numbers (Knuth's MMIX constants).
  struct Numbers: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ (state >> 31)
    }
  }

  static let seed: String = {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path
    return String(
      decoding: FileManager.default.contents(atPath: root + "/seeds/kredsraad-koebenhavns-vestegn-2022-12-08.txt") ?? Data(), as: UTF8.self)
  }()

  @Test(arguments: 0..<120)
  func mangled(_ round: Int) {
    var numbers = Numbers(state: UInt64(round) &* 7919 &+ 3)
    var lines = Self.seed.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if round % 3 == 0 { lines.shuffle(using: &numbers) }
    let start = Int.random(in: 0..<lines.count, using: &numbers)
    lines = Array(lines[start..<min(lines.count, start + 40)])
    for _ in 0..<12 {
      let at = Int.random(in: 0..<lines.count, using: &numbers)
      var characters = Array(lines[at].unicodeScalars)
      guard !characters.isEmpty else { continue }
      let place = Int.random(in: 0..<characters.count, using: &numbers)
      switch Int.random(in: 0..<4, using: &numbers) {
      case 0: characters.removeSubrange(place...)
      case 1: characters.insert(Unicode.Scalar(UInt32.random(in: 1..<0xD000, using: &numbers)) ?? "?", at: place)
      case 2: characters.insert(contentsOf: "( ; 1. - | , : \" og at".unicodeScalars, at: place)
      default: characters.removeFirst(place)
      }
      lines[at] = String(String.UnicodeScalarView(characters))
    }
    let text = SourceText(lines.joined(separator: "\n"))
    let minutes = MinutesParser.parse(text)
    for statement in Extractor.statements(in: minutes) {
      #expect(text.whole.contains(statement.range))
      for commitment in statement.readings.compactMap(\.commitment) {
        #expect(text.whole.contains(commitment.range) && text[commitment.range] == commitment.quote)
      }
    }
    #expect(Extractor.commitments(in: minutes) == Extractor.commitments(in: minutes))
  }

  @Test(arguments: [
    "", "\n", "a", "1.", "Ad 1", "(((", "og og og", "…", "Formanden", ", at", "\u{FEFF}", "Dato:", "| | |", "- [ ]", "Hvis", "\"", "NN, og", "den",
    "uge",
  ])
  func scraps(_ text: String) { _ = Extractor.commitments(in: MinutesParser.parse(SourceText(text))) }
}
