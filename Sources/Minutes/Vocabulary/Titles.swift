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

  /// A role that one has at the meeting alone, as its label names it: "ref." → "referent".
  static func officer(_ title: String) -> String? { officers[fold(title[...])] }
  private static let officers = [
    "referent": "referent", "ref": "referent", "skriver": "referent", "mødeleder": "mødeleder", "ordstyrer": "ordstyrer", "dirigent": "dirigent",
  ]

  /// A duty that the meeting or the body gives.
  static func isOffice(_ title: String) -> Bool { offices.contains(fold(title[...])) }
  private static let offices: Set<String> = [
    "formand", "fmd", "form", "forperson", "forkvinde", "næstformand", "nfmd", "næstfmd", "næstforperson", "kasserer", "kass", "sekretær", "sekr",
    "referent", "mødeleder", "ordstyrer", "dirigent", "tovholder", "facilitator", "stabschef",
  ]

  /// Words that begin with a role: "AMR hal 1", "TR DSR", "arbejdsleder lager", "formand".
  static func isDuty(_ words: String) -> Bool {
    guard let first = words.split(separator: " ").first else { return false }
    return duties.contains(first) || first.first?.isLowercase == true && (roles.contains(fold(first)) || contains(folded: fold(first)))
  }

  /// Standard abbreviations for whom one stands for: trade-union and safety representatives, academic and other staff.
  private static let duties: Set<Substring> = ["AMR", "TR", "FTR", "VIP", "TAP", "D-VIP", "TIR", "LR", "AMiR"]

  /// One small word that names a person by what she does: "vandværkspasser", "beboer", "leverandør".
  static func isAgent(_ words: String) -> Bool {
    let folded = fold(words[...])
    guard words.first?.isLowercase == true, !words.contains(" "), folded.utf8.count > 4, !noAgents.contains(where: { folded.hasSuffix($0) }) else {
      return false
    }
    return ["er", "ør", "ist", "ent", "ant", "mand", "kvinde", "fælle", "moder", "tolk"].contains { folded.hasSuffix($0) }
  }
  private static let noAgents = [
    "lager", "center", "teater", "steder", "klasser", "skoler", "huser", "kommuner", "afdelinger", "byer", "elever", "vinter", "sommer",
  ]

  /// The singular of a title in the plural: "suppleanterne" → "suppleant", "borgmestrene" → "borgmester"; nil for a singular.
  static func singular(_ title: String) -> String? {
    guard let last = title.split(separator: " ").last, ["ne", "nter", "mmer", "ere", "stre", "ører", "sker"].contains(where: { last.hasSuffix($0) })
    else {
      return nil
    }
    for (plural, single) in plurals where last.hasSuffix(plural) {
      let stem = last.dropLast(plural.count) + single
      if contains(folded: fold(Substring(stem))) { return String(title.dropLast(last.count)) + String(stem) }
    }
    return nil
  }
  private static let plurals = [
    ("strene", "ster"), ("stre", "ster"), ("merne", ""), ("mer", ""), ("erne", ""), ("erne", "er"), ("erne", "e"), ("ene", ""), ("ne", ""),
    ("er", ""),
    ("e", ""), ("r", ""),
  ]

  private static func fold(_ word: Substring) -> String {
    var folded = Tokenizer.fold(word)
    while let last = folded.last, ".,:;".contains(last) { folded.removeLast() }
    return folded
  }

  private static let suffixes = [
    "direktør", "inspektør", "chef", "mester", "formand", "leder", "konsulent", "anklager", "assistent", "kommissær", "sekretær", "kasserer",
    "medlem",
    "præst", "advokat", "rektor", "ingeniør", "lærer", "forsker", "løjtnant", "radgiver", "koordinator", "medarbejder", "betjent", "suppleant",
    "repræsentant", "fuldmægtig", "værge", "pædagog", "arkitekt", "jurist", "biolog", "tolk", "læge", "plejerske", "forperson", "forkvinde",
    "trafikdirektør",
    "viceværten", "skaber", "tilsyn", "specialist", "redaktør", "træner", "planlægger", "teamleder", "økonom", "forvalter", "ejer", "foged",
    "analytiker", "terapeut", "psykolog", "bibliotekar", "jordemoder", "bestyrer", "instruktør",
    "hjælper", "passer", "tillidsmand",
  ]
  private static let list = Set("\(words)".split(whereSeparator: \.isWhitespace).map(String.init))
  private static let words: StaticString = """
    pd vpd pi vpi cpi pk pb pa formand næstformand fmd formanden kasserer kassereren sekretær sekretæren suppleant suppleanter suppleanterne
    referent fuldmægtig radmand ceo cfo coo cto cio cdo ciso vp spl pastor ældste fru hr dr ph.d provst præst direktør leder administrator menig menigt medlem kirkeværge borgmester
    viceborgmester politikommissær major oberst kaptajn oberstløjtnant kaptajnløjtnant overlæge læge lektor adjunkt professor studielektor
    postdoc rektor dekan prorektor biolog analytiker jurist advokat arkitekt revisor ingeniør købmand smed tømrer lærer overlærer stud.scient
    stud.jur stud.polit stud.mag cand.jur cand.polit vicevært varmemester ejendomsfunktionær graver organist kordegn kirketjener bygherre
    tovholder koordinator byradsmedlem formandssuppleant chef forperson forkvinde forstander viceforstander kontorchef afdelingschef dirigent
    skriver prof stud ph.d.-stud brugerrepr elevrepr medarb.repr repr uddeler maler murer elektriker vvs gartner entreprenør landmaler sygeplejerske
    ordstyrer regnskabsfører civilingeniør akademiingeniør landinspektør
    ph.d.-stud ph.d-stud phd-stud ph.d.-studerende phd ph.d.-skoleleder stud prof cand.scient cand.mag cand.oecon cand.psych cand.pæd stud.med
    stud.oecon stud.psych stud.mag mag.art lic.scient civ.ing dipl.ing teknikumingeniør docent seniorforsker forskningsassistent
    """
  private static let roles: Set<String> = [
    "formand", "næstformand", "fmd", "nfmd", "form", "kasserer", "kass", "referent", "ref", "sekretær", "sekr", "suppleant", "supp", "supl",
    "mødeleder",
    "ordstyrer", "dirigent", "tovholder", "observatør", "forperson", "næstforperson", "forkvinde", "menig", "udvikler", "gl", "webmaster", "husvært",
    "suppl", "stud", "brugerrepr", "elevrepr", "beboerrepr", "forældrerepr", "medarb", "medarb.repr", "medarbejder", "repr", "bestyrelsesfmd", "gæst",
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

  /// Whether a capitalised word alone names where somebody lives or works: "Svendborg", "Ringparken".
  static func isPlace(_ folded: String) -> Bool {
    let classes = Lexicon.shared.classes(folded)
    return classes.contains(.place) && classes.isDisjoint(with: .firstName) || folded.utf8.count > 7 && areas.contains { folded.hasSuffix($0) }
  }
  private static let areas = [
    "parken", "haven", "garden", "bakken", "vangen", "lunden", "skoven", "banen", "iatrien", "ologien", "afsnittet", "klinikken",
  ]

  private static let organisations = Set("\(organisationWords)".split(whereSeparator: \.isWhitespace).map(String.init))
  private static let organisationWords: StaticString = """
    kommune kommunen politi politiet region regionen skole skolen forening foreningen klub klubben selskab selskabet a/s aps i/s a/b e/f g/f h/f
    amba fonden museum museet bibliotek biblioteket provsti stift sogn menighed arkiv arkivet administration administrationen driften
    forvaltning forvaltningen afdeling afd afdelingen sekretariat sekretariatet center centret centeret institut instituttet universitet
    ministeriet departementet team ssp hr foa bupl dlf hk 3f dsr uu ppr kl vvs gruppe gruppen beredskab udvalg udvalget rad radet bestyrelse
    tegnestuen tegnestue revision consult group danmark
    bestyrelsen netværk handel ejendom miljø teknik kultur fritid firma park
    """
  private static let endings = [
    "kommune", "kommunen", "politi", "politiet", "politikreds", "forening", "foreningen", "skole", "skolen", "forvaltning", "forvaltningen",
    "afdelingen",
    "selskab", "selskabet", "administration", "administrationen", "sekretariat", "sekretariatet", "styrelsen", "ministeriet", "forbundet", "forbund",
    "klubben", "klub", "laug", "udvalget", "udvalg", "radet", "gruppen", "bestyrelsen", "forsyningen", "forsyning", "arkiv", "arkivet", "museet",
    "centret", "center",
    "huset", "værket", "vandværk", "instituttet", "institut", "universitet", "ingeniører", "arkitekter", "entreprise", "byg", "ravnene", "regionen",
    "fællesrad", "ældrerad", "byrad", "handicaprad", "menighedsrad", "tjenesten", "væsenet", "firmaet", "union", "unionen", "koret", "lauget",
    "kontoret", "repræsentanterne",
  ]
  private static let sections = ["ningen", "elsen", "else", "ning", "hed", "heden", "skab", "skabet", "ionen", "orden", "punkter", "erne"]
  private static let others = Set("\(otherWords)".split(whereSeparator: \.isWhitespace).map(String.init))
  private static let otherWords: StaticString = """
    ingen alle samtlige hele flere dagsorden referat referatet mødet møde velkomst godkendelse meddelelser eventuelt evt formanden kassereren
    sekretæren næstformanden dirigenten bestyrelsen se side tid sted dato firma initialer navn navne organisation titel pkt punkt punkter
    desuden derudover endvidere samt kl der det den vi de ca ad nr deltagere teams zoom gæster afbud fraværende tilstede til fra med og husk
    status orientering økonomi regnskab beretning valg forslag budget siden sidst næste indledning runden emne sag sager aktion frist ansvarlig
    ansvar tekst deadline medlemmer medlem personale personalet beboerne borgerne forældre medarbejdere medarbejderne suppleanter suppleant referent
    ordstyrer mødeleder øvrige tlf telefon mail e-mail email underskrift bilag aftalt beslutning indstilling formål baggrund fuldmagter ejere
    parceller andelshavere medlemsrepræsentant bordet nyt opfølgning aktionsliste praktisk diverse check in herudover deltog mødt fremmødte
    ledelsen ledelse trænersituationen første ingen, enkelte særlige hvem hvor hvad hvis her nu så som dette denne disse
    """
}
