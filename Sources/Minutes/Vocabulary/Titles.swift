import Danish

/// Titles and roles that stand before a name.
enum PersonTitles {
  static func contains(_ word: Substring) -> Bool {
    let folded = Tokenizer.fold(Array(word.utf8)[...])
    return list.contains(folded) || suffixes.contains { folded.utf8.count > $0.utf8.count && folded.hasSuffix($0) }
  }

  private static let suffixes = [
    "direktør", "inspektør", "chef", "mester", "formand", "leder", "konsulent", "anklager", "assistent", "kommissær", "sekretær", "kasserer",
    "medlem",
    "præst", "advokat", "rektor",
  ]
  private static let list = Set("\(words)".split(separator: " ").map(String.init))
  private static let words: StaticString =
    "pd vpd pi vpi cpi pk pb formand kasserer sekretær suppleant suppleanter suppleanterne referent fuldmægtig radmand fru hr dr provst direktør leder administrator menig kirkeværge"
}
