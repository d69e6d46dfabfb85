import Danish

extension Construction {
  static let asksNow = Construction(
    "will-ask", .pledge, summary: "Nogen beder eller minder en anden om noget, fortalt i nutid: den, der vil spørge, har opgaven.",
    Pattern(predicate: .verb("bede anmode minde påminde forespørge"), modal: .any, subjects: [.named, .office, .pronoun], owner: .subject),
    reads: ["[hvem Lone Holm] beder advokaten kigge teksten igennem."], leaves: ["Formanden beder ikke om hjælp."])

  static let bidden = Construction(
    "bidden", .request, summary: "Nogen bedes eller anmodes om at gøre noget.",
    Pattern(
      predicate: .meaning(.ask), voice: .passive, tenses: [.present, .past, .perfect], modal: .any, subjectless: true, complement: .bareInfinitive,
      owner: .subject),
    reads: ["[hvem Kommunerne] bedes orientere politiet om julemarkeder.", "[hvem Alle] bedes sende input til Tine."],
    leaves: ["Eventuelt afbud bedes meddelt."])

  static let requested = Construction(
    "requested", .request, summary: "Nogen anmodes om, opfordres til eller blev bedt om at gøre noget.",
    Pattern(
      predicate: .meaning(.ask), voice: .passive, tenses: [.present, .past, .perfect], modal: .any, subjectless: true, complement: .infinitive,
      owner: .subject),
    reads: [
      "[hvem Medlemmerne] opfordres til at melde sig.", "[hvem Lone Holm] blev bedt om at undersøge sagen.",
      "[hvem Lone Holm] er blevet bedt om at skrive et oplæg.",
    ],
    leaves: ["Der er opfordret til forsigtighed i pressen."])

  static let askTo = Construction(
    "ask-to", .request, summary: "Nogen beder, anmoder eller opfordrer en anden om at gøre noget; den anden har opgaven.",
    Pattern(
      predicate: .meaning(.ask), tenses: [.present, .past, .perfect], modal: .any, subjectless: true, complement: .infinitive, owner: .object),
    reads: [
      "Formanden bad [hvem politiet] om at stille op til borgermødet.", "Kredsrådet opfordrede [hvem kommunerne] til at udpege en kontaktperson.",
    ],
    leaves: ["Han opfordrede til ro."])

  static let askToGet = Construction(
    "ask-to-get", .request, summary: "Nogen beder om at få noget, uden at det siges af hvem.",
    Pattern(
      predicate: .verb("bede anmode"), tenses: [.present, .past], subjects: Pattern.actors, mentions: "om", complement: .infinitive, owner: .nobody),
    reads: ["Udvalget bad om at få en status på næste møde."], leaves: ["Lone Holm bad om at blive fritaget."])

  static let entrusted = Construction(
    "entrusted", .decision, summary: "En opgave overdrages, overlades eller pålægges nogen.",
    Pattern(
      predicate: .verb("overdrage overlade pålægge påhvile tildele betro henlægge lægge uddelegere bemyndige delegere"), voice: nil,
      tenses: [.present, .past, .perfect],
      modal: .any, subjectless: true, complement: .infinitive, owner: .object),
    reads: [
      "Det blev overdraget til [hvem Lone Holm] at få lavet en blanket.", "Det blev lagt i hænderne på [hvem Lone Holm] at skrive et udkast.",
    ], leaves: ["Ansvaret er overdraget til kommunen."])

  static let askBare = Construction(
    "ask-do", .request, summary: "Nogen beder en anden gøre noget (uden »at«).",
    Pattern(predicate: .meaning(.ask), tenses: [.present, .past, .perfect], modal: .any, complement: .bareInfinitive, owner: .object),
    reads: [
      "Formanden bad [hvem sekretæren] undersøge, om de kan deltage.",
      "Søren Holm havde skrevet om lukkede grupper. Lone Holm bad ham besøge dem inden påske.",
    ], leaves: ["Formanden bad om ro."])

  static let askThat = Construction(
    "ask-that", .request, summary: "Nogen opfordrer til eller beder om, at en anden gør noget; den anden har opgaven.",
    Pattern(
      predicate: .meaning(.ask), voice: nil, tenses: [.present, .past, .perfect], modal: .any, subjectless: true, complement: .clause,
      complementSubjects: [.named, .agent, .office, .pronoun, .everyone, .thing, .expletive], owner: .complementSubject),
    reads: ["Allan Nyring opfordrede til, at [hvem kommunerne] genovervejer repræsentationen."], leaves: ["Der er opfordret til ro."])

  static let askMeeting = Construction(
    "ask-meeting", .proposal, summary: "Nogen opfordrer til, at »man« eller »vi« gør noget: et forslag, til det er besluttet.",
    Pattern(
      predicate: .meaning(.ask), tenses: [.present, .past, .perfect], subjectless: true, complement: .clause, complementSubjects: [.man, .speaker],
      owner: .complementSubject),
    reads: ["Thomas Gyldal opfordrede til, at man sætter fælles mål."], leaves: ["Han opfordrede til forsigtighed."])

  static let askNoun = Construction(
    "ask-for", .request, summary: "Nogen beder om noget: et notat, tal, et oplæg.",
    Pattern(predicate: .verb("bede anmode"), tenses: [.past, .present], mentions: "om", complement: .noun, owner: .object),
    reads: ["Udvalget bad [hvem forvaltningen] om et notat om ventetiden.", "Udvalget bad om et notat om ventetiden."], leaves: ["Han bad om ordet."])

  static let hasDeadline = Construction(
    "has-deadline", .request, summary: "Nogen har en frist for at svare eller aflevere noget.",
    Pattern(
      predicate: .phrase("have få", with: "frist deadline tidsfrist"), tenses: [.present, .past], modal: .any, subjects: Pattern.doers,
      owner: .subject),
    reads: ["[hvem Medlemmerne] har frist for bemærkninger den 5. april."], leaves: ["Vi har ingen frist."])

  static let command = Construction(
    "command", .request, summary: "Bydeform: »Husk at …«, »Send gerne …«.",
    Pattern(predicate: .imperative, tenses: [.none], subjectless: true, owner: .nobody),
    reads: ["Husk at melde fravær til Lone Holm."], leaves: ["Tak for en god indsats."])

  static let lacks = Construction(
    "lacks", .request, summary: "Nogen mangler at gøre eller aflevere noget, eller noget mangler at blive gjort.",
    Pattern(
      predicate: .verb("mangle skylde udestå"), subjects: [.named, .agent, .office, .pronoun, .everyone, .thing, .expletive],
      owner: .giverOrSubject),
    reads: [
      "Der udestår en afklaring med kommunen inden den 1. maj.", "Kassereren mangler bilag fra [hvem Søren Holm] inden fredag.",
      "[hvem Lone Holm] mangler at godkende årsregnskabet i e-boks, frist fredag.",
    ], leaves: ["Der mangler plads i skuret."])
}
