import Danish

/// One sentence read as an announcement: what opens it, and the days behind.
struct AnnouncementPhrase {
  let pieces: [DatePiece]
  let after: Day
  let body: BodyMention

  /// "Næste møde", "Kommende møder", "Mødet", "Vi ses igen" at the head of a sentence.
  struct Opening {
    /// The piece behind it.
    var next: Int
    var isPlural: Bool
    var subject = Subject.coming
  }

  enum Subject: Equatable {
    /// "Kommende møder", "Vi ses igen": their days are the news.
    case coming
    /// "Næste møde": so is its day, its move or its end.
    case next
    /// "Mødet den 3. maj", "septembermødet": only its move or its end is news.
    case dated
    case month(Int)
  }

  // MARK: openings

  var opening: Opening? {
    for index in pieces.indices where pieces[index].kind == .word || isNumbered(index) {
      guard let found = opening(at: index) else { continue }
      return leads(upTo: index) ? found : nil
    }
    return nil
  }

  private func opening(at index: Int) -> Opening? {
    let word = pieces[index].text
    guard mayOpen(word) || isNumbered(index) else { return nil }
    if word == "næste" || word == "kommende" || word == "fremtidige" || word == "nyt" { return meeting(from: index + 1, isNext: word == "næste") }
    if Self.plans.contains(Key(word)) {
      return Opening(next: index + 1, isPlural: true)
    }
    if word == "igen", index > 0, Self.meeting.contains(Key(pieces[index - 1].text)) {
      return Opening(next: index + 1, isPlural: false)
    }
    if isNumbered(index) { return Opening(next: index + 3, isPlural: false) }
    if let month = Self.month(ofMeeting: word) { return Opening(next: index + 1, isPlural: false, subject: .month(month)) }
    if word.hasSuffix("mødet") || word == "møde" && index > 0 && pieces[index - 1].text.hasSuffix("s"), body.isOwn(stem: stem(word)) {
      return dated(index + 1)
    }
    return nil
  }

  /// Most words open nothing: only these, and those that end like "mødet" or are "møde", are looked at closely.
  private func mayOpen(_ word: String) -> Bool {
    switch word.utf8.last {
    case UInt8(ascii: "t"), UInt8(ascii: "e"), UInt8(ascii: "n"), UInt8(ascii: "r"):
      word.utf8.count < 5 ? word == "nyt" || word == "igen" : word.hasSuffix("mødet") || word == "møde" || Self.openers.contains(Key(word))
    default: false
    }
  }

  private static let openers: KeySet = "næste kommende fremtidige mødeplan mødeplanen mødedatoer mødedatoerne mødekalender mødekalenderen møderække"
  private static let plans: KeySet = "mødeplan mødeplanen mødedatoer mødedatoerne mødekalender mødekalenderen møderække"
  private static let meeting: KeySet = "ses mødes samles sammen"

  /// "septembermødet" → 9.
  private static func month(ofMeeting word: String) -> Int? {
    guard word.hasSuffix("mødet") else { return nil }
    return HeaderDates.monthNumber(word.dropLast(5).filter { $0 != "-" })
  }

  /// "ordinære møde", "bestyrelsesmøde", "gang" behind "næste".
  private func meeting(from start: Int, isNext: Bool) -> Opening? {
    var index = start
    while index < pieces.count, Self.adjectives.contains(pieces[index].text) { index += 1 }
    guard index < pieces.count, pieces[index].kind == .word else { return nil }
    let word = pieces[index].text
    if isNext, word == "gang" { return Opening(next: index + 1, isPlural: false, subject: .next) }
    let isPlural = word.hasSuffix("møder") || word.hasSuffix("møderne")
    guard word.hasSuffix("møde") || word.hasSuffix("mødet") || isPlural, body.isOwn(stem: stem(word)), !goesToOthers(index + 1) else { return nil }
    return Opening(next: index + 1, isPlural: isPlural, subject: isNext && !isPlural ? .next : .coming)
  }

