import Danish
import Source

/// Tells names from words.
extension Tagger {
  /// Written in capitals, which tell nothing of names then.
  func isShouted(_ words: [Word], _ sentence: Range<Int>) -> Bool {
    var letters = 0
    for index in sentence where words[index].token.isWord {
      let token = words[index].token
      if !token.shape.contains(.capitals) { return false }
      letters += token.range.count > 2 ? 1 : 0
    }
    return letters > 2
  }

  /// "ole ringer til kommunen": a listed first name in small letters, with its verb behind it.
  func isUncapitalisedName(_ words: [Word], _ index: Int, _ sentence: Range<Int>) -> Bool {
    let token = words[index].token
    guard token.forms.isEmpty, !token.has(.function), !token.has(.agent), roster.isFirstName(token), token.range.count > 2,
      index + 1 < sentence.upperBound
    else { return false }
    let next = words[index + 1].token
    return next.forms.contains(.present) && !next.has(.nounFirst) || next.key == Self.og
  }

  func isName(_ words: [Word], _ index: Int, _ sentence: Range<Int>, _ state: State) -> Bool {
    let token = words[index].token
    if roster.isInitials(token) { return true }
    if roster.isNamePart(token) { return !(token.has(.function) && index == state.start && !roster.isFirstName(token)) }
    if token.has(.function) || token.has(.month) || token.has(.weekday) { return false }
    let first = index == state.start
    if token.has(.firstName), !token.has(.ambiguousName) || !first && state.previous != .determiner { return true }
    if state.previous == .name, !first, token.forms.isEmpty || token.forms.contains(.guessed), !token.has(.agent),
      words[index - 1].token.range.end + 1 >= token.range.start
    {
      return true
    }
    let next = index + 1 < sentence.upperBound ? words[index + 1].token : nil
    if !first, actsHere(words, index, sentence, state), !(next?.isCapitalised ?? false) {
      // "(Storm)", "males af Vibe": a word that is a name too, where somebody is named; "(Tjelle)": a word of no language.
      if token.has(.ambiguousName) || token.classes.isEmpty && token.forms.isEmpty && !token.endsInS && !token.isInitials { return true }
    }
    // "Bo og Annemarie tager rundt", "Else ringer": words that are names too.
    if first, token.has(.ambiguousName), let next, index + 2 < sentence.upperBound {
      if next.key == Self.og, words[index + 2].token.isCapitalised, words[index + 2].token.has(.firstName | .ambiguousName) { return true }
      if next.forms.contains(.present), !next.has(.nounFirst | .auxiliary), next.means(.act | .promise), !next.means(.state | .happen) {
        return true
      }
      // "Bo Hansen sender": a name and a verb behind it.
      let verb = words[index + 2].token
      if next.isCapitalised, !next.has(.function | .agent | .month | .weekday), verb.forms.contains(.present), !verb.has(.nounFirst) {
        return true
      }
    }
    // "MBE retter det": initials that nobody declared, as the one who acts.
    if token.isInitials, token.range.count <= 4, !token.has(.agent), let next, next.isWord, !next.isCapitalised {
      return next.forms.contains(.present) || next.key == Self.og || next.has(.modal) || roster.usesInitials
    }
    if token.has(.surname), let next, !first || next.forms.contains(.present) && !next.has(.nounFirst) { return !token.has(.noun) || !first }
    // "Gurli snakker med": no word of the language stands so.
    if first, token.classes.isEmpty, token.forms.isEmpty, !token.endsInS, let next, next.forms.contains(.present), !next.has(.auxiliary),
      !next.has(.nounFirst),
      next.means(.act | .promise), !next.means(.state | .happen)
    {
      return true
    }
    return false
  }

  /// Behind "af" of a passive, in brackets alone, behind the verb of a sentence that begins with something else: "Efter mødet kontakter Tao kommunen".
  private func actsHere(_ words: [Word], _ index: Int, _ sentence: Range<Int>, _ state: State) -> Bool {
    let before = words[index - 1]
    if before.key == Word.open { return index + 1 < words.count && words[index + 1].key == Word.close }
    if before.key == Self.af { return index > sentence.lowerBound + 1 && words[index - 2].isPassive }
    guard before.tag == .finite, before.means(.act | .promise), index - 1 > sentence.lowerBound else { return false }
    return [.adverb, .preposition, .subordinator].contains(words[sentence.lowerBound].tag)
  }

  private static var af: Key { "af" }
}
