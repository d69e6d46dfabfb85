import Danish
import Source

/// What one part of a list of people turned out to be.
struct PersonEntry {
  enum Strength: Int, Comparable {
    /// One unknown capitalised word or initials.
    case weak
    /// A known first name alone, or two capitalised words.
    case medium
    /// A title and a name, or a known first name and a surname.
    case strong

    static func < (a: Strength, b: Strength) -> Bool { a.rawValue < b.rawValue }
  }

  var person: Person?
  var strength = Strength.weak
  /// A clause follows the name: "Niels Ejner er spurgt".
  var hasClause = false
  /// The part said that the person was away: "NN – afbud", "[ ] NN".
  var isAway = false
  /// "(deltog fra pkt. 4)": there for a part of the meeting.
  var isPartial = false
  /// What the part says of the person before it, where it is no person.
  var remark: String?
  /// A unit before a colon that is told of those who follow too: "Vestby Kommune: NN og MM".
  var leads = false
  /// A duty in brackets that belongs to the person before it: "Assens (formand)".
  var duty: String?
  /// Stands in for the person before: "der havde sendt teamchef NN som stedfortræder".
  var isDeputy = false
  /// Somebody else named in brackets: "(NN var med på telefon)".
  var companion: Person?
  /// Initials in brackets that belong to the person before it: "leder af lokalpolitiet (SA)".
  var initials: String?
}

extension PersonEntry {
  /// An entry of a list in capitals as one writes it: "OLUF (HAVNECHEF)" → "Oluf", "havnechef".
  func quiet() -> PersonEntry {
    guard var person else { return self }
    var entry = self
    if person.initials == person.name, !PersonWords.isFirstName(Substring(person.name)) { return self }
    if person.initials == person.name { person.initials = nil }
    person.name = PersonWords.lowered(person.name)
    person.title = person.title?.lowercased()
    person.organisation = person.organisation.map { $0.count > 4 ? PersonWords.lowered($0) : $0 }
    entry.person = person
    return entry
  }
}

extension Person {
  /// Adds what somebody is: a duty at the meeting stands beside a title ("Politidirektør, formand"), another title does not.
  mutating func take(title new: String) {
    guard let old = title else {
      title = new
      return
    }
    let known = old.split { " ,".contains($0) }.contains { $0.lowercased() == new.lowercased() }
    if PersonTitles.isOffice(new), !known { title = old + ", " + new }
  }
}

/// Reads one person: "Borgmester NN", "NN (XX)", "SA (Søren Agerskov, lokalpolitiet)", "NN – Herlev Kommune", "v. pd NN".
struct PersonReader {
  let text: SourceText

