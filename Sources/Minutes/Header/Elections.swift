import Danish
import Source

/// Who was chosen to lead and to write: "Advokat Per Hjorth blev valgt til dirigent", "Referent blev Sidsel Munch", "Som dirigent valgtes Bo Lund".
struct Elections {
  let text: SourceText
  let fragments: [HeaderFragment]

  /// The people with their role, from the first points.
  func officers() -> [(role: String, person: Person)] {
    var found: [(role: String, person: Person)] = []
    var heading: String?
    for fragment in fragments.prefix(70) {
      if fragment.mark == .numbered || fragment.mark == .heading {
        heading = fragment.words.utf8.count < 60 ? role(in: fragment.words) : nil
      }
      guard fragment.words.contains("valg") || fragment.words.contains("lev "), fragment.range.count < 700 else { continue }
      for sentence in PeopleList(text: text).sentences(fragment.range) {
        guard let (role, person) = officer(sentence, heading), !found.contains(where: { $0.role == role }) else { continue }
        found.append((role, person))
      }
    }
    return found
  }

  private func role(in words: String) -> String? {
    let folded = Tokenizer.fold(words)
    return folded.contains("dirigent") ? "dirigent" : folded.contains("ordstyrer") ? "ordstyrer" : nil
  }

  private func officer(_ range: ByteRange, _ heading: String?) -> (role: String, person: Person)? {
    let words = text.flowing(range).split(separator: " ")
    let folded = words.map { Tokenizer.fold($0).onlyLetters }
    guard let verb = folded.firstIndex(where: { ["valgt", "valgtes", "blev"].contains($0) }), words.count < 30 else { return nil }
    let named = folded.firstIndex { ["dirigent", "referent", "ordstyrer"].contains($0) }
    guard let role = named.map({ folded[$0] }) ?? (folded.contains("valgt") ? heading : nil) else { return nil }
    // "Referent blev NN", "Som dirigent valgtes NN", "Til dirigent blev valgt NN": the name follows; else it stands before the verb.
    if let named, named < verb {
      var start = verb + 1
      while start < words.count, ["valgt", "advokat", "udpeget"].contains(folded[start]) { start += 1 }
      return person(Array(words[min(start, words.count)...]), range).map { (role, $0) }
    }
    guard verb > 0, folded.contains("valgt") || folded.contains("valgtes") || named != nil else { return nil }
    return person(Array(words[..<verb]), range).map { (role, $0) }
  }

  private func person(_ words: [Substring], _ range: ByteRange) -> Person? {
    let (titles, rest) = PersonWords.titles(words)
    let names = PersonWords.names(rest).names
    guard !names.isEmpty, names.count > 1 || PersonWords.isFirstName(names[0]), PersonWords.isPerson(names, titled: !titles.isEmpty, tail: []) else {
      return nil
    }
    return Person(name: PersonWords.written(names), title: titles.isEmpty ? nil : titles.joined(separator: " "), range: range)
  }
}
