import Danish

/// Words that name what met: bodies, organisations, meetings.
enum BodyWords {
  /// "Kredsrådet", "Børneudvalget", "Hoved-MED", "lokalråd".
  static func isBody(_ folded: String) -> Bool {
    guard !notBodies.contains(folded), folded.utf8.count < 48 else { return false }
    return bodies.contains { folded.hasSuffix($0) } || folded.hasPrefix("med-") && folded.hasSuffix("udvalg")
  }

  static func isDefinite(_ folded: String) -> Bool { ["et", "en", "erne"].contains { folded.hasSuffix($0) } }

  /// "Ungerådets" → "Ungerådet".
  static func withoutGenitive(_ folded: String) -> String? {
    guard folded.hasSuffix("ets") || folded.hasSuffix("ens"), isBody(String(folded.dropLast())) else { return nil }
    return String(folded.dropLast())
  }

  private static let bodies = [
    "radet", "udvalget", "gruppen", "bestyrelsen", "forum", "forummet", "nævnet", "komiteen", "staben", "repræsentantskabet", "direktionen",
    "ledelsen",
    "teamet", "panelet", "netværket", "samvirket", "kommunalbestyrelse", "hovedmed", "lokalmed", "-med", "byrad", "rad", "udvalg", "nævn",
    "komite", "beredskabsstab", "krisestab", "netværk", "bestyrelse", "styregruppe", "projektgruppe", "arbejdsgruppe", "følgegruppe", "brugergruppe",
    "referencegruppe", "koordinationsgruppe", "gruppe", "ledelsesteam", "præsidium", "præsidiet", "forretningsudvalg", "kommissionen", "kommission",
    "team", "delegationen",
    "redaktionen", "menighedsplejen", "repræsentationen", "partnerskabet", "partnerskab", "alliancen", "klyngen", "holdet", "kredsstyrelsen",
    "landsstyrelsen", "hovedstyrelsen", "klubstyrelsen", "lokalstyrelsen", "magistraten", "konventet", "kongressen", "juryen", "taskforcen",
    "taskforce",
    "tænketanken", "øvrigheden", "repræsentantskab",
  ]
  private static let notBodies: Set<String> = [
    "grad", "forrad", "rad", "udvalg", "forum", "gruppe", "netværk", "ledelsen", "radet", "gruppen", "udvalget", "team", "teamet", "kommission",
    "aldersgruppe", "malgruppe", "staben",
  ]

  /// The body that a compound with "møde" tells: "skolebestyrelsesmøde" → "Skolebestyrelsen"; the meeting itself where it is one of its own.
  static func meeting(_ word: String) -> (name: String, isBody: Bool)? {
    let folded = Tokenizer.fold(word).filter { $0.isLetter || $0 == "-" }
    if folded.contains("generalforsamling") { return ("Generalforsamlingen", true) }
    if folded.hasPrefix("repræsentantskabsmøde") { return ("Repræsentantskabet", true) }
    for ending in ["forsamling", "forsamlingen"] where folded.hasSuffix("beboer" + ending) || folded.hasSuffix("medlems" + ending) {
      return (capitalised(word.prefix(folded.contains("beboer") ? 6 : 8)) + "forsamlingen", true)
    }
    guard let at = folded.range(of: "møde") ?? folded.range(of: "referat") ?? folded.range(of: "protokol"),
      case let tail = String(folded[at.lowerBound...]), ["møde", "mødet", "møder", "mødereferat", "mødets", "referat", "protokol"].contains(tail)
    else { return nil }
    let stem = folded[..<at.lowerBound].filter { $0 != "-" || folded.hasPrefix("med-") }
    guard stem.count > 2 || stem.count == 2 && folded.contains("-"), !plainMeetings.contains(String(stem)) else { return nil }
    let surface = word.prefix(word.count - String(folded[at.lowerBound...]).count)
    for (link, definite) in compounds where stem.hasSuffix(link) {
      let kept = surface.dropLast(link.count)
      if kept.isEmpty, link == "team" { break }
      return (capitalised(kept + definite[...]), true)
    }
    // "Beslutningsreferat" tells of no body, "bestyrelsesreferat" does.
    guard tail.hasPrefix("møde") else { return nil }
    if let full = BodyForms.fullBeforeMeeting(surface.uppercased().trimmingSuffix("-")), surface.contains("-") { return (full, true) }
    // "Hoved-MED-møde", "lokalMED-møde"
    if ["hovedmed", "lokalmed", "omrademed", "centermed", "afdelingsmed"].contains(String(stem)) || stem.hasPrefix("med-") {
      return (capitalised(surface.trimmingSuffix("-")), true)
    }
    let isShort = surface.contains("-") && !surface.contains(where: \.isLowercase)
    let full = folded.hasPrefix("afdm") ? "Afdelings" : capitalised(surface)
    return ((isShort ? String(surface) : full) + "møde", false)
  }

