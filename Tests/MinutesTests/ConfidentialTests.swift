import Danish
import Source
import Testing

@testable import Minutes

/// The lines of minutes of Kredsrådet that stand in a confidential passage, by the words in brackets: "[a]" must be covered, "(a)" must not.
func confidential(_ body: String, head: String = "Referat af møde i Kredsrådet den 8. december 2022\nTil stede: Lone Holm, Bo Lund\n\n") -> [String] {
  let text = SourceText(head + body + "\n")
  return MinutesParser.parse(text).confidentialPassages().map { text[$0] }
}

@Suite("What minutes mark as confidential")
struct ConfidentialPassages {
  /// A point between two others; it is covered whole, and they are not.
  static let marked: [String] = [
    "7. Lukket punkt\nHemmelig A.", "Pkt. 7 – LUKKET PUNKT: Personalesag\nHemmelig A.", "7. Personalesag (lukket)\nHemmelig A.",
    "7. Personalesag (lukket punkt)\nHemmelig A.", "7. Lukket: Personalesag\nHemmelig A.", "7. Fortroligt: Personalesag\nHemmelig A.",
    "7. Personalesag – fortroligt punkt\nHemmelig A.", "7. FORTROLIGT\nHemmelig A.", "7. Ikke til offentliggørelse: Køb af grund\nHemmelig A.",
    "7. Køb af grund (ikke til offentliggørelse)\nHemmelig A.", "7. Køb af grund – ikke til referat\nHemmelig A.", "7. Internt punkt\nHemmelig A.",
    "7. Kun for bestyrelsen: løn\nHemmelig A.", "7. Løn (kun for medlemmerne)\nHemmelig A.", "7. Køb af grund – undtaget fra aktindsigt\nHemmelig A.",
    "7. Personsag, omfattet af tavshedspligt\nHemmelig A.", "7. Confidential: Salary\nHemmelig A.", "7. Closed session\nHemmelig A.",
    "7. Lukket sag: Ejendomssag\nHemmelig A.", "7. Lukket punkt om ansættelse af sekretær\nHemmelig A.",
    "7. Fortrolig orientering fra politidirektøren\nHemmelig A.",
    "7. Ansættelse (behandles for lukkede døre)\nHemmelig A.", "7. Personalesag\nPunktet er lukket.\nHemmelig A.",
    "7. Personalesag\nPunktet behandles som lukket punkt. Hemmelig A.", "7. Personalesag\nPunktet blev behandlet for lukkede døre.\nHemmelig A.",
    "7. Personalesag\nLukket punkt.\nHemmelig A.", "7. Personalesag\nFortroligt\n\nHemmelig A.", "7. Personalesag\n(Fortroligt)\nHemmelig A.",
    "7. Personalesag\nHemmelig A. Sagen er omfattet af tavshedspligt, jf. forvaltningslovens § 27.",
    "7. Personalesag\nHemmelig A.\n\nDette punkt er fortroligt.",
    "7. Køb af grund\nSagen er undtaget fra aktindsigt efter offentlighedslovens § 23. Hemmelig A.",
    "7. Køb af grund\nUndtaget fra offentlighed, jf. offentlighedslovens § 33.\nHemmelig A.", "7. Personalesag\nMå ikke offentliggøres.\nHemmelig A.",
    "7. Personalesag\nSagen drøftedes i lukket møde. Hemmelig A.",
    "7. Indstillinger\nDer er seks. Udvalget drøftede disse for lukkede døre. Hemmelig A.",
    "7. Lukket punkt\n7.1 Løn\nHemmelig A.\n7.2 Ansættelse\nHemmelig B.", "7. Lukket punkt\nOPFØLGNING\nHemmelig A.",
    "7. Lukkede punkter\nHemmelig A.",
    "7. Personalesag\nPunktet er ikke til offentliggørelse.\nHemmelig A.", "7. Personalesag\nPunktet refereres ikke. Hemmelig A.",
    "7. Køb af grund\nÅben/Lukket: Lukket\nHemmelig A.", "7. Køb af grund\nSagstype: Lukket sag\n\nHemmelig A.",
    "7. Løn\nLukket punkt: Ja\nHemmelig A.",
    "7. Løn\nSagen blev behandlet lukket. Hemmelig A.", "7. Løn\nPunktet er lukket for tilhørere.\nHemmelig A.",
    "7. Klagesag – personfølsomt\nHemmelig A.",
    "7. Løn\nBehandles på lukket møde.\nHemmelig A.", "7. Løn\nFortroligt – må ikke videregives\n\nHemmelig A.",
    "7. Tavshedsbelagt: sag om en borger\nHemmelig A.", "**7. Lukket punkt – løn**\nHemmelig A.", "7. LUKKET - KØB AF GRUND\nHemmelig A.",
    "7. Sagen behandles for lukkede døre\nHemmelig A.", "7. Løn [fortroligt]\nHemmelig A.", "7. Løn – konfidentielt\nHemmelig A.",
  ]

