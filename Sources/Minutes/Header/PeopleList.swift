import Danish
import Source

/// Reads the people of one list: a line each, or names between commas.
struct PeopleList {
  let text: SourceText
  var reader: PersonReader { PersonReader(text: text) }

  /// The people in a range. In a line (`single`) the first part is the person and the others tell of it;
  /// between commas each part may be a person.
  func entries(in range: ByteRange, single: Bool) -> [PersonEntry] {
    var found: [PersonEntry] = []
    for (index, sentence) in sentences(range).enumerated() {
      if let few = exceptions(sentence) {
        found += few
        continue
      }
      if index > 0, let more = told(sentence) {
        found += more
        continue
      }
      let parts = split(sentence, conjunctions: !single)
      if index > 0 {
        // "Leder Jonas Trier deltog uden stemmeret.": a sentence names somebody in full or nobody.
        found += parts.map(reader.entry).filter { $0.person != nil && $0.strength == .strong }
      } else {
        found += single ? line(parts) : list(parts)
      }
      found += parts.compactMap(deputy)
    }
    return isLoud(range) ? found.map { $0.quiet() } : found
  }

  /// "Alle undtagen Per og Lis", "Hele bestyrelsen på nær Ole": those who are away.
  private func exceptions(_ sentence: ByteRange) -> [PersonEntry]? {
    guard sentence.count < 200 else { return nil }
    let words = text[sentence]
    let head = words.drop { $0 == " " }.prefix(8).lowercased()
    guard ["alle", "hele", "samtlige"].contains(where: head.hasPrefix) else { return nil }
    for marker in [" undtagen ", " på nær ", " minus ", " bortset fra ", " ekskl. "] {
      guard let cut = words.range(of: marker) else { continue }
      let start = sentence.start + words[..<cut.upperBound].utf8.count
      return away(ByteRange(start, sentence.end))
    }
    return nil
  }

  private func away(_ range: ByteRange) -> [PersonEntry]? {
    let people = split(range, conjunctions: true).map(reader.entry)
    guard people.allSatisfy({ $0.person != nil }) else { return nil }
    return people.map { entry in
      var entry = entry
      entry.isAway = true
      return entry
    }
  }

  /// "Louise kom ikke.", "Medarb.: Frank (3F), Inge-Lise (HK)": sentences behind the list that are a list of their own.
  private func told(_ sentence: ByteRange) -> [PersonEntry]? {
    let words = text[sentence]
    if let length = Substitutes.away(words) {
      return away(ByteRange(sentence.start, sentence.start + length))
    }
    let lead = words.prefix { $0 == " " }.utf8.count
    guard let (name, at) = HeaderLabels.group(String(words.dropFirst(lead))), PersonWords.names(name.split(separator: " ")).names.count < 2 else {
      return nil
    }
    let start = min(sentence.start + lead + at, sentence.end)
    var people = list(split(ByteRange(start, sentence.end), conjunctions: true))
    if name.hasPrefix("Fra ") {
      for index in people.indices where people[index].person?.organisation == nil { people[index].person?.organisation = String(name.dropFirst(4)) }
    }
    return people.isEmpty ? nil : people
  }

  /// Whether a list is written in capitals throughout.
  private func isLoud(_ range: ByteRange) -> Bool {
    let bytes = text.bytes[range.start..<range.end]
    let upper = bytes.lazy.filter { (0x41...0x5A).contains($0) }.count
    return upper > 30 && bytes.lazy.filter { (0x61...0x7A).contains($0) }.count * 8 < upper
  }

  /// "der havde sendt teamchef Ditte Holk som stedfortræder": a title and a full name inside a clause.
  private func deputy(_ part: ByteRange) -> PersonEntry? {
    let words = text.flowing(part).split(separator: " ")
    if words.count > 3, ["for", "som", "Som", "i", "I"].contains(words[0]), let (titles, names) = Substitutes.name(in: words) {
      let title = titles.isEmpty ? nil : titles.joined(separator: " ")
      var entry = PersonEntry(person: Person(name: PersonWords.written(names), title: title, range: part), strength: .strong)
      entry.isDeputy = true
      return entry
    }
    guard words.count > 4, words[0] == "der" || words[0] == "som", let at = words.firstIndex(where: PersonTitles.contains) else { return nil }
    let names = PersonWords.names(Array(words[(at + 1)...])).names
    guard names.count > 1, PersonWords.isPerson(names, titled: true, tail: []) else { return nil }
    var entry = PersonEntry(person: Person(name: PersonWords.written(names), title: String(words[at]), range: part), strength: .strong)
    entry.isDeputy = true
    return entry
  }

