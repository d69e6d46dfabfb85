import Source

/// Reads the lines of a list: which belong together, which person each tells of, and where the list ends.
extension PeopleReader {
  /// The people of a block and how many fragments they take.
  func entries(of block: Block) -> (entries: [PersonEntry], used: Int) {
    var found: [PersonEntry] = []
    let groups = joined(block)
    let several = groups.count > 1
    let someChecked = block.items.contains { $0.mark == .checked }
    var used = block.hasValue ? 0 : 1
    for (order, group) in groups.enumerated() {
      let first = block.items[group.lowerBound]
      let range = ByteRange(first.range.start, block.items[group.upperBound - 1].range.end)
      let list = PeopleList(text: text)
      let single = isOfficer(block.label.label) || first.mark != .none || several && !list.isList(range)
      var read = rows(first, block.columns) ?? list.entries(in: range, single: single)
      read.removeAll { $0.person == nil && $0.remark == nil && $0.initials == nil }
      let people = read.filter { $0.person != nil }
      if people.count == 1, order > 0, attachInitials(people[0], first, to: &found) {
        used += group.count
        continue
      }
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
    if block.hasValue, item.gap > 0, block.label.label == .absent { return false }
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

  /// "KMA" on a line of its own below "Karen Marie Abildgaard".
  private func attachInitials(_ entry: PersonEntry, _ item: HeaderFragment, to found: inout [PersonEntry]) -> Bool {
    guard item.cells.count < 2, let short = entry.person, short.initials == short.name, var person = found.last?.person, person.initials == nil,
      person.name.contains(" "), PersonWords.initials(short.name, fit: person.name.split(separator: " "))
    else { return false }
    person.initials = short.name
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
    guard next.gap == 0, next.mark == .none, next.cells.count < 2, before.cells.count < 2 || before.label != nil, !next.isContinued else {
      return false
    }
    let bytes = text.bytes[before.range.start..<before.range.end]
    guard let last = bytes.last else { return false }
    let whole = text.bytes[block.items[start].range.start..<before.range.end]
    let open = whole.lazy.filter { $0 == UInt8(ascii: "(") }.count > whole.lazy.filter { $0 == UInt8(ascii: ")") }.count
    if open || ",;/-+&".utf8.contains(last) { return true }
    let words = before.words.split(separator: " ")
    if let word = words.last, ["og", "samt"].contains(word) || word.utf8.count == 2 && word.last == "." { return true }
    if let first = next.words.first, first.isLowercase || first == "(" || first == "+" {
      // "v. pd Ole Friis" and "fuldmægtig Eva Munk" are people of their own.
      let own = PeopleList(text: text).split(next.range, conjunctions: true).first.map(PersonReader(text: text).entry)
      let endsOpen = words.last?.first?.isLowercase == true
      return endsOpen || !(own?.person != nil && own?.strength == .strong)
    }
    // "…, Christian Bro" / "Forstander Maiken Aaby, …": a title in capitals begins a line of its own.
    if let first = next.words.split(separator: " ").first, first.first?.isUppercase == true, PersonTitles.contains(first),
      !PersonWords.isFirstName(first)
    {
      return false
    }
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
}
