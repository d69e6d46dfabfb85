import Danish

/// A heading, a label or a line read as the marking that something is confidential.
struct ConfidentialPhrase {
  enum Marking: Equatable {
    /// A point: "Lukket punkt", "Personalesag (fortroligt)".
    case point
    /// All that follows: "Lukkede punkter", "Lukket dagsorden".
    case section
  }

  private typealias Words = ConfidentialWords
  let pieces: [DatePiece]
  /// The words between the marks that part a heading: ": - ( ) [ ] | ; , . / ·".
  let segments: [[String]]

  init(_ text: String) { self.init(DatePieces.read(text).filter { !$0.isMark("*_#>\"»«”“'") }) }

  init(_ pieces: [DatePiece]) {
    self.pieces = pieces
    var segments: [[String]] = [[]]
    for (index, piece) in pieces.enumerated() {
      switch piece.kind {
      case .word: segments[segments.count - 1].append(piece.text)
      case .number: continue
      case .mark:
        // "ikke-offentligt" is one word.
        let joins = piece.isMark("-") && !piece.spaced && index + 1 < pieces.count && !pieces[index + 1].spaced
        if !joins, !segments[segments.count - 1].isEmpty { segments.append([]) }
      }
    }
    self.segments = segments.filter { !$0.isEmpty }.map(Self.closedUp)
  }

  /// "L U K K E T   P U N K T" is "lukket punkt".
  private static func closedUp(_ segment: [String]) -> [String] {
    guard segment.count >= 6, segment.allSatisfy({ $0.count == 1 }) else { return segment }
    let word = segment.joined()
    guard let adjective = ["lukkede", "lukket", "fortroligt", "fortrolige", "fortrolig"].first(where: word.hasPrefix) else { return [word] }
    return [adjective, String(word.dropFirst(adjective.count))].filter { !$0.isEmpty }
  }

  var words: [String] { segments.flatMap(\.self) }

  // MARK: headings

  /// What the heading of a point marks; nil for one that only speaks of it, and where it says that there are none.
  var heading: Marking? {
    let markings = segments.map(Self.marking)
    guard let marked = markings.compactMap(\.self).first else { return whole }
    for (segment, marking) in zip(segments, markings) where marking == nil {
      if let first = segment.first, Words.none.contains(first), segment.count <= 4 { return nil }
    }
    return marked
  }

  /// Nothing but the marking: "LUKKET PUNKT", "(Fortroligt)", "Ikke til offentliggørelse".
  var isBare: Bool { !segments.isEmpty && segments.allSatisfy { Self.marking($0) != nil || $0.allSatisfy(Words.small.contains) } && heading != nil }

  /// Bare, and with no more than the one word "lukket", which in lists of tasks says that one is done.
  var isOnlyClosed: Bool { words.filter { !Words.small.contains($0) }.allSatisfy(Words.closed.contains) }

  /// "Åben dagsorden", "Åbne punkter", "Åbent møde", "Open session".
  var opens: Bool { segments.contains { Self.opens($0) } && !segments.contains { $0.contains(where: Words.closed.contains) } }

  /// The same at the beginning of a paragraph, where "Åben" alone is the status of a task.
  var beginsOpen: Bool { segments.first.map { $0.count > 1 && Self.opens($0) } ?? false }

  private static func opens(_ segment: [String]) -> Bool {
    let rest = segment.filter { !Words.small.contains($0) }
    guard let first = rest.first, rest.count <= 4 else { return false }
    func isNoun(_ word: String) -> Bool { Words.isPart(word) || Words.point.contains(word) }
    if Words.opposites.contains(first) { return rest.count == 1 || isNoun(rest[1]) }
    // "Punkter på åbent møde"
    return Words.part.contains(first) && rest.count > 2 && Words.opposites.contains(rest[rest.count - 2]) && isNoun(rest[rest.count - 1])
  }

  /// The line marks the whole document: "FORTROLIGT", "Referat af lukket møde", "Fortroligt referat", "Kun til bestyrelsen".
  var document: Bool {
    guard !words.contains(where: Words.opposites.contains), !words.contains(where: Words.talk.contains) else { return false }
    return segments.contains { segment in
      if Self.marking(segment) != nil { return isBare || !segment.allSatisfy { Words.small.contains($0) || Words.closed.contains($0) } }
      guard !segment.contains(where: Words.negations.contains) else { return false }
      return Self.pair(in: segment) { Words.document.contains($0) || Words.isPart($0) } != nil
    }
  }

  /// The marking that a paragraph begins with, and whether text stands behind it: "Fortroligt: …", "(Lukket punkt) …", "Lukket punkt.".
  var label: (marking: Marking, isAlone: Bool)? {
    if isAttribute { return (.point, true) }
    guard let first = segments.first, let marking = Self.marking(first), beginsMarked(first) else { return nil }
    if segments.count == 1 { return (marking, true) }
    if let second = segments.dropFirst().first?.first, Words.none.contains(second) { return nil }
    let rest = segments.dropFirst()
    return (marking, rest.allSatisfy { Self.marking($0) != nil || $0.allSatisfy(Words.small.contains) })
  }

  /// "Åben/Lukket: Lukket", "Sagstype: Lukket punkt", "Fortrolighed: Fortroligt": what a record says of its point.
  private var isAttribute: Bool {
    guard segments.count > 1, let last = segments.last, Self.marking(last) != nil else { return false }
    let lead = segments.dropLast().flatMap(\.self)
    return lead.allSatisfy { Words.attributes.contains($0) || Words.opposites.contains($0) || Words.closed.contains($0) }
      && !lead.allSatisfy(Words.closed.contains)
  }

