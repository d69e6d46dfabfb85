import Danish

extension Construction {
  static let requested = Construction(
    id: "requested", kind: .request, summary: "NN bedes, anmodes om eller opfordres til at gøre noget.",
    frame: Frame(
      subjects: [.named, .agent, .thing, .pronoun], predicate: .lemmas(["anmode", "opfordre", "henstille", "pålægge", "bemyndige", "minde"]),
      voice: .passive,
      tenses: [.present, .past], complement: .infinitive, owner: .subject), confidence: 0.9,
    reads: ["[hvem Kommunerne] anmodes om at sende tal.", "[hvem Medlemmerne] opfordres til at melde tilbage."],
    leaves: ["Der er opfordret til forsigtighed."])

  static let bidden = Construction(
    id: "bidden", kind: .request, summary: "NN bedes gøre noget.",
    frame: Frame(
      subjects: [.named, .agent, .thing, .pronoun], predicate: .lemmas(["bede"]), voice: .passive, tenses: [.present, .past],
      complement: .bareInfinitive,
      owner: .subject), confidence: 0.9,
    reads: ["[hvem Kommunerne] bedes orientere politiet om julemarkeder, hvor man forventer mange deltagere."],
    leaves: ["Eventuelt afbud bedes meddelt."])

  static let ask = Construction(
    id: "request-other", kind: .request, summary: "Nogen anmoder, beder eller opfordrer en anden om at gøre noget; den anmodede har opgaven.",
    frame: Frame(
      subjects: [.named, .agent, .pronoun, .speaker], predicate: .lemmas(["anmode", "bede", "opfordre", "pålægge", "bemyndige"]), tenses: [.past],
      complement: .infinitive, owner: .object), confidence: 0.88,
    reads: ["Bestyrelsen anmodede [hvem kassereren] om at undersøge prisen.", "Formanden bad [hvem medlemmerne] om at melde tilbage."],
    leaves: ["Han opfordrede til ro.", "Formanden bad om ordet."])

  static let urge = Construction(
    id: "urge-that", kind: .request, summary: "Nogen opfordrer eller henstiller til, at en anden gør noget.",
    frame: Frame(
      subjects: [.named, .agent, .pronoun, .speaker], predicate: .lemmas(["opfordre", "henstille", "bede", "anmode", "indskærpe", "tilskynde"]),
      tenses: [.present, .past], complement: .clause, complementSubjects: [.named, .agent], owner: .complementSubject), confidence: 0.88,
    reads: ["Allan Nyring opfordrede i den forbindelse til, at [hvem kommunerne] [hvad genovervejer repræsentationen]."],
    leaves: ["Formanden bad om forståelse for forsinkelsen."])
}
