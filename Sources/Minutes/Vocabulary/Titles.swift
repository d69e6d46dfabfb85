import Danish

/// Titles and roles that stand before a name: "borgmester", "vicepolitiinspektør", "stud.scient."
enum PersonTitles {
  static func contains(_ word: Substring) -> Bool { contains(folded: fold(word)) }

  static func contains(folded: String) -> Bool {
    list.contains(folded) || suffixes.contains { folded.utf8.count > $0.utf8.count && folded.hasSuffix($0) }
  }

  /// A role without a name, or one in brackets: "formand", "kasserer", "referent", "fmd".
  static func isRole(_ words: String) -> Bool {
    let parts = words.split(separator: " ")
    guard let first = parts.first, let last = parts.last else { return false }
    return [first, last].contains { word in
      let folded = fold(word)
      return roles.contains(folded) || contains(folded: folded)
    }
  }

  private static func fold(_ word: Substring) -> String {
    var folded = Tokenizer.fold(Array(word.utf8)[...])
    while let last = folded.last, ".,:;".contains(last) { folded.removeLast() }
    return folded
  }

  private static let suffixes = [
    "direktør", "inspektør", "chef", "mester", "formand", "leder", "konsulent", "anklager", "assistent", "kommissær", "sekretær", "kasserer",
    "medlem",
    "præst", "advokat", "rektor", "ingeniør", "lærer", "forsker", "løjtnant", "radgiver", "koordinator", "medarbejder", "betjent", "suppleant",
    "repræsentant", "fuldmægtig", "værge", "pædagog", "arkitekt", "jurist", "biolog", "tolk", "læge", "plejerske", "forperson", "forkvinde",
    "trafikdirektør",
    "viceværten", "skaber", "tilsyn", "specialist", "redaktør", "træner", "planlægger", "teamleder", "økonom", "forvalter", "ejer",
  ]
  private static let list = Set("\(words)".split(whereSeparator: \.isWhitespace).map(String.init))
  private static let words: StaticString = """
    pd vpd pi vpi cpi pk pb pa formand næstformand fmd formanden kasserer kassereren sekretær sekretæren suppleant suppleanter suppleanterne
    referent fuldmægtig radmand fru hr dr ph.d provst præst direktør leder administrator menig menigt medlem kirkeværge borgmester
    viceborgmester politikommissær major oberst kaptajn oberstløjtnant kaptajnløjtnant overlæge læge lektor adjunkt professor studielektor
    postdoc rektor dekan prorektor biolog analytiker jurist advokat arkitekt revisor ingeniør købmand smed tømrer lærer overlærer stud.scient
    stud.jur stud.polit stud.mag cand.jur cand.polit vicevært varmemester ejendomsfunktionær graver organist kordegn kirketjener bygherre
    tovholder koordinator byradsmedlem formandssuppleant chef forperson forkvinde forstander viceforstander kontorchef afdelingschef dirigent
    ordstyrer regnskabsfører civilingeniør akademiingeniør landinspektør
    ph.d.-stud ph.d-stud phd-stud ph.d.-studerende phd ph.d.-skoleleder stud prof cand.scient cand.mag cand.oecon cand.psych cand.pæd stud.med
    stud.oecon stud.psych stud.mag mag.art lic.scient civ.ing dipl.ing teknikumingeniør docent seniorforsker forskningsassistent
    """
  private static let roles: Set<String> = [
    "formand", "næstformand", "fmd", "nfmd", "form", "kasserer", "kass", "referent", "ref", "sekretær", "sekr", "suppleant", "supp", "supl",
    "mødeleder",
    "ordstyrer", "dirigent", "tovholder", "observatør", "forperson", "næstforperson", "forkvinde", "menig", "udvikler", "gl", "webmaster", "husvært",
    "projektejer", "leder", "personale", "intern", "ekstern",
  ]
}

