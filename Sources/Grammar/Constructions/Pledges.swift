import Danish

extension Construction {
  /// Somebody does it, said flatly in the present: the everyday commitment of minutes.
  static let flatPledge = Construction(
    id: "flat-pledge", kind: .pledge, summary: "NN gør noget: handlingen står fladt i nutid med den, der skal handle, som grundled.",
    frame: Frame(subjects: [.named, .agent, .pronoun, .speaker], predicate: .meaning([.act, .ask]), owner: .subject), confidence: 0.8,
    reads: [
      "[hvem Formanden] [hvad kontakter kommunen].", "Inden næste møde indhenter [hvem kassereren] to tilbud.",
      "[hvem Sekretariatet] udsender referatet.",
    ],
    leaves: ["Formanden kontaktede kommunen.", "Formanden har kontaktet kommunen.", "Kontakter formanden kommunen?"])

  static let willPledge = Construction(
    id: "will-pledge", kind: .pledge, summary: "NN vil gøre noget: vilje eller fremtid med den, der skal handle, som grundled.",
    frame: Frame(
      subjects: [.named, .agent, .pronoun, .speaker], predicate: .meaning([.act, .ask]), modals: ["vil", "!"], owner: .subject), confidence: 0.85,
    reads: ["[hvem Politiet] vil inden påske sende kommunerne en kort vejledning.", "[hvem Formanden] vil på ny tage initiativ til et brev."],
    leaves: ["Formanden vil ikke kontakte kommunen.", "Det vil kræve en lang indsats."])

  static let promise = Construction(
    id: "promise", kind: .pledge, summary: "NN lover, påtager sig eller tilbyder at gøre noget.",
    frame: Frame(
      subjects: [.named, .agent, .pronoun, .speaker], predicate: .lemmas(["love", "påtage", "tilbyde", "tilsige", "forpligte"]),
      tenses: [.present, .past, .perfect],
      complement: .infinitive, owner: .subject), confidence: 0.9,
    reads: ["[hvem Kassereren] lovede at undersøge prisen.", "[hvem Formanden] påtog sig at skrive til kommunen."],
    leaves: ["Formanden lovede ikke at undersøge prisen."])

  static let promiseThat = Construction(
    id: "promise-that", kind: .pledge, summary: "NN giver tilsagn om eller lover, at nogen gør noget.",
    frame: Frame(
      subjects: [.named, .agent, .pronoun, .speaker], predicate: .light(["give", "love"], with: ["tilsagn", "lovede", "lover", "lovet"]),
      tenses: [.present, .past, .perfect], complement: .clause, owner: .complementSubject), confidence: 0.9,
    reads: ["Formanden gav tilsagn om, at [hvem sekretariatet] fremsender en opgørelse."],
    leaves: ["Formanden gav udtryk for, at sekretariatet har travlt."])
}
