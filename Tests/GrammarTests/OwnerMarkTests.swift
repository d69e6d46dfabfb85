import Danish
import Foundation
import Grammar
import Minutes
import Source
import Testing

@Suite("Who is named beside an act, and by when")
struct OwnerMarks {
  /// Lines of a point | the owners | the deadline, "-" where there is none; "/" begins a new line.
  static let table = """
    - Bestille pokaler -> Lone | Lone Holm | -
    - Bestille pokaler → @Lone | Lone Holm | -
    - Bestille pokaler >> Lone | Lone Holm | -
    - Bestille pokaler [Lone] | Lone Holm | -
    - Bestille pokaler = Lone | Lone Holm | -
    - Bestille pokaler v. Lone | Lone Holm | -
    - Bestille pokaler -> Lone (hvis hun kan) | Lone Holm | -
    - Bestille pokaler – Lone, Frode og Tobias | Lone Holm, Frode Lind, Tobias Winther | -
    - Bestille pokaler – Lone – 1. maj | Lone Holm | 1. maj
    A: Lone: bestille pokaler | Lone Holm | -
    Der laves et skriv om vand – Lone og Frode sammen | Lone Holm, Frode Lind | -
    Der laves et skriv om vand @Lone | Lone Holm | -
    Der laves et skriv om vand ved Lone og Frode. | Lone Holm, Frode Lind | -
    Der laves et skriv om vand (Lone, inden 1. maj). | Lone Holm | inden 1. maj
    Der laves et skriv om vand.\\n→ Lone | Lone Holm | -
    Der laves et skriv om vand.\\n(Lone) | Lone Holm | -
    Der laves et skriv om vand.\\nAktion Lone | Lone Holm | -
    Brevet sendes til Lone, Frode og Tobias. | | -
    Lone (og Frode) skriver til kommunen. | Lone Holm, Frode Lind | -
    Lone, Frode skriver til kommunen. | Lone Holm, Frode Lind | -
    En gruppe bestående af Lone, Frode og Tobias laver et oplæg. | Lone Holm, Frode Lind, Tobias Winther | -
    Festudvalg: Lone, Frode, Tobias. De laver et oplæg. | Lone Holm, Frode Lind, Tobias Winther | -
    Gyngen males af Vibe inden 1. maj. | Vibe | inden 1. maj
    Aftalen evalueres i maj, og Lone kommer med et oplæg. | Lone Holm | i maj
    Ansøgningsfristen er 15. marts. Lone skriver ansøgningen. | Lone Holm | 15. marts
    Lone laver udkastet. Frode regner på prisen. Alt skal være klar inden 1. maj. | Frode Lind | inden 1. maj
    Frode tager guiden i brug fra 1. november. | Frode Lind | fra 1. november
    Indtil da sender Lone listen. | Lone Holm | -
    - Male skur – Lone – maj | Lone Holm | maj
    - Male skur; Lone; uge 20 | Lone Holm | uge 20
    Advokat Søren Krag gennemgår kontrakten inden 1. maj. | Søren Krag | inden 1. maj
    Bestyrelsen anmoder landinspektør Brandt om en udtalelse. | Brandt | -
    Kontrakten gennemgås af vores advokat inden 1. maj. | vores advokat | inden 1. maj
    Næste år tilmelder Lone holdet til stævnet. | Lone Holm | Næste år
    Torsdag den 1. juni henter Lone bordene. | Lone Holm | Torsdag den 1. juni
    Lone Petersen sender et brev til kommunen. | Lone Petersen | -
    Lone henter stole. Frode køber ind. De afleverer regnskabet til Tobias. | Lone Holm, Frode Lind | -
    Rapporten skal være klar inden 1. maj. Det sørger Lone for. | Lone Holm | inden 1. maj
    Skolen skal have tallene inden 1. maj, og dem sender Lone. | Lone Holm | inden 1. maj
    Der er konference den 7. maj i Holstebro. Lone deltager. | Lone Holm | den 7. maj
    Tilskuddet skal søges senest 15. juni. Lone skriver ansøgningen. | Lone Holm | senest 15. juni
    Lone indhenter tilbud, og sagen behandles på næste møde. | Lone Holm | -
    Lone spørger havnen, om pladsen er ledig den 9. maj. | Lone Holm | -
    Lone vil spørge havnen, om den vil betale, og give besked på næste møde. | Lone Holm | på næste møde
    """.split(separator: "\n").map(String.init)

  @Test(arguments: table)
  func reads(_ row: String) {
    let fields = row.split(separator: "|", omittingEmptySubsequences: false).map { $0.trimmingCharacters(in: .whitespaces) }
    let minutes = ExampleMinutes(fields[0].replacingOccurrences(of: "\\n", with: "\n"))
    let wanted = Set(fields[1].split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) })
    let found = minutes.commitments.contains { commitment in
      Set(commitment.owners.map(\.name)) == wanted && (commitment.due?.text ?? "-").hasSuffix(fields[2])
    }
    #expect(found, "\(minutes.account)")
  }
}
