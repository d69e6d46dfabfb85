import Danish

extension Construction {
  static let urgeMeeting = Construction(
    id: "urge-meeting", kind: .proposal, summary: "Nogen opfordrer til, at man (mødet selv) gør noget.",
    frame: Frame(
      subjects: [.named, .agent, .pronoun, .speaker], predicate: .lemmas(["opfordre", "henstille", "bede", "anmode"]), tenses: [.present, .past],
      complement: .clause, complementSubjects: [.man, .speaker, .thing, .expletive, .pronoun], owner: .complementSubject), confidence: 0.7,
    reads: ["Formanden opfordrede således til, at man i højere grad sætter fælles mål."], leaves: ["Formanden opfordrede til besindighed."])

  static let propose = Construction(
    id: "propose", kind: .proposal, summary: "Nogen foreslår, anbefaler eller ønsker, at noget gøres.",
    frame: Frame(
      subjects: [.named, .agent, .pronoun, .speaker, .expletive, .thing], predicate: .lemmas(["foreslå", "anbefale", "ønske"]),
      tenses: [.present, .past], complement: .either, owner: .complementSubject), confidence: 0.75,
    reads: ["Kassereren foreslog, at man udvider mødet.", "Formanden foreslog at spørge kommunen."], leaves: ["Formanden foreslog ikke noget."])

  static let wish = Construction(
    id: "wish", kind: .proposal, summary: "Nogen udtrykker ønske om eller nævner muligheden for, at noget gøres.",
    frame: Frame(
      subjects: [.named, .agent, .pronoun, .speaker],
      predicate: .light(
        ["udtrykke", "nævne", "fremsætte", "stille", "fremføre", "pege"],
        with: ["ønske", "muligheden", "mulighed", "forslag", "tanken", "ideen", "idé"]),
      tenses: [.present, .past], complement: .clause, owner: .complementSubject), confidence: 0.7,
    reads: [
      "Formanden udtrykte dog ønske om, at man arbejder mere systematisk.", "Kassereren nævnte muligheden for, at man i fællesskab sætter mål.",
    ],
    leaves: ["Formanden udtrykte stor ros til arbejdet."])

  static let opinion = Construction(
    id: "opinion-should", kind: .proposal, summary: "Nogen mener, at noget bør eller kunne gøres.",
    frame: Frame(
      subjects: [.named, .agent, .pronoun, .speaker, .thing], predicate: .lemmas(["mene", "synes", "finde", "pege", "bemærke", "anføre"]),
      tenses: [.present, .past], complement: .clause, complementModals: ["bør", "burde", "skulle", "kunne"], owner: .complementSubject),
    confidence: 0.6,
    reads: ["Kassereren mente, at man burde spørge kommunen.", "Kassereren mente, man burde spørge kommunen."],
    leaves: ["Kassereren mente, at det går godt."])

  static let should = Construction(
    id: "should", kind: .proposal, summary: "Man bør eller burde gøre noget.",
    frame: Frame(
      subjects: [.man, .speaker, .agent, .named], predicate: .meaning([.act, .ask, .propose]), tenses: [.present, .past],
      modals: ["bør", "burde", "!"], owner: .subject),
    confidence: 0.65,
    reads: ["Man bør derfor overveje at lave en fælles indsats."], leaves: ["Man bør ikke overveje det."])

  static let call = Construction(
    id: "call-for", kind: .proposal, summary: "Nogen efterlyser eller savner noget.",
    frame: Frame(
      subjects: [.named, .agent, .pronoun], predicate: .lemmas(["efterlyse", "savne", "efterspørge"]), tenses: [.present, .past], owner: .meeting),
    confidence: 0.6,
    reads: ["Kassereren efterlyste tal fordelt på kommuner."], leaves: ["Kassereren fandt tallene."])
}