  /// "Mødet den 12. juni", "mødet i kredsrådet den 12. juni", "mødet i september".
  private func dated(_ start: Int) -> Opening? {
    var index = start
    if index + 1 < pieces.count, pieces[index].text == "i", body.isOwn(stem: pieces[index + 1].text) { index += 2 }
    if index + 1 < pieces.count, pieces[index].text == "i", let month = HeaderDates.monthNumber(pieces[index + 1].text) {
      return Opening(next: index + 2, isPlural: false, subject: .month(month))
    }
    let lead = index
    while index < pieces.count, index < lead + 3, pieces[index].kind != .number { index += 1 }
    guard index < pieces.count, DateForms.read(pieces, index) != nil, pieces[lead..<index].allSatisfy(isDateLead) else { return nil }
    return Opening(next: lead, isPlural: false, subject: .dated)
  }

  private func isDateLead(_ piece: DatePiece) -> Bool {
    ["den", "d"].contains(piece.text) || piece.isMark(".,") || HeaderDates.weekdayNumber(piece.text) != nil
  }

  /// "4. møde: 13. december 2018".
  private func isNumbered(_ index: Int) -> Bool {
    index + 3 < pieces.count && pieces[index].kind == .number && pieces[index + 1].isMark(".") && pieces[index + 2].text == "møde"
      && pieces[index + 3].isMark(":")
  }

  /// "møde med trafikselskabet", "møde om bander", "møde i arbejdsgruppen": of others.
  private func goesToOthers(_ index: Int) -> Bool {
    guard index < pieces.count else { return false }
    let rest = pieces[(index + 1)...]
    switch pieces[index].text {
    case "med", "om", "mellem": return true
    case "i", "af": return body.isOther(rest)
    // "Næste møde for frivillige" is theirs, "Næste møder for 2023", "for kredsrådet" are ours.
    case "for": return rest.first.map { $0.kind == .word && !body.isOwn(stem: $0.text) } ?? false
    default: return false
    }
  }

  private func stem(_ word: String) -> String {
    for ending in ["møderne", "møder", "mødet", "møde"] where word.hasSuffix(ending) { return String(word.dropLast(ending.count)) }
    return word
  }

  /// Whether what stands before the opening only leads up to it: a number, a label, "Det blev aftalt, at".
  private func leads(upTo index: Int) -> Bool {
    let words = pieces[..<index].filter { $0.kind == .word }
    if words.last?.text == "at" { return words.contains { Self.settling.contains($0.text) } && !words.contains { Self.doubts.contains($0.text) } }
    if pieces[index].text == "igen" { return words.dropLast().allSatisfy { Self.returning.contains($0.text) || body.isOwn(stem: $0.text) } }
    return words.allSatisfy { word in
      Self.leading.contains(word.text) || word.text.utf8.count == 1 && word.text != "i"
        || word.text.hasSuffix("s") && word.end == words.last?.end && body.isOwn(stem: word.text)
    }
  }

  // MARK: changes

  func changes(_ opening: Opening) -> [Announcement.Change] {
    let rest = Self.outsideBrackets(pieces[opening.next...])
    let words = Set(rest.filter { $0.kind == .word }.map(\.text))
    guard !words.contains("ikke"), !Self.doubts.contains(where: words.contains) else { return [] }
    let (isOff, isMoved) = (!Self.off.isDisjoint(with: words), !Self.moves.isDisjoint(with: words))
    if isOff || isMoved { return Self.past.isDisjoint(with: words) ? change(opening, rest, isOff: isOff && !words.contains("stedet")) : [] }
    guard opening.subject == .coming || opening.subject == .next, !words.contains("var") else { return [] }
    let told = days(rest, isPlural: true, after: after)
    // "den 3. maj eller den 10. maj" is not settled.
    if words.contains("eller"), told.count > 1 { return [] }
    return (opening.isPlural ? told : Array(told.prefix(1))).map(Announcement.Change.planned)
  }