  @Test(arguments: marked) func aPoint(_ point: String) {
    let found = confidential("6. Skoleveje\nBo ringer til kommunen.\n\n\(point)\n\n8. Eventuelt\nIntet.")
    #expect(found.count == 1 && found[0] == point, "\(found)")
  }

  @Test(arguments: [
    "7. Mødets afslutning\nMødet blev lukket kl. 15.", "7. Debat\nDebatten er lukket.", "7. SSP\nFortrolighed mellem borger og politi blev drøftet.",
    "7. Skiltning\nRådet besluttede, at punktet ikke er fortroligt.", "7. Åbent punkt\nBo ringer.", "7. Ingen lukkede punkter\nIntet.",
    "7. Lukkede punkter: Ingen\nIntet.", "7. Skiltning\nPunktet er ikke længere fortroligt. Bo ringer.",
    "7. Lukkedage\nBørnehaven holder lukket i uge 29.",
    "7. Opfølgning\nSagen er lukket.", "7. Opfølgning\nPunktet er hermed lukket.", "7. Status\n- Skilte: lukket\n- Hegn: åben",
    "7. Fortrolighed og tavshedspligt\nBo skriver et notat.",
    "7. Regler for lukkede punkter\nBo skriver et udkast.", "7. Nye medlemmer\nAlle er omfattet af tavshedspligt.",
    "7. Grupper\nPiger deler billeder i en lukket kreds.",
    "7. Grundlovsforhør\nForhøret foregik for lukkede døre.", "7. Presse\nDer var citater fra et fortroligt udkast.",
    "7. Beretning\nBeretningen offentliggøres i april.",
    "7. Møder\nKan rådet holde møder for lukkede døre?", "7. Møder\nRådets møder holdes for åbne døre.",
    "7. Godkendelse af referat fra lukket møde\nGodkendt.",
    "7. Interne linjer\nBo sender en liste.", "7. Intern kommunikation\nBo sender en liste.", "7. Lukkede sager i 2022\nDer var 40.",
    "7. Rådgivning\nUnge kan få fortrolig rådgivning. Bo sender et link.", "7. Referat\nBo fører det ikke til referat, men sender en mail.",
    "7. Aktindsigt\nBo besvarer anmodningen om aktindsigt.",
    "7. Opgaver\n| Nr. | Opgave | Ansvarlig | Status |\n| --- | --- | --- | --- |\n| 1 | Skilte | Bo | Lukket |",
    "7. Køb af grund\nÅben/Lukket: Åben\nBo ringer.", "7. Løn\nFortroligt: Nej\nBo ringer.",
    "7. Tone\nDrøftelsen var god, og der var en fortrolig tone.",
    "7. Udstilling\nÅbent hus lørdag. Lukket mandag.",
    "7. Hvis\nRådet drøftede, om punktet skal behandles for lukkede døre.", "7. Frist\nNavnet må ikke offentliggøres før den 1. maj.",
  ])
  func talkOfIt(_ point: String) {
    #expect(confidential("6. Skoleveje\nBo ringer til kommunen.\n\n\(point)\n\n8. Eventuelt\nIntet.") == [])
  }

