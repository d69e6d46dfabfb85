import Danish

/// Tells which body met from the lines of the header.
enum BodyReader {
  /// The body and, where it is told apart, its organisation.
  static func read(_ lines: [String]) -> (body: String?, organisation: String?) {
    var organisation: String?
    for line in lines.prefix(6) where organisation == nil && line.utf8.count < 90 { organisation = owner(in: line) }
    for line in lines {
      if let name = named(line) { return (joined(name, organisation), organisation) }
    }
    for line in lines {
      if let name = fromMeetingWord(line) { return (joined(name, organisation), organisation) }
    }
    return (organisation, organisation)
  }

  private static func joined(_ name: String, _ organisation: String?) -> String {
    guard let organisation,
      ["Bestyrelsen", "Skolebestyrelsen", "Generalforsamlingen", "Repræsentantskabet", "Menighedsrådet", "Byggeudvalget"].contains(name)
    else { return name }
    return name + ", " + organisation
  }

  /// "Kredsrådet for Fjordegnens Politi", "Strategisk Chefforum", "Lokalråd Brønsted", "Referat fra Projektgruppen for …" as they stand.
  private static func named(_ line: String) -> String? {
    let words = line.split(whereSeparator: { " \t".contains($0) }).map { $0.drop { "*#".contains($0) } }
    guard let at = words.firstIndex(where: isDefiniteBody) else { return nil }
    var start = at
    while start > 0, isPartOfName(words[start - 1]) { start -= 1 }
    guard words[..<start].allSatisfy(isLeadIn) else { return nil }
    var name = words[start...at].map(titled).joined(separator: " ")
    guard let end = words[at].last, !",:".contains(end) else { return cleaned(name) }
    var index = at + 1
    if index + 1 < words.count, ["for", "i", "ved", "på"].contains(words[index].lowercased()), words[index + 1].first?.isUppercase == true {
      name += " " + words[index].lowercased()
      index += 1
    }
    while index < words.count, words[index].first?.isUppercase == true || words[index] == "og" || words[index] == "&" {
      guard !HeaderWords.weekdays.contains(words[index].lowercased()) else { break }
      name += " " + titled(words[index])
      if let last = words[index].last, ",:".contains(last) { break }
      index += 1
    }
    return cleaned(name)
  }

  /// "Strategisk", "Den Lokale", "SSP": capitalised words right before the noun, but not "Referat" or the end of another phrase.
  private static func isPartOfName(_ word: Substring) -> Bool {
    guard word.first?.isUppercase == true || word == "og" || word.last == "-", let last = word.last, !",.:–)".contains(last) else { return false }
    return !isLeadIn(word)
  }

  /// Words that introduce the name of the body: "Referat fra møde i".
  private static func isLeadIn(_ word: Substring) -> Bool {
    let folded = Tokenizer.fold(Array(word.utf8)[...]).filter { $0.isLetter }
    return folded.isEmpty || HeaderWords.leadIns.contains(folded) || folded.hasPrefix("referat") || folded.hasSuffix("møde")
      || folded.hasSuffix("mødet")
  }

  private static func isDefiniteBody(_ word: Substring) -> Bool {
    let folded = Tokenizer.fold(Array(word.utf8)[...]).filter { $0.isLetter }
    return word.first?.isUppercase == true && HeaderWords.bodyEndings.contains { folded.hasSuffix($0) } && folded.count < 40
  }

  /// "Referat af bestyrelsesmøde" → "Bestyrelsen", "Kredsrådsmødet" → "Kredsrådet".
  private static func fromMeetingWord(_ line: String) -> String? {
    for word in line.split(whereSeparator: { " ,:.*#".contains($0) }) {
      let folded = Tokenizer.fold(Array(word.utf8)[...])
      for (stem, body) in HeaderWords.meetings where folded.hasPrefix(stem) || folded.hasSuffix(stem + "t") || folded.hasSuffix(stem) { return body }
      for (ending, definite) in [("radsmøde", "rådet"), ("udvalgsmøde", "udvalget"), ("gruppemøde", "gruppen"), ("forumsmøde", "forummet")] {
        guard let at = String(folded).range(of: ending) else { continue }
        let length = String(folded)[..<at.lowerBound].count
        return titled(word.prefix(length)) + definite
      }
    }
    return nil
  }

