import Danish

/// Reads names of bodies and organisations from the words of a segment.
enum BodyPhrase {
  typealias Word = TitleSegment.Word

  // MARK: bodies

  /// A body as a segment names it.
  struct Named {
    /// "Lokalrådet i Ravnkær", "Forældrerådet, SFO Regnbuen".
    var name: String
    /// More than the bare noun: "Strategisk Chefforum", "Lokalrådet i Ravnkær".
    var isSpecific: Bool
    /// The noun for the kind of body in its definite form, folded: "menighedsradet".
    var kind: String
    /// A name before an indefinite noun, as organisations have it: "Hellested Menighedsråd".
    var isOwner: Bool
    /// The word after the name.
    var next: Int
    /// The index of its segment among the titles.
    var segment = 0
  }

  /// "Kredsrådet for Fjordegnens Politi", "SSP lokaludvalg Vest", "Referat af møde i kredsrådet" → "Kredsrådet".
  static func body(in segment: TitleSegment) -> Named? {
    let words = segment.words
    for at in words.indices {
      var word = words[at]
      if let plain = BodyWords.withoutGenitive(word.folded) {
        word.folded = plain
        word.text = String(word.text.dropLast())
      }
      let abbreviated = abbreviation(words, at)
      guard BodyWords.isBody(word.folded) || names(words, at) || abbreviated != nil, !word.isQuoted else { continue }
      let start = abbreviated == nil ? start(words, at) : at
      guard words[..<start].allSatisfy({ BodyWords.isLeadIn($0.folded) || $0.closes && BodyWords.isLeadIn($0.folded) }) || genitive(words, start)
      else { continue }
      let led =
        start > 0 && ["i", "af", "fra", "for", "pa", "mellem", "med", "afholdt", "holdt"].contains(words[start - 1].folded)
        || start > 0 && genitive(words, start)
      guard word.isCapital || led || words[start].isCapital || standsAlone(words, at) else { continue }
      word.text = abbreviated ?? BodyForms.restored(word.text)
      return named(words, start, at, word)
    }
    return nil
  }

  /// "CAB", "LMU"; "AG FLEX-Adresse" only before a name.
  private static func abbreviation(_ words: [Word], _ at: Int) -> String? {
    if let full = BodyForms.full(words[at].text) { return full }
    guard at + 1 < words.count, words[at + 1].isCapital, !words[at].closes, !stops(words[at + 1]) else { return nil }
    return BodyForms.fullBeforeName(words[at].text)
  }

  /// "kulturudvalg" and nothing but a date behind it.
  private static func standsAlone(_ words: [Word], _ at: Int) -> Bool {
    at == 0 && (words.count == 1 || words[0].closes || stops(words[1]) || BodyWords.isLeadIn(words[1].folded))
  }

  private static func named(_ words: [Word], _ start: Int, _ at: Int, _ word: Word) -> Named {
    var name = (start...at).map { $0 == at ? word.text : words[$0].text }.joined(separator: " ")
    if !word.isCapital, start == at { name = BodyWords.capitalised(name) }
    var more = word.closes ? "" : complement(words, at + 1)
    let next = at + 1 + more.split(separator: " ").count
    let proper = start < at && !words[start].text.hasSuffix("-")
    let definite = BodyForms.definite(word.text)
    let behind = words[min(at + 1, words.count - 1)].isCapital ? next - at - 1 : 0
    // "Lokalråd Nord" and "Brugerråd på Kompasset" are names as they stand.
    if let definite, !proper, more.isEmpty || behind > 1 {
      name = name.dropLast(word.text.count) + (start == at ? BodyWords.capitalised(definite) : definite)
      // "Forældreråd SFO Regnbuen"
      if behind > 1 { more = "," + more }
    }
    // "Dansk Sygeplejeråd Kreds Midtjylland"
    let chapter = behind > 1 && BodyWords.isChapter(words[at + 1].folded)
    let kind = Tokenizer.fold(Array((definite ?? word.text).utf8)[...])
    // "Grønt Råd", "Teknisk Udvalg" are met in many places, "Ravnkær Lokalråd" once.
    let plain = ["rad", "udvalg", "nævn", "med-udvalg", "board", "committee"].contains(word.folded)
    let common = plain && at == start + 1 && ["sk", "t", "advisory", "steering"].contains { words[start].folded.hasSuffix($0) }
    return Named(
      name: name + more, isSpecific: !more.isEmpty || proper && !common, kind: kind,
      isOwner: proper && !common && definite != nil && (more.isEmpty || chapter),
      next: next)
  }

