import Danish
package import Minutes

/// The people of one body by their full names, from the lists of its minutes: what turns "MD", "Morten" and "Morten Dahl" into one person.
package struct PeopleDirectory: Sendable {
  private struct Entry {
    var name: String
    var parts: [String]
    var initials: String?
    var office: String?
    var organisation: String?
  }

  private var entries: [Entry] = []
  /// The place of each name in `entries`.
  private var places: [[String]: Int] = [:]

  package init() {}

  /// A name in full; the first to tell initials ("Søren Agerskov (SA)"), office and organisation is believed: add the latest minutes first.
  package mutating func add(_ name: String, initials: String? = nil, office: String? = nil, organisation: String? = nil) {
    let parts = Self.parts(name)
    guard parts.count > 1 else { return }
    let place = places[parts] ?? entries.count
    if place == entries.count {
      entries.append(Entry(name: name, parts: parts))
      places[parts] = place
    }
    entries[place].initials = entries[place].initials ?? initials
    entries[place].office = entries[place].office ?? office
    entries[place].organisation = entries[place].organisation ?? organisation
  }

  package mutating func add(_ meeting: MeetingHeader) {
    for person in meeting.present + meeting.absent + meeting.mentioned where person.initials != person.name {
      add(person.name, initials: person.initials, office: person.title, organisation: person.organisation)
    }
  }

  /// The office and organisation of a full name, as far as the lists tell them.
  package func place(of name: String) -> (office: String?, organisation: String?) {
    let parts = Self.parts(name)
    return places[parts].map { (entries[$0].office, entries[$0].organisation) } ?? (nil, nil)
  }

  /// The full names that `words` can mean: everybody who fits, since one of several must never be guessed.
  package func people(called words: String) -> [String] {
    let parts = Self.parts(words)
    guard !parts.isEmpty else { return [] }
    if let whole = places[parts].map({ entries[$0] }) {
      // "Jens Peter" on a list is no whole name where Jens Peter Thomsen is known.
      let longer = entries.filter { $0.parts.count > parts.count && $0.parts.starts(with: parts) }
      let isForename = parts.allSatisfy { Lexicon.shared.isFirstName(Key($0)) }
      return isForename && !longer.isEmpty ? longer.map(\.name) : [whole.name]
    }
    if parts.count == 1, Self.isInitials(words) {
      let declared = entries.filter { $0.initials.map { Self.parts($0) == parts } ?? false }
      if !declared.isEmpty { return declared.map(\.name) }
      return entries.filter { entry in entry.initials == nil && Self.derived(entry.name).contains(words.uppercased()) }.map(\.name)
    }
    let fitting = entries.filter { Self.fits(parts, $0.parts) }
    // "Nina V." is not another than Nina Vestergård.
    return fitting.filter { short in !fitting.contains { $0.parts != short.parts && Self.fits(short.parts, $0.parts) } }.map(\.name)
  }

  /// "MD", "JPT": two to four capital letters.
  private static func isInitials(_ words: String) -> Bool { (2...4).contains(words.count) && words.allSatisfy { $0.isLetter && $0.isUppercase } }

  /// "JPT" and "JT" of Jens Peter Thomsen.
  private static func derived(_ name: String) -> [String] {
    let letters = name.split { $0 == " " || $0 == "-" }.compactMap { $0.first?.uppercased() }
    guard letters.count > 1 else { return [] }
    return [letters.joined(), letters.first! + letters.last!]
  }

  /// "Lone" and "Bruun" fit Lone Bruun, "Jens Thomsen" and "Jens P. Thomsen" fit Jens Peter Thomsen, "Lone B" fits Lone Bruun.
  private static func fits(_ short: [String], _ full: [String]) -> Bool {
    guard short.count > 1 else { return short[0] == full.first || short[0] == full.last }
    var rest = full[...]
    for part in short {
      guard let at = rest.firstIndex(where: { $0 == part || part.count == 1 && $0.hasPrefix(part) }) else { return false }
      rest = rest[(at + 1)...]
    }
    return short[0] == full[0]
  }

  private static func parts(_ name: String) -> [String] {
    name.split { $0 == " " || $0 == "." }.map { Tokenizer.fold(Array($0.utf8)[...]) }.filter { !$0.isEmpty }
  }
}