  /// A meeting that is off or moved, each day told for itself: "Mødet den 16. marts flyttes til den 9. marts".
  private func change(_ opening: Opening, _ rest: [DatePiece], isOff: Bool) -> [Announcement.Change] {
    var told = days(rest, isPlural: true, after: after, inOrder: false)
    guard told.count <= 2 else { return [] }
    let meeting: Announcement.Reference
    switch opening.subject {
    case .coming: return []
    case .month(let month): meeting = reference(month, year: rest.first.flatMap { $0.digits == 4 ? $0.number : nil })
    case .dated, .next:
      if told.count == 2 || told.count == 1 && (isOff || opening.subject == .dated) {
        meeting = .day(told.removeFirst())
      } else {
        guard opening.subject == .next else { return [] }
        meeting = .next
      }
    }
    if isOff { return told.isEmpty ? [.cancelled(meeting)] : [] }
    return told.count == 1 ? [.moved(from: meeting, to: told[0])] : []
  }

  /// The coming month of that name.
  private func reference(_ month: Int, year: Int?) -> Announcement.Reference {
    .month(year: year ?? (month > after.month ? after.year : after.year + 1), month: month)
  }

  /// "I stedet holdes der møde den 2. oktober": the meeting that the sentence before called off is moved.
  func replacement(for change: Announcement.Change) -> Announcement.Change? {
    guard case .cancelled(let meeting) = change, pieces.count > 2, pieces[0].text == "i", pieces[1].text == "stedet",
      pieces.contains(where: { $0.kind == .word && $0.text.contains("møde") }), let day = days(pieces, isPlural: false, after: after).first
    else { return nil }
    return .moved(from: meeting, to: day)
  }

  /// "Derefter 23/5 og 20/6" goes on with the meetings of the sentence before.
  var goesOn: Bool { ["derefter", "herefter", "dernæst", "følgende"].contains(pieces.first?.text) }

  func days(following change: Announcement.Change?) -> [Day] {
    guard case .planned(let last)? = change else { return [] }
    return days(Self.outsideBrackets(pieces.dropFirst()), isPlural: true, after: last)
  }

  /// Nothing behind the opening but marks and small words: a heading.
  func isBare(_ opening: Opening) -> Bool {
    pieces[opening.next...].allSatisfy {
      $0.kind != .word || ["er", "den", "for", "i"].contains($0.text) || opening.isPlural && $0.text.utf8.count < 4
    }
  }

  /// The days that begin a line, nil where none does: "- mandag 4. april 19.30", "3. maj, 6. september".
  static func leading(_ line: String, after: Day) -> [Day]? {
    let pieces = DatePieces.read(line).filter { !$0.isMark("*_\\|-•–·") }
    guard let first = pieces.indices.first(where: { pieces[$0].kind == .number }), first < 3,
      pieces[..<first].allSatisfy({
        ["den", "d", "næste"].contains($0.text) || $0.kind == .mark || HeaderDates.weekdayNumber($0.text) != nil || $0.text.utf8.count == 3
      })
    else { return nil }
    let phrase = AnnouncementPhrase(pieces: pieces, after: after, body: BodyMention(own: []))
    let days = phrase.days(pieces, isPlural: true, after: after)
    return days.isEmpty ? nil : days
  }

  // MARK: days

  /// Dates to come. In order, one without a year lies after the one before it.
  private func days(_ rest: [DatePiece], isPlural: Bool, after: Day, inOrder: Bool = true) -> [Day] {
    var (found, from, index): ([Day], Day, Int) = ([], after, 0)
    var year: Int?
    while index < rest.count {
      guard rest[index].kind == .number, let (hit, next) = dateForm(rest, index) else {
        if rest[index].digits == 4, let number = rest[index].number, (1990...2099).contains(number) { year = number }
        if spoils(rest[index]) { break }
        index += 1
        continue
      }
      index = next
      guard let day = resolved(hit, year, from) else { continue }
      found.append(day)
      if inOrder { from = day }
      if !isPlural { break }
    }
    return found
  }

