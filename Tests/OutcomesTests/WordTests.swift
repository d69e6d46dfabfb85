import Danish
import Outcomes
import Source
import Testing

@Suite("Stems")
struct StemTests {
  @Test(
    arguments: [
      "undersøge undersøgte undersøgt undersøgelsen", "vejledning vejledningen vejledninger vejlede", "aftale aftalen aftaler aftalt",
      "hal hallen haller", "bestille bestilling bestilt bestillingen", "beregne beregning beregnet", "møde mødet møder møderne",
      "notat notatet notater",
      "udsende udsendt udsender udsendelsen", "skole skolen skolerne skolernes",
    ]) func formsShareOne(_ line: String)
  {
    let stems = line.split(separator: " ").map { Vocabulary.stems(of: SourceText(String($0))) }
    #expect(Set(stems).count == 1, "\(zip(line.split(separator: " "), stems).map { "\($0): \($1)" })")
  }

  @Test(arguments: ["brev bred", "skilt skole", "hal hul", "notat nota"]) func othersDoNot(_ line: String) {
    let stems = line.split(separator: " ").map { Vocabulary.stems(of: SourceText(String($0))) }
    #expect(Set(stems).count == stems.count)
  }

  @Test func daysAndSmallWordsAreNoContent() { #expect(Vocabulary.stems(of: SourceText("den 3. maj og på mandag, 2023")).isEmpty) }
}
