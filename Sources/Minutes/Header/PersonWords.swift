import Danish

/// Tells names, titles and other words of a part of a list apart.
enum PersonWords {
  static let leads: Set<String> = [
    "samt", "desuden", "endvidere", "derudover", "herudover", "ogsa", "og", "lidt", "af", "deltog", "mødte", "ligeledes", "v.", "v/", "/v.", "+",
    "var", "er",
    "foruden", "endelig", "fra", "formandens",
  ]
  private static let particles: Set<Substring> = [
    "von", "van", "de", "der", "el", "al", "la", "af", "du", "bin", "ibn", "zu", "ten", "da", "den", "le", "y",
  ]

  /// The titles before a name and the words from the name on: "Teknisk chef Erling Dyhr" → ["Teknisk", "chef"].
  static func titles(_ words: [Substring]) -> (titles: [Substring], rest: [Substring]) {
    guard words.count > 1 else { return ([], words) }
    var index = 0
    while index + 1 < words.count, index < 5 {
      let word = words[index]
      let lower = word.first?.isLowercase == true
      if lower && !isTail(word) || isTitle(word) {
        index += 1
      } else if index == 0, !lower, words.count > 2, words[1].first?.isLowercase == true, PersonTitles.contains(words[1]) {
        index = 2
      } else if index == 0, words.count > 3, word.last == "-", words[1] == "og", PersonTitles.contains(words[2]) {
        // "Børne- og ungechef"
        index = 3
      } else if index == 0, words.count > 2, isProfession(word) || isTrade(word), isFirstName(words[1]) {
        index = 1
      } else if index > 1, ["for", "i", "af"].contains(words[index - 1]), let end = unit(words, index) {
        index = end
      } else {
        break
      }
    }
    let titles = words[..<index].map { $0.last == "," ? $0.dropLast() : $0 }
    return (titles, Array(words[index...]))
  }

  private static func isTitle(_ word: Substring) -> Bool {
    (PersonTitles.contains(word) || PersonTitles.singular(String(word)) != nil) && !isFirstName(word)
  }

  /// "Formand for Teknisk Udvalg Niels Juul": the word after the unit that a title is of.
  private static func unit(_ words: [Substring], _ start: Int) -> Int? {
    for index in start..<min(start + 4, words.count - 1) {
      let folded = Tokenizer.fold(words[index])
      if BodyWords.isBody(folded) || NamelessWords.isOrganisation(folded) { return isName(words[index + 1]) ? index + 1 : nil }
    }
    return nil
  }

  /// "VVS Kim Rønne", "HR Anne Lund": a short word for a trade or unit before a first name.
  private static func isTrade(_ word: Substring) -> Bool {
    word.utf8.count < 5 && !isFirstName(word) && NamelessWords.isOrganisation(Tokenizer.fold(word))
  }

  /// "Seniorforsker", "Lokalbetjent": a word before a first name that looks like a trade.
  private static func isProfession(_ word: Substring) -> Bool {
    let folded = Tokenizer.fold(word)
    return folded.utf8.count > 6 && !isFirstName(word) && !folded.contains("-")
      && ["er", "ist", "ent", "ør", "ing", "olog"].contains { folded.hasSuffix($0) }
  }

  /// The words of the name and what follows it: "Jonas Trier deltog uden stemmeret" → ["Jonas", "Trier"].
  static func names(_ words: [Substring]) -> (names: [Substring], tail: [Substring]) {
    var names: [Substring] = []
    var index = 0
    while index < words.count {
      var word = words[index]
      while let last = word.last, ",;:".contains(last) || last == "." && word.utf8.count > 4 && !isCut(words, index) { word = word.dropLast() }
      if isName(word) {
        names.append(word)
      } else if particles.contains(word), !names.isEmpty, let next = words[(index + 1)...].first(where: { !particles.contains($0) }), isName(next) {
        names.append(word)
      } else {
        break
      }
      index += 1
    }
    // "Bo." ends a sentence, "Ole S." a name.
    if let last = names.last, last.last == ".", last.count > 2 { names[names.count - 1] = last.dropLast() }
    return (names, Array(words[index...]))
  }

  /// "Andr. Lauridsen": a first name cut short.
  private static func isCut(_ words: [Substring], _ index: Int) -> Bool {
    index == 0 && words[0].utf8.count < 7 && words.count > 1 && isName(words[1])
  }

  static func isName(_ word: Substring) -> Bool {
    // Only letters and hyphens, as nearly all.
    if word.utf8.allSatisfy({ ($0 | 0x20) &- 0x61 < 26 || $0 == UInt8(ascii: "-") }) { return word.utf8.first.map { $0 &- 0x41 < 26 } ?? false }
    var word = word
    while let first = word.first, "\"'”“»«".contains(first) { word = word.dropFirst() }
    guard let first = word.first, first.isUppercase else { return false }
    return !word.contains { $0.isNumber || "@:/&_=<>?!%§".contains($0) }
  }

  static func isFirstName(_ word: Substring) -> Bool {
    let folded = Tokenizer.fold(word)
    return FirstNames.contains(folded) || folded.split(separator: "-").first.map { FirstNames.contains(String($0)) } == true && folded.contains("-")
  }

  static func isInitials(_ word: Substring) -> Bool { (2...4).contains(word.count) && word.allSatisfy { $0.isUppercase } }

