import Danish

/// One sentence read as saying what is confidential. Its pieces are folded: å is a.
struct ConfidentialSentence {
  enum Said: Equatable {
    /// The point that it stands in.
    case point
    /// Points by their numbers: "Punkt 7 og 8 behandles for lukkede døre."
    case points([Int])
    /// From here on: "Herefter fortsatte mødet for lukkede døre."
    case following
    /// "Herefter blev mødet åbnet igen."
    case reopens
    /// "Referatet er fortroligt.", "Mødet blev holdt for lukkede døre."
    case document
  }

  private typealias Words = ConfidentialWords
  let pieces: [DatePiece]
  let words: [String]

  init(_ pieces: [DatePiece]) { (self.pieces, words) = (pieces, pieces.filter { $0.kind == .word }.map(\.text)) }

  /// `isFirst` says that it is the first sentence of its point, `isAgenda` that the point is about the agenda.
  func said(isFirst: Bool, isAgenda: Bool) -> Said? {
    guard pieces.last?.isMark("?") != true else { return nil }
    if reopens { return .reopens }
    guard !words.contains(where: Self.others.contains), !isOpen else { return nil }
    if closesDoors { return .following }
    if isNotToBeRead { return scope }
    guard !words.contains(where: Words.negations.contains) else { return nil }
    if ofTheWhole { return .document }
    if let place = placeBehindDoors { return behindDoors(place) }
    if isSecret || isDealtWithClosed { return scope }
    if isClosedPoint { return isFirst || isAgenda && !numbers.isEmpty ? scope : nil }
    return nil
  }

  // MARK: what it says

  /// Words by which others close doors, or somebody would, or once.
  private static let others: Set<String> = [
    "hvis", "hvorvidt", "kan", "kunne", "burde", "bør", "fremtidige", "fremover", "fremtiden", "retten", "byretten", "landsretten", "retsmødet",
    "grundlovsforhøret", "ville", "maske", "tidligere", "førend", "endnu", "nar",
  ]

  /// "Det blev drøftet, om punktet skal være lukket."
  private var isOpen: Bool {
    zip(words, words.dropFirst()).contains { $0 == "om" && (Self.subjects.contains($1) || $1 == "mødet") }
  }

  private static let subjects: Set<String> = [
    "punktet", "punkt", "pkt", "punkterne", "dagsordenspunktet", "dagsordenspunkt", "dagsordenpunktet", "sagen", "emnet", "drøftelsen",
    "drøftelserne",
    "behandlingen", "orienteringen", "redegørelsen", "oplysningerne", "indholdet", "afsnittet", "delen", "item", "sag", "dette",
  ]
  private static let verbs: Set<String> = [
    "er", "var", "blev", "bliver", "behandles", "behandledes", "behandlet", "drøftes", "drøftedes", "drøftet", "holdes", "afholdes", "anses",
    "betragtes", "forbliver", "tages", "skal", "markeres", "is", "was", "lukkes",
  ]
  private static let deals = ["behandl", "drøft", "orienter", "beslut", "gennemg"]

  private var subject: Int? { words.firstIndex(where: Self.subjects.contains) }

  /// "Punktet er fortroligt", "Sagen behandles som fortrolig", "Punktet er omfattet af tavshedspligt", "Sagen er undtaget fra aktindsigt".
  private var isSecret: Bool {
    func says(_ from: Int) -> Bool {
      let rest = words[from...].prefix(9).prefix { !["og", "men", "der", "at", "fordi"].contains($0) }
      if rest.contains(where: { Words.confidential.contains($0) }) { return true }
      if rest.contains("undtaget"), rest.contains(where: { $0 == "aktindsigt" || $0.hasPrefix("offentlighed") }) { return true }
      return (rest.contains("omfattet") || rest.contains("underlagt")) && rest.contains { $0.hasPrefix("tavshedspligt") }
    }
    if let subject, let verb = words[(subject + 1)...].prefix(4).firstIndex(where: Self.verbs.contains) { return says(verb) }
    return ["undtaget", "omfattet"].contains(words.first) && says(0)
  }

  /// "Sagen blev behandlet lukket", "Punkt 7 er lukket for tilhørere", "Punkt 7 og 8 er lukkede punkter".
  private var isDealtWithClosed: Bool {
    guard let subject, let closed = words[subject...].firstIndex(where: Words.closed.contains), closed > subject else { return false }
    let (before, next) = (words[closed - 1], words[(closed + 1)...])
    if before.hasPrefix("behandle") || before.hasPrefix("drøfte") { return true }
    if next.first == "for", let whom = next.dropFirst().first { return Self.isPublic(whom) }
    return next.first.map { $0.hasPrefix("punkt") || $0.hasPrefix("dagsordenspunkt") } ?? false
      && words[subject..<closed].contains(where: Self.verbs.contains)
  }

  private static func isPublic(_ word: String) -> Bool { word.hasPrefix("offentligheden") || word.hasPrefix("tilhørere") || word == "publikum" }

