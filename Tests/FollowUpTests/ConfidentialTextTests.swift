import Danish
import FollowUp
import Testing

@Suite("The last check before something is written")
struct ConfidentialTextTests {
  static let closed = """
    2. Lukket punkt: Opsigelse af aftale
    Bo Lund opsiger aftalen med vagtselskabet »Falken & Søn« inden 1. februar, fordi regningerne ikke passer; det er sam-
    arbejdspartneren enig i.

    - Lone ringer til advokaten.
    - Rådet tog orienteringen til efterretning.
    """
  static let origin = ConfidentialText.Origin(body: "Kredsrådet", meeting: Day(iso: "2022-12-08"))

  static func text(open: [String] = []) -> ConfidentialText {
    ConfidentialText(
      passages: [(origin, closed)], texts: [(ConfidentialText.Origin(body: "Kredsrådet", meeting: nil, task: 4), "Tale med Anna Bech om løn")]
    ) { open }
  }

  /// The closed sentence as each format writes it.
  @Test(arguments: [
    "Bo Lund opsiger aftalen med vagtselskabet »Falken & Søn« inden 1. februar",
    "<td>Bo Lund opsiger aftalen med vagtselskabet &raquo;Falken &amp; S&oslash;n&laquo; inden</td>",
    "<td>regningerne ikke passer; det er <b>samar</b>bejdspartneren enig</td>", "det er samarbejdspartneren enig i",
    "BO LUND OPSIGER AFTALEN MED VAGTSELSKABET",
    "| 2 | med vagtselskabet »Falken \\& Søn« inden 1\\. februar |", "| **Bo Lund** opsiger \\_aftalen\\_ med vagtselskabet |",
    "2;\"opsiger aftalen med vagtselskabet \"\"Falken & Søn\"\" inden\";åben",
    #""text": "med vagtselskabet \u00bbFalken & S\u00f8n\u00ab inden 1. februar""#, #"{"text": "Bo Lund\nopsiger aftalen\tmed vagtselskabet"}"#,
    "SUMMARY:Bo Lund opsiger aftalen med vagtsel\r\n skabet »Falken & Søn« inden",
    "DESCRIPTION:fordi regningerne ikke passer\\; det er\\nsamarbejdspartneren",
    "Subject: x\n\nmed vagtselskabet =C2=BBFalken & S=C3=B8n=C2=AB ind=\nen 1. februar",
    "mailto:x?body=aftalen%20med%20vagtselskabet%20Falken%20%26%20S%C3%B8n%20inden",
    "\u{1B}[1mBo Lund\u{1B}[0m opsiger \u{1B}[2maftalen med vagtselskabet\u{1B}[0m", "Bo   Lund\nopsiger aftalen\n     med vagtselskabet",
    "Lone ringer til advokaten", "– Lone ringer til advokaten.", "Opgave 4: tale med Anna Bech om løn – Bo Lund",
    "Rådet tog orienteringen til efterretning",
  ])
  func findsIt(_ rendered: String) { #expect(throws: ConfidentialText.Leak.self) { try Self.text().check("Opfølgning\n" + rendered + "\nSlut") } }

  @Test(arguments: [
    "", "Opfølgning: Kredsrådet før mødet 9. marts 2023", "Bo Lund opsiger aftalen om skiltene", "aftalen med vagtselskabet", "vagtselskabet Falken",
    "Lone ringer til advokatens kontor", "Ulone ringer til advokaten", "Lone ringer ikke til advokaten", "tale med Anna Bech",
    "regningerne ikke passer",
  ])
  func leavesOthers(_ rendered: String) throws { try Self.text().check(rendered) }

  @Test func whatIsOpenElsewhereIsNone() throws {
    let open = ["1. Orientering\nRådet tog orienteringen\ntil efterretning."]
    try Self.text(open: open).check("Rådet tog orienteringen til efterretning.")
    #expect(throws: ConfidentialText.Leak.self) {
      try Self.text(open: open).check("Rådet tog orienteringen til efterretning. Lone ringer til advokaten.")
    }
  }

  /// It names where the words come from, and is asked for what is open only then.
  @Test func namesTheMeeting() throws {
    #expect(throws: ConfidentialText.Leak(origin: Self.origin)) { try Self.text().check("Lone ringer til advokaten") }
    #expect(throws: ConfidentialText.Leak(origin: .init(body: "Kredsrådet", meeting: nil, task: 4))) {
      try Self.text().check("Tale med Anna Bech om løn")
    }
    struct Asked: Error {}
    let text = ConfidentialText(passages: [(Self.origin, Self.closed)], texts: []) { throw Asked() }
    try text.check("Opfølgning: intet fra det lukkede punkt står her")
    #expect(throws: Asked.self) { try text.check("Lone ringer til advokaten") }
    #expect(ConfidentialText.nothing.isEmpty && !text.isEmpty)
    try ConfidentialText.nothing.check(Self.closed)
  }

  @Test(arguments: [
    "\\", "\\u", "\\u12", "&", "&#", "&#x110000;", "&;", "<", "<b", "\u{1B}", "\u{1B}[", "=", "=C", "%", "%zz", "\\ud800", "æ", "\u{FFFD}",
  ])
  func brokenEscapes(_ text: String) throws { try Self.text().check(text) }
}