  /// Link in the compound and the definite body: "radsmøde" → "rådet".
  private static let compounds: [(String, String)] = [
    ("bestyrelses", "bestyrelsen"), ("bestyrelse", "bestyrelsen"), ("rads", "rådet"), ("udvalgs", "udvalget"), ("udvalg", "udvalget"),
    ("gruppe", "gruppen"),
    ("forums", "forummet"), ("forum", "forummet"), ("nævns", "nævnet"), ("stabs", "staben"), ("komite", "komiteen"), ("netværks", "netværk"),
    ("direktions", "direktionen"), ("ledelses", "ledelsen"), ("redaktions", "redaktionen"), ("team", "teamet"), ("lavs", "lavet"),
    ("styrelses", "styrelsen"), ("nævn", "nævnet"), ("stab", "staben"), ("panel", "panelet"), ("kommissions", "kommissionen"), ("rad", "rådet"),
    ("klynge", "klyngen"), ("laugs", "lauget"), ("repræsentantskabs", "repræsentantskabet"), ("delegations", "delegationen"),
  ]

  /// Kinds of meeting that tell nothing of who met.
  private static let plainMeetings: Set<String> = [
    "ars", "evaluerings", "status", "opstarts", "online", "teams", "telefon", "zoom", "konstituerende", "ekstra", "fælles", "maneds", "kvartals",
    "uge", "halvars",
    "opfølgnings",
    "dialog", "orienterings", "afsluttende", "video", "virtuelt", "skype", "stor", "kick-off", "start", "forars", "efterars", "formøde", "sags",
    "arbejds",
    "januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober", "november", "december", "webex",
  ]

  static func capitalised(_ word: some StringProtocol) -> String {
    let first = word.prefix(1).uppercased()
    let rest = word.dropFirst()
    return first + (word.contains(where: \.isLowercase) ? String(rest) : rest.lowercased())
  }

  /// Words that lead up to the name: "Referat fra ordinært møde nr. 4 i".
  static func isLeadIn(_ folded: String) -> Bool {
    folded.isEmpty || leadIns.contains(folded) || folded.hasPrefix("referat") || folded.hasSuffix("referat") || folded.hasSuffix("møde")
      || folded.hasSuffix("mødet") || folded.hasSuffix("protokol") || folded.hasSuffix("notat")
      || folded.allSatisfy { $0.isNumber || "/-".contains($0) }
      || isDatePart(folded)
  }

  static func isDatePart(_ folded: String) -> Bool {
    HeaderDates.weekdayNumber(folded) != nil || folded.utf8.count > 2 && HeaderDates.monthNumber(folded) != nil
      || ["kl", "dato", "side", "d", "tid", "klokken"].contains(folded)
  }

  private static let leadIns: Set<String> = [
    "af", "fra", "i", "for", "ordinært", "ordinær", "ekstraordinært", "ekstraordinær", "nr", "det", "den", "dagsorden", "og", "til", "pa", "ref",
    "møder",
    "udskrift", "forhandlingerne", "beslutninger", "konstituerende", "første", "abent", "lukket", "beslutningsreferat", "godkendt",
    "udkast", "lbe",
    "endeligt", "foreløbigt", "ar", "anno", "afholdt", "afholdtes", "holdt", "indkaldelse", "offentligt", "nyt", "vores", "arets", "forum", "møde",
    "mellem", "med", "kære", "hej",
  ]