  /// "Ejerforeningen Tranholm, blok 3", "Københavns Vestegns Politi", "Granholm Kommune".
  private static func owner(in line: String) -> String? {
    let words = line.split(whereSeparator: { " \t".contains($0) }).map { $0.drop { "*#".contains($0) } }
    for (index, word) in words.enumerated() {
      let folded = Tokenizer.fold(Array(word.utf8)[...]).filter { $0.isLetter }
      guard word.first?.isUppercase == true else { continue }
      if HeaderWords.organisationStarts.contains(where: { folded.hasSuffix($0) }) {
        var name = titled(word)
        for next in words[(index + 1)...] {
          guard
            next.first?.isUppercase == true || next.first?.isNumber == true && name.last == "k"
              || ["for", "og", "ved", "blok", "afd."].contains(next)
          else { break }
          guard !next.contains("/"), !HeaderWords.weekdays.contains(next.lowercased()) else { break }
          name += " " + titled(next)
        }
        return cleaned(name)
      }
      if ["kommune", "politi"].contains(folded), index > 0 {
        var start = index
        while start > 0, words[start - 1].first?.isUppercase == true, words[start - 1].last != ",", !isDefiniteBody(words[start - 1]) { start -= 1 }
        if start < index { return cleaned(words[start...index].map(String.init).joined(separator: " ")) }
      }
    }
    return nil
  }

  private static func cleaned(_ name: String) -> String {
    var name = name
    while let last = name.last, " ,:.*–-".contains(last) { name.removeLast() }
    return name
  }

  /// "LOKALRÅDET" → "Lokalrådet"; words with small letters stay.
  private static func titled(_ word: Substring) -> String {
    guard word.count > 4 || word.count > 1 && word.first?.isLowercase == true,
      !word.contains(where: { $0.isLowercase }) || word.first?.isLowercase == true
    else { return String(word) }
    return word.prefix(1).uppercased() + word.dropFirst().lowercased()
  }
}

enum HeaderWords {
  static let leadIns: Set<String> = [
    "af", "fra", "i", "for", "ordinært", "ekstraordinært", "nr", "det", "den", "udvalg", "forum", "dagsorden", "og", "beslutningsprotokol",
    "mødeforum",
  ]
  static let weekdays: Set<String> = [
    "mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag", "mandag,", "tirsdag,", "onsdag,", "torsdag,", "fredag,",
  ]
  static let bodyEndings = [
    "radet", "udvalget", "gruppen", "bestyrelsen", "chefforum", "chefforummet", "forummet", "hovedmed", "komiteen", "direktionen", "ledelsen",
    "teamet", "samradet",
    "nævnet", "repræsentantskabet", "generalforsamlingen", "byradet", "udvalg", "lokalrad", "brugerrad", "menighedsrad", "styregruppe",
    "projektgruppe",
    "beredskabsstab", "beredskabsstaben", "netværk", "samarbejdet", "ældrerad", "handicaprad", "bestyrelse",
  ]
  static let organisationStarts = [
    "foreningen", "forening", "ejerforeningen", "grundejerforeningen", "andelsboligforeningen", "andelsforeningen", "klubben", "selskabet", "laget",
    "kommunen", "skolen",
    "vandværk", "vandværket", "menighed", "haveforeningen", "boligselskabet",
  ]
  static let meetings: [(String, String)] = [
    ("skolebestyrelsesmøde", "Skolebestyrelsen"), ("bestyrelsesmøde", "Bestyrelsen"), ("kredsradsmøde", "Kredsrådet"),
    ("menighedsradsmøde", "Menighedsrådet"),
    ("generalforsamling", "Generalforsamlingen"), ("projektgruppemøde", "Projektgruppen"), ("styregruppemøde", "Styregruppen"),
    ("byggemøde", "Byggemødet"),
    ("personalemøde", "Personalemødet"), ("afdelingsmøde", "Afdelingsmødet"), ("beboermøde", "Beboermødet"),
  ]
}