  /// Whether a range is names between commas rather than a person and what she is.
  func isList(_ range: ByteRange) -> Bool {
    let first = sentences(range)[0]
    var parts = split(first, conjunctions: false).map(reader.entry)
    guard parts.count > 1 else { return false }
    if parts.count > 3 { parts = split(first, conjunctions: true).map(reader.entry) }
    let sure = parts.filter { $0.person != nil && $0.strength > .weak }.count
    if parts.count == 2 {
      // "Line Storgaard, Kommunernes Fællesting": the second of two must be known for a person.
      let second = parts[1].person.map { PersonWords.isFirstName($0.name.prefix { $0 != " " }) } == true || parts[1].strength == .strong
      return sure == 2 && second || sure == 0 && parts.allSatisfy { $0.person != nil }
    }
    return parts.allSatisfy { $0.person != nil } || sure * 3 >= parts.count * 2
  }

  // MARK: a line, a list

  private func line(_ parts: [ByteRange]) -> [PersonEntry] {
    guard let first = parts.first else { return [] }
    var found: [PersonEntry] = []
    let pair = split(first, conjunctions: true).map(reader.entry)
    found = pair.count > 1 && pair.allSatisfy { $0.person != nil } ? pair : [reader.entry(first)]
    guard found[0].person != nil else { return found }
    let others = parts.dropFirst().map(reader.entry)
    let several = parts.count > 2 && others.allSatisfy { $0.person != nil && $0.strength >= .medium }
    for (index, part) in parts.dropFirst().enumerated() {
      let other = others[index]
      let known = other.person.map { PersonWords.isFirstName($0.name.split(separator: " ").first ?? "") } == true
      if other.person != nil, other.strength == .strong || several || known && other.strength == .medium {
        found.append(other)
      } else {
        describe(&found[found.count - 1], other, part)
      }
    }
    return found
  }

  private func list(_ parts: [ByteRange]) -> [PersonEntry] {
    let read = initialsRead(parts.map(reader.entry), parts)
    let people = read.compactMap(\.person)
    let full = people.filter { $0.name.contains(" ") }.count
    let short = people.filter { !$0.name.contains(" ") && $0.initials == $0.name }.count
    let singles = people.count - full
    var found: [PersonEntry] = []
    for (entry, part) in zip(read, parts) {
      guard let person = entry.person else {
        if !found.isEmpty { describe(&found[found.count - 1], entry, part) }
        continue
      }
      // Among full names a lone unknown word is where somebody comes from: "Hans Munk, Vej, Jens Lund, Park".
      let doubtful = entry.strength == .weak && person.organisation == nil && person.title == nil
      let accepted = !doubtful || parts.count == 1 || (person.initials == person.name ? short > 1 || full == 0 : full <= singles)
      // "for hvem NN var indkaldt" is told of apart.
      if deputy(part) != nil { continue }
      if accepted { found.append(entry) } else if !found.isEmpty { describe(&found[found.count - 1], entry, part) }
    }
    return shared(found)
  }

  /// "beboerrepræsentanter Fadumo Hassan og Egon Holm": the title in the plural goes to each, up to the one behind "og".
  private func shared(_ entries: [PersonEntry]) -> [PersonEntry] {
    var found = entries
    var title: String?
    var unit: String?
    for index in found.indices {
      guard let person = found[index].person else { continue }
      if found[index].leads { unit = person.organisation } else if person.organisation == nil { found[index].person?.organisation = unit }
      if let own = person.title {
        title = PersonTitles.singular(own)
        if let title { found[index].person?.title = title }
      } else if let common = title, index > 0, let before = found[index - 1].person {
        found[index].person?.title = common
        let joint = text.bytes[min(before.range.end, person.range.start)..<person.range.start]
        if joint.contains(UInt8(ascii: "o")) || joint.contains(UInt8(ascii: "&")) { title = nil }
      }
    }
    return found
  }