  /// Nouns that make a name an organisation: "Kommune", "Grundejerforeningen", "Vandværk".
  static func isOrganisation(_ folded: String) -> Bool {
    guard folded.utf8.count > 1, !isBody(folded) else { return false }
    if folded.utf8.count == 3, folded.dropFirst().first == "/" { return folded.first?.isLetter == true }
    return folded.utf8.count > 3 && organisations.contains { folded.hasSuffix($0) } || shortOrganisations.contains(folded)
  }

  /// Nouns that name a building as well as who lives in it: only an organisation with a name of its own.
  static func isHouse(_ folded: String) -> Bool { houses.contains { folded.hasSuffix($0) } }

  private static let shortOrganisations: Set<String> = [
    "kor", "sogn", "sogns", "stift", "laug", "afdeling", "afd", "if", "ik", "bk", "gif", "uif", "fc", "kfum", "kfuk", "fjernvarme", "handbold",
    "fodbold", "svømning",
    "gymnastik", "idræt", "aps", "sfo", "sygehus", "hospital", "fakultet", "lav", "lokalkreds", "a/s", "i/s", "hk", "tk", "sk",
  ]

  private static let organisations = [
    "foreningen", "forening", "klubben", "klub", "laug", "lauget", "vandværk", "vandværket", "kraftvarmeværk", "varmeværk", "selskabet", "selskab",
    "kommune",
    "politi", "politikreds", "skolen", "skole", "friskole", "gymnasium", "gymnasiet", "provsti", "menighed", "pastorat", "universitet", "institut",
    "instituttet", "ministeriet", "børnehave", "børnehaven", "vuggestuen", "fonden", "fond", "kollegium", "kollegiet", "forbund", "forbundet",
    "koret",
    "orkester", "orkestret", "spejderne", "samarbejdet", "region", "regionen", "styrelsen", "andelsbolig", "forvaltning", "forvaltningen", "havelaug",
    "amba",
    "fakultetet", "sygehuset", "hospitalet", "plejehjem", "bosted", "bostedet", "højskolen", "akademi", "akademiet", "fællesskabet", "digelag",
    "pumpelag",
    "samfund", "vindmøllelaug", "vejlaug", "vejlav", "brugsforening", "andelsselskab", "samfundet",
    "unionen", "union", "samvirke", "ejerlaug", "ejerlav", "bylaug", "byggefællesskab", "bofællesskab", "bofællesskabet",
  ]
  /// Nouns for places to meet: "Hovedgården", "Mødelokale".
  static func isPlace(_ folded: String) -> Bool {
    [
      "garden", "huset", "salen", "hytten", "kirken", "skolen", "lokale", "lokalet", "hallen", "kontoret", "kroen", "zoom", "teams", "stuen",
      "radhus",
    ]
    .contains { folded.hasSuffix($0) }
  }

  /// Nouns that begin the name of a part of an organisation: "lokalkreds Nordvest", "Klub Havneby", "afdeling 7".
  static func isChapter(_ folded: String) -> Bool {
    ["afdeling", "afd", "klub", "kreds", "distrikt", "sektion", "filial", "etape"].contains(folded)
      || ["lokalkreds", "lokalafdeling", "brancheafdeling", "brancheklub", "lokalklub", "lokalforening", "kredsforening", "underafdeling"].contains(
        folded)
  }

  private static let houses = [
    "huset", "forsamlingshus", "sundhedshus", "lægehus", "børnehus", "ungdomshus", "aktivitetshus", "kulturhus", "medborgerhus", "beboerhus",
    "centret", "center", "centeret", "kirke", "kirken", "hallen", "museum",
    "museet", "biblioteket", "bibliotek", "teatret", "teater", "hjemmet",
    "gasværket", "havnen", "havn", "arkiv", "arkivet",
  ]
}
