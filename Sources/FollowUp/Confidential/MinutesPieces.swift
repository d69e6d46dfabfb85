/// Cuts a passage of minutes into what stands for itself: paragraphs, whose runs of words are looked for, and short sentences, headings and cells,
/// which are looked for as they are.
enum MinutesPieces {
  static func of(_ text: String) -> [(text: String, isWhole: Bool)] {
    paragraphs(text).flatMap { lines -> [(text: String, isWhole: Bool)] in
      let flow = lines.joined(separator: " ")
      let sentences = cut(flow).map { (text: $0, isWhole: true) }
      // A short first line is a heading where the next one begins anew.
      let isHeading = lines.count > 1 && lines[0].count < 60 && lines[1].first?.isUppercase == true
      return [(flow, false)] + sentences + (isHeading ? [(lines[0], true)] : [])
    }
  }

  /// The lines between blank lines, items of lists and ends of sentences.
  private static func paragraphs(_ text: String) -> [[String]] {
    var found: [[String]] = [[]]
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      let words = line.drop(while: \.isWhitespace)
      if words.isEmpty || isItem(words) || found[found.count - 1].last?.last.map({ ".:!?|".contains($0) }) ?? false { found.append([]) }
      if !words.isEmpty { found[found.count - 1].append(String(words)) }
    }
    return found.filter { !$0.isEmpty }
  }

  /// "- ", "• ", "3. ", "a) ", "## "
  private static func isItem(_ words: Substring) -> Bool {
    guard let first = words.first else { return false }
    if "-•*–+#|>·".contains(first) { return true }
    let mark = words.prefix { $0.isNumber || $0.isLetter }
    return mark.count <= 3 && (words.dropFirst(mark.count).first.map { ".)".contains($0) } ?? false)
  }

  private static func cut(_ flow: String) -> [String] {
    var found = [""]
    var last: Character = " "
    for character in flow {
      let ends = character.isWhitespace && ".!?;:".contains(last) || character == "|" || character == "\t"
      if ends { found.append("") } else { found[found.count - 1].append(character) }
      last = character
    }
    return found.filter { !$0.isEmpty }
  }
}
