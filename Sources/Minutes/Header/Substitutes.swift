/// People whom a list tells of in words: who came for somebody else, who did not come.
enum Substitutes {
  /// The one who came instead, with titles: "i stedet deltog viceborgmester Ole Kusk", "for hvem Arne Dal var indkaldt",
  /// "Som stedfortræder for Kaj Rud deltog Anita Brink".
  static func name(in words: [Substring]) -> (titles: [Substring], names: [Substring])? {
    guard let mark = words.firstIndex(where: { marks.contains($0) || $0 == "hvem" }), mark > 0 || words[0] != "hvem" else { return nil }
    if words[mark] == "hvem", words[mark - 1] != "for" { return nil }
    var index = mark + 1
    while index < words.count {
      let (titles, rest) = PersonWords.titles(Array(words[index...]))
      let names = PersonWords.names(rest).names
      let isStart = words[index].first?.isUppercase == true || PersonTitles.contains(words[index])
      guard isStart, !names.isEmpty else {
        index += 1
        continue
      }
      // "i stedet for borgmester Eva Thorsen": the one who is away.
      if words[index - 1] == "for" {
        index += titles.count + names.count
        continue
      }
      let known = names.count > 1 || !titles.isEmpty || PersonWords.isFirstName(names[0])
      return known && PersonWords.isPerson(names, titled: !titles.isEmpty, tail: []) ? (titles, names) : nil
    }
    return nil
  }

  private static let marks: Set<Substring> = ["stedet", "stedfortræder", "stedfortræder:", "afløser", "suppleant:", "steden", "vikar"]

  /// "Birgit L. var syg", "Hans og Sif havde meldt afbud": how many bytes the names before the verb take.
  static func away(_ words: String) -> Int? {
    for verb in verbs {
      if let cut = words.range(of: verb) { return words[..<cut.lowerBound].utf8.count }
    }
    return nil
  }

  private static let verbs = [
    " var syg", " var forhindret", " havde meldt afbud", " meldte afbud", " var fraværende", " er fraværende", " havde afbud", " har meldt afbud",
    " sendte afbud", " havde sendt afbud", " meldte fra", " kom ikke", " mødte ikke", " var ikke med", " var ikke til stede", " udeblev",
    " var bortrejst", " har afbud",
  ]
}
