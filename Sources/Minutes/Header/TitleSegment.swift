import Danish

/// A stretch of a title line between dashes, slashes and wide gaps, as words.
struct TitleSegment {
  struct Word {
    /// As it is to be written: "UNGERÅDET" → "Ungerådet".
    var text: String
    /// Letters, digits and slashes, folded.
    var folded: String
    var isCapital: Bool
    var isQuoted: Bool
    /// A comma, colon or bracket stands behind it.
    var closes: Bool
    var opensBracket: Bool
  }

  var words: [Word]
  /// The line of the header it comes from.
  var line: Int
  /// Whether a dash parts it from the segment before it on the same line.
  var followsDash: Bool

  static func segments(_ line: String, at index: Int) -> [TitleSegment] {
    var parts: [Substring] = [line[...]]
    for dash in [" – ", " — ", " - ", " // ", " / ", " | ", " · ", "   ", "\t"] {
      parts = parts.flatMap { cut($0, dash) }
    }
    var found: [TitleSegment] = []
    for (order, part) in parts.enumerated() {
      var words = words(part)[...]
      // "Projekt: Ny hal", "Emne: Bestyrelsesmøde"
      if words.count > 1, part.drop(while: { $0 != " " }).startIndex > part.startIndex, part.prefix(while: { $0 != " " }).last == ":" {
        words = words.dropFirst()
      }
      var follows = order > 0
      while let comma = words.indices.dropLast().first(where: { words[$0].closes && beginsBody(words[$0 + 1]) }) {
        found.append(TitleSegment(words: Array(words[...comma]), line: index, followsDash: follows))
        words = words[(comma + 1)...]
        follows = true
      }
      if !words.isEmpty { found.append(TitleSegment(words: Array(words), line: index, followsDash: follows)) }
    }
    return found
  }

  /// What stands behind a word.
  func from(_ word: Int) -> TitleSegment { TitleSegment(words: Array(words[(word + 1)...]), line: line, followsDash: followsDash) }

  /// "Kollektivet Bøgen, husmøde 4/5": behind the comma stands the body or the meeting.
  private static func beginsBody(_ word: Word) -> Bool { BodyWords.isBody(word.folded) || BodyWords.meeting(word.text) != nil }

  private static func cut(_ part: Substring, _ dash: String) -> [Substring] {
    guard let at = part.range(of: dash) else { return [part] }
    return [part[..<at.lowerBound]] + cut(part[at.upperBound...], dash)
  }

  private static func words(_ part: Substring) -> [Word] {
    let raw = part.split(whereSeparator: { " \t\u{A0}".contains($0) })
    let letters = part.filter(\.isLetter)
    let loud = letters.count > 5 && letters.filter(\.isLowercase).count * 4 < letters.count
    var quoted = false
    var words: [Word] = raw.compactMap { piece in
      let opensQuote = piece.first.map { "\"“”»«".contains($0) } == true
      quoted = quoted || opensQuote
      let word = Word(piece, loud: loud, quoted: quoted)
      if piece.contains(where: { "\"“”»«".contains($0) }), !opensQuote || piece.dropFirst().contains(where: { "\"“”»«".contains($0) }) {
        quoted = false
      }
      return word.folded.isEmpty && !word.text.contains("&") ? nil : word
    }
    // "DET RØDE RUM": a line in capitals begins with a capital.
    if loud, let first = words.first, !first.isCapital, first.text.first?.isLetter == true {
      words[0].text = first.text.prefix(1).uppercased() + first.text.dropFirst()
      words[0].isCapital = true
    }
    return words
  }
}

extension TitleSegment.Word {
  init(_ piece: Substring, loud: Bool, quoted: Bool) {
    var core = piece
    while let first = core.first, "*#\"“”»«([_'".contains(first) { core = core.dropFirst() }
    var closing = false
    while let last = core.last, "*,:;\"“”»«)]_!'".contains(last) || last == "." && !TitleSegment.Word.keepsDot(core) {
      closing = closing || ",:;)!.".contains(last)
      core = core.dropLast()
    }
    folded = Tokenizer.fold(core).filter { $0.isLetter || $0.isNumber || "/-".contains($0) }
    closes = closing
    opensBracket = piece.first == "("
    isQuoted = quoted
    let first = core.first
    isCapital = first?.isUppercase == true || first?.isNumber == true
    text = TitleSegment.Word.written(core, loud: loud, folded: folded)
    if loud, TitleSegment.Word.small.contains(folded) { isCapital = false }
  }

  /// "a.m.b.a.", "2.", "afd.", "Sdr." keep their points.
  private static func keepsDot(_ core: Substring) -> Bool {
    core.dropLast().contains(".") || core.dropLast().allSatisfy(\.isNumber)
      || ["afd.", "nr.", "sdr.", "st.", "ndr.", "vedr.", "sct.", "skt.", "kgl.", "chr.", "gl.", "ll.", "nrd.", "dr.", "kong.", "ph.d."].contains(
        core.lowercased())
  }

  static let small: Set<String> = [
    "af", "i", "pa", "for", "fra", "ved", "om", "og", "til", "den", "det", "de", "d", "nr", "med", "hos", "under", "kl", "afd", "blok",
  ]

  /// Words of up to three letters that names are made of; the others in a line of capitals are taken for abbreviations.
  private static let shortWords: Set<String> = [
    "syd", "øst", "ny", "nye", "sø", "by", "ro", "rad", "hus", "kor", "lav", "vej", "bro", "eng", "dal", "høj", "sol", "lys", "ask", "elm", "eg",
    "fyn",
    "als", "sal", "dag", "liv", "fri", "ung", "bad", "bil", "hal", "kro", "mad", "to", "tre", "fem", "ti", "ar", "jul", "tur", "dyr", "rød", "bla",
    "gra", "ø", "øen", "aen", "lyn", "vig", "nor", "ved", "mod", "vi", "os", "se", "lyd", "ord", "rum", "hav", "bæk", "mag", "tag", "ben", "el",
  ]

  private static func written(_ core: Substring, loud: Bool, folded: String) -> String {
    let letters = core.filter(\.isLetter)
    if loud, small.contains(folded) { return core.lowercased() }
    guard letters.count > 1, !letters.contains(where: \.isLowercase), BodyForms.full(String(core)) == nil else { return String(core) }
    let isWord = shortWords.contains(folded.filter(\.isLetter)) || FirstNames.contains(folded)
    guard loud && (letters.count > 3 || isWord) || letters.count > 6 else { return String(core) }
    // "MED-UDVALGET", "HOVED-MED"
    let parts = core.split(separator: "-", maxSplits: 1)
    if parts.count == 2, parts[1] == "MED" { return BodyWords.capitalised(parts[0].lowercased()) + "-MED" }
    if parts.count == 2, parts[0].count < 4, !shortWords.contains(parts[0].lowercased()), !FirstNames.contains(parts[0].lowercased()) {
      return parts[0] + "-" + parts[1].lowercased()
    }
    var out = ""
    var inWord = false
    for character in core {
      out += inWord ? character.lowercased() : String(character)
      inWord = character.isLetter
    }
    return out
  }
}