  func entry(_ range: ByteRange) -> PersonEntry {
    var entry = PersonEntry()
    var (outer, brackets) = unbracketed(text.flowing(range).without("**"))
    outer = lead(outer)
    // "og mig (Bodil)"
    if outer == "mig" || outer == "undertegnede", let name = brackets.first { (outer, brackets) = (name, []) }
    for bracket in brackets where Self.isAway(bracket) { entry.isAway = true }
    entry.isPartial = brackets.contains(where: Self.isPartial)
    var organisation: String?
    outer = affiliation(outer, &organisation, &entry)
    let words = outer.split(whereSeparator: { $0 == " " || $0 == "\u{A0}" })
    var (titles, rest) = PersonWords.titles(words)
    var (names, tail) = PersonWords.names(rest)
    if names.isEmpty, titles.count > 0, let last = titles.last, PersonWords.isName(last), !PersonTitles.contains(last) {
      // "provst Vest": the only capitalised word is the name.
      (titles, names, rest) = (Array(titles.dropLast()), [last], [])
    }
    // "advokatfirmaet Winge": no title, an organisation.
    let firm = titles.count == 1 && titles[0].utf8.count > 4 && NamelessWords.isOrganisation(Tokenizer.fold(titles[0]))
    guard !firm, PersonWords.isPerson(names, titled: !titles.isEmpty, tail: tail) else {
      entry.initials = brackets.first.flatMap { PersonWords.isInitials(Substring($0)) ? $0 : nil }
      entry.companion = brackets.lazy.compactMap { companion($0, range) }.first
      entry.duty = brackets.first { PersonTitles.isOffice($0) }
      entry.remark = remark(outer, organisation)
      return entry
    }
    if tail.first == "fra", tail.count > 1 { organisation = organisation ?? tail[1...].prefix { !PersonWords.isTail($0) }.joined(separator: " ") }
    var person = Person(name: PersonWords.written(names), title: titles.isEmpty ? nil : titles.joined(separator: " "), range: range)
    person.organisation = organisation
    if let duty = entry.duty { person.take(title: duty) }
    entry.duty = nil
    for bracket in brackets {
      if let other = companion(bracket, range) { entry.companion = other } else { describe(&person, bracket, names) }
    }
    if names.count == 1, PersonWords.isInitials(names[0]), person.initials == nil { person.initials = String(names[0]) }
    if person.title == nil, tail.first == "som", tail.count > 1 { person.title = tail[1...].joined(separator: " ") }
    entry.person = person
    entry.hasClause = !tail.isEmpty
    if tail.contains(where: { ["afbud", "afbud.", "syg", "forhindret", "fraværende"].contains($0) }) { entry.isAway = true }
    let numbered = tail.count == 1 && tail[0].first?.isNumber == true
    entry.strength = numbered ? .medium : PersonWords.strength(names, titled: person.title != nil && !titles.isEmpty, initials: person.initials)
    return entry
  }

  /// Cuts brackets out: "NN (formand) (XX)" → "NN", ["formand", "XX"].
  private func unbracketed(_ surface: String) -> (String, [String]) {
    guard surface.utf8.contains(UInt8(ascii: "(")) else { return (surface, []) }
    var outer = ""
    var brackets: [String] = []
    var inner = ""
    var depth = 0
    for character in surface {
      if character == "(" {
        depth += 1
        if depth == 1 { continue }
      } else if character == ")" {
        depth -= 1
        if depth == 0 {
          brackets.append(inner)
          inner = ""
          outer += " "
        }
        if depth <= 0 {
          depth = 0
          continue
        }
      }
      if depth > 0 { inner.append(character) } else { outer.append(character) }
    }
    if !inner.isEmpty { brackets.append(inner) }
    return (outer, brackets)
  }

  /// Without bullets, numbers and words that only lead on: "samt", "desuden deltog".
  private func lead(_ surface: String) -> String {
    var rest = Substring(surface)
    while let first = rest.first, " -*•·[]/.,:;–+|>\"'\u{A0}".contains(first) { rest = rest.dropFirst() }
    if rest.utf8.first.map({ $0 &- 0x30 < 10 }) == true, let dot = rest.firstIndex(where: { ".)".contains($0) }),
      rest[..<dot].allSatisfy({ $0.isASCII && $0.isNumber })
    {
      rest = rest[rest.index(after: dot)...]
    }
    var words = rest.split(separator: " ")[...]
    while let first = words.first, words.count > 1, case let folded = Tokenizer.fold(first), PersonWords.leads.contains(folded) {
      words = words.dropFirst()
    }
    return words.joined(separator: " ")
  }

