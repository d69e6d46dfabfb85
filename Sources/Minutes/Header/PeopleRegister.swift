import Source

/// The people of the header, put in order: nobody twice, nobody both present and absent.
struct PeopleRegister {
  var present: [Person] = []
  var absent: [Person] = []
  /// Named among the absent, but there for a part of the meeting.
  var partial: [Person] = []
  var officers: [(role: String, person: Person)] = []
  /// Known from a list of recipients.
  var known: [Person] = []
  var legend: [String: String] = [:]

  mutating func settle() {
    present = unique(present.map(spelt))
    absent = unique(absent.map(spelt))
    partial = unique(partial.map(spelt))
    known = unique(known.map(spelt))
    absent = unique(absent.map(spelled))
    let away = absent
    present.removeAll { person in away.contains { PeopleRegister.same($0, person) } }
    for person in partial where !present.contains(where: { PeopleRegister.same($0, person) }) { absent.append(person) }
    for (role, person) in officers {
      var person = spelt(person)
      if person.title.flatMap(PersonTitles.officer) != nil { person.title = nil }
      if let at = match(person, in: present) {
        if let title = person.title { present[at].take(title: title) }
        present[at].take(title: role)
        if PersonWords.isInitials(Substring(person.name)) { present[at].initials = present[at].initials ?? person.name }
        if present[at].name.utf8.count < person.name.utf8.count, person.name.contains(" ") { present[at].name = person.name }
      } else if match(person, in: absent) == nil {
        var person = person
        person.take(title: role)
        present.append(person)
      }
    }
    let listed = present + absent
    known = known.filter { match($0, in: listed) == nil }
  }

  /// Initials that a legend explains get the name.
  private func spelt(_ person: Person) -> Person {
    guard let short = person.initials ?? (PersonWords.isInitials(Substring(person.name)) ? person.name : nil), let name = legend[short] else {
      return person
    }
    var person = person
    person.initials = short
    if !person.name.contains(" ") { person.name = name }
    return person
  }

  /// "Afbud: MK", where the list of members has "Mads Kvium (MK)".
  private func spelled(_ person: Person) -> Person {
    guard PersonWords.isInitials(Substring(person.name)), let whole = present.first(where: { $0.initials == person.name }) else { return person }
    return whole
  }

  private func unique(_ people: [Person]) -> [Person] {
    var found: [Person] = []
    var places: [String: Int] = [:]
    for person in people {
      if let at = places[person.name] {
        found[at].title = found[at].title ?? person.title
        found[at].organisation = found[at].organisation ?? person.organisation
        found[at].initials = found[at].initials ?? person.initials
      } else {
        places[person.name] = found.count
        found.append(person)
      }
    }
    return found
  }

  static func same(_ a: Person, _ b: Person) -> Bool {
    a.name == b.name || a.initials != nil && a.initials == b.initials && (a.name == a.initials || b.name == b.initials)
  }

  /// The one person whom a name, a first name or initials can mean.
  func match(_ person: Person, in people: [Person]) -> Int? {
    if let at = people.firstIndex(where: { PeopleRegister.same($0, person) }) { return at }
    let words = person.name.split(separator: " ")
    let fitting = people.indices.filter { index in
      let other = people[index].name.split(separator: " ")
      return people[index].initials == person.name || other.starts(with: words) || words.starts(with: other)
        || words.count == 1 && other.contains(words[0]) || words.count == 2 && other.count > 2 && other.first == words[0] && other.last == words[1]
    }
    if fitting.isEmpty, PersonWords.isInitials(Substring(person.name)) {
      let spelt = people.indices.filter {
        people[$0].initials == nil && PersonWords.initials(person.name, fit: people[$0].name.split(separator: " "))
      }
      return spelt.count == 1 ? spelt[0] : nil
    }
    return fitting.count == 1 ? fitting[0] : nil
  }
}