  /// Whether initials can be those of the name: in order, beginning with the same letter.
  static func initials(_ short: String, fit names: [Substring]) -> Bool {
    let letters = Array(Tokenizer.fold(short))
    let name = Array(Tokenizer.fold(names.joined()))
    guard let first = letters.first, first == name.first || names.contains(where: { $0.lowercased().first == first }) else { return false }
    var index = 0
    for letter in name where index < letters.count && letter == letters[index] { index += 1 }
    return index == letters.count
  }

  /// A word that may follow a name in a list without being part of it.
  static func isTail(_ word: Substring) -> Bool {
    let folded = Tokenizer.fold(word)
    return tails.contains(folded.last == "." ? String(folded.dropLast()) : folded)
  }

  private static let tails: Set<String> = [
    "deltog", "deltager", "deltag", "kom", "gik", "var", "til", "under", "fra", "med", "mødte", "indtil", "som", "er", "uden", "pa", "pr", "forlod",
    "ankom",
    "ankommer", "fratradte", "m.fl", "mfl", "m.v", "m", "pga", "p.g.a", "grundet", "kl", "pkt", "punkt", "ved", "via", "online", "havde", "har",
    "blev", "afbud", "meldte", "matte",
    "der", "kunne", "bød",
  ]

  /// Whether words are a person: names, none of an organisation or a heading, and no phrase that goes on in small letters.
  static func isPerson(_ names: [Substring], titled: Bool, tail: [Substring]) -> Bool {
    guard let first = names.first, names.count <= 6 else { return false }
    let folded = names.map { Tokenizer.fold($0) }
    if !titled, folded.contains(where: NamelessWords.isOther), !isFirstName(first) || folded.dropFirst().contains(where: NamelessWords.isOrganisation)
    {
      return false
    }
    if titled, names.count == 1, NamelessWords.isOther(folded[0]) { return false }
    if names.count == 1, first.count < 2 { return false }
    if names.count == 1, PersonTitles.contains(first), !isFirstName(first) { return false }
    if names.count == 1, first.count == 2, first.last == "." { return false }
    if names.count == 1, !titled, !isFirstName(first), NamelessWords.isPlace(folded[0]) { return false }
    guard let next = tail.first else { return true }
    // "NN i stedet for MM", "NN for MM"
    if tail.count > 1, next == "i" && tail[1] == "stedet" || next == "for" && names.count > 1 && isName(tail[1]) { return true }
    // "Plan 3 Arkitekter"
    if !titled, names.count == 1, tail.count > 1, next.allSatisfy(\.isNumber), isName(tail[1]) { return false }
    // "Elias 8.b": a pupil and the class.
    if tail.count == 1, next.first?.isNumber == true, next.utf8.count < 5 { return true }
    if next.contains("@") { return true }
    return isTail(next) || next.first?.isNumber == true && (titled || names.count > 1) || next == "–" || next == "-"
      || next.allSatisfy { !$0.isLetter }
  }

  static func strength(_ names: [Substring], titled: Bool, initials: String?) -> PersonEntry.Strength {
    if names.count > 1, titled || isFirstName(names[0]) || initials != nil { return .strong }
    if titled { return .strong }
    return names.count > 1 || isFirstName(names[0]) ? .medium : .weak
  }

  /// "Herlev Kommune", "sekretariatet": no person.
  static func isNameless(_ words: String) -> Bool {
    words.split(separator: " ").contains { NamelessWords.isOrganisation(Tokenizer.fold($0)) } || words.first?.isLowercase == true
  }

  /// "byrådet", "sekretariatet", "regionen": a unit in small letters.
  static func isUnit(_ words: String) -> Bool {
    guard let last = words.split(separator: " ").last else { return false }
    let folded = Tokenizer.fold(last)
    return NamelessWords.isOrganisation(folded)
      || folded.utf8.count > 6 && ["et", "en", "erne"].contains { folded.hasSuffix($0) } && !PersonTitles.contains(folded: folded)
  }

  static func beginsWithName(_ words: Substring) -> Bool {
    let (_, rest) = titles(words.split(separator: " "))
    return names(rest).names.isEmpty == false
  }

  /// The name as one writes it: "HANS JENSEN" → "Hans Jensen".
  static func written(_ names: [Substring]) -> String {
    let loud = names.count > 1 && names.allSatisfy { $0.count > 1 && !$0.contains { $0.isLowercase } } && names.joined().count > 5
    return names.map { loud ? titled($0) : String($0) }.joined(separator: " ")
  }

  /// Every word with a capital and small letters: "FISKERNE I BY" → "Fiskerne I By".
  static func lowered(_ words: String) -> String { words.split(separator: " ").map(titled).joined(separator: " ") }

  private static func titled(_ word: Substring) -> String {
    word.split(separator: "-").map { $0.prefix(1) + $0.dropFirst().lowercased() }.joined(separator: "-")
  }
}

extension StringProtocol where SubSequence == Substring {
  func trimmingSpaces() -> String {
    var part = self[startIndex..<endIndex]
    while let first = part.first, first == " " || first == "\u{A0}" { part = part.dropFirst() }
    while let last = part.last, last == " " || last == "\u{A0}" { part = part.dropLast() }
    return String(part)
  }

  func trimmingSuffix(_ mark: Character) -> String {
    var part = self[startIndex..<endIndex]
    while part.last == mark { part = part.dropLast() }
    return String(part)
  }
}
