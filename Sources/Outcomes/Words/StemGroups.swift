import Danish

/// Groups of words by their stems; a stem may stand in several.
struct StemGroups: Sendable {
  private var numbers: [Stem: [Int]] = [:]

  /// Each line of a list is a group of words in their base form.
  init(_ lists: [StaticString]) {
    var book = TermBook()
    let lines = lists.flatMap { "\($0)".split(separator: "\n") }
    for (number, line) in lines.enumerated() {
      for stem in Set(book.terms(String(line)).map { book.stems[$0.term.number] }) { numbers[stem, default: []].append(number) }
    }
  }

  /// Whether some group has both.
  func join(_ a: Stem, _ b: Stem) -> Bool {
    guard let groups = numbers[a], let others = numbers[b] else { return false }
    return groups.contains { others.contains($0) }
  }
}
