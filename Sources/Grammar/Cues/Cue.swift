import Danish

/// Words that tell for or against a commitment wherever they stand in its clause.
package struct Cue: Sendable, CustomStringConvertible {
  package let id: String
  /// One line for the catalogue, in Danish.
  package let summary: String
  let words: KeySet
  let scope: Scope
  /// What it stands in is never read, whatever else tells for it.
  var isDecisive = false
  /// Sentences that the whole grammar leaves because of it.
  package let blocks: [String]
  /// Near misses that are still read.
  package let lets: [String]

  package var description: String { id }

  enum Scope: Int, Sendable, CaseIterable {
    /// The clause of the act.
    case clause
    /// The subject of the clause.
    case subject
    case sentence
    /// The first word of the sentence.
    case opening
  }

  package static let all: [Cue] = [
    Cue(
      id: "custom", summary: "Fast praksis er ingen ny opgave.",
      words: "længe jævnligt hvert årligt dagligt ugentligt hver hidtil vanligt vanen",
      scope: .clause, blocks: ["Sekretariatet udsender referatet hver gang som hidtil."], lets: ["Sekretariatet udsender referatet i morgen."]),
    Cue(
      id: "usually", summary: "»Normalt«, »typisk«, »plejer«: sådan er det, ikke sådan bliver det.",
      words: "normalt sædvanligvis traditionelt generelt typisk plejer ofte tit hovedregel", scope: .clause, isDecisive: true,
      blocks: ["Sekretariatet udsender normalt referatet."], lets: ["Sekretariatet udsender referatet i morgen."]),
    Cue(
      id: "ongoing", summary: "Hvad der er i gang eller bliver ved, er fortalt og ikke lovet.",
      words: "fortsat stadig stadigvæk allerede netop i_øjeblikket pt aktuelt endnu hidtil uændret", scope: .clause,
      blocks: ["Kommunen arbejder stadig på sagen."], lets: ["Lone Holm arbejder videre med sagen."]),
    Cue(
      id: "recalled", summary: "Tidligere beslutninger er kun genkaldt.",
      words: "tidligere sidste sidst forrige dengang oprindeligt mindede fjor længst forleden siden", scope: .sentence,
      blocks: ["Bestyrelsen besluttede sidste sommer at udskifte kormapperne."], lets: ["Bestyrelsen besluttede at udskifte kormapperne."]),
    Cue(
      id: "hedge", summary: "»Måske« og »eventuelt« gør det usikkert.",
      words: "måske muligvis formentlig sandsynligvis eventuelt evt forhåbentlig nok antageligt næppe forventeligt givet", scope: .clause,
      blocks: ["Kommunen kommer formentlig med et udspil."], lets: ["Formanden sender evt. en rykker."]),
    Cue(
      id: "gladly", summary: "»Vil gerne«, »vil hellere«: et ønske.", words: "gerne hellere nødig helst", scope: .clause,
      blocks: ["Kommunen vil gerne have flere busser."], lets: ["Lone Holm vil gerne undersøge sagen."]),
    Cue(
      id: "personal", summary: "Ferie, barsel, pension og genvalg er ingen opgave.",
      words: "fylder fyldte runder reception fødselsdag ferie barsel pension fri orlov genvalg jubilæum sygemeldt afsked efterskole kandidatur",
      scope: .clause,
      blocks: ["Lone Holm holder ferie i uge 42."], lets: ["Lone Holm holder oplæg i uge 42."]),
    Cue(
      id: "promptly", summary: "Ord om, at det sker herefter.",
      words: "herefter nu igen videre efterfølgende snarest hurtigst derefter straks efter nærmere tilbage", scope: .clause,
      blocks: ["Kommunen har nu svaret."], lets: ["Formanden sender herefter et brev til kommunen."]),
    Cue(
      id: "meeting-date", summary: "Datoen for et møde er ikke i sig selv en opgave.",
      words: "møde mødet møder bestyrelsesmøde kredsrådsmøde generalforsamling generalforsamlingen mødedato mødedatoer", scope: .subject,
      blocks: ["Næste møde afholdes den 3. maj."], lets: ["Formanden indkalder til næste møde."]),
    Cue(
      id: "meeting-again", summary: "»Vi ses«, »vi mødes igen«: kun næste mødes dato.", words: "ses mødes", scope: .clause,
      blocks: ["Vi ses den 20. november.", "Udvalget mødes igen den 12. maj."], lets: ["Lone Holm ser på sagen."]),
    Cue(
      id: "known", summary: "»Jo«, »nemlig«, »trods alt«: en forklaring af det, alle ved.", words: "jo nemlig trods ellers desværre", scope: .clause,
      blocks: ["De mangler jo kunder."], lets: ["Lone Holm mangler at svare udvalget."]),
    Cue(
      id: "instance", summary: "»Blandt andet«, »for eksempel«: et eksempel på, hvordan det er.", words: "blandt eksempelvis", scope: .clause,
      blocks: ["De anmelder blandt andet sager om overgreb."], lets: ["Lone Holm undersøger blandt andet prisen inden næste møde."]),
    Cue(
      id: "formality", summary: "Godkendelse af referat og dagsorden er en formalitet.",
      words:
        "referat referatet referater dagsorden dagsordenen protokollen forretningsordenen regnskab regnskabet beretning beretningen budgettet valgt genvalgt",
      scope: .subject, blocks: ["Referatet godkendes."], lets: ["Høringssvaret sendes til kommunen."]),
    Cue(
      id: "apologies", summary: "Afbud og tilmelding er praktik.", words: "afbud tilmelding velkommen", scope: .clause,
      blocks: ["Eventuelt afbud bedes meddelt."], lets: ["Medlemmerne bedes sende bemærkninger."]),
    Cue(
      id: "law", summary: "Love, vedtægter og krav forpligter altid, ikke efter dette møde.",
      words:
        "loven lov vedtægterne vedtægter ifølge jf henhold bekendtgørelsen reglerne regler § kravet pligt servicelov retningslinjer ordensregler husordenen",
      scope: .clause, blocks: ["Kommunerne skal efter loven tilbyde hjælp."], lets: ["Kommunerne skal sende en oversigt inden den 1. maj."]),
    Cue(
      id: "explanation", summary: "»Baggrunden skal findes i«, »årsagen er«: en forklaring.",
      words: "baggrunden årsagen årsagerne forklaringen", scope: .clause, isDecisive: true,
      blocks: ["Baggrunden skal findes i nye anmeldelser."], lets: ["Lone Holm skifter lyset i opgang 6."]),
    Cue(
      id: "generic", summary: "»Enhver«, »den enkelte«, »alle« om dem i al almindelighed.",
      words:
        "enhver enkelte borgere borgerne beboere beboerne lejere lejerne ejere ejerne grundejere grundejerne brugere brugerne forældre forældrene mennesker folk man",
      scope: .subject, blocks: ["Beboere må parkere i gården."], lets: ["Beboerne bedes flytte deres cykler."]),
  ]
}

extension Cue.Scope {
  /// Which cues of this scope the words carry, a bit for each index into `Cue.all`.
  func cues(in words: ArraySlice<Word>) -> UInt32 {
    let table = Cue.byWord
    var hits: UInt32 = 0
    for word in words { hits |= table[word.key] ?? 0 }
    return hits & Cue.inScope[rawValue]
  }
}

extension Cue {
  fileprivate static let byWord = KeyMap(
    all.enumerated().flatMap { number, cue in cue.words.keys.map { ($0, 1 << UInt32(number) as UInt32) } }, joining: |)
  /// A bit for each cue that decides by itself.
  static let decisive = all.enumerated().reduce(0 as UInt32) { $1.element.isDecisive ? $0 | 1 << UInt32($1.offset) : $0 }
  static let gladly = all.firstIndex { $0.id == "gladly" }.map { 1 << UInt32($0) as UInt32 } ?? 0
  /// By the raw value of the scope.
  fileprivate static let inScope = Scope.allCases.map { scope in
    all.enumerated().reduce(0 as UInt32) { $1.element.scope == scope ? $0 | 1 << UInt32($1.offset) : $0 }
  }
}
