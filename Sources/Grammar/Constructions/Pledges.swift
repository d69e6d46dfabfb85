import Danish

extension Construction {
  static let promiseTo = Construction(
    "promise-to", .pledge, summary: "Nogen lover, tilbyder eller påtager sig at gøre noget.",
    Pattern(predicate: .meaning(.promise), tenses: [.present, .past, .perfect], modal: .any, complement: .infinitive, owner: .subject),
    reads: ["[hvem Rikke Thomasen] lovede at lægge citaterne ud på siden."], leaves: ["Han lovede dem ikke at gøre noget."])

  static let promiseThat = Construction(
    "promise-that", .pledge, summary: "Nogen lover eller giver tilsagn om, at noget bliver gjort.",
    Pattern(
      predicate: .meaning(.promise), tenses: [.present, .past, .perfect], modal: .any, complement: .clause, owner: .complementSubject),
    reads: ["Søren Holm tilbød, at [hvem sekretariatet] holder et informationsmøde."], leaves: ["Ingen har lovet, at det bliver billigere."])

  static let undertakeTo = Construction(
    "undertake-to", .pledge, summary: "Nogen giver tilsagn om, tager opgaven, er klar til eller nødt til at gøre noget.",
    Pattern(
      predicate: .phrase(
        "give tage melde være blive sige have få påtage erklære stille",
        with:
          "nødt rede parat indforstået udsigt tilsagn initiativ sig indstillet klar villig ja ansvar ansvaret opgaven opgave mandat lovning bemyndigelse lov lys fuldmagt"
      ),
      tenses: [.present, .past, .perfect], modal: .any, subjects: Pattern.actors, complement: .infinitive, owner: .subject),
    reads: [
      "[hvem Lone Holm] gav tilsagn om at skrive et oplæg.", "[hvem Kassereren] har mandat til at indgå en aftale.",
      "Vi er nødt til at indhente et nyt tilbud inden næste møde.",
    ],
    leaves: ["Han har ansvar for ikke at gøre det værre."])

  static let promised = Construction(
    "promised", .pledge, summary: "Noget er lovet eller stillet i udsigt til en tid.",
    Pattern(
      predicate: .verb("love udlove"), voice: .passive, tenses: [.present, .past, .perfect], subjects: [.thing, .expletive, .pronoun],
      owner: .agentPhrase),
    reads: ["En rettelse er lovet til fredag.", "Tallene er lovet af [hvem Lone Holm] inden næste møde."],
    leaves: ["Der er ikke lovet noget."])

  static let volunteers = Construction(
    "volunteers", .pledge, summary: "Nogen kan, vil eller tør »godt« gøre noget.",
    Pattern(
      predicate: .meaning(.task), modal: .one("kan tør vil"), subjects: [.named, .office, .pronoun], mentions: "godt", owner: .subject),
    reads: ["[hvem Lone Holm] kan godt tage imod varerne.", "[hvem Lone Holm] vil godt prøve at skrive ansøgningen."],
    leaves: ["Lone Holm kan godt se problemet.", "Det kan man godt skrive."])

  static let undertakeThat = Construction(
    "undertake-that", .pledge, summary: "Nogen giver tilsagn om, at noget bliver gjort.",
    Pattern(
      predicate: .phrase("give stille", with: "tilsagn lovning løfte udsigt"), tenses: [.present, .past], complement: .clause,
      owner: .complementSubject),
    reads: [
      "Birgitte Holmgaard gav tilsagn om, at [hvem politikredsen] fremsender en opgørelse.",
      "Lone Holm stillede i udsigt, at [hvem anklagemyndigheden] sender kommunerne et notat.",
    ], leaves: ["Han gav udtryk for, at det går godt."])