  /// Among initials, those that are also a short title or unit are a person too: "MD, ER, PK" without a politikommissær.
  private func initialsRead(_ entries: [PersonEntry], _ parts: [ByteRange]) -> [PersonEntry] {
    let short = entries.count { $0.person.map { $0.initials == $0.name } ?? false }
    guard short > 1, short * 2 >= entries.count else { return entries }
    return zip(entries, parts).map { entry, part in
      let word = text.flowing(part).split(separator: " ")
      guard entry.person == nil, word.count == 1, PersonWords.isInitials(word[0]) else { return entry }
      return PersonEntry(person: Person(name: String(word[0]), initials: String(word[0]), range: part))
    }
  }

  /// What a part that is no person tells of the person before it.
  private func describe(_ entry: inout PersonEntry, _ other: PersonEntry, _ part: ByteRange) {
    guard var person = entry.person else { return }
    let own = person.name.split(separator: " ")
    // "Kastanjeparken (MY)" looked like a person with initials of its own.
    let bracket = other.person?.organisation.flatMap { PersonWords.isInitials(Substring($0)) ? $0 : nil }
    if let initials = other.initials ?? other.person?.initials ?? bracket, person.initials == nil, PersonWords.initials(initials, fit: own) {
      person.initials = initials
    }
    defer {
      if let title = other.person?.title ?? other.duty { entry.person?.take(title: title) }
      entry.companion = entry.companion ?? other.companion
    }
    let words = other.remark ?? other.person?.name
    if let words, PersonReader.isAway(words) || PersonReader.isElsewhere(words) {
      if other.isAway { entry.isAway = true }
      return
    }
    if let words, PersonWords.isInitials(Substring(words)), PersonWords.initials(words, fit: own) {
      person.initials = person.initials ?? words
    } else if let words, !PersonWords.isUnit(words), !PersonWords.isInitials(Substring(words)),
      words.first?.isLowercase == true || PersonTitles.isRole(words)
    {
      if person.title == nil { person.title = words } else { person.organisation = person.organisation ?? words }
    } else if let words {
      person.organisation = person.organisation ?? words
    }
    if other.isAway { entry.isAway = true }
    entry.person = person
  }

  // MARK: cutting

