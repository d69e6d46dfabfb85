import Danish
import FollowUp
import Grammar
import Minutes
import Outcomes
import Source
import Testing

@Suite("What new minutes say of old tasks")
struct FinderTests {
  private static let letter = task(1, "sende et brev til kommunen om skiltene", title: "Skilte på havnen", owners: ["Lone Holm"])

  @Test(
    arguments: [
      ("Brevet til kommunen om skiltene er sendt.", Outcome.done),
      ("Lone Holm har endnu ikke sendt brevet til kommunen om skiltene.", .inProgress),
      ("Brevet til kommunen om skiltene er udskudt til næste møde.", .postponed),
      ("Brevet til kommunen om skiltene er opgivet.", .dropped),
    ]) func tellsTheOutcome(_ sentence: String, _ outcome: Outcome) throws
  {
    let found = OutcomeFinder(MinutesUnits(page("Der var god stemning. " + sentence))).outcomes(of: [Self.letter])
    #expect(found.count == 1)
    let said = try #require(found.first)
    #expect(said.evidence == sentence && said.outcome == outcome && said.task == 1, "\(said)")
  }

  @Test(
    arguments: [
      "Der var intet nyt.", "Legepladsen er malet.", "Kassereren fremlagde regnskabet.", "Søren Rye orienterede om vejret på havnen i Aarhus.",
    ]) func leavesWhatSpeaksOfSomethingElse(_ sentence: String)
  {
    #expect(OutcomeFinder(MinutesUnits(page(sentence))).outcomes(of: [Self.letter]).isEmpty)
  }

  @Test func atMostOneForEachTask() {
    let minutes = page(
      "Brevet til kommunen om skiltene er sendt. Lone Holm sendte brevet om skiltene i maj. Kommunen har svaret på brevet om skiltene.")
    #expect(OutcomeFinder(MinutesUnits(minutes)).outcomes(of: [Self.letter]).count == 1)
  }

  @Test func aRowOfAnActionLogTellsTheOutcome() throws {
    let log = page(
      "| Opgave | Ansvarlig | Status |\n| --- | --- | --- |\n| Brev til kommunen om skilte | Lone Holm | Udført |\n| Maling af bænke | Søren Rye | Afventer |\n",
      heading: "Opfølgning på sidste møde")
    let bench = task(2, "male bænkene", owners: ["Søren Rye"])
    let found = OutcomeFinder(MinutesUnits(log)).outcomes(of: [Self.letter, bench])
    #expect(found.map(\.task) == [1, 2] && found.map(\.outcome) == [.done, .inProgress], "\(found.map { ($0.task, $0.outcome) })")
  }

  @Test func aPostponementBringsTheNewDeadline() throws {
    let found = OutcomeFinder(MinutesUnits(page("Brevet til kommunen om skiltene er udskudt til den 3. maj."))).outcomes(of: [Self.letter])
    #expect(found.first?.due?.to?.iso == "2023-05-03")
  }

  /// Every evidence is the exact text of its range, and the answer is the same each time, whatever the text.
  @Test func isTotalAndDeterministic() {
    let words = "Brevet til kommunen om skiltene er nu sendt | - Lone Holm 3. maj ikke : \u{1F600} \n\n 1. * ( ) endnu udskudt".split(separator: " ")
    var state: UInt64 = 5
    func next(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit
    }
    for _ in 0..<200 {
      let read = page((0..<next(60)).map { _ in String(words[next(words.count)]) }.joined(separator: " "))
      let found = OutcomeFinder(MinutesUnits(read)).outcomes(of: [Self.letter])
      #expect(found.allSatisfy { read.minutes.text[$0.range] == $0.evidence && (0...1).contains($0.score) })
      #expect(OutcomeFinder(MinutesUnits(read)).outcomes(of: [Self.letter]).map(\.evidence) == found.map(\.evidence))
    }
  }
}
