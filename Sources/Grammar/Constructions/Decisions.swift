import Danish

extension Construction {
  static let decideTo = Construction(
    id: "decide-to", kind: .decision, summary: "Mødet beslutter, vedtager eller aftaler at gøre noget, eller at anmode nogen om det.",
    frame: Frame(
      subjects: [.agent, .named, .speaker, .man, .pronoun, .expletive], subjectless: true, predicate: .meaning([.decide]), tenses: [.present, .past],
      complement: .infinitive, owner: .subject), confidence: 0.9,
    reads: [
      "[hvem Bestyrelsen] besluttede at nedsætte en arbejdsgruppe.",
      "Bestyrelsen besluttede herefter at anmode [hvem festudvalget] om at arbejde videre med emnet.",
    ],
    leaves: ["Bestyrelsen besluttede ikke at gå videre med sagen."])

  static let decideThat = Construction(
    id: "decide-that", kind: .decision, summary: "Det blev besluttet eller aftalt, at nogen gør noget.",
    frame: Frame(
      subjects: [.agent, .speaker, .man, .expletive, .thing], subjectless: true, predicate: .meaning([.decide]), tenses: [.present, .past],
      complement: .clause,
      owner: .complementSubject), confidence: 0.9,
    reads: ["Bestyrelsen besluttede, at [hvem formanden] skriver til kommunen."],
    leaves: ["Formanden mindede om, at bestyrelsen har besluttet, at kassereren skriver."])

  static let decidedPassive = Construction(
    id: "decided", kind: .decision, summary: "Det blev besluttet, aftalt eller vedtaget, at nogen gør noget, eller at det gøres.",
    frame: Frame(
      subjects: [.expletive, .thing], subjectless: true, predicate: .meaning([.decide]), voice: .passive, tenses: [.present, .past],
      complement: .either,
      owner: .complementSubject), confidence: 0.92,
    reads: ["Det blev aftalt, at [hvem kommunerne og politiet] udpeger en kontaktperson.", "Det blev besluttet at nedsætte en arbejdsgruppe."],
    leaves: ["Det blev ikke besluttet, at formanden skriver."])

  static let agree = Construction(
    id: "agree", kind: .decision, summary: "Der er enighed om, eller man er enige i, at noget skal gøres.",
    frame: Frame(
      predicate: .light(["være", "blive", "herske"], with: ["enighed", "enige", "enig", "enigt"]), tenses: [.present, .past, .perfect],
      complement: .clause,
      owner: .complementSubject), confidence: 0.75,
    reads: [
      "Der var enighed om, at [hvem sekretariatet] udarbejder et notat.",
      "Der var i rådet enighed om, at [hvem udvalget] egner sig til at arbejde med temaerne.",
    ],
    leaves: ["Der var bred enighed om, at kredsrådet fungerer godt."])

  static let agreeTo = Construction(
    id: "agree-to", kind: .decision, summary: "Der er enighed om at gøre noget.",
    frame: Frame(
      predicate: .light(["være", "blive", "herske"], with: ["enighed", "enige", "enig", "enigt"]), tenses: [.present, .past, .perfect],
      complement: .infinitive,
      owner: .subject), confidence: 0.8,
    reads: ["[hvem Bestyrelsen] blev enig om at sende et høringssvar.", "Der var enighed om at skrive til kommunen."],
    leaves: ["De var enige om vejret."])

  static let passive = Construction(
    id: "flat-passive", kind: .decision, summary: "Noget gøres (nutid passiv), med eller uden »af NN«.",
    frame: Frame(
      subjects: [.thing, .expletive, .agent, .named, .pronoun], subjectless: true, predicate: .meaning([.act, .putOff]), voice: .passive,
      owner: .agentPhrase),
    confidence: 0.7,
    reads: [
      "Skiltene bestilles.", "Der rettes henvendelse til kommunen.", "Opgavesedler skrives af [hvem kassereren].", "Punktet udsættes til næste møde.",
    ],
    leaves: ["Skiltene er bestilt.", "Skiltene blev bestilt i maj.", "Der ses en stigning i antallet."])

  static let passiveModal = Construction(
    id: "must-passive", kind: .decision, summary: "Noget skal eller vil blive gjort.",
    frame: Frame(
      subjects: [.thing, .expletive, .agent, .named, .pronoun], subjectless: true, predicate: .meaning([.act, .putOff]), voice: .passive,
      modals: ["skal", "vil", "!"], owner: .agentPhrase), confidence: 0.6,
    reads: ["Entreprenøren skal indkaldes til en besigtigelse.", "Der vil blive rettet henvendelse til kommunen."],
    leaves: ["Årsagen skal findes i tallene.", "Skal entreprenøren indkaldes?"])

  static let must = Construction(
    id: "must", kind: .decision, summary: "NN skal gøre noget.",
    frame: Frame(subjects: [.named, .agent, .pronoun], predicate: .meaning([.act, .ask]), modals: ["skal", "!"], owner: .subject), confidence: 0.65,
    reads: ["[hvem Arbejdsgruppen] skal levere sine anbefalinger til mødet i september."],
    leaves: ["Arbejdsgruppen skulle have leveret sine anbefalinger."])
}
