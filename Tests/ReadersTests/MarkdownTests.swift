import Testing

@testable import Readers

@Suite("Markdown without the marks on words")
struct MarkdownTests {
  @Test(arguments: [
    ("**Bo** indhenter *tilbud*.", "Bo indhenter tilbud."), ("__Bo__ og _Lone_ ringer.", "Bo og Lone ringer."),
    ("**Beslutning:** senest **1. maj**", "Beslutning: senest 1. maj"), ("Se [referatet](https://a.dk/b) og `koden`.", "Se referatet og koden."),
    ("fil_navn_x og \\_nøglen\\_ og 2 * 3 * 4", "fil_navn_x og _nøglen_ og 2 * 3 * 4"), ("Bo ~~ringer~~skriver.", "Bo skriver."),
    ("* Bo ringer", "* Bo ringer"), ("- [ ] Eva: rykke", "- [ ] Eva: rykke"), ("| **Opgave** | *Bo* |", "| Opgave | Bo |"),
    ("**Økonomi**", "**Økonomi**"), ("***", "***"), ("# 1. Valg", "# 1. Valg"), ("a \\| b", "a \\| b"), ("[x] gjort", "[x] gjort"),
  ])
  func unmarked(_ text: String, _ words: String) { #expect(MarkdownWords.unmarked(text) == words) }
}
