import Testing

/// Examples that the grammar does not read yet as they say. One that is mended fails its test until its line here is gone.
enum KnownIssue {
  static let reads: Set<String> = [
    "Aktion: [hvem Lone Holm]",
    "Annoncen skal være klar før sommerferien.",
    "Der skal ses på rensning af brønden. Aktion: Lone Holm",
    "Det blev aftalt, at [hvem kommunerne og politiet] udpeger en kontaktperson.",
    "Hanne Skriver ønskede den mobile politistation flyttet.",
    "Hegnet repareres inden vinter.\nAnsvarlig: Lone Holm",
    "Indkaldelsen kommer fra Helle Holm.",
    "Indkøb af ny støvsuger bevilget.",
    "Kredsrådet tilsluttede sig, at [hvem sekretariatet] indkalder til et møde.",
    "Man bør overveje at lave en fælles indsats.",
    "Opgaver:\n- Ringe til kommunen (Lone Holm)",
    "Thomas Gyldal nævnte muligheden for at sætte fælles mål.",
  ]
  static let leaves: Set<String> = [
    "Aktion: ingen",
    "Eventuelt afbud bedes meddelt.",
    "Formanden bad om ro.",
    "Han bad om ordet.",
    "Han gav udtryk for, at det går godt.",
    "Han opfordrede til forsigtighed.",
    "Han opfordrede til ro.",
  ]
  static let blocks: Set<String> = [
    "Bestyrelsen besluttede sidste sommer at udskifte kormapperne.",
    "Eventuelt afbud bedes meddelt.",
    "Næste møde afholdes den 3. maj.",
    "Sekretariatet udsender normalt referatet.",
  ]
  static let lets: Set<String> = []
  static let clauses: Set<String> = [
    "De tilbud, vi har fået, gennemgår kassereren.",
    "Den mand, der ejer bilen, flytter den.",
    "Det blev aftalt, at kommunerne og politiet udpeger en kontaktperson.",
    "Det skal undersøges, om hegnet kan flyttes.",
    "Hun vender tilbage, så snart hun har svar.",
    "Hvis kommunen siger nej, klager bestyrelsen.",
    "Indkøb af støvsuger bevilget.",
    "Ingen har lovet, at det bliver billigere.",
    "Kommunen, som ejer grunden, rydder stien.",
    "Tjek pumpen hver uge.",
    "Trine Græse vil på ny tage initiativ til en fælles henvendelse.",
  ]
  static let tags: Set<String> = [
    "Bo/name maler/finite døren.",
    "Hun ved/finite det ikke/negation.",
    "Lone Holm vil på ny tage/infinitive initiativ til et møde.",
    "Tak/noun for indsatsen.",
  ]
  static let oneSided: Set<String> = [
    "promptly"
  ]

  /// Documents whose day or body is read wrongly.
  static let headers = ["own-18", "own-19", "own-30", "own-32", "own-36", "own-47"]

  static func expect(in known: Set<String>, _ example: String, _ body: () -> Void) {
    if known.contains(example) { withKnownIssue { body() } } else { body() }
  }
}