  /// Names between commas right behind a body: ", Medicinsk Afdeling, Vestklinten Sygehus".
  static func trailing(_ segment: TitleSegment, from start: Int) -> [String] {
    let words = segment.words
    var found: [String] = []
    var next = start
    if next < words.count, words[next].opensBracket, words[next].closes { next += 1 }
    while next < words.count, next > 0, words[next - 1].closes, words[next].isCapital, !stops(words[next]), !words[next].isQuoted,
      words[next].folded.first?.isNumber != true, found.count < 2
    {
      let piece = name(segment, from: next)
      let end = next + piece.split(separator: " ").count
      guard end == words.count || words[end - 1].closes || stops(words[end]), !words[next..<end].contains(where: { BodyWords.isPlace($0.folded) })
      else { break }
      found.append(piece)
      next = end
    }
    return found
  }

  /// A general noun counts only with a name: "2. Ravnsø Gruppe", "Forum Nord", "Netværk for lokalarkiver".
  private static func names(_ words: [Word], _ at: Int) -> Bool {
    guard ["rad", "udvalg", "forum", "gruppe", "netværk", "radet", "gruppen", "udvalget", "board", "committee"].contains(words[at].folded),
      words[at].isCapital || at > 0 && words[at - 1].isCapital && !BodyWords.isLeadIn(words[at - 1].folded)
    else { return false }
    if at > 0, start(words, at) < at { return true }
    return !words[at].closes && !complement(words, at + 1).isEmpty
  }

  /// "borgerforeningens og forsamlingshusets fælles bestyrelse".
  private static func genitive(_ words: [Word], _ start: Int) -> Bool {
    guard let first = words[..<start].firstIndex(where: { !BodyWords.isLeadIn($0.folded) }), first > 0 else { return false }
    return words[first..<start].allSatisfy { BodyWords.isLeadIn($0.folded) || $0.folded.hasSuffix("s") }
  }

  private static func start(_ words: [Word], _ at: Int) -> Int {
    var start = at
    while start > 0, !words[start].opensBracket, case let before = words[start - 1], !before.closes, !before.opensBracket {
      let linked = before.text.hasSuffix("-") || before.folded == "og" && start > 1 && words[start - 2].text.hasSuffix("-") || before.folded == "&"
      guard
        linked || before.isCapital && !BodyWords.isLeadIn(before.folded) || before.isCapital && isOrdinal(before) && start == 1
          || isArticle(words, start - 1)
      else { break }
      start -= 1
    }
    return start
  }

  private static func isOrdinal(_ word: Word) -> Bool { word.text.last == "." && word.text.dropLast().allSatisfy(\.isNumber) }

  /// "Den Lokale Beredskabsstab": the article belongs to a name of several capitalised words.
  private static func isArticle(_ words: [Word], _ at: Int) -> Bool {
    ["den", "det"].contains(words[at].folded) && words[at].isCapital && at + 1 < words.count && words[at + 1].isCapital
  }

