import Danish

/// Groups of words by their stems; a stem may stand in several.
struct StemGroups: Sendable {
  private var groups: [Stem: [Int]] = [:]

  /// Each line of a list is a group of words in their base form.
  init(_ lists: [StaticString]) {
    var reader = StemReader()
    let lines = lists.flatMap { "\($0)".split(separator: "\n") }
    for (number, line) in lines.enumerated() {
      for stem in Set(reader.stems(String(line))) { groups[stem, default: []].append(number) }
    }
  }

  /// The groups that a stem stands in, in order.
  func numbers(of stem: Stem) -> [Int] { groups[stem] ?? [] }
}