  /// The part up to the heading of an open one, or the end.
  @Test(arguments: [
    (
      "Åben dagsorden\n\n1. Skoleveje\nBo ringer.\n\nLukket dagsorden\n\n2. Løn\nHemmelig A.\n\n3. Køb\nHemmelig B.", "Lukket dagsorden … Hemmelig B."
    ),
    ("LUKKEDE PUNKTER\n\n1. Løn\nHemmelig A.\n\nÅBNE PUNKTER\n\n2. Skoleveje\nBo ringer.", "LUKKEDE PUNKTER … Hemmelig A."),
    (
      "## 1. Skoleveje\nBo ringer.\n\n## Lukket møde\n\n### 2. Løn\nHemmelig A.\n\n## Åbent møde\n\n### 3. Skilte\nBo ringer.",
      "## Lukket møde … Hemmelig A."
    ),
    ("1. Skoleveje\nBo ringer.\n\n2. Løn\nHerefter fortsatte mødet for lukkede døre.\nHemmelig A.\n\n3. Køb\nHemmelig B.", "Herefter … Hemmelig B."),
    (
      "1. Skoleveje\nBo ringer.\n\n2. Løn\nMødet blev lukket for offentligheden.\nHemmelig A.\n\n3. Skilte\nMødet blev åbnet igen.\nBo maler.",
      "Mødet blev lukket … 3. Skilte"
    ),
    ("Punkter på lukket møde:\n\n1. Løn\nHemmelig A.\n\nPunkter på åbent møde:\n\n2. Skoleveje\nBo ringer.", "Punkter … Hemmelig A."),
    ("Lukket punkt 1: Løn\nHemmelig A.\n\nÅbent punkt 2: Skilte\nBo maler.", "Lukket punkt 1 … Hemmelig A."),
    ("1. Skilte\nBo maler.\n\n2. Økonomi\nSagsfremstilling (fortrolig): Hemmelig A.\nBeslutning: Hemmelig B.", "Sagsfremstilling … Hemmelig B."),
    ("1. Skoleveje\nBo ringer til kommunen.\n\nL U K K E T   P U N K T\n\n2. Løn\nHemmelig A.\n\n3. Skilte\nBo maler.", "L U K K E T … Hemmelig A."),
    ("1. Skoleveje\nBo ringer til kommunen.\n\nLukkede punkter:\n\n2. Løn\nHemmelig A.\n\n3. Køb\nHemmelig B.", "Lukkede … Hemmelig B."),
    ("1. Skoleveje\nBo ringer til kommunen.\n- For lukkede døre\n\n2. Løn\nHemmelig A.\n\n3. Køb\nHemmelig B.", "For … Hemmelig B."),
    ("1. Skoleveje\nBo ringer.\n\nLukket del\n\nLøn\nHemmelig A.\n\nKøb\nHemmelig B.", "Lukket del … Hemmelig B."),
  ])
  func aPart(_ body: String, _ expected: String) throws {
    let found = confidential(body)
    let ends = expected.components(" … ")
    #expect(found.count == 1 && found[0].hasPrefix(ends[0]) && found[0].hasSuffix(ends[1]), "\(found)")
  }