  /// "Personalesag (fortroligt)": the last words of an item, in brackets.
  var endsMarked: Bool {
    guard pieces.last?.isMark(")].") == true, let open = pieces.lastIndex(where: { $0.isMark("([") }), open > 0, let last = segments.last else {
      return false
    }
    return Self.marking(last) != nil && pieces[open...].filter { $0.kind == .word }.count == last.count
  }

  /// The marking is what the first words say, not part of what they tell: "Omfattet af tavshedspligt", but "Alle er omfattet af tavshedspligt" not.
  private func beginsMarked(_ segment: [String]) -> Bool {
    guard let first = segment.first(where: { !Words.small.contains($0) }) else { return false }
    // "Lukket 24.-26. december"
    let lead = pieces.prefix { $0.kind != .mark }
    if isOnlyClosed || Words.closed.contains(first) && segment.count == 1, lead.contains(where: { $0.kind == .number }) { return false }
    if Self.doors(segment) != nil { return ["for", "bag", "lukkede", "sager", "punkter"].contains(first) }
    guard segment.contains(where: { ["omfattet", "underlagt", "undtaget"].contains($0) }) else { return true }
    return ["omfattet", "underlagt", "undtaget"].contains(first)
  }

  // MARK: segments

  /// A segment that is a marking as a whole, or begins with one that is a point ("Lukket punkt om ansættelse").
  static func marking(_ segment: [String]) -> Marking? {
    let rest = segment.filter { !Words.small.contains($0) }
    guard let first = rest.first else { return nil }
    if withheld(segment) { return .point }
    guard !rest.contains(where: Words.negations.contains) else { return nil }
    if rest.count == 1 { return Words.closed.contains(first) || Words.confidential.contains(first) ? .point : nil }
    if let doors = doors(segment) { return doors }
    let second = rest[1]
    if Words.adjectives.contains(first) {
      if second == "sager" { return rest.count == 2 ? .section : nil }
      if Words.isPart(second), rest.count == 2 || !Words.weak.contains(first) { return .section }
      if Words.point.contains(second), rest.count == 2 || !Words.weak.contains(first) { return .point }
      return rest.count == 2 && Words.adjectives.contains(second) ? .point : nil
    }
    // "Punktet er lukket", "Dagsorden lukket del"; "Sagen lukket" is done with.
    guard ["punkt", "punktet", "pkt", "dagsordenspunkt", "dagsordenspunktet"].contains(first), rest.count == 2 else { return nil }
    return Words.closed.contains(second) || Words.confidential.contains(second) ? .point : nil
  }

  /// A heading in whose middle a closed point or part is named: "Dagsorden for lukket møde", "Ansættelse som lukket punkt".
  private var whole: Marking? {
    guard !words.contains(where: Words.talk.contains), !words.contains(where: Words.negations.contains) else { return nil }
    for segment in segments {
      if let pair = Self.pair(in: segment, where: { Words.isPart($0) || Words.document.contains($0) || $0.hasPrefix("punkt") }) {
        return pair == "punkt" || pair == "punktet" ? .point : .section
      }
    }
    return nil
  }

  /// The noun behind "lukket" or "fortroligt", where it is one of those.
  private static func pair(in segment: [String], where isNoun: (String) -> Bool) -> String? {
    for (adjective, noun) in zip(segment, segment.dropFirst())
    where (Words.closed.contains(adjective) || Words.confidential.contains(adjective)) && isNoun(noun) && noun != "sager" { return noun }
    return nil
  }

  /// "Behandles for lukkede døre", "Sager for lukkede døre".
  private static func doors(_ segment: [String]) -> Marking? {
    guard let doors = segment.firstIndex(of: "døre"), doors > 0, Words.closed.contains(segment[doors - 1]) else { return nil }
    guard !segment.contains(where: Words.talk.contains) else { return nil }
    let before = segment[..<(doors - 1)].filter { !Words.small.contains($0) && $0 != "for" && $0 != "bag" }
    return before.isEmpty || before.contains(where: Words.isPart) ? .section : .point
  }

  /// "Ikke til offentliggørelse", "Må ikke refereres", "Kun for bestyrelsen", "Undtaget fra aktindsigt", "Omfattet af tavshedspligt", "In camera".
  private static func withheld(_ segment: [String]) -> Bool {
    guard segment.count <= 9 else { return false }
    let words = segment.filter { !["til", "for", "fra", "af", "en", "et", "den", "det", "er", "i", "in"].contains($0) }
    guard let first = words.first else { return false }
    func has(_ first: String, _ second: (String) -> Bool) -> Bool { zip(words, words.dropFirst()).contains { $0 == first && second($1) } }
    if segment.starts(with: ["in", "camera"]) { return true }
    if has("ikke", { Words.publishing.contains($0) || $0 == "offentligt" || $0 == "offentlige" }) || has("ej", Words.publishing.contains) {
      return ["ikke", "ej", "punktet", "punkt", "sagen", "dette", "teksten"].contains(first)
    }
    if has("not", { $0 == "publication" }) { return true }
    if ["ma", "skal", "punktet", "sagen", "dette"].contains(first), has("ikke", Words.published.contains) { return true }
    if first == "kun", segment.count > 2, ["for", "til"].contains(segment[1]) { return segment.count <= 6 && Words.insiders.contains(segment[2]) }
    if has("undtaget", { $0 == "aktindsigt" || $0.hasPrefix("offentlighed") }) { return !words.contains("ikke") }
    return has("omfattet", { $0.hasPrefix("tavshedspligt") }) || has("underlagt", { $0.hasPrefix("tavshedspligt") })
      ? !words.contains("ikke") && words.count <= 4 : false
  }
}
