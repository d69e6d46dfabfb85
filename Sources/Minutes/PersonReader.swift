import Danish
import Source

/// Reads lines of attendees.
struct PersonReader {
  let text: SourceText

  /// The people on one line or in one comma list. `range` is the value without its label.
  func people(in range: ByteRange) -> [Person] {
    let parts = split(range)
    var people: [Person] = []
    for part in parts {
      if let person = person(part) {
        people.append(person)
      } else if !people.isEmpty, part.count < 60, case let words = text.flowing(part), isOrganisation(words),
        parts.count == 2 || people.last?.organisation == nil
      {
        people[people.count - 1].organisation = words
      }
    }
    return people
  }

  /// Cuts at commas, semicolons and "og" outside brackets.
  private func split(_ range: ByteRange) -> [ByteRange] {
    var parts: [ByteRange] = []
    var depth = 0
    var start = range.start
    var index = range.start
    while index < range.end {
      let byte = text.bytes[index]
      if byte == UInt8(ascii: "(") { depth += 1 }
      if byte == UInt8(ascii: ")") { depth -= 1 }
      if depth <= 0, byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";") {
        parts.append(ByteRange(start, index))
        start = index + 1
      } else if depth <= 0, text.bytes[index..<range.end].starts(with: " og ".utf8) || text.bytes[index..<range.end].starts(with: "\nog ".utf8) {
        parts.append(ByteRange(start, index))
        start = index + 4
        index += 3
      }
      index += 1
    }
    parts.append(ByteRange(start, range.end))
    return parts.filter { !$0.isEmpty }
  }

  /// "Borgmester NN", "NN (XX)", "SA (Søren Agerskov, lokalpolitiet)", "NN – Herlev Kommune", "v. pd NN".
  func person(_ range: ByteRange) -> Person? {
    var surface = text.flowing(range)
    while let first = surface.first, " -*•·[]x/.".contains(first), !surface.hasPrefix("x "), surface.count > 1 { surface.removeFirst() }
    var bracket: String?
    if let open = surface.firstIndex(of: "("), open > surface.startIndex {
      let close = surface[open...].firstIndex(of: ")") ?? surface.endIndex
      bracket = String(surface[surface.index(after: open)..<close])
      surface = String(surface[..<open])
    }
    var organisation: String?
    for dash in [" – ", " - ", ": "] {
      if let cut = surface.range(of: dash) {
        organisation = String(surface[cut.upperBound...])
        surface = String(surface[..<cut.lowerBound])
      }
    }
    let words = surface.split(separator: " ")
    var titles: [Substring] = []
    var names = words[...]
    while let word = names.first, PersonTitles.contains(word) || ["v.", "/v.", "v/", "fra", "samt"].contains(word) {
      if PersonTitles.contains(word) { titles.append(word) }
      names = names.dropFirst()
    }
    let title = titles.isEmpty ? nil : titles.joined(separator: " ")
    while let last = names.last, last.first?.isLowercase == true || last.first?.isNumber == true { names = names.dropLast() }
    guard let first = names.first, names.count <= 5, names.allSatisfy(isNameWord), !isOrganisation(names.joined(separator: " ")) else { return nil }
    if names.count == 1, isInitials(first), let bracket {
      let inner = bracket.split(separator: ",", maxSplits: 1).map { $0.trimmingSpaces() }
      return Person(name: inner[0], title: title, organisation: inner.count > 1 ? inner[1] : nil, initials: String(first), range: range)
    }
    if names.count == 1, title == nil, first.utf8.count < 3, !isInitials(first) { return nil }
    let short = bracket.flatMap { isInitials(Substring($0)) ? $0 : nil }
    return Person(
      name: names.joined(separator: " "), title: title, organisation: organisation ?? (short == nil ? bracket : nil),
      initials: short ?? (names.count == 1 && isInitials(first) ? String(first) : nil),
      range: range)
  }

  private func isNameWord(_ word: Substring) -> Bool {
    guard let first = word.first, first.isUppercase || ["von", "van", "de", "el", "al", "la"].contains(word) else { return false }
    return !word.contains { $0.isNumber || "@:/".contains($0) }
  }

  private func isInitials(_ word: Substring) -> Bool { (2...4).contains(word.count) && word.allSatisfy { $0.isUppercase } }

  private func isOrganisation(_ words: String) -> Bool {
    let folded = Tokenizer.fold(Array(words.utf8)[...])
    return ["kommune", "politi", "forening", "skole", "forvaltning", "afdeling", "politikreds", "selskab", "administration", "a/s", "aps"].contains {
      folded.contains($0)
    }
      || words.first?.isLowercase == true
  }
}

extension Substring {
  func trimmingSpaces() -> String {
    var part = self
    while part.first == " " { part = part.dropFirst() }
    while part.last == " " { part = part.dropLast() }
    return String(part)
  }
}

extension String {
  /// The first place of `needle`; small texts only.
  func range(of needle: String) -> Range<Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(needle) { return start..<index(start, offsetBy: needle.count) }
      start = index(after: start)
    }
    return nil
  }
}