  /// "Punktet er lukket", "Punktet behandles som lukket punkt"; "Punktet er hermed lukket" is done with.
  private var isClosedPoint: Bool {
    guard let subject, words[subject].contains("punkt") || words[subject] == "pkt", !words.contains(where: Self.done.contains),
      let closed = words[subject...].firstIndex(where: Words.closed.contains), closed - subject <= 6
    else { return false }
    return words[subject..<closed].contains {
      ["er", "behandles", "behandledes", "drøftes", "drøftedes", "holdes", "tages", "som", "var"].contains($0)
    }
  }

  private static let done: Set<String> = ["hermed", "dermed", "nu", "endeligt", "blev", "bliver", "allerede", "status"]

  /// Where it says behind which doors, in which meeting: "for lukkede døre", "i lukket møde", "som lukket punkt", "under lukket dagsorden".
  private var placeBehindDoors: Int? {
    words.indices.dropFirst().first { index in
      guard ["for", "bag", "i", "pa", "som", "under", "en", "et", "til"].contains(words[index - 1]), index + 1 < words.count else { return false }
      guard Words.closed.contains(words[index]) || Words.confidential.contains(words[index]) else { return false }
      let next = words[index + 1]
      return next == "døre" || ["møde", "forum", "session", "dagsorden", "del", "punkt"].contains(next)
    }
  }

  private func behindDoors(_ place: Int) -> Said? {
    if let meeting = words.firstIndex(of: "mødet"), meeting < place || words[(place + 1)...].contains("mødet") {
      if words.contains(where: Self.goesOn.contains) { return .following }
      if words[place + 1] == "døre", meeting == 0 || ["hele", "referatet"].contains(words[meeting - 1]) { return .document }
    }
    if words.contains(where: { word in Self.deals.contains { word.hasPrefix($0) } }) || subject != nil { return scope }
    return nil
  }

  private static let goesOn: Set<String> = [
    "herefter", "derefter", "derpa", "hereft", "fortsatte", "fortsætter", "fortsættes", "fortsat", "overgik", "overgar", "gik", "resten",
  ]

  /// "Mødet blev lukket for offentligheden", "Dørene blev lukket", "Tilhørerne forlod lokalet".
  private var closesDoors: Bool {
    guard !words.contains(where: Words.negations.contains) else { return false }
    if words.contains("tilhørerne"), words.contains(where: { ["forlod", "forlader", "forlade"].contains($0) }) { return true }
    if words.contains("dørene"), words.contains(where: { $0.hasPrefix("lukke") }) { return true }
    guard words.first == "mødet" || words.dropFirst().contains("mødet"), let closed = words.firstIndex(where: { $0.hasPrefix("lukke") }) else {
      return false
    }
    return words[closed...].contains(where: Self.isPublic)
  }

  private var reopens: Bool {
    let isAboutDoors = words.contains { ["mødet", "dørene", "tilhørerne"].contains($0) }
    return isAboutDoors && words.contains { $0.hasPrefix("abne") || $0.hasPrefix("genabne") || $0 == "abent" || $0 == "genoptaget" }
      && !words.contains(where: Words.closed.contains)
  }

  /// "Punktet er ikke til offentliggørelse", "Punktet refereres ikke", "Må ikke offentliggøres".
  private var isNotToBeRead: Bool {
    guard let negation = words.firstIndex(where: { ["ikke", "ej"].contains($0) }), !words.contains("før"), !words.contains("inden") else {
      return false
    }
    // "Ikke til referat: …" is the label of what it stands before.
    let begins = (negation == 0 || negation == 1 && ["ma", "skal"].contains(words[0])) && !pieces.contains { $0.isMark(":") }
    guard begins || subject.map({ $0 < negation && negation - $0 <= 4 }) ?? false else { return false }
    let rest = words[(negation + 1)...].prefix(3)
    if rest.first == "til", rest.dropFirst().first.map(Words.publishing.contains) ?? false { return true }
    if let first = rest.first, Words.published.contains(first) { return true }
    return !begins && (words[..<negation].last.map(Words.published.contains) ?? false)
  }

  /// "Referatet er fortroligt", "Dette referat må ikke offentliggøres".
  private var ofTheWhole: Bool {
    let rest = words.first == "dette" ? words.dropFirst() : words[...]
    guard let first = rest.first, Words.document.contains(first), let verb = rest.dropFirst().first, ["er", "skal", "is"].contains(verb) else {
      return false
    }
    return rest.dropFirst(2).prefix(4).contains { Words.confidential.contains($0) }
  }

  // MARK: which points

  private var scope: Said { numbers.isEmpty ? .point : .points(numbers) }

  /// "punkt 7", "pkt. 7-9", "punkterne 7, 8 og 9".
  private var numbers: [Int] {
    guard let start = pieces.firstIndex(where: { ["punkt", "pkt", "punkterne", "dagsordenspunkt", "item"].contains($0.text) }) else { return [] }
    var found: [Int] = []
    var spans = false
    for piece in pieces[(start + 1)...] {
      if let number = piece.number, piece.digits <= 3 {
        if spans, let last = found.last, last < number, number - last < 30 { found += (last + 1)..<number }
        found.append(number)
        spans = false
      } else if piece.isMark("-") || piece.text == "til" {
        spans = true
      } else if !piece.isMark(".,") && !["og", "samt", "nr", "pkt"].contains(piece.text) {
        break
      }
    }
    return found
  }
}
