import Danish

/// The forms in which the name of a body stands: definite, indefinite, as an abbreviation.
enum BodyForms {
  /// "forældreråd" → "forældrerådet", "Børne- og Ungeudvalg" → "Børne- og Ungeudvalget"; nil for a word that is definite or has no such form.
  static func definite(_ word: String) -> String? {
    let folded = Tokenizer.fold(word)
    guard let (_, ending) = endings.first(where: { folded.hasSuffix($0.0) }) else { return nil }
    return ending.hasPrefix("-") ? String(word.dropLast()) + ending.dropFirst() : word + ending
  }

  /// What a noun takes in the definite form; a hyphen stands for a letter that goes.
  private static let endings = [
    ("rad", "et"), ("udvalg", "et"), ("nævn", "et"), ("bestyrelse", "n"), ("styrelse", "n"), ("gruppe", "n"), ("komite", "en"), ("komité", "en"),
    ("kommission", "en"), ("delegation", "en"), ("repræsentantskab", "et"), ("partnerskab", "et"), ("direktion", "en"), ("redaktion", "en"),
    ("stab", "en"), ("panel", "et"), ("klynge", "n"), ("alliance", "n"), ("ledelse", "n"), ("taskforce", "n"),
  ]

  /// "Kredsradet" → "Kredsrådet": a scanner lost the ring.
  static func restored(_ word: String) -> String {
    for (plain, right) in [("radet", "rådet"), ("rad", "råd")] where word.hasSuffix(plain) { return word.dropLast(plain.count) + right }
    return word
  }

  /// The full name behind a standard abbreviation, written in capitals: "SU" → "Samarbejdsudvalget".
  static func full(_ word: String) -> String? { standard[word] }

  /// "HB-møde": an abbreviation that by itself may be another name ("HB Køge").
  static func fullBeforeMeeting(_ word: String) -> String? { standard[word] ?? ofMeetings[word] }

  /// "AG FLEX-Adresse": an abbreviation that counts only before the name of the group.
  static func fullBeforeName(_ word: String) -> String? { groups[word] }

  /// The names as agreements and laws on co-operation and working environment give them (MED-rammeaftalen, Arbejdsmiljøloven), and common English ones.
  private static let standard: [String: String] = [
    "SU": "Samarbejdsudvalget", "HSU": "Hovedsamarbejdsudvalget", "LSU": "Lokalsamarbejdsudvalget", "AMU": "Arbejdsmiljøudvalget",
    "HAMU": "Hovedarbejdsmiljøudvalget", "LAMU": "Lokalarbejdsmiljøudvalget", "MED": "MED-udvalget", "LMU": "Lokalt MED-udvalg",
    "HMU": "Hoved-MED-udvalget", "HMED": "Hoved-MED-udvalget", "OMU": "Område-MED-udvalget", "CMU": "Center-MED-udvalget",
    "FU": "Forretningsudvalget",
    "CAB": "Change Advisory Board",
  ]
  private static let ofMeetings = ["HB": "Hovedbestyrelsen", "LB": "Landsbestyrelsen", "FR": "Fællesrådet"]
  private static let groups = [
    "AG": "Arbejdsgruppen", "PG": "Projektgruppen", "SG": "Styregruppen", "FG": "Følgegruppen",
  ]
}
