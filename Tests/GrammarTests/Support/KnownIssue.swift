import Testing

/// Examples that the grammar does not read yet as they say. One that is mended fails its test until its line here is gone.
enum KnownIssue {
  static let reads: Set<String> = [
    "Aktion: [hvem Lone Holm]",
    "Annoncen skal være klar før sommerferien.",
    "Beboerne i nr. 18 får besked, når affugterne kan hentes. at KnownIssue.swift:60:49: Known issue was not recorded\n◇ Test case passing 1 argument rule → wish-that to hasBothKinds(_:) started.\n◇ Test case passing 1 argument example → deferred: Punktet tages op på næste møde. to isRead(_:) started.\n◇ Test case passing 1 argument rule → opinion to hasBothKinds(_:) started.\n◇ Test case passing 1 argument example → deferred: Sagen genoptages på mødet i september. to isRead(_:) started.\n◇ Test case passing 1 argument example → deferred: Det kommer på dagsordenen næste gang. to isRead(_:) started.\n◇ Test case passing 1 argument rule → told to hasBothKinds(_:) started.\n◇ Test case passing 1 argument example → comes-from: Indkaldelsen kommer fra Helle Holm. to isRead(_:) started.\n━ Test isRead(_:) recorded a known issue with 1 argument example → comes-from: Indkaldelsen kommer fra Helle Holm.",
    "Der skal ses på rensning af brønden. Aktion: Lone Holm",
    "Det sagde [hvem Søren Holm] ja til. at KnownIssue.swift:60:49: Known issue was not recorded\n◇ Test case passing 1 argument rule → propose-to to hasBothKinds(_:) started.\n◇ Test case passing 1 argument example → accepts: Det tilbød [hvem Lone Holm]. to isRead(_:) started.\n◇ Test case passing 1 argument rule → propose-that to hasBothKinds(_:) started.\n◇ Test case passing 1 argument example → responsible: [hvem Lone Holm] er tovholder på opgaven. to isRead(_:) started.\n◇ Test case passing 1 argument rule → propose-noun to hasBothKinds(_:) started.\n◇ Test case passing 1 argument example → stands-for: [hvem Frode Lind og Kenneth Storm] står for grillen. to isRead(_:) started.\n◇ Test case passing 1 argument example → should: Man bør overveje at lave en fælles indsats. to isRead(_:) started.\n━ Test isRead(_:) recorded a known issue with 1 argument example → should: Man bør overveje at lave en fælles indsats.",
    "Hanne Skriver ønskede den mobile politistation flyttet.",
    "Hegnet repareres inden vinter.\nAnsvarlig: Lone Holm",
    "Indkøb af ny støvsuger bevilget.",
    "Kredsrådet tilsluttede sig, at [hvem sekretariatet] indkalder til et møde.",
    "Opgaver:\n- Ringe til kommunen (Lone Holm)",
    "Søren Holm tilbød, at [hvem sekretariatet] holder et informationsmøde. at KnownIssue.swift:60:49: Known issue was not recorded\n◇ Test case passing 1 argument rule → will-ask to hasBothKinds(_:) started.\n◇ Test case passing 1 argument example → undertake-to: [hvem Lone Holm] gav tilsagn om at skrive et oplæg. to isRead(_:) started.\n◇ Test case passing 1 argument rule → bidden to hasBothKinds(_:) started.\n◇ Test case passing 1 argument example → undertake-to: [hvem Kassereren] har mandat til at indgå en aftale. to isRead(_:) started.\n✘ Test isRead(_:) recorded an issue with 1 argument example → undertake-to: [hvem Kassereren] har mandat til at indgå en aftale. at KnownIssue.swift:60:49: Known issue was not recorded\n◇ Test case passing 1 argument example → undertake-that: Birgitte Holmgaard gav tilsagn om, at [hvem politikredsen] fremsender en opgørelse. to isRead(_:) started.\n◇ Test case passing 1 argument rule → requested to hasBothKinds(_:) started.\n◇ Test case passing 1 argument example → decide-to: [hvem Bestyrelsen] besluttede at nedsætte en arbejdsgruppe. to isRead(_:) started.\n◇ Test case passing 1 argument rule → ask-to to hasBothKinds(_:) started.\n◇ Test case passing 1 argument example → decide-to: Det blev besluttet at nedsætte en arbejdsgruppe. to isRead(_:) started.\n✘ Test isRead(_:) recorded an issue with 1 argument example → decide-to: Det blev besluttet at nedsætte en arbejdsgruppe. at KnownIssue.swift:60:49: Known issue was not recorded\n◇ Test case passing 1 argument rule → ask-do to hasBothKinds(_:) started.\n◇ Test case passing 1 argument example → decide-to: Bestyrelsen besluttede herefter at anmode [hvem festudvalget] om at arbejde videre med emnet. to isRead(_:) started.\n◇ Test case passing 1 argument example → decide-that: Det blev aftalt, at [hvem kommunerne og politiet] udpeger en kontaktperson. to isRead(_:) started.\n━ Test isRead(_:) recorded a known issue with 1 argument example → decide-that: Det blev aftalt, at [hvem kommunerne og politiet] udpeger en kontaktperson.",
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
    "promptly",
  ]

  /// Documents whose day or body is read wrongly.
  static let headers = ["own-18", "own-19", "own-30", "own-32", "own-36", "own-47"]

  static func expect(in known: Set<String>, _ example: String, _ body: () -> Void) {
    if known.contains(example) { withKnownIssue { body() } } else { body() }
  }
}
