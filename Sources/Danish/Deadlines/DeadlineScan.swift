import Source

/// One pass over the tokens of a block; each family of expressions has its own file.
struct DeadlineScan {
  struct Hit {
    var end: Int
    var type: DueType
    var value: String?
    var from: Day?
    var to: Day?
  }

  let text: SourceText
  let tokens: ArraySlice<Token>
  let reference: Day?

  func expression(at index: Int) -> Hit? {
    let token = tokens[index]
    if token.kind == .punctuation { return nil }
    return date(at: index) ?? period(at: index) ?? meeting(at: index) ?? vague(at: index)
  }

  func word(_ index: Int) -> String {
    index < tokens.endIndex && index >= tokens.startIndex ? Tokenizer.fold(text.bytes[tokens[index].range.start..<tokens[index].range.end]) : ""
  }

  func number(_ index: Int) -> Int? {
    index < tokens.endIndex && index >= tokens.startIndex && tokens[index].kind == .number ? tokens[index].number(in: text) : nil
  }

  /// Past a full stop.
  func skipDot(_ index: Int) -> Int { word(index) == "." ? index + 1 : index }

  /// "senest den", "inden udgangen af", "til": the words before an expression that belong to it.
  func introduction(before index: Int, notBefore limit: Int) -> Int {
    var start = index
    while start > tokens.startIndex, tokens[start - 1].range.start >= limit,
      Self.introductions.contains(word(start - 1)) || word(start - 1) == "." && ["d", "den"].contains(word(start - 2))
    {
      if word(start - 1) == "af", !Self.edges.contains(word(start - 2)) { break }
      start -= 1
    }
    if start < index, word(start) == "og" { start += 1 }
    return start
  }

  private static let introductions: Set<String> = [
    "senest", "inden", "før", "den", "d", "til", "pa", "i", "ved", "fra", "udgangen", "af", "løbet", "for", "om", "snarest", "efter", "med", "og",
    "udgang", "slutningen",
    "begyndelsen", "midt", "næste", "starten", "kommende",
  ]
  private static let edges: Set<String> = ["udgangen", "løbet", "slutningen", "begyndelsen", "starten"]

  func dated(_ day: Day, _ end: Int) -> Hit { Hit(end: end, type: .date, value: day.iso, from: day, to: day) }

  /// The first such day on or after the meeting.
  func next(day: Int, month: Int) -> Day? {
    guard let reference else { return nil }
    for year in reference.year...reference.year + 4 {
      if let found = Day(year: year, month: month, day: day), found >= reference { return found }
    }
    return nil
  }
}