  /// Cuts off what a dash, a colon or "v/" parts from the name: "NN – Herlev Kommune", "Lokalpoliti v/ JEH", "Formand: NN".
  private func affiliation(_ outer: String, _ organisation: inout String?, _ entry: inout PersonEntry) -> String {
    var outer = outer
    for marker in [" v/ ", " v/", " /v. ", "/v. ", " v. ", " ved ", "v/"] {
      guard let cut = outer.range(of: marker), PersonWords.beginsWithName(outer[cut.upperBound...]) else { continue }
      let before = outer[..<cut.lowerBound].trimmingSpaces()
      if !before.isEmpty { organisation = before }
      return outer[cut.upperBound...].trimmingSpaces()
    }
    if let slash = outer.firstIndex(of: "/"), case (let left, let right) = (outer[..<slash], outer[outer.index(after: slash)...]),
      left.contains(" ") || PersonWords.isFirstName(left), right.first?.isUppercase == true, left.last != " "
    {
      organisation = right.trimmingSpaces()
      return String(left)
    }
    for dash in [" – ", " - ", " — ", ": ", "/ "] {
      guard let cut = outer.range(of: dash) else { continue }
      let (left, right) = (outer[..<cut.lowerBound].trimmingSpaces(), outer[cut.upperBound...].trimmingSpaces())
      if Self.isAway(right) {
        entry.isAway = true
        outer = left
      } else if dash == ": " || PersonWords.isNameless(left) && PersonWords.beginsWithName(right[...]) {
        let group = NamelessWords.isOther(Tokenizer.fold(left)) && !PersonWords.isUnit(left)
        if dash == ": ", PersonTitles.isRole(left) || PersonTitles.singular(left) != nil {
          entry.duty = left
        } else if dash != ": " || !group {
          organisation = left
          entry.leads = dash == ": "
        }
        outer = right
      } else {
        if !right.isEmpty, !Self.isPartial(right), !Self.isClause(right) { organisation = right }
        outer = left
      }
    }
    return outer
  }

  private func remark(_ outer: String, _ organisation: String?) -> String? {
    var words = organisation ?? outer
    while let last = words.last, " .,;:".contains(last) { words.removeLast() }
    guard !words.isEmpty, words.utf8.count < 60 else { return nil }
    guard !Self.isClause(words), words.split(separator: " ").count <= 6, !words.contains("@"), !words.contains(where: \.isNumber) else { return nil }
    return words
  }

  /// "Hanne K. var med på telefon": a person with a clause of her own.
  private func companion(_ bracket: String, _ range: ByteRange) -> Person? {
    let (names, tail) = PersonWords.names(bracket.split(separator: " "))
    if let (titles, names) = Substitutes.name(in: bracket.split(separator: " ")) {
      return Person(name: PersonWords.written(names), title: titles.isEmpty ? nil : titles.joined(separator: " "), range: range)
    }
    guard let verb = tail.first, ["var", "deltog", "kom", "mødte"].contains(verb), PersonWords.isPerson(names, titled: false, tail: tail),
      names.count > 1 || PersonWords.isFirstName(names[0])
    else { return nil }
    return Person(name: PersonWords.written(names), range: range)
  }

  /// Words that go on as a sentence and name no unit.
  private static func isClause(_ words: String) -> Bool {
    guard words.first?.isUppercase != true || !PersonWords.isInitials(Substring(words)) else { return false }
    let folded = words.split(separator: " ").first.map { Tokenizer.fold($0) } ?? ""
    return [
      "som", "der", "hvilket", "men", "dog", "nar", "hvor", "alle", "ingen", "det", "de", "han", "hun", "og", "vi", "i", "pa", "til", "fra", "under",
      "kl",
      "pkt", "punkt", "ikke",
    ].contains(folded)
  }

  /// What brackets tell: initials, a role, an organisation, a full name behind initials.
  private func describe(_ person: inout Person, _ bracket: String, _ names: [Substring]) {
    let parts = bracket.split(whereSeparator: { ",;".contains($0) }).map { $0.trimmingSpaces() }.filter { !$0.isEmpty }
    for (index, part) in parts.enumerated() {
      let words = part.split(separator: " ")
      if index == 0, names.count == 1, PersonWords.isInitials(names[0]), words.count > 1, words.allSatisfy(PersonWords.isName),
        !PersonWords.isNameless(part)
      {
        person.initials = String(names[0])
        person.name = part
      } else if PersonWords.isInitials(Substring(part)),
        PersonWords.initials(part, fit: names) && !isElsewhere(part, names) || names.count == 1 && isOwn(part, names[0])
      {
        person.initials = person.initials ?? part
      } else if PersonTitles.isDuty(part), !Self.isPassing(part) {
        person.take(title: part.trimmingSuffix("."))
      } else if Self.isAway(part) || Self.isPartial(part) || Self.isReason(part) || Self.isElsewhere(part) || Self.isRemark(part) {
        continue
      } else if PersonTitles.isRole(part) && !PersonWords.isInitials(Substring(part)) || PersonTitles.isAgent(part) {
        person.take(title: part.trimmingSuffix("."))
      } else if part.first?.isLowercase == true, index + 1 < parts.count, parts[index + 1].first?.isUppercase == true, !PersonWords.isUnit(part) {
        continue
      } else {
        person.organisation = person.organisation.map { $0 + ", " + part } ?? part
      }
    }
  }