  /// What follows the noun and belongs to the name, with a leading space.
  private static func complement(_ words: [Word], _ start: Int) -> String {
    guard start < words.count else { return "" }
    let first = words[start]
    if ["for", "om", "vedr", "vedrørende", "til"].contains(first.folded) {
      let stop = words.indices[(start + 1)...].first { stops(words[$0]) || beginsDate(words, $0) || words[$0].folded == "møde" } ?? words.count
      let kept = words[(start + 1)..<stop]
      let end = kept.firstIndex(where: \.closes).map { $0 + 1 } ?? kept.endIndex
      return kept.isEmpty ? "" : " " + first.text + " " + words[(start + 1)..<end].map(\.text).joined(separator: " ")
    }
    if ["i", "pa", "ved", "under", "af"].contains(first.folded) {
      guard start + 1 < words.count, words[start + 1].isCapital, !stops(words[start + 1]) else { return "" }
      return " " + first.text + " " + run(words, start + 1, including: ["og", "i", "for", "af", "pa"])
    }
    guard first.isCapital, !stops(first), first.folded.first?.isNumber != true || first.isQuoted else { return "" }
    return " " + run(words, start, including: ["og"])
  }

  /// The "3." of "3. maj".
  private static func beginsDate(_ words: [Word], _ at: Int) -> Bool {
    words[at].folded.first?.isNumber == true && at + 1 < words.count && HeaderDates.monthNumber(words[at + 1].folded) != nil
  }

  private static func stops(_ word: Word) -> Bool {
    word.opensBracket || BodyWords.isDatePart(word.folded) || ["den", "nr", "d", "pr", "sag"].contains(word.folded) || isAdministrative(word.folded)
      || word.folded.hasPrefix("referat")
      || word.folded.hasPrefix("mødenotat") || word.folded.hasPrefix("dagsorden") || word.folded.contains("/") && word.folded.first?.isNumber == true
  }

  /// "Dok. 88213/13", "Udarb. PKR"
  static func isAdministrative(_ folded: String) -> Bool { administrative.contains(folded) }
  private static let administrative: Set<String> = ["dok", "jnr", "sagsnr", "sagsid", "udarb", "journalnr", "dokumentnr", "bilag", "arkivnr"]

  /// Capitalised words from a start on, with small words between two of them.
  private static func run(_ words: [Word], _ start: Int, including small: Set<String>) -> String {
    var end = start
    while end < words.count, !stops(words[end]) {
      let joins = small.contains(words[end].folded) && end + 1 < words.count && words[end + 1].isCapital && !stops(words[end + 1])
      let number = words[end].folded.first?.isNumber == true && !isNumbered(words, end)
      guard words[end].isCapital && !number || words[end].isQuoted || joins else { break }
      end += 1
      if words[end - 1].closes { break }
    }
    return words[start..<end].map(\.text).joined(separator: " ")
  }

  /// The whole segment as a name.
  static func whole(_ segment: TitleSegment) -> String? {
    let words = segment.words
    var kept = words[..<(words.indices.first { stops(words[$0]) || beginsDate(words, $0) } ?? words.count)]
    if kept.count > 1, let last = kept.last, last.folded.utf8.count == 4, isYear(last) { kept.removeLast() }
    guard !kept.isEmpty else { return nil }
    return kept.enumerated().map { $1.closes && $0 < kept.count - 1 && !$1.text.hasSuffix(".") ? $1.text + "," : $1.text }.joined(separator: " ")
  }

  // MARK: organisations