  static let intends = Construction(
    "intends", .pledge, summary: "Nogen regner med, forventer eller håber at gøre noget.",
    Pattern(
      predicate: .verb("forvente håbe regne agte sigte satse"), modal: .any, subjects: Pattern.actors, complement: .infinitive, owner: .subject),
    reads: ["[hvem Lone Holm] forventer at sende udkastet inden den 1. maj."], leaves: ["Kommunen håber at være færdig en dag."])

  static let ponders = Construction(
    "ponders", .pledge, summary: "Nogen tænker over noget eller videre til næste gang.",
    Pattern(predicate: .phrase("tænke gruble", with: "over videre"), modal: .any, subjects: Pattern.doers, owner: .subject),
    reads: ["[hvem Lone Holm] tænker over emner til næste møde."], leaves: ["De tænker over prisen i dag."])

  static let standsReady = Construction(
    "stands-ready", .pledge, summary: "Nogen står eller sidder klar, eller har noget klar, til en tid.",
    Pattern(predicate: .phrase("sidde stå være have", with: "klar parat"), subjects: Pattern.actors, owner: .subject),
    reads: ["[hvem Lone Holm] har et udkast klar til næste møde."], leaves: ["Foreningen er klar over problemet."])

  static let liesWith = Construction(
    "lies-with", .pledge, summary: "Opgaven ligger hos nogen, går til eller gives dem.",
    Pattern(
      predicate: .verb("ligge være gå overgå give overdrage overlade uddelegere tilfalde"), voice: nil, tenses: [.present, .past, .perfect],
      subjects: [.thing, .expletive],
      mentions: "opgaven bolden ansvaret aktionen tovholderrollen initiativet", owner: .keeper, needsOwner: true),
    reads: ["Opgaven ligger hos [hvem Lone Holm].", "Opgaven tilfalder [hvem Lone Holm].", "Opgaven blev overdraget til [hvem Lone Holm]."],
    leaves: ["Nøglen ligger hos Lone Holm."])

  static let haveTo = Construction(
    "have-to", .pledge, summary: "Nogen må eller er nødt til at gøre noget.",
    Pattern(
      predicate: .any, tenses: [.present], modal: .one("må"), subjects: [.named, .agent, .office, .pronoun, .speaker, .everyone], owner: .subject),
    reads: ["[hvem Lone Holm] må have fat i kommunen inden næste møde."], leaves: ["Beboere må parkere i gården.", "Det må vi leve med."])

  static let accepts = Construction(
    "accepts", .pledge, summary: "Nogen siger ja til det, der er bedt om, eller tager det på sig.",
    Pattern(
      predicate: .phrase(
        "sige svare indvillige tilbyde love påtage tage give melde være overtage",
        with: "ja sig tilsagn påtager påtog tilbød lovede lover indstillet villig overtager overtog indvilligede indvilliger"),
      roles: [.main, .relative, .bracket], tenses: [.present, .past], subjects: Pattern.others, owner: .subject),
    reads: ["Det sagde [hvem Søren Holm] ja til.", "Det tilbød [hvem Lone Holm]."], leaves: ["Han sagde, at det går godt."])

  static let todo = Construction(
    "to-do", .pledge, summary: "Navnemåde forrest: »Ringe til kommunen«.",
    Pattern(predicate: .infinitive, tenses: [.none], subjectless: true, owner: .nobody), reads: ["Opgaver:\n- Ringe til kommunen om skiltene."],
    leaves: ["At være eller ikke være."])

  static let responsible = Construction(
    "responsible", .pledge, summary: "Nogen er tovholder, har ansvaret eller står for noget.",
    Pattern(
      predicate: .phrase(
        "være blive have tage få",
        with:
          "tovholder tovholdere ansvarlig ansvarlige ansvaret opgaven bolden pennen mandat kontaktperson kontaktpersoner pennefører værter vært mødeleder ordstyrer teten"
      ),
      modal: .any, subjects: [.named, .agent, .office, .speaker, .pronoun], owner: .subject),
    reads: ["[hvem Lone Holm] er tovholder på opgaven.", "[hvem Lone Holm] har ansvaret for indkøbet."],
    leaves: ["Leverandøren er ansvarlig for saltning af trapperne."])

