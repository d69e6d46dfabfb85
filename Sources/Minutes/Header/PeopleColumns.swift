import Danish
import Source

/// Rows of a table of people: "Britta Laugesen   Kommunen, bygherre   BLA   20 00 00 01", "| Navn | Initialer | Org |".
struct PeopleColumns {
  enum Column { case name, organisation, initials, title, status, ignored }

  let text: SourceText
  /// The columns as the first row names them; empty where it does not.
  var columns: [Column] = []

  /// Whether cells are the head of a table of people.
  static func isHeader(_ cells: [String]) -> Bool {
    let found = cells.map(column)
    return cells.count > 1 && found.allSatisfy { $0 != nil } && found.contains(.name)
  }

  static func columns(_ cells: [String]) -> [Column] { cells.map { column($0) ?? .ignored } }

  private static func column(_ cell: String) -> Column? {
    let folded = Tokenizer.fold(cell).filter { $0.isLetter }
    if names.contains(folded) { return .name }
    if ["initialer", "init", "ini", "forkortelse", "fork"].contains(folded) { return .initials }
    if ["titel", "rolle", "funktion", "stilling", "post", "hverv"].contains(folded) { return .title }
    if ["tilstede", "afbud", "mødt", "deltog", "fremmødt", "status", "fraværende", "deltagelse"].contains(folded) { return .status }
    if ["tlf", "telefon", "mail", "email", "mobil", "tlfnr", "nr", "emailadresse", "bemærkning", "bemærkninger", "kopi", "udsendt"].contains(folded) {
      return .ignored
    }
    if folded.utf8.count < 24, organisations.contains(where: { folded.hasPrefix($0) }) { return .organisation }
    return nil
  }

  private static let names: Set<String> = [
    "navn", "navne", "deltagere", "deltager", "mødedeltagere", "person", "medlem", "medlemmer", "tilstede", "fornavn",
  ]
  private static let organisations = [
    "firma", "org", "afdeling", "repræsenterer", "virksomhed", "kommune", "forening", "enhed", "institution", "arbejdssted", "part",
  ]

  /// The person of a row.
  func entry(_ cells: [ByteRange]) -> PersonEntry? {
    let reader = PersonReader(text: text)
    let named = columns.count == cells.count
    let at = named ? columns.firstIndex(of: .name) : cells.indices.first { reader.entry(cells[$0]).person != nil && !isShort(cells[$0]) }
    if named, let at, case let entry = reader.entry(cells[at]), entry.person == nil || entry.strength == .weak, let trade = trade(cells, at) {
      return trade
    }
    guard let at = at ?? cells.indices.first(where: { isShort(cells[$0]) }), case var entry = reader.entry(cells[at]), var person = entry.person
    else {
      return nil
    }
    for index in cells.indices where index != at {
      let words = text.flowing(cells[index]).trimmingSpaces()
      let column = named ? columns[index] : guess(words, person)
      switch column {
      case .initials: person.initials = person.initials ?? (PersonWords.isInitials(Substring(words)) ? words : nil)
      case .organisation: describe(&person, words)
      case .title: person.title = person.title ?? (words.isEmpty ? nil : words)
      case .status: entry.isAway = entry.isAway || PersonReader.isAway(words) || words.lowercased() == "nej"
      case .name, .ignored: continue
      }
    }
    person.range = ByteRange(cells[at].start, cells[at].end)
    entry.person = person
    return entry
  }

  /// "Ingeniør   Nordkonsult   KVE": a row that names nobody but by initials.
  private func trade(_ cells: [ByteRange], _ at: Int) -> PersonEntry? {
    guard let short = columns.firstIndex(of: .initials).map({ cells[$0] }), isShort(short) else { return nil }
    let initials = text.flowing(short).trimmingSpaces()
    guard !PersonWords.initials(initials, fit: text.flowing(cells[at]).split(separator: " ")) else { return nil }
    var person = Person(name: initials, title: text.flowing(cells[at]).trimmingSpaces(), initials: initials, range: short)
    if let firm = columns.firstIndex(of: .organisation) { person.organisation = text.flowing(cells[firm]).trimmingSpaces() }
    return PersonEntry(person: person, strength: .strong)
  }

  /// The organisation of a row, perhaps with initials that slipped out of their column: "Tinglev & Søn PTI".
  private func describe(_ person: inout Person, _ words: String) {
    let parts = words.split(separator: " ")
    guard let last = parts.last, person.organisation == nil else { return }
    if parts.count > 1, person.initials == nil, last.count > 1, PersonWords.isInitials(last),
      PersonWords.initials(String(last), fit: person.name.split(separator: " "))
    {
      person.initials = String(last)
      person.organisation = parts.dropLast().joined(separator: " ")
    } else {
      person.organisation = words
    }
  }

  private func isShort(_ cell: ByteRange) -> Bool { cell.count <= 6 && PersonWords.isInitials(Substring(text.flowing(cell))) }

  private func guess(_ words: String, _ person: Person) -> Column {
    if words.contains("@") || words.filter(\.isNumber).count > 3 || words.isEmpty { return .ignored }
    if PersonReader.isAway(words) { return .status }
    if PersonWords.isInitials(Substring(words)), PersonWords.initials(words, fit: person.name.split(separator: " ")) { return .initials }
    return PersonTitles.isRole(words) ? .title : .organisation
  }
}
