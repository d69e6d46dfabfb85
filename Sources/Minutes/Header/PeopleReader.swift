import Danish
import Source

/// Finds the lists of people in the header and reads them.
struct PeopleReader {
  let text: SourceText
  let fragments: [HeaderFragment]
  /// Lines from here on are the points.
  let bodyStart: Int

  /// A list of people never takes more bytes.
  private static let longest = 8_192

  private enum Sort {
    case present, absent
    case officer(String)
    case copies
  }

  func read() -> PeopleRegister {
    var register = PeopleRegister()
    register.legend = legend()
    var index = 0
    while index < fragments.count {
      guard let sort = sort(index, register) else {
        index += 1
        continue
      }
      let block = block(at: index)
      let (entries, used) = entries(of: block)
      index += max(1, used)
      // Below, "Dirigent: NN er spurgt" tells of another meeting.
      let below = block.label.line >= bodyStart
      for entry in below ? entries.prefix(one(sort)) : entries[...] where !(below && entry.hasClause) { add(entry, sort, &register) }
    }
    for (role, person) in Elections(text: text, fragments: fragments).officers() where !register.officers.contains(where: { $0.role == role }) {
      register.officers.append((role, person))
    }
    register.settle()
    return register
  }

  /// Below, a duty is one person's: what follows in the paragraph is no list.
  private func one(_ sort: Sort) -> Int {
    if case .officer = sort { return 1 }
    return .max
  }

  private func add(_ entry: PersonEntry, _ sort: Sort, _ register: inout PeopleRegister) {
    guard var person = entry.person else { return }
    if let other = entry.companion { register.present.append(other) }
    if entry.isDeputy {
      register.present.append(person)
      return
    }
    // "Mødeleder Dorrit, ref. Inge-Lise" in the middle of a list
    if let role = person.title.flatMap(PersonTitles.officer), !entry.isAway {
      person.title = role
      if register.match(person, in: register.present) == nil { register.present.append(person) } else { register.officers.append((role, person)) }
      return
    }
    switch sort {
    case .present: if entry.isAway { register.absent.append(person) } else { register.present.append(person) }
    case .absent: if entry.isPartial { register.partial.append(person) } else { register.absent.append(person) }
    case .officer(let role): register.officers.append((role, person))
    case .copies: if entry.strength == .strong { register.known.append(person) }
    }
  }

  // MARK: what a fragment begins

  private func sort(_ index: Int, _ register: PeopleRegister) -> Sort? {
    let fragment = fragments[index]
    let below = fragment.line >= bodyStart
    switch fragment.label {
    case .present: return below && !register.present.isEmpty ? nil : .present
    case .members: return below || isTitle(index) ? nil : .present
    case .absent: return below && !(register.absent.isEmpty && register.partial.isEmpty) ? nil : .absent
    case .officer(let role):
      // Below, "Kasserer: NN" is the outcome of an election.
      let ofMeeting = ["referent", "mødeleder", "dirigent", "ordstyrer"].contains(role)
      return below && (!ofMeeting || register.officers.contains { $0.role == role }) ? nil : .officer(role)
    case .copies: return below ? nil : .copies
    case .some: return nil
    case nil: break
    }
    guard !below else { return nil }
    if isOfficerLine(fragment) { return .present }
    if isWriter(fragment) { return .officer("referent") }
    if PeopleColumns.isHeader(fragment.cells.map { text.flowing($0) }) { return .present }
    if fragment.mark == .checked || fragment.mark == .unchecked, register.present.isEmpty { return .present }
    if isGroup(fragment) { return .present }
    if register.present.isEmpty, isBareList(fragment) || areBareLines(index) { return .present }
    return awayName(fragment) == nil ? nil : .absent
  }

  /// "Dirigent Frede, skriver Mie", "Referent TNY": duties without a colon.
  private func isOfficerLine(_ fragment: HeaderFragment) -> Bool {
    let words = fragment.words.prefix(60).split(separator: " ")
    guard fragment.mark == .none, fragment.range.count < 90, words.count > 1, PersonTitles.officer(String(words[0])) != nil else { return false }
    return PersonWords.isName(words[1]) && PersonReader(text: text).entry(fragment.range).person != nil
  }

  /// "Referat: Camilla fra forvaltningen": the word for the minutes before a person.
  private func isWriter(_ fragment: HeaderFragment) -> Bool {
    guard let value = groupValue(fragment), fragment.range.count < 80,
      ["referat:", "noter:", "skrevet"].contains(where: fragment.words.lowercased().hasPrefix)
    else { return false }
    let entry = PersonReader(text: text).entry(value)
    return entry.person.map { PersonWords.isInitials(Substring($0.name)) || PersonWords.isFirstName($0.name.prefix { $0 != " " }) } == true
  }

  /// "Bestyrelsen" alone among the first lines is the title, unless people follow.
  private func isTitle(_ index: Int) -> Bool {
    guard fragments[index].line < 3, fragments[index].value.isEmpty, index + 1 < fragments.count else { return false }
    let next = PeopleList(text: text).split(fragments[index + 1].range, conjunctions: true).first.map(PersonReader(text: text).entry)
    return next?.person == nil || next?.strength != .strong
  }

  /// "Driften: Ejendomsleder Frank Møberg, varmemester Dan Lykkegaard": an unknown label before nothing but people.
  private func isGroup(_ fragment: HeaderFragment) -> Bool {
    guard fragment.mark != .numbered, let value = groupValue(fragment) else { return false }
    let parts = PeopleList(text: text).split(value, conjunctions: true).map(PersonReader(text: text).entry)
    let people = parts.filter { $0.person != nil }
    if people.count == parts.count, people.count > 1, people.allSatisfy({ $0.strength >= .medium }) { return true }
    return !people.isEmpty && parts.count < 30 && people.count * 2 > parts.count && people.contains { $0.strength == .strong }
  }

