import Danish
import Minutes
import Source

/// The people and bodies of one meeting, and how its minutes call them.
final class Roster {
  struct Entry {
    var name: String
    var parts: [Key]
    /// The first letter of each word of the name.
    var letters: [Character]
    /// "formand", "kasserer": what the header calls the person.
    var offices: [String]
    var isPresent: Bool
  }

  private(set) var people: [Entry] = []
  /// Most words are nobody's name: a bit for each name word, asked before the tables.
  private var filter = KeyFilter()
  private var byPart: [Key: [Int]] = [:]
  private var byInitials: [Key: [Int]] = [:]
  private var firstNames: Set<Key> = []
  /// Those whom the header calls something.
  private var holders: [Int] = []
  /// How many the header lists; those behind them turned up in the text.
  private var listed = 0
  /// Those whom the text calls something.
  private var called: [(person: Int, office: String)] = []
  private var absent: Set<String> = []
  let meetingBody: String?
  private let bodyWords: [Key]
  /// The first word of the body's name, folded.
  private let ownBody: String?
  private(set) var usesInitials = false
  /// The meeting is of all members: a general assembly.
  let isAssembly: Bool

  init(_ meeting: MeetingHeader) {
    meetingBody = meeting.body
    isAssembly = (meeting.body ?? "").split { " ,".contains($0) }.contains { Roster.assemblies.contains(Key($0)) }
    ownBody = meeting.body.flatMap { body in
      body.split { " ,".contains($0) }.first.map { Tokenizer.fold(Array($0.utf8)[...]) }
    }
    bodyWords = (meeting.body ?? "").split { " ,".contains($0) }.map { Key($0) }
    for person in meeting.present + meeting.mentioned { add(person, present: true) }
    for person in meeting.absent { add(person, present: false) }
    listed = people.count
  }

  private static let assemblies: KeySet = "generalforsamling generalforsamlingen årsmøde beboermøde medlemsmøde"

  private func add(_ person: Person, present: Bool) {
    add(name: person.name, initials: person.initials, title: person.title, present: present)
  }

  func add(name: String, initials: String? = nil, title: String? = nil, present: Bool = true) {
    guard !people.contains(where: { $0.name == name }) else { return }
    let parts = name.split { $0 == " " || $0 == "." }.map { Key($0) }
    guard let first = parts.first, name.utf8.count > 1, parts.count < 7, Roster.couldBeName(name) else { return }
    let offices = (title ?? "").split { " ,()/.".contains($0) }.map { Tokenizer.fold(Array($0.utf8)[...]) }
    if parts.count == 1, name.utf8.count <= 4, name.utf8.allSatisfy({ $0 < 0x61 }) { usesInitials = true }
    let index = people.count
    if !offices.isEmpty { holders.append(index) }
    people.append(Entry(name: name, parts: parts, letters: name.split(separator: " ").compactMap(\.first), offices: offices, isPresent: present))
    if !present { absent.insert(name) }
    firstNames.insert(first)
    for part in parts {
      filter.insert(part)
      byPart[part, default: []].append(index)
    }
    if let initials {
      byInitials[Key(initials), default: []].append(index)
      usesInitials = true
    } else if parts.count > 1, case let letters = name.split(whereSeparator: { $0 == " " || $0 == "-" }).compactMap(\.first),
      letters.allSatisfy(\.isUppercase)
    {
      derived[Key(String(letters)), default: []].append(index)
      if letters.count > 2 {
        derived[Key(String([letters.first!, letters.last!])), default: []].append(index)
        given[Key(String(letters.prefix(2))), default: []].append(index)
      }
    }
  }

  /// No word of it is a function word or a verb in small letters: a list read wrongly must not turn the words of the text into names.
  private static func couldBeName(_ name: String) -> Bool {
    name.split(separator: " ").allSatisfy { part in
      let classes = Lexicon.shared.classes(part)
      if !classes.isDisjoint(with: .firstName | .surname | .ambiguousName) { return true }
      return classes.isDisjoint(with: .function) || part.utf8.allSatisfy { $0 < 0x61 }
        || ["von", "van", "de", "el", "al", "la", "den"].contains(part)
    }
  }

