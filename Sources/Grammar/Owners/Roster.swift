package import Danish
package import Minutes
package import Source

/// The people and bodies of one meeting, and how its minutes call them.
package struct Roster: Sendable {
  private struct Entry: Sendable {
    let name: String
    let parts: [String]
  }

  private let people: [Entry]
  private let byPart: [String: [Int]]
  private let byInitials: [String: [Int]]
  package let meetingBody: String?

  package init(_ minutes: Minutes) {
    let listed = minutes.meeting.present + minutes.meeting.absent + minutes.meeting.mentioned
    var people: [Entry] = []
    var byPart: [String: [Int]] = [:]
    var byInitials: [String: [Int]] = [:]
    for person in listed where !people.contains(where: { $0.name == person.name }) {
      let parts = person.name.split(whereSeparator: { $0 == " " }).map { Tokenizer.fold(Array($0.utf8)[...]) }
      guard !parts.isEmpty else { continue }
      for part in parts { byPart[part, default: []].append(people.count) }
      if let initials = person.initials { byInitials[initials, default: []].append(people.count) }
      people.append(Entry(name: person.name, parts: parts))
    }
    (self.people, self.byPart, self.byInitials) = (people, byPart, byInitials)
    meetingBody = minutes.meeting.body
  }

  /// Whether a capitalised word can be part of a person's name here: on the list, declared initials, or a first name known to the lexicon.
  func isNamePart(_ folded: String, initial token: Token) -> Bool {
    if byPart[folded] != nil || FirstNames.contains(folded) { return true }
    return token.range.count <= 4 && byInitials.keys.contains { Tokenizer.fold(Array($0.utf8)[...]) == folded }
  }

  func isBody(_ folded: [String]) -> Bool {
    guard let meetingBody else { return false }
    let own = meetingBody.split(whereSeparator: { $0 == " " || $0 == "," }).map { Tokenizer.fold(Array($0.utf8)[...]) }
    return !folded.isEmpty && own.starts(with: folded)
  }

  /// The one person whom these name words can mean, in full; a note where two fit.
  func person(_ surface: String) -> (name: String, note: String?) {
    if let initials = byInitials[surface], initials.count == 1 { return (people[initials[0]].name, nil) }
    let parts = surface.split(separator: " ").map { Tokenizer.fold(Array($0.utf8)[...]) }.filter { !Titles.contains($0) }
    guard let first = parts.first else { return (surface, nil) }
    var fitting = byPart[first] ?? []
    for part in parts.dropFirst() { fitting = fitting.filter { (byPart[part] ?? []).contains($0) } }
    // A first name outranks the same word as somebody's surname.
    if fitting.count > 1, case let named = fitting.filter({ people[$0].parts.first == first }), named.count == 1 { fitting = named }
    if fitting.count == 1 { return (people[fitting[0]].name, nil) }
    if fitting.count > 1 {
      return (surface, "Flere hedder \(surface): " + fitting.map { people[$0].name }.joined(separator: ", "))
    }
    return (surface, nil)
  }
}
