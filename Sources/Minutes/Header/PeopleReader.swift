import Danish
import Source

/// Finds the lists of people in the header and reads them.
struct PeopleReader {
  let text: SourceText
  let fragments: [HeaderFragment]
  /// Lines from here on are the points.
  let bodyStart: Int

  private enum Sort { case present, absent, officer(String), copies }

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
      for entry in entries where !(below && entry.hasClause) { add(entry, sort, &register) }
    }
    register.settle()
    return register
  }

  private func add(_ entry: PersonEntry, _ sort: Sort, _ register: inout PeopleRegister) {
    guard let person = entry.person else { return }
    if let other = entry.companion { register.present.append(other) }
    if entry.isDeputy {
      register.present.append(person)
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
    case .members: return below ? nil : .present
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
    if PeopleColumns.isHeader(fragment.cells.map { text.flowing($0) }) { return .present }
    if fragment.mark == .checked || fragment.mark == .unchecked, register.present.isEmpty { return .present }
    if isGroup(fragment) { return .present }
    if register.present.isEmpty, isBareList(fragment) { return .present }
    return awayName(fragment) == nil ? nil : .absent
  }

  /// "Driften: Ejendomsleder Frank Møberg, varmemester Dan Lykkegaard": an unknown label before nothing but people.
  private func isGroup(_ fragment: HeaderFragment) -> Bool {
    guard fragment.mark != .numbered, let value = groupValue(fragment) else { return false }
    let parts = PeopleList(text: text).split(value, conjunctions: true).map(PersonReader(text: text).entry)
    let people = parts.filter { $0.person != nil }
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

  /// "Birgit L. var syg", "Hans Munk havde meldt afbud": the name.
  private func awayName(_ fragment: HeaderFragment) -> ByteRange? {
    guard fragment.mark == .none, fragment.range.count < 120 else { return nil }
    let raw = text[fragment.range]
    for verb in [" var syg", " var forhindret", " havde meldt afbud", " meldte afbud", " var fraværende", " er fraværende", " havde afbud", " har meldt afbud"] {
      guard let cut = raw.range(of: verb) else { continue }
      let name = ByteRange(fragment.range.start, fragment.range.start + raw[..<cut.lowerBound].utf8.count)
      return PersonReader(text: text).entry(name).person == nil ? nil : name
    }
    return nil
  }

  // MARK: blocks

  private struct Block {
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
      if let name = awayName(label) { value.value = name } else if let inner = groupValue(label) { value.value = inner }
      value.range = value.value
      if label.label != nil, label.cells.count < 2 { value.cells = [] }
      if !value.range.isEmpty {
        block.items.append(value)
        block.hasValue = true
      }
    }
    for next in fragments[(index + 1)...] {
      guard continues(block, next) else { break }
      if PeopleColumns.isHeader(next.cells.map { text.flowing($0) }) { block.columns = PeopleColumns.columns(next.cells.map { text.flowing($0) }) }
      block.items.append(next)
      if block.items.count > 90 { break }
    }
    return block
  }

  private func continues(_ block: Block, _ next: HeaderFragment) -> Bool {
    if next.label != nil, !isColumnWord(next) { return false }
    if next.mark == .heading || awayName(next) != nil { return false }
    if next.line >= bodyStart, block.label.line < bodyStart { return false }
    if next.mark == .numbered, PersonReader(text: text).entry(next.range).person == nil { return false }
    if next.mark != .checked, next.mark != .unchecked, groupValue(next) != nil { return false }
    return next.cells.count > 1 || HeaderDates.hits(in: next.words).isEmpty
  }

  /// "Navn", "Initialer": a head cell of a table whose cells came out as lines.
  private func isColumnWord(_ fragment: HeaderFragment) -> Bool {
    fragment.label == .members && fragment.words.lowercased() == "navn" && fragment.value.isEmpty
  }

  // MARK: reading a block

  private func entries(of block: Block) -> (entries: [PersonEntry], used: Int) {
    var found: [PersonEntry] = []
    let groups = joined(block)
    let single = groups.count > 1 || isOfficer(block.label.label)
    let someChecked = block.items.contains { $0.mark == .checked }
    var used = block.hasValue ? 0 : 1
    for (order, group) in groups.enumerated() {
      let first = block.items[group.lowerBound]
      let range = ByteRange(first.range.start, block.items[group.upperBound - 1].range.end)
      var read = rows(first, block.columns) ?? PeopleList(text: text).entries(in: range, single: single || first.mark != .none)
      read.removeAll { $0.person == nil && $0.remark == nil && $0.initials == nil }
      let people = read.filter { $0.person != nil }
      if people.isEmpty {
        guard order == 0 && !block.hasValue || attach(read, first, to: &found) || isFiller(first) else { break }
      } else if order > 0 || !block.hasValue, !belongs(people, first, found, block) {
        break
      }
      for var entry in people {
        if someChecked, first.mark == .unchecked { entry.isAway = true }
        found.append(entry)
      }
      used += group.count
      if order == 0, block.hasValue, people.isEmpty { break }
    }
    return (found, max(used, 1))
  }

  private func rows(_ item: HeaderFragment, _ columns: [PeopleColumns.Column]) -> [PersonEntry]? {
    guard item.cells.count > 1 else { return nil }
    if PeopleColumns.isHeader(item.cells.map { text.flowing($0) }) { return [] }
    let all = item.cells.map(PersonReader(text: text).entry)
    if columns.isEmpty, all.allSatisfy({ $0.person != nil && $0.strength >= .medium }) { return all }
    return PeopleColumns(text: text, columns: columns).entry(item.cells).map { [$0] } ?? []
  }

  private func isOfficer(_ label: HeaderLabel?) -> Bool {
    if case .officer = label { return true }
    return false
  }

  /// Whether the people of a line below the label still belong to its list: unknown single words only where the list has such.
  private func belongs(_ people: [PersonEntry], _ item: HeaderFragment, _ found: [PersonEntry], _ block: Block) -> Bool {
    if isOfficer(block.label.label), !found.isEmpty { return false }
    guard let best = people.map(\.strength).max() else { return false }
    if item.mark == .checked || item.mark == .unchecked || item.cells.count > 1 { return true }
    // A list between commas is over at its last line.
    if block.hasValue, found.count > 2, item.gap > 0 || item.mark == .numbered { return false }
    switch best {
    case .strong: return true
    case .medium: return item.gap == 0 || !block.hasValue
    case .weak: return item.gap == 0 && (found.isEmpty && !block.hasValue || found.contains { $0.strength == .weak } || people.count > 2)
    }
  }

  /// "Vigsø Kommune", "KMA", "afdelingschef" on a line of its own tells of the person above.
  private func attach(_ read: [PersonEntry], _ item: HeaderFragment, to found: inout [PersonEntry]) -> Bool {
    guard item.gap == 0, item.range.count < 60, item.mark == .none, var person = found.last?.person, let entry = read.first else { return false }
    let words = entry.remark ?? ""
    guard !words.isEmpty, !words.contains("."), words.first?.isUppercase == true && PersonWords.isNameless(words) || PersonTitles.isRole(words) else {
      return false
    }
    if PersonTitles.isRole(words), !PersonWords.isNameless(words) || words.first?.isLowercase == true {
      person.title = person.title ?? words
    } else if person.organisation == nil {
      person.organisation = words
    } else {
      return false
    }
    found[found.count - 1].person = person
    return true
  }

  /// Addresses, telephone numbers and the heads of tables do not end a list.
  private func isFiller(_ item: HeaderFragment) -> Bool {
    let words = item.words
    if item.range.count < 60, words.contains("@") || words.filter(\.isNumber).count >= 8 { return true }
    return PeopleColumns.isHeader([words, "navn"]) || PeopleColumns.isHeader(item.cells.map { text.flowing($0) })
  }

  /// Groups of items that are one hard-wrapped list.
  private func joined(_ block: Block) -> [Range<Int>] {
    var groups: [Range<Int>] = []
    for index in block.items.indices {
      if let last = groups.last, wraps(block, from: last.lowerBound, at: index) {
        groups[groups.count - 1] = last.lowerBound..<(index + 1)
      } else {
        groups.append(index..<(index + 1))
      }
    }
    return groups
  }

  private func wraps(_ block: Block, from start: Int, at index: Int) -> Bool {
    let (before, next) = (block.items[index - 1], block.items[index])
    guard next.gap == 0, next.mark == .none, next.cells.count < 2, before.cells.count < 2 || before.label != nil, !next.isContinued else { return false }
    let bytes = text.bytes[before.range.start..<before.range.end]
    guard let last = bytes.last else { return false }
    let so_far = text.bytes[block.items[start].range.start..<before.range.end]
    let open = so_far.lazy.filter { $0 == UInt8(ascii: "(") }.count > so_far.lazy.filter { $0 == UInt8(ascii: ")") }.count
    if open || ",;/-+&".utf8.contains(last) { return true }
    let words = before.words.split(separator: " ")
    if let word = words.last, ["og", "samt"].contains(word) || word.utf8.count == 2 && word.last == "." { return true }
    if let first = next.words.first, first.isLowercase || first == "(" || first == "+" { return !PersonTitles.contains(next.words.prefix { $0 != " " }) || last != UInt8(ascii: ")") }
    let commas = bytes.lazy.filter { $0 == UInt8(ascii: ",") }.count
    guard last != UInt8(ascii: "."), last != UInt8(ascii: ")") else { return false }
    let list = PeopleList(text: text)
    let people = list.split(before.range, conjunctions: true).lazy.map(PersonReader(text: text).entry).filter { $0.person != nil }.count
    // "…, sundhedsplejerske Berit Lolk, sognepræst" goes on with a name; "Torben Kjeldgaard (TK), formand" does not.
    if commas > 1, people > 1, words.last?.first?.isLowercase == true { return true }
    guard commas >= 3 && bytes.count >= 40 || commas >= 2 && block.hasValue && bytes.count >= 40 else { return false }
    let following = list.split(next.range, conjunctions: true).map(PersonReader(text: text).entry)
    return following.filter { $0.person != nil }.count * 2 >= following.count
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
