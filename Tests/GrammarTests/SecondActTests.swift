import Foundation
import Grammar
import Testing

@Suite("Several acts in one place, and what is one act told twice")
struct SecondActs {
  /// Lines of a point | the owners of each commitment in turn, parted by semicolons, "-" for nobody; empty where none is read. "/" begins a new line.
  static let table = """
    Lone tager maden, Frode drikkevarerne og Trine musikken. | Lone Holm; Frode Lind; Trine Græse
    Lone skriver til kommunen samt Frode til forsyningen. | Lone Holm; Frode Lind
    Lone inviterer Frode, Tobias og Trine til mødet. | Lone Holm
    Lone undersøger prisen, når tilbuddet er kommet og Frode sender ansøgningen. | Lone Holm; Frode Lind
    Lone undersøger prisen, når skemaet er udfyldt og Frode har svaret. | Lone Holm
    Formanden skriver til skolen, mens kassereren betaler regningen. | Formanden; kassereren
    Formanden betaler regningen, mens kassereren er på ferie. | Formanden
    Det er en privat vej, så kommunen sender et påbud. | kommunen
    Vejen er spærret, så kommunen kan rydde den. |
    Hegnet er skævt, og Frode er ked af det, så han skriver til naboen. | Frode Lind
    Det blev besluttet at male skuret og at udskifte hegnet. | -; -
    Der indkøbes en ny grill, og hegnet males. | -; -
    Lone kunne ikke love det, men ville drøfte det med vagtplanlægningen. | Lone Holm
    Frode skaffer græskar (købmanden plejer at give dem). | Frode Lind
    Frode har en svoger, som han spørger. | Frode Lind
    Dem der mangler at betale overfører beløbet til Lone inden fredag. | Dem der mangler at betale
    Få lavet en plan for vedligehold inden 1. maj. | -
    Der ses på belysningen inden næste møde. | -
    Der ses en stigning i antallet af sager. |
    Frode minder om, at bestyrelsen har tavshedspligt. |
    Lone skriver en tekst. Teksten skal være klar den 1. maj. | Lone Holm
    Lone skriver et udkast, og det skal være sendt ud inden 1. maj. | Lone Holm
    Lone skriver et udkast. Udkastet behandles på næste møde. | Lone Holm; -
    Lone laver et udkast. Hun har det klar til næste møde. | Lone Holm
    Lone laver et udkast. Frode har det klar til næste møde. | Lone Holm; Frode Lind
    Lone spørger kommunen om prisen. Vender tilbage på næste møde. | Lone Holm
    Lone mangler at tale med graveren. Hun gør det i uge 49. | Lone Holm
    Det blev besluttet at søge fonden inden 1. april. Lone skriver ansøgningen. | Lone Holm
    Det blev besluttet at male skuret inden 1. april. Lone skriver ansøgningen. | -; Lone Holm
    Byggeriet ventes færdigt i maj. |
    Der forventes et overskud på 20.000 kr. |
    Sagen er på vej. Lone skriver til kommunen. | Lone Holm
    Lone rykker inden 1. sept. Frode hører advokaten. | Lone Holm; Frode Lind
    Seminaret om kunstig intelligens holdes derfor den 25. september. | -
    | Nr | Opgave | Ansvarlig | Status |/|---|---|---|---|/| 1 | Bestil skilte | Lone Holm | Sendt til trykkeriet i maj | |
    | Nr | Opgave | Ansvarlig | Status |/|---|---|---|---|/| 1 | Bestil skilte | Lone Holm | Påbegyndt, mangler tekst | | Lone Holm
    | Nr | Opgave | Ansvarlig | Status |/|---|---|---|---|/| 1 | Skilte | Lone Holm | Ikke sket. Frode ringer til trykkeriet | | Frode Lind
    """.split(separator: "\n").map(String.init)

  @Test(arguments: table)
  func reads(_ row: String) throws {
    let bar = try #require(row.lastIndex(of: "|"))
    let text = row[..<bar].trimmingCharacters(in: .whitespaces)
    let wanted = row[row.index(after: bar)...].split(separator: ";").map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
    let minutes = ExampleMinutes(text.hasPrefix("|") ? text.replacing("|/", with: "|\n") : text)
    let found = minutes.commitments.map { $0.owners.isEmpty ? "-" : $0.owners.map(\.name).joined(separator: ", ") }
    #expect(found == wanted, "\(minutes.account)")
  }
}