/// Words that tell an organisation, a unit or a heading from a person.
enum NamelessWords {
  /// Whether a word is part of the name of an organisation: "Kommune", "Boligforening", "A/S".
  static func isOrganisation(_ folded: String) -> Bool {
    organisations.contains(folded) || folded.utf8.count > 5 && endings.contains { folded.hasSuffix($0) }
  }

  /// Whether a capitalised word alone is no name of a person: "Dagsorden", "Alle", "Formanden", "Kommunen".
  static func isOther(_ folded: String) -> Bool {
    others.contains(folded) || isOrganisation(folded) || HeaderDates.monthNumber(folded) != nil && folded != "maj" && folded.utf8.count > 4
      || HeaderDates.weekdayNumber(folded) != nil || folded.utf8.count > 8 && sections.contains { folded.hasSuffix($0) }
  }

  private static let organisations = Set("\(organisationWords)".split(whereSeparator: \.isWhitespace).map(String.init))
  private static let organisationWords: StaticString = """
    kommune kommunen politi politiet region regionen skole skolen forening foreningen klub klubben selskab selskabet a/s aps i/s a/b e/f g/f h/f
    amba fonden museum museet bibliotek biblioteket provsti stift sogn menighed arkiv arkivet administration administrationen driften
    forvaltning forvaltningen afdeling afd afdelingen sekretariat sekretariatet center centret centeret institut instituttet universitet
    ministeriet departementet team ssp hr foa bupl dlf hk 3f dsr uu ppr kl vvs gruppe gruppen beredskab udvalg udvalget rad radet bestyrelse
    bestyrelsen netværk handel ejendom miljø teknik kultur fritid firma park
    """
  private static let endings = [
    "kommune", "kommunen", "politi", "politiet", "politikreds", "forening", "foreningen", "skole", "skolen", "forvaltning", "forvaltningen",
    "afdelingen",
    "selskab", "selskabet", "administration", "administrationen", "sekretariat", "sekretariatet", "styrelsen", "ministeriet", "forbundet", "forbund",
    "klubben", "klub", "laug", "udvalget", "udvalg", "radet", "gruppen", "bestyrelsen", "forsyningen", "forsyning", "arkiv", "arkivet", "museet",
    "centret", "center",
    "huset", "værket", "vandværk", "instituttet", "institut", "universitet", "ingeniører", "arkitekter", "entreprise", "byg", "ravnene", "regionen",
    "fællesrad", "ældrerad", "byrad", "handicaprad", "menighedsrad", "tjenesten", "væsenet", "koret", "lauget", "kontoret", "repræsentanterne",
  ]
  private static let sections = ["ningen", "elsen", "else", "ning", "hed", "heden", "skab", "skabet", "ionen", "orden", "punkter", "erne"]
  private static let others = Set("\(otherWords)".split(whereSeparator: \.isWhitespace).map(String.init))
  private static let otherWords: StaticString = """
    ingen alle samtlige hele flere dagsorden referat referatet mødet møde velkomst godkendelse meddelelser eventuelt evt formanden kassereren
    sekretæren næstformanden dirigenten bestyrelsen se side tid sted dato firma initialer navn navne organisation titel pkt punkt punkter
    desuden derudover endvidere samt kl der det den vi de ca ad nr deltagere teams zoom gæster afbud fraværende tilstede til fra med og husk
    status orientering økonomi regnskab beretning valg forslag budget siden sidst næste indledning runden emne sag sager aktion frist ansvarlig
    deadline medlemmer medlem personale personalet beboerne borgerne forældre medarbejdere medarbejderne suppleanter suppleant referent
    ordstyrer mødeleder øvrige tlf telefon mail e-mail email underskrift bilag aftalt beslutning indstilling formål baggrund fuldmagter ejere
    parceller andelshavere medlemsrepræsentant bordet nyt opfølgning aktionsliste praktisk diverse check in herudover deltog mødt fremmødte
    ledelsen ledelse trænersituationen første ingen, enkelte særlige hvem hvor hvad hvis her nu så som dette denne disse
    """
}