  /// Initials that nobody declared but that fit one name.
  private var derived: [Key: [Int]] = [:]
  /// Those of the first names alone, "JP" of Jens Peter Hald; they count where `derived` has none.
  private var given: [Key: [Int]] = [:]

  /// Whether a capitalised word can be part of a person's name here.
  func isNamePart(_ token: Token) -> Bool {
    if filter.mayContain(token.key), byPart[token.key] != nil { return true }
    return token.isInitials && token.range.count <= 5 && (byInitials[token.key] != nil || (derived[token.key] ?? given[token.key])?.count == 1)
  }

  func isFirstName(_ token: Token) -> Bool { filter.mayContain(token.key) && firstNames.contains(token.key) }

  func isInitials(_ token: Token) -> Bool { token.isInitials && byInitials[token.key] != nil }

  func isKnown(_ key: Key) -> Bool { byPart[key] != nil || byInitials[key] != nil }

  /// The one person whom these name words mean, in full; a note where two fit. Nil note and surface where none is listed.
  func person(_ words: some RandomAccessCollection<(key: Key, capitals: Bool)>, surface: String) -> (name: String, note: OwnerNote?, listed: Bool) {
    guard let first = words.first else { return (surface, nil, false) }
    let guessed = byPart[first.key] == nil ? derived[first.key] ?? given[first.key] : nil
    if words.count == 1, first.capitals, let fitting = byInitials[first.key] ?? guessed {
      return fitting.count == 1 ? (people[fitting[0]].name, nil, true) : (surface, note(surface, fitting), true)
    }
    var fitting = byPart[first.key] ?? []
    for word in words.dropFirst() where byPart[word.key] != nil { fitting = fitting.filter { people[$0].parts.contains(word.key) } }
    // "Lars B" and "Lars" alone: the initial of a surname decides.
    if fitting.count > 1, words.count > 1, let last = surface.utf8.split(separator: 0x20).last.map(Substring.init), Roster.isInitial(last) {
      let initial = fitting.filter { people[$0].letters.last == last.first }
      if initial.count == 1 { fitting = initial }
    }
    // "Frederik K" is not the Frederik Lund who is listed.
    if fitting.count == 1, words.count > 1, let next = words.dropFirst().first, case let second = Substring(surface.utf8.split(separator: 0x20)[1]),
      next.capitals || Roster.isInitial(second), case let last = second.first, case let letters = people[fitting[0]].letters, letters.count > 1,
      !letters.dropFirst().contains(where: { $0 == last })
    {
      return (surface, nil, false)
    }
    // "Jens Petersen" is not the Jens Ole Friis who is listed.
    if fitting.count == 1, words.count > 1, let last = words.last, byPart[last.key] == nil, people[fitting[0]].parts.count > 1,
      Lexicon.shared.isSurname(surface.split(separator: " ").last.map(String.init) ?? ""), !Roster.isMisspelt(surface, people[fitting[0]].name)
    {
      return (surface, nil, false)
    }
    // A first name outranks the same word as somebody's surname.
    if fitting.count > 1, case let named = fitting.filter({ people[$0].parts.first == first.key }), named.count == 1 { fitting = named }
    if fitting.count > 1, words.count == 1, case let alone = fitting.filter({ people[$0].parts.count == 1 }), alone.count == 1 { fitting = alone }
    switch fitting.count {
    case 0: return (surface, nil, false)
    case 1:
      let full = people[fitting[0]].name
      return (full.utf8.count >= surface.utf8.count || words.count == 1 ? full : surface, nil, true)
    default: return (surface, note(surface, fitting), true)
    }
  }

  /// "Pedersen" of the Petersen who is listed: the surnames begin and end alike.
  private static func isMisspelt(_ surface: String, _ name: String) -> Bool {
    guard let one = surface.split(separator: " ").last, let other = name.split(separator: " ").last else { return false }
    return one.prefix(2) == other.prefix(2) && one.suffix(2) == other.suffix(2)
  }

