package import Source

/// Cuts the tokens of a block into sentences.
package enum SentenceSplitter {
  /// Ranges of indices into `tokens`; together they cover all of them.
  package static func sentences(_ tokens: [Token], in text: SourceText) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var start = 0
    var index = 0
    while index < tokens.count {
      defer { index += 1 }
      guard [".", "?", "!", "…"].contains(tokens[index].folded) else { continue }
      var end = index + 1
      while end < tokens.count, ["\"", "”", "»", ")", ".", "!", "?"].contains(tokens[end].folded),
        tokens[end].range.start == tokens[end - 1].range.end
      { end += 1 }
      guard end < tokens.count else { break }
      if tokens[index].folded == ".", !ends(at: index, next: end, tokens) { continue }
      guard tokens[end].range.start > tokens[end - 1].range.end else { continue }
      found.append(start..<end)
      start = end
      index = end - 1
    }
    if start < tokens.count { found.append(start..<tokens.count) }
    return found
  }

  /// Whether a full stop ends a sentence: not after an abbreviation, an ordinal or an initial.
  private static func ends(at index: Int, next: Int, _ tokens: [Token]) -> Bool {
    guard index > 0, tokens[index - 1].range.end == tokens[index].range.start else { return true }
    let before = tokens[index - 1]
    let after = tokens[next]
    let opens = after.isCapitalised || after.kind == .number || after.folded == "\"" || after.folded == "-"
    if before.kind == .number {
      guard opens, after.kind != .number else { return false }
      // "den 1. Juni", "1. Kvartal": a month or period behind a number.
      if DanishCalendar.month(after.folded) != nil || ["kvartal", "halvar", "sal"].contains(after.folded) { return false }
      // "pkt. 4. Borgmesteren", "kl. 10. Kommunerne"
      return before.folded.count > 2 || index < 2 || !["den", "d"].contains(tokens[index - 2].folded)
    }
    if before.kind == .word, before.range.count == 1, before.isCapitalised { return false }
    if closing.contains(before.folded) { return opens && after.isCapitalised && after.kind == .word }
    if abbreviations.contains(before.folded) || before.range.count == 1 && index >= 2 && tokens[index - 2].folded == "." && !after.isCapitalised {
      return false
    }
    return opens || !(after.kind == .word)
  }

  /// Abbreviations that may also be the last word of a sentence.
  private static let closing: Set<String> = ["mv", "m.v", "osv", "mm", "kr", "ff", "mio", "mia", "dkk"]
  private static let abbreviations: Set<String> = [
    "bl", "a", "fsva", "jf", "jfr", "nr", "pkt", "kl", "ca", "evt", "inkl", "ekskl", "d", "stk", "s", "spm", "hr", "fr", "dr", "pd", "pi", "vpi",
    "kbh", "hhv", "vedr", "mht", "ift",
    "f", "eks", "feks", "pr", "tlf", "max", "min", "adr", "cpr", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "okt", "nov", "dec",
    "kap", "ref", "afd", "sml", "obs",
    "iht", "ifm", "mhp", "ad", "m", "o", "lign", "nuv", "tidl", "v", "fl", "m.fl", "u", "e", "b", "mdr", "kvt", "bl.a", "f.eks", "p.t", "p.g.a",
    "o.l", "ass", "st",
    "jr", "sr",
  ]
}