  /// What follows is no meeting of the body: a deadline, a place in a clause of its own, another kind of event.
  private func spoils(_ piece: DatePiece) -> Bool {
    guard piece.kind == .word else { return false }
    return Self.spoiling.contains(piece.text) || piece.text.hasPrefix("dagsorden")
      || !piece.text.contains("møde") && Lexicon.shared.classes(piece.text).contains(.event)
  }

  private static func outsideBrackets(_ pieces: ArraySlice<DatePiece>) -> [DatePiece] {
    var depth = 0
    return pieces.filter { piece in
      if piece.isMark("(") { depth += 1 }
      defer { if piece.isMark(")") { depth = max(0, depth - 1) } }
      return depth == 0
    }
  }

  /// Also "4.10." right behind the opening, where no time can stand.
  private func dateForm(_ rest: [DatePiece], _ index: Int) -> (hit: DateHit, next: Int)? {
    if let found = DateForms.read(rest, index) { return found }
    guard index <= 1, index + 3 < rest.count, rest[index + 1].isMark("."), rest[index + 3].isMark("."), !rest[index + 2].spaced,
      let day = rest[index].number, (1...31).contains(day), let month = rest[index + 2].number, (1...12).contains(month)
    else { return nil }
    return (DateHit(day: day, month: month, year: nil, weekday: nil, start: rest[index].start, end: rest[index + 3].end), index + 4)
  }

  /// A date that tells its year must lie ahead, at most three years; one that does not is the first such day ahead.
  private func resolved(_ hit: DateHit, _ year: Int?, _ from: Day) -> Day? {
    if let day = hit.date(inYear: year) { return day > from && day.year <= after.year + 3 ? day : nil }
    guard let day = hit.date(inYear: from.year), day > from else { return hit.date(inYear: from.year + 1) }
    return day
  }

  // MARK: words

  private static let adjectives: Set<String> = [
    "ordinære", "ordinært", "ekstraordinære", "planlagte", "fysiske", "virtuelle", "fælles", "konstituerende", "par", "to", "tre", "fire", "ars",
  ]
  private static let leading: Set<String> = [
    "ad", "pkt", "punkt", "sag", "emne", "evt", "eventuelt", "og", "dato", "datoen", "datoer", "datoerne", "for", "tid", "tidspunkt", "tidspunktet",
    "det",
    "de", "vores", "er", "nb", "herefter", "samt",
  ]
  /// What stands before "at": somebody settled it.
  private static let settling: Set<String> = [
    "aftalt", "aftaltes", "aftalte", "besluttet", "besluttede", "enighed", "enige", "enig", "fastsat", "fastsatte", "vedtaget", "oplyste", "meddelte",
    "orienterede", "mindede", "husk",
  ]
  private static let returning: Set<String> = ["vi", "radet", "udvalget", "bestyrelsen", "gruppen", "ville", "vil", "skal", "træder", "træde", "man"]
  private static let doubts: Set<String> = [
    "kunne", "bør", "burde", "maske", "foreslas", "foreslog", "foreslaet", "forslag", "ønskede", "ønsker", "muligvis", "eventuelt", "hvis",
  ]
  private static let spoiling: Set<String> = [
    "frist", "fristen", "senest", "inden", "før", "efter", "deadline", "hvor", "nar", "som", "aftales", "afventer", "siden", "indkaldelse",
    "indkaldelsen",
    "punkter", "emner", "tema", "temaet", "tilmelding",
  ]
  private static let off: Set<String> = ["aflyst", "aflyses", "udgar", "udgaet", "bortfalder"]
  private static let moves: Set<String> = ["flyttet", "flyttes", "rykket", "rykkes", "udskydes", "udskudt", "udsættes"]
  private static let past: Set<String> = ["blev", "var", "matte", "havde", "skulle"]
}