  private func groupValue(_ fragment: HeaderFragment) -> ByteRange? {
    guard fragment.label == nil, let (_, at) = HeaderLabels.group(text[fragment.range]) else { return nil }
    let value = ByteRange(min(fragment.range.start + at, fragment.range.end), fragment.range.end)
    return value.isEmpty ? nil : value
  }

  /// A line of nothing but names, known ones among them: "Ingeborg, Malthe, Signe, Per-Olav og Hanne J."
  private func isBareList(_ fragment: HeaderFragment) -> Bool {
    guard fragment.mark == .none, fragment.line > 0, fragment.range.count < 600, HeaderDates.hits(in: fragment.words).isEmpty else { return false }
    let parts = PeopleList(text: text).split(fragment.range, conjunctions: true).map(PersonReader(text: text).entry)
    guard parts.count > 2, parts.allSatisfy({ $0.person != nil }) else { return false }
    return parts.filter { $0.strength > .weak }.count * 2 >= parts.count
  }

  /// Three lines or more with a person each and no label above.
  private func areBareLines(_ index: Int) -> Bool {
    guard index > 0, index + 2 < fragments.count else { return false }
    return fragments[index...(index + 2)].allSatisfy { fragment in
      guard fragment.label == nil, fragment.range.count < 90, fragment.line < bodyStart, fragment.cells.isEmpty else { return false }
      let part = PeopleList(text: text).split(fragment.range, conjunctions: false).first
      let entry = part.map(PersonReader(text: text).entry)
      return entry?.person != nil && entry?.strength == .strong && entry?.hasClause == false
    }
  }

  /// "Birgit L. var syg", "Hans Munk havde meldt afbud": the name.
  private func awayName(_ fragment: HeaderFragment) -> ByteRange? {
    guard fragment.mark == .none, fragment.range.count < 120 else { return nil }
    guard let length = Substitutes.away(text[fragment.range]) else { return nil }
    let end = fragment.range.start + length
    // "Nanna kom kl. 20. Viktor og Sif havde meldt afbud": the names of the last sentence.
    var name = PeopleList(text: text).sentences(ByteRange(fragment.range.start, end)).last ?? ByteRange(fragment.range.start, end)
    if let digit = text.bytes[name.start..<name.end].lastIndex(where: { (0x30...0x39).contains($0) }) { name.start = min(digit + 2, name.end) }
    let people = PeopleList(text: text).split(name, conjunctions: true).map(PersonReader(text: text).entry)
    return people.allSatisfy { $0.person != nil } ? name : nil
  }

  // MARK: blocks

  /// A label and the lines that may belong to its list.
  struct Block {
    var label: HeaderFragment
    /// The value behind the label, then the fragments below it.
    var items: [HeaderFragment]
    /// How many fragments stand before the first item below the label.
    var hasValue: Bool
    var columns: [PeopleColumns.Column]
  }

  private func block(at index: Int) -> Block {
    let label = fragments[index]
    var block = Block(label: label, items: [], hasValue: false, columns: [])
    if PeopleColumns.isHeader(label.cells.map { text.flowing($0) }) {
      block.columns = PeopleColumns.columns(label.cells.map { text.flowing($0) })
    } else {
      var value = label
      if label.label == nil, let name = awayName(label) { value.value = name } else if let inner = groupValue(label) { value.value = inner }
      value.range = value.value
      if label.label != nil, label.cells.count < 2 { value.cells = [] }
      if !value.range.isEmpty {
        block.items.append(value)
        block.hasValue = true
      }
    }
    var size = 0
    for next in fragments[(index + 1)...] {
      guard continues(block, next) else { break }
      if PeopleColumns.isHeader(next.cells.map { text.flowing($0) }) { block.columns = PeopleColumns.columns(next.cells.map { text.flowing($0) }) }
      block.items.append(next)
      size += next.range.count
      if size > PeopleReader.longest { break }
    }
    return block
  }

  private func continues(_ block: Block, _ next: HeaderFragment) -> Bool {
    if next.label != nil, !isColumnWord(next) { return false }
    if next.mark == .heading || awayName(next) != nil || next.words.contains(" = ") { return false }
    if next.line >= bodyStart, block.label.line < bodyStart { return false }
    if next.mark == .numbered, PersonReader(text: text).entry(next.range).person == nil { return false }
    if next.mark != .checked, next.mark != .unchecked, groupValue(next) != nil { return false }
    return next.cells.count > 1 || HeaderDates.hits(in: next.words).isEmpty
  }

  /// "Navn", "Initialer": a head cell of a table whose cells came out as lines.
  private func isColumnWord(_ fragment: HeaderFragment) -> Bool {
    fragment.label == .members && fragment.words.lowercased() == "navn" && fragment.value.isEmpty
  }

  // MARK: legends

  /// "AKN = Anne Kathrine Nørholm, PLM = Peder Lau Mikkelsen".
  private func legend() -> [String: String] {
    var found: [String: String] = [:]
    for fragment in fragments where fragment.range.count < 1000 && text.bytes[fragment.range.start..<fragment.range.end].contains(UInt8(ascii: "=")) {
      for part in fragment.words.split(whereSeparator: { ",;".contains($0) }) {
        let sides = part.split(separator: "=", maxSplits: 1).map { $0.trimmingSpaces() }
        guard sides.count == 2, PersonWords.isInitials(Substring(sides[0])) else { continue }
        let names = sides[1].split(separator: " ")
        if !names.isEmpty, names.allSatisfy(PersonWords.isName) { found[sides[0]] = sides[1].trimmingSuffix(".") }
      }
    }
    return found
  }
}