  static let standsFor = Construction(
    "stands-for", .pledge, summary: "Nogen står for noget, tager sig af det eller sørger for det.",
    Pattern(
      predicate: .verb("stå tage sørge"), modal: .any, subjects: [.named, .agent, .office, .speaker, .pronoun], mentions: "for af over sig",
      owner: .subject),
    reads: ["[hvem Frode Lind og Kenneth Storm] står for grillen."], leaves: ["Gravstenen står skævt."])

  static let mustDo = Construction(
    "must-do", .pledge, summary: "Nogen skal gøre noget.",
    Pattern(
      predicate: .any, roles: Pattern.stating, tenses: [.present, .past], modal: .one("skal skulle"), subjects: Pattern.doers, owner: .subject),
    reads: ["[hvem Arbejdsgruppen] skal levere sine anbefalinger til mødet i september."],
    leaves: ["Dagplejeren skal efter loven føre logbog."])

  static let willDo = Construction(
    "will-do", .pledge, summary: "Nogen vil gøre noget.",
    Pattern(
      predicate: .any, roles: Pattern.stating, tenses: [.present, .past], modal: .one("vil ville"), subjects: Pattern.doers, owner: .subject),
    reads: ["[hvem Trine Græse] vil på ny tage initiativ til en fælles henvendelse."], leaves: ["Kommunen vil gerne have flere busser."])

  static let flat = Construction(
    "does", .pledge, summary: "Nogen gør noget: fortalt i nutid om det, der skal ske efter mødet.",
    Pattern(
      predicate: .meaning([.act, .promise, .decide, .say, .ask, .propose, .putOff, .receive, .habit, .formal]), roles: Pattern.stating,
      subjects: Pattern.doers, owner: .subject),
    reads: [
      "Lone Holm sender svarene til Søren Holm, som samler dem i en oversigt.",
      "[hvem Formanden] kontakter kommunen.", "Inden næste møde indhenter [hvem kassereren] to tilbud.", "[hvem Sekretariatet] udsender referatet.",
    ],
    leaves: [
      "De anmelder blandt andet sager om overgreb mod børn.", "Mødet holdes i Havneby, hvor de nyvalgte borgmestre deltager for første gang.",
      "Formanden kontakter ikke kommunen.", "Foreningen har 200 medlemmer.",
    ])

  static let gets = Construction(
    "gets", .pledge, summary: "Nogen får besked, tilsendt eller udleveret noget: det skal gives.",
    Pattern(
      predicate: .phrase(
        "få modtage", with: "besked svar tilsendt udleveret mail brev indbydelse invitation orientering oplysning nøgle besøg status redegørelse"),
      modal: .any,
      owner: .giver),
    reads: ["Skolerne får rapporterne tilsendt fra [hvem sekretariatet].", "Beboerne i nr. 18 får besked, når affugterne kan hentes."],
    leaves: ["Vi fik ikke svar."])

  static let receives = Construction(
    "receives", .pledge, summary: "Nogen får noget af en anden: den anden skal give det.",
    Pattern(predicate: .phrase("få modtage", with: "af fra"), modal: .any, owner: .giver, needsOwner: true),
    reads: ["Listerne får hun af [hvem Lone Holm] inden fredag."], leaves: ["Foreningen får hvert år tilskud fra kommunen."])

  static let comesFrom = Construction(
    "comes-from", .pledge, summary: "Noget kommer fra nogen: de skal sende det.",
    Pattern(predicate: .verb("komme følge"), subjects: [.thing], subjectless: true, mentions: "fra senere", owner: .giver),
    reads: ["Indkaldelsen kommer fra [hvem Helle Holm]."], leaves: ["Støjen kommer fra vejen."])
}
