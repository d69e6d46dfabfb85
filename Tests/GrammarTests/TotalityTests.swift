import Grammar
import Minutes
import Source
import Testing

@Suite("Any text is read without harm")
struct Totality {
  static let documents = (Repository.documents("dev") + Repository.documents("own")).map(\.text)

  /// What holds of every reading of every text.
  private func check(_ string: String, _ what: String) {
    let text = SourceText(string)
    let first = Extractor.considered(in: MinutesParser.parse(text))
    for (found, features, _) in first {
      let inside = text.whole.contains(found.range) && !found.range.isEmpty
      #expect(inside && text[found.range] == found.quote, "\(what): the quote is not the text at its range: \(found)")
      #expect(!found.action.isEmpty, "\(what): no action: \(found.quote)")
      #expect(found.confidence >= 0 && found.confidence <= 1 && !features.isEmpty, "\(what): \(found)")
    }
    let second = Extractor.considered(in: MinutesParser.parse(text))
    #expect(first.map(\.commitment) == second.map(\.commitment), "\(what): read twice, two results")
  }

  /// 64 rounds of 50 mangled minutes.
  @Test(arguments: 0..<64)
  func mangled(_ round: Int) {
    for step in 0..<50 {
      var mangler = Mangler(seed: UInt64(round * 50 + step) &* 7919 &+ 3)
      check(mangler.minutes(from: Self.documents), "round \(round), step \(step)")
    }
  }

  @Test(arguments: [
    "", "\n", "a", "1.", "Ad 1", "(((", "og og og", "…", "Formanden", ", at", "\u{FEFF}", "Dato:", "| | |", "- [ ]", "Hvis", "\"", "NN, og", "den",
    "uge", "Aktion:", "Ansvarlig:\nAnsvarlig:", "- :", "- (", "|a|b|\n|-|-|\n||", "Beslutning:", "at at at at", "\u{0}", "å", "\u{301}", "-\n-\n-",
    "§",
    "1/1", "Lone Holm:", "og,", "der, der, der", "\u{1F600}\u{200D}\u{1F600}", "skal", "skal skal", "vil han", "(Lone", ") (", "uge 99", "32. januar",
  ])
  func scraps(_ text: String) {
    check(text, text)
    check("Referat af møde i Kredsrådet 10. januar 2023\nTil stede: Lone Holm\n\n1. Emne\n\(text)\n\(text)", text)
  }

  @Test(arguments: [
    ("Formanden kontakter kommunen ", 200), ("a", 200), ("(", 200), ("og ", 40), ("Lone Holm, ", 40), ("at ", 40), ("den 3. maj ", 40), ("- ", 40),
    ("| a ", 40), ("hvis det ", 40), ("Aktion: ", 40),
  ])
  func longLine(_ unit: String, _ kilobytes: Int) {
    let text = SourceText("1. Emne\n" + String(repeating: unit, count: kilobytes * 1000 / unit.utf8.count))
    for found in Extractor.considered(in: MinutesParser.parse(text)) {
      #expect(text.whole.contains(found.commitment.range) && text[found.commitment.range] == found.commitment.quote)
    }
  }

  @Test(arguments: ["- Formanden kontakter kommunen.\n", "- Lone\n", "Ad 1\n", "Beslutning:\n"])
  func tenThousandBullets(_ line: String) {
    let text = SourceText("1. Emne\n" + String(repeating: line, count: 10_000))
    let found = Extractor.commitments(in: MinutesParser.parse(text))
    #expect(found.allSatisfy { text.whole.contains($0.range) && text[$0.range] == $0.quote })
  }
}