  /// A sub-heading closes what is left of its point, a heading that is only a marking the point below it.
  @Test(arguments: [
    ("6. Nyt\nBo ringer.\n\nFORTROLIGT\nHemmelig A.\n\n7. Skilte\nBo maler.", "FORTROLIGT\nHemmelig A."),
    ("6. Nyt\nBo ringer.\n\nLUKKET PUNKT\n\n7. Løn\nHemmelig A.\n\n8. Skilte\nBo maler.", "LUKKET PUNKT\n\n7. Løn\nHemmelig A."),
    (
      "## Nyt\nBo ringer.\n\n## Løn (fortroligt)\nHemmelig A.\n\n### Ansættelse\nHemmelig B.\n\n## Skilte\nBo maler.",
      "## Løn (fortroligt)\nHemmelig A.\n\n### Ansættelse\nHemmelig B."
    ),
  ])
  func aHeading(_ body: String, _ expected: String) { #expect(confidential(body) == [expected]) }

  @Test(arguments: [
    ("1. Nyt\nBo ringer.\n\nFortroligt: Hemmelig A.\n\nLone maler.", ["Fortroligt: Hemmelig A."]),
    ("1. Nyt\nBo ringer.\n\nFortroligt:\n- Hemmelig A.\n- Hemmelig B.\n\nLone maler.", ["Fortroligt:\n- Hemmelig A.\n- Hemmelig B."]),
    ("1. Nyt\n- Bo ringer.\n- Løn til sekretæren (fortroligt)\n- Lone maler.", ["Løn til sekretæren (fortroligt)"]),
    ("1. Nyt\nBestyrelsen vil:\n- ringe til Bo.\n- skrive til Lone (fortroligt).\n- male huset.", ["skrive til Lone (fortroligt)."]),
    ("1. Nyt\nBo ringer.\n\n2. Løn\nPunktet er lukket.\n\nEVENTUELT\nBo maler.", ["2. Løn\nPunktet er lukket."]),
    ("1. Nyt\nBo ringer.\n\nBilag: Kontrakt (fortroligt)\n\nLone maler.", ["Bilag: Kontrakt (fortroligt)"]),
    ("1. Nyt\nBo ringer.\n\nIkke til referat: Hemmelig A.\n\nLone maler.", ["Ikke til referat: Hemmelig A."]),
    ("1. Nyt\nBo ringer.\n\nLukket punkt\n\nHemmelig A.\n\n2. Eventuelt\nIntet.", ["Lukket punkt\n\nHemmelig A."]),
  ])
  func aParagraph(_ body: String, _ expected: [String]) { #expect(confidential(body).map { $0 } == expected) }

  @Test(arguments: [
    "FORTROLIGT\n\nReferat af møde i Kredsrådet den 8. december 2022\n\n", "Fortroligt referat\nKredsrådet den 8. december 2022\n\n",
    "Referat af lukket møde i Kredsrådet den 8. december 2022\n\n", "Lukket referat fra Kredsrådet den 8. december 2022\n\n",
    "Referat af møde i Kredsrådet den 8. december 2022\nIkke til offentliggørelse\n\n", "Kredsrådet, 8. december 2022 – lukket møde\n\n",
    "Referat af møde i Kredsrådet den 8. december 2022 (fortroligt)\nTil stede: Bo Lund\n\n",
  ])
  func theDocument(_ head: String) {
    let body = "1. Skoleveje\nBo ringer til kommunen.\n\n2. Eventuelt\nIntet."
    #expect(confidential(body, head: head) == [head + body + "\n"])
  }

  @Test(arguments: [
    "1. Skoleveje\nBo ringer.\n\n2. Fortrolighed\nReferatet er fortroligt.", "1. Skoleveje\nMødet blev holdt for lukkede døre. Bo ringer.",
  ])
  func theDocumentInASentence(_ body: String) { #expect(confidential(body).first?.hasPrefix("Referat af møde") == true) }

  @Test func theFootOfEachPage() {
    let found = confidential("1. Skoleveje\nBo ringer til kommunen.\n\n          Fortroligt · Systema ApS · side 1 af 2\n\u{0C}2. Eventuelt\nIntet.")
    #expect(found.first?.hasPrefix("Referat af møde") == true)
  }

  /// The agenda above the points marks them by their numbers.
  @Test func theAgenda() {
    let found = confidential(
      "Dagsorden:\n1. Skoleveje\n2. Løn (lukket punkt)\n3. Eventuelt\n\n1. Skoleveje\nBo ringer.\n\n2. Løn\nHemmelig A.\n\n3. Eventuelt\nIntet.")
    #expect(found == ["2. Løn (lukket punkt)", "2. Løn\nHemmelig A."])
  }

  @Test func theClosedPartOfTheAgenda() {
    let found = confidential(
      """
      Åben dagsorden
      1. Skoleveje
      Lukket dagsorden
      2. Løn
      3. Køb

      1. Skoleveje
      Bo ringer.

      2. Løn
      Hemmelig A.

      3. Køb
      Hemmelig B.
      """)
    #expect(found.last == "2. Løn\nHemmelig A.\n\n3. Køb\nHemmelig B.")
    #expect(!found.contains { $0.contains("Bo ringer") })
  }

  /// What names a closed point elsewhere: a sentence about it, the list of tasks.
  @Test func byItsNumber() {
    let found = confidential(
      "1. Godkendelse af dagsorden\nPunkt 2 behandles for lukkede døre.\n\n2. Løn\nHemmelig A.\n\n3. Skilte\nBo maler.\n\n4. Opfølgning\n- Pkt. 2: Bo skriver til Lone.\n- Pkt. 3: Bo køber maling."
    )
    #expect(found == ["Punkt 2 behandles for lukkede døre.\n\n2. Løn\nHemmelig A.", "Pkt. 2: Bo skriver til Lone."])
  }

  @Test(arguments: [
    "", "\n", "Lukket", "FORTROLIGT", "Lukkede punkter", "(lukket)", ":", "Fortroligt:\u{0}", "7. Lukket punkt", "Dagsorden\n1. Lukket punkt",
  ])
  func anything(_ text: String) {
    let source = SourceText(text)
    for passage in MinutesParser.parse(source).confidentialPassages() { #expect(source.whole.contains(passage) && !passage.isEmpty) }
  }
}

extension String {
  fileprivate func components(_ separator: String) -> [String] {
    ranges(of: separator).isEmpty ? [self] : split(separator: separator).map(String.init)
  }
}