  /// "Ejerforeningen Tranholm, blok 3", "H/F Solvang", "Stenløkke-Bro Vandværk a.m.b.a.", "2. Ravnsø Gruppe".
  static func organisation(in segment: TitleSegment) -> String? {
    let words = segment.words
    if words.count > 3, words[1].folded == "selvejende", words[2].folded == "institution", words[3].isCapital { return name(segment, from: 3) }
    if words.count > 1, ["HF", "AB", "EF", "GF"].contains(words[0].text), words[1].isCapital, !stops(words[1]) { return name(segment, from: 0) }
    for at in words.indices where !words[at].isQuoted {
      let house = BodyWords.isHouse(words[at].folded)
      guard house || BodyWords.isOrganisation(words[at].folded) else { continue }
      let start = organisationStart(words, at)
      let unit = ["afd", "afdeling"].contains(words[at].folded) && isPart(words, at)
      guard words[start].isCapital || words[start].isQuoted || unit else { continue }
      let name = name(segment, from: start, through: at)
      // "Kommune", "Skolen", "Kulturhuset" alone name nobody.
      guard name.split(separator: " ").count > 1 || !house && words[at].folded.utf8.count > 9 && start == at && !isCommon(words[at].folded) else {
        continue
      }
      if house, start == at, name.split(separator: " ").count < 2 { continue }
      return unit ? BodyWords.capitalised(name) : name
    }
    return nil
  }

  private static func isCommon(_ folded: String) -> Bool {
    ["foreningen", "kommunen", "vandværket", "ejerforeningen", "grundejerforeningen", "borgerforeningen"].contains(folded)
  }

  private static func organisationStart(_ words: [Word], _ at: Int) -> Int {
    var start = at
    while start > 0, !words[start].opensBracket, case let before = words[start - 1], !before.closes {
      if before.folded == "og" || before.folded.isEmpty, start > 1, words[start - 2].isCapital, !BodyWords.isLeadIn(words[start - 2].folded) {
        start -= 2
      } else if before.isCapital, !BodyWords.isLeadIn(before.folded) || isOrdinal(before) && start == 1 || isArticle(words, start - 1),
        !BodyWords.isBody(before.folded)
      {
        start -= 1
      } else {
        break
      }
    }
    return start
  }

  /// The name that begins at a word: capitalised words and what belongs between and behind them.
  static func name(_ segment: TitleSegment, from start: Int, through least: Int? = nil) -> String {
    let words = segment.words
    var end = max(start, least ?? start) + 1
    while end < words.count, !(words[end - 1].closes && !isPart(words, end)) {
      let word = words[end]
      if stops(word), !isNumbered(words, end) { break }
      let between =
        ["og", "for", "af", "i", "ved", "pa", ""].contains(word.folded) && end + 1 < words.count && words[end + 1].isCapital && !stops(words[end + 1])
      guard
        word.isCapital && word.folded.first?.isNumber != true && !BodyWords.isBody(word.folded) && BodyWords.meeting(word.text) == nil
          || word.isQuoted || between || isPart(words, end)
          || isNumbered(words, end) || word.folded == "amba" || isSurroundings(words, end)
      else { break }
      end += 1
    }
    var out = ""
    for index in start..<min(end, words.count) {
      let comma = index > start && words[index - 1].closes && !words[index - 1].text.hasSuffix(".")
      out += index == start ? words[index].text : (comma ? ", " : " ") + words[index].text
    }
    return out
  }

  private static func isYear(_ word: Word) -> Bool { Int(word.folded).map { (1990...2099).contains($0) } == true }

  /// "Borgerforeningen for Hestlund og omegn"
  private static func isSurroundings(_ words: [Word], _ at: Int) -> Bool {
    words[at].folded == "og" && at + 1 < words.count && words[at + 1].folded == "omegn" || words[at].folded == "omegn" && words[at - 1].folded == "og"
  }

  /// ", blok 3", ", afdeling 7": a part of the organisation behind a comma.
  private static func isPart(_ words: [Word], _ at: Int) -> Bool {
    ["blok", "afdeling", "afd", "etape", "opgang"].contains(words[at].folded) && at + 1 < words.count && words[at + 1].folded.first?.isNumber == true
      || words[at].isCapital && !beginsDate(words, at) && at > 1 && words[at - 1].closes && ["afdeling", "afd"].contains(words[at - 2].folded)
      || BodyWords.isChapter(words[at].folded) && at > 0 && words[at - 1].closes && at + 1 < words.count && words[at + 1].isCapital
  }