  /// Cuts at commas, semicolons, plus signs, middle dots and, if wanted, "og", "samt" and "&"; never inside brackets.
  func split(_ range: ByteRange, conjunctions: Bool) -> [ByteRange] {
    var parts: [ByteRange] = []
    var depth = 0
    var start = range.start
    var index = range.start
    func cut(_ length: Int) {
      parts.append(ByteRange(start, index))
      index += length
      start = index
    }
    while index < range.end {
      let byte = text.bytes[index]
      if byte == UInt8(ascii: "(") { depth += 1 }
      if byte == UInt8(ascii: ")") { depth = max(0, depth - 1) }
      if depth == 0, byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";") {
        cut(1)
      } else if depth == 0, byte <= 0x20, let length = separator(index, range.end, conjunctions) {
        cut(length)
      } else {
        index += 1
      }
    }
    if start <= range.end { parts.append(ByteRange(start, range.end)) }
    return parts.filter { part in text.bytes[part.start..<part.end].contains { $0 > 0x20 && $0 != UInt8(ascii: ".") } }
  }

  private func separator(_ index: Int, _ end: Int, _ conjunctions: Bool) -> Int? {
    let rest = text.bytes[(index + 1)..<end]
    for mark in ["· ", "• ", "| "] where rest.starts(with: mark.utf8) { return mark.utf8.count + 1 }
    // "Børne- og ungechef"
    guard conjunctions, index == 0 || text.bytes[index - 1] != UInt8(ascii: "-") else { return nil }
    for word in ["og", "OG", "samt", "SAMT", "&", "+"] where rest.starts(with: word.utf8) {
      let next = index + 1 + word.utf8.count
      // "kirke- og kulturmedarbejder" is one title.
      if next < end, text.bytes[next] <= 0x20, index == 0 || text.bytes[index - 1] != UInt8(ascii: "-") { return next + 1 - index }
    }
    return nil
  }

  /// Cuts at full stops that end a sentence: not after initials and short forms ("M. Abildgaard", "Chr. Skade", "stud.scient.").
  func sentences(_ range: ByteRange) -> [ByteRange] {
    var found: [ByteRange] = []
    var start = range.start
    var depth = 0
    for index in range.start..<range.end {
      let byte = text.bytes[index]
      if byte == UInt8(ascii: "(") { depth += 1 }
      if byte == UInt8(ascii: ")") { depth = max(0, depth - 1) }
      guard byte == UInt8(ascii: "."), depth == 0, index + 2 < range.end, text.bytes[index + 1] <= 0x20 else { continue }
      var first = index
      while first > start, text.bytes[first - 1] > 0x20, first > index - 24 { first -= 1 }
      let word = text.bytes[first..<index]
      if opensPart(first, start), isCut(word) { continue }
      guard ends(word, before: index + 1, range.end) else { continue }
      found.append(ByteRange(start, index))
      start = index + 1
    }
    found.append(ByteRange(start, range.end))
    return found
  }

  /// Whether a word stands right behind a comma or at the start.
  private func opensPart(_ first: Int, _ start: Int) -> Bool {
    var before = first
    while before > start, text.bytes[before - 1] <= 0x20 { before -= 1 }
    return before == start || text.bytes[before - 1] == UInt8(ascii: ",") || text.bytes[before - 1] == UInt8(ascii: "\n")
  }

  /// A title or first name cut short: "Brugerrepr.", "Prof.", "Andr."
  private func isCut(_ word: ArraySlice<UInt8>) -> Bool {
    let folded = Tokenizer.fold(word)
    if folded.hasSuffix("repr") || folded.hasSuffix("stud") || Self.shortTitles.contains(folded) { return true }
    guard word.count < 6, word.first.map({ (0x41...0x5A).contains($0) }) == true, let last = folded.utf8.last else { return false }
    return !"aeiouyæø".utf8.contains(last) && !FirstNames.contains(folded)
  }

  private static let shortTitles: Set<String> = [
    "prof", "stud", "medarb", "adm", "dir", "kons", "sekr", "fuldm", "ing", "ark", "suppl", "kontorfm", "insp", "forretn", "ledende", "afd",
    "vicedir",
  ]

  private static let shortForms: Set<String> = [
    "chr", "joh", "sv", "th", "kr", "jr", "sr", "dr", "st", "sct", "sdr", "nr", "jens", "fmd", "ref", "pkt", "fr", "hr", "frk",
  ]

  /// Whether the full stop behind a word ends a sentence: the next word is capitalised, and the word is long, a first name or before "Der", "Alle" …
  private func ends(_ word: ArraySlice<UInt8>, before start: Int, _ end: Int) -> Bool {
    var next = start
    while next < end, text.bytes[next] <= 0x20 { next += 1 }
    guard next < end, (0x41...0x5A).contains(text.bytes[next]) || text.bytes[next] == 0xC3 else { return false }
    if word.last == UInt8(ascii: ")") { return true }
    let letters = word.lazy.filter { $0 & 0xC0 != 0x80 }.count
    guard letters > 1, !word.contains(UInt8(ascii: ".")) else { return false }
    var stop = next
    while stop < end, text.bytes[stop] > 0x20 { stop += 1 }
    let opening = [
      "der", "det", "alle", "ingen", "desuden", "derudover", "endvidere", "herudover", "vi", "formanden", "fra", "mødet", "gæst", "gæster",
    ]
    if opening.contains(Tokenizer.fold(text.bytes[next..<stop])) { return true }
    let capital = word.first.map { (0x41...0x5A).contains($0) || $0 == 0xC3 } == true
    return word.count > 4 || capital && !Self.shortForms.contains(Tokenizer.fold(word))
  }
}