  /// One letter, maybe with its full stop: "B", "B.".
  private static func isInitial(_ word: Substring) -> Bool {
    let isPlain = word.utf8.allSatisfy { $0 < 0x80 }
    return isPlain ? word.utf8.count { $0 != UInt8(ascii: ".") } == 1 : word.count { $0 != "." } == 1
  }

  private func note(_ surface: String, _ fitting: [Int]) -> OwnerNote { .several(name: surface, people: fitting.map { people[$0].name }) }

  /// The one person who holds an office here: "formanden" → the chair, "præsten" → the one called "sognepræst".
  func holder(of office: String) -> String? {
    let holders = holders(of: office)
    return holders.count == 1 ? holders[0] : nil
  }

  /// All of whom the header, or else the text, calls by the office: "borgmesteren" may be one of four.
  func holders(of office: String) -> [String] {
    var base = Tokenizer.fold(Array(office.utf8)[...])
    for ending in ["en", "et"] where base.hasSuffix(ending) && base.utf8.count > 5 {
      base.removeLast(2)
      break
    }
    if base.hasSuffix("værg") { base += "e" }
    // "Direktøren" is the director, and the finance director only where there is no other.
    let exact = holders.filter { people[$0].offices.contains { Roster.shortened[$0] ?? $0 == base } }
    let listed = exact.isEmpty ? holders.filter { people[$0].offices.contains { Roster.isOffice($0, base) } } : exact
    return listed.isEmpty ? called.filter { Roster.isOffice($0.office, base) }.map { people[$0.person].name } : listed.map { people[$0].name }
  }

  /// "udvalgsformand" and "fmd" are a "formand", "næstformand" is none.
  private static func isOffice(_ title: String, _ base: String) -> Bool {
    let title = shortened[title] ?? title
    guard title != base else { return true }
    return title.hasSuffix(base) && !["næst", "vice"].contains { title.hasPrefix($0) } && base.utf8.count > 4
  }

  private static let shortened = [
    "fmd": "formand", "næstfmd": "næstformand", "kass": "kasserer", "sekr": "sekretær", "ref": "referent", "adm": "administrator",
  ]

  /// The text calls somebody by an office: "kasserer Jonna Rytter".
  func call(_ words: [(key: Key, capitals: Bool)], surface: String, by office: String) {
    let (name, note, _) = person(words, surface: surface)
    guard note == nil, called.count < 100, let index = people.firstIndex(where: { $0.name == name }), index < listed || listed < 3 else { return }
    let office = Tokenizer.fold(Array(office.utf8)[...])
    if !called.contains(where: { $0.person == index && $0.office == office }) { called.append((index, office)) }
  }

  func isAbsent(_ name: String) -> Bool { !absent.isEmpty && absent.contains(name) }

  /// Whether the word speaks of the meeting's own body: also "udvalget" of "Udvalg for Uddannelse" and "rådet" of "Handicaprådet".
  func isOwnBody(_ token: Token, _ text: SourceText) -> Bool {
    if isMeetingBody(CollectionOfOne(token.key)) { return true }
    guard let first = ownBody, token.has(.body) else { return false }
    let word = Tokenizer.fold(text.bytes[token.range.start..<token.range.end])
    return first.hasSuffix(word) || word == first + "et" || word == first + "en"
  }

  /// "foreningens", "bestyrelsens", folded: of the body that meets, or of whom it stands for.
  func isOwnGenitive(_ word: String) -> Bool {
    guard let ownBody, word.hasSuffix("s") else { return true }
    return isMeetingBody([Key(String(word.dropLast()))]) || ownBody.hasSuffix(word.dropLast()) || Roster.own.contains(word)
  }

  private static let own = ["foreningens", "klubbens", "afdelingens", "bestyrelsens", "kommunens", "skolens", "udvalgets", "rådets", "radets"]

  /// Whether these words are the meeting's own body: "kredsrådet", "bestyrelsen".
  func isMeetingBody(_ words: some BidirectionalCollection<Key>) -> Bool {
    guard let last = words.last, !bodyWords.isEmpty else { return false }
    return words.count == 1 && bodyWords.contains(last) || bodyWords.starts(with: words)
  }
}