  /// "Peter Klitgaard (KL)": where he comes from, although the letters stand in his name.
  private func isElsewhere(_ initials: String, _ names: [Substring]) -> Bool {
    initials.first != names.first?.first && NamelessWords.isOrganisation(Tokenizer.fold(initials))
  }

  /// "Lone (LV)": the initials of one who is named by her first name alone; "Inge (HK)" and "Dennis (AMR)" are where they come from.
  private func isOwn(_ initials: String, _ name: Substring) -> Bool {
    guard initials.count < 4, !PersonTitles.isDuty(initials) else { return false }
    return initials.first == name.first && !NamelessWords.isOrganisation(Tokenizer.fold(initials))
  }

  /// "leder til pkt. 3": a duty with a clock or a point is about the time.
  private static func isPassing(_ words: String) -> Bool {
    words.split(separator: " ").contains { ["pkt", "pkt.", "punkt", "kl", "kl.", "til", "fra", "under"].contains($0) }
  }

  /// "via telefon", "på Skype", "online": from where one took part.
  static func isElsewhere(_ words: String) -> Bool {
    let folded = Tokenizer.fold(words)
    return ["via", "paskype", "pazoom", "pateams", "patelefon", "pavideo", "patlf", "virtuel", "online", "fysisk", "hjemmefra"].contains {
      folded.hasPrefix($0)
    }
  }

  /// "har solgt butikken – tak for denne gang": a sentence in brackets.
  private static func isRemark(_ words: String) -> Bool {
    guard words.first?.isLowercase == true, let first = words.split(separator: " ").first else { return false }
    return ["har", "havde", "er", "var", "kan", "kunne", "måtte", "blev", "vi", "hun", "han", "skulle"].contains(first)
      || ["indlagt", "udenlands", "bortrejst"].contains { first.hasPrefix($0) }
  }

  static func isAway(_ words: String) -> Bool {
    let folded = Tokenizer.fold(words)
    return folded.hasPrefix("afbud") || folded.hasPrefix("fravær") || folded.hasPrefix("ikkemødt") || folded.hasPrefix("meldtafbud")
      || folded == "udeblev" || folded == "udenafbud" || folded == "medafbud"
  }

  /// "til pkt. 4", "kom kl. 19.30", "deltog under punkt 2".
  static func isPartial(_ words: String) -> Bool {
    let folded = Tokenizer.fold(words)
    return words.utf8.count > 3 && words.contains { $0.isASCII && $0.isNumber }
      || ["kom", "deltog", "gik", "forlod", "under", "til", "fra", "var", "pr"].contains { folded == $0 }
      || [
        "pkt", "punkt", "kom ", "komkl", "deltog", "deltager", "gik", "fratil", "delvis", "online", "pateams", "viateams", "patelefon", "koml",
        "kunpkt", "kunpunkt",
      ]
      .contains { folded.hasPrefix($0) }
  }

  private static func isReason(_ words: String) -> Bool {
    let folded = Tokenizer.fold(words)
    return [
      "ferie", "syg", "sygdom", "sygemeldt", "influenza", "nattevagt", "aftenvagt", "arbejde", "job", "rejse", "barsel", "orlov", "udenstemmeret",
      "vagt",
      "kursus", "forhindret", "udlandet", "covid", "corona", "pensioneret", "deltidsyg", "pabarsel", "paferie", "paorlov",
    ].contains(folded)
  }
}