  /// The number behind "blok", and one that belongs to the name: "Mågebakken 12-34", "af 1974".
  private static func isNumbered(_ words: [Word], _ at: Int) -> Bool {
    guard words[at].folded.first?.isNumber == true, at > 0, words[at].folded.utf8.count < 8, !words[at].text.contains(":") else { return false }
    let before = words[at - 1]
    // The year of a festival or a plan, not of a foundation.
    if isYear(words[at]) { return before.folded == "af" }
    return ["blok", "afdeling", "afd", "af", "etape"].contains(before.folded)
      || before.isCapital && !words[at].text.hasSuffix(".") && !words[at].folded.contains("/")
  }

  /// "lokalkreds Nordvest", "Klub Havneby", "kvindeafdelingen": a part of the organisation before it.
  static func chapter(_ segment: TitleSegment) -> String? {
    let words = segment.words
    guard let first = words.first else { return nil }
    if words.count > 1, BodyWords.isChapter(first.folded), words[1].isCapital || words[1].folded.first?.isNumber == true {
      return name(segment, from: 0)
    }
    let alone = words.count == 1 || stops(words[1])
    return alone && !first.isCapital && ["afdelingen", "sektionen", "kredsen"].contains { first.folded.hasSuffix($0) } ? first.text : nil
  }

  /// "Renovering af Plejecenter Solgården, hus B", "Projekt Ny Intra": a building or project, told by what is done.
  static func project(_ segment: TitleSegment) -> String? {
    let all = segment.words
    let start = all.indices.first { at in
      guard at == 0 || all[at - 1].closes, all[at].isCapital, at + 2 < all.count, ["af", "pa", "til", "ved"].contains(all[at + 1].folded) else {
        return false
      }
      return ["ing", "else", "byggeri"].contains { all[at].folded.hasSuffix($0) }
    }
    guard let start else { return nil }
    var rest = segment
    rest.words.removeSubrange(..<start)
    let street = rest.words.indices.dropFirst(3).first { at in
      rest.words[at - 1].closes && ["gade", "vej", "alle", "stræde"].contains { rest.words[at].folded.hasSuffix($0) }
    }
    if let street { rest.words.removeSubrange(street...) }
    return whole(rest)
  }

  /// A segment behind a dash up to the first date: "Fælles bookingløsning for idrætsfaciliteter (FBI-projektet)".
  static func rest(_ segment: TitleSegment) -> String? {
    let kept = segment.words.prefix { !BodyWords.isDatePart($0.folded) && $0.folded != "den" && $0.folded.first?.isNumber != true }
    return kept.isEmpty || kept.count > 10 ? nil : kept.map(\.text).joined(separator: " ")
  }

  // MARK: meetings

  /// "Ungdoms udvalgs møde" in three words is one compound.
  static func compound(_ words: [Word], _ at: Int) -> String {
    // "Bruger- og pårørenderådsmøde"
    if at > 1, words[at - 1].folded == "og" || words[at - 1].text == "&", words[at - 2].text.hasSuffix("-"), words[at].folded.contains("møde") {
      return words[at - 2].text + " " + words[at - 1].text + " " + words[at].text
    }
    guard words[at].folded.hasPrefix("møde"), at > 0, words[at - 1].folded.hasSuffix("s"),
      !BodyWords.isDefinite(String(words[at - 1].folded.dropLast()))
    else {
      return words[at].text
    }
    let stem = words[at - 1].folded
    guard ["udvalgs", "rads", "bestyrelses", "forums"].contains(where: { stem.hasSuffix($0) }) else { return words[at].text }
    let short = stem.utf8.count < 9 && at > 1 && words[at - 2].isCapital && words[at - 2].folded.hasSuffix("s")
    return (short ? words[at - 2].text : "") + (short ? words[at - 1].text.lowercased() : words[at - 1].text) + words[at].text.lowercased()
  }
}
