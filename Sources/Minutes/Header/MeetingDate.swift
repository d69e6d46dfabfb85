import Danish
import Source

/// Chooses the day of the meeting among the dates of the minutes.
struct MeetingDate {
  let text: SourceText
  let lines: [Line]
  let fragments: [HeaderFragment]
  /// Lines from here on are the points.
  let bodyStart: Int

  struct Choice {
    var day: Day
    /// The fragment it stands in, where it stands in the header.
    var fragment: Int?
    var hit: DateHit?
  }

  private struct Candidate {
    var rank: Int
    var hit: DateHit
    var fragment: Int
  }

  func read() -> Choice? {
    var candidates: [Candidate] = []
    for index in fragments.indices {
      let length = fragments[index].words.utf8.count
      for hit in Self.shared(HeaderDates.hits(in: flowing(index))) where hit.start < length { candidates.append(candidate(index, hit)) }
    }
    candidates = candidates.enumerated().sorted { ($1.element.rank, $0.offset) < ($0.element.rank, $1.offset) }.map(\.element)
    for found in candidates where found.rank > 0 {
      if let day = found.hit.date(inYear: nil) ?? inferred(found.hit) { return Choice(day: day, fragment: found.fragment, hit: found.hit) }
    }
    if let packed { return packed }
    for found in candidates where found.rank <= 0 && found.rank > -60 {
      if let day = found.hit.date(inYear: nil) { return Choice(day: day, fragment: found.fragment, hit: found.hit) }
    }
    return elsewhere.map { Choice(day: $0) }
  }

  /// "lørdag d. 14/3 og søndag d. 15/3 2018": the year stands once.
  private static func shared(_ hits: [DateHit]) -> [DateHit] {
    var hits = hits
    for index in hits.indices.dropLast().reversed() where hits[index].year == nil { hits[index].year = hits[index + 1].year }
    return hits
  }

  /// A line with the start of the next where it breaks off in the middle of a date: "torsdag den 8." "maj 2018".
  private func flowing(_ index: Int) -> String {
    let words = fragments[index].words
    guard index + 1 < fragments.count, fragments[index].line < bodyStart, case let next = fragments[index + 1], next.gap == 0, next.label == nil,
      words.utf8.count < 300,
      let last = DatePieces.read(words).last(where: { $0.kind != .mark })
    else { return words }
    let open =
      last.kind == .number || last.text == "den" || last.text == "d" || HeaderDates.weekdayNumber(last.text) != nil
      || HeaderDates.monthNumber(last.text) != nil
    return open ? words + " " + next.words.prefix(60) : words
  }

  // MARK: ranks

  private func candidate(_ index: Int, _ hit: DateHit) -> Candidate {
    let fragment = fragments[index]
    var rank = 0
    switch effectiveLabel(index) {
    case .meetingDate: rank = 130
    case .time: rank = 115
    case .date: rank = 85
    case .place, .body: rank = 60
    case .other, .copies, .end: rank = -80
    case .present, .absent, .members, .officer, .agenda: rank = -40
    case nil: rank = heading(fragment)
    }
    if fragment.mark == .numbered, fragment.line > 1 { rank -= 90 }
    if fragment.line >= bodyStart { rank -= fragment.label == nil ? 90 : 60 }
    if hit.weekday != nil { rank += 15 }
    if ClockTimes.read(fragment.words, from: hit.end, bare: false) != nil { rank += 10 }
    if hit.year == nil { rank -= 20 }
    if follows(fragment.words, hit) { rank += 12 }
    // "År 2009 den 26. februar afholdtes bestyrelsesmøde": the opening of a minute book.
    if hit.start == 0, hit.year != nil, fragment.words.hasPrefix("År ") || fragment.words.hasPrefix("Anno ") { rank += 60 }
    if spoilt(fragment.words, hit) { rank -= 70 }
    return Candidate(rank: rank - fragment.line / 8, hit: hit, fragment: index)
  }

  /// The label of a fragment, or of the bare label "Tid:" on the line before.
  private func effectiveLabel(_ index: Int) -> HeaderLabel? {
    if let label = fragments[index].label { return label }
    guard index > 0, let label = fragments[index - 1].label, fragments[index - 1].value.isEmpty else { return nil }
    switch label {
    case .meetingDate, .date, .time: return label
    default: return nil
    }
  }

  private func heading(_ fragment: HeaderFragment) -> Int {
    var rank = 30
    let folded = Tokenizer.fold(fragment.words)
    if ["møde", "forsamling", "seminar", "rsmøde", "workshop"].contains(where: { folded.contains($0) }) { rank += 40 }
    if ["referat", "protokol", "notat", "ref.", "udskrift"].contains(where: { folded.contains($0) }) { rank += 15 }
    if fragment.words.utf8.count > 200 { rank -= 30 }
    return rank
  }

  /// "møde den 3. maj", "afholdt 3. maj": the word right before the date tells that it is the meeting's.
  private func follows(_ words: String, _ hit: DateHit) -> Bool {
    let before = DatePieces.read(words).filter { $0.kind == .word && $0.end <= hit.start }.suffix(3)
    return before.contains { $0.text.contains("møde") || $0.text.contains("forsamling") || $0.text == "afholdt" || $0.text == "holdt" }
  }

  /// "udsendt 2. oktober", "næste møde 3. maj": not the day of this meeting.
  private func spoilt(_ words: String, _ hit: DateHit) -> Bool {
    let pieces = DatePieces.read(words).filter { $0.kind == .word }
    let before = pieces.filter { $0.end <= hit.start }.suffix(5).map(\.text)
    if before.contains(where: { Self.spoiling.contains($0) || $0.hasPrefix("næste") || $0.hasPrefix("udsend") }) { return true }
    // "Protokollen for mødet den 6. november 2008 blev oplæst og godkendt"
    let after = pieces.filter { $0.start >= hit.end }.prefix(4).map(\.text)
    return ["blev", "er", "blevet"].contains(after.first) && after.contains { $0 == "oplæst" || $0 == "godkendt" || $0 == "underskrevet" }
  }

  private static let spoiling: Set<String> = [
    "udsendt", "udarbejdet", "skrevet", "godkendt", "revideret", "ajourført", "senest", "næste", "kommende", "frist", "sidste", "forrige", "siden",
    "seneste", "trykt", "udskrevet", "version", "indkaldt", "indkaldelse", "underskrevet", "rettet", "opdateret", "efter", "inden", "referatudkast",
  ]

  // MARK: years

  /// The year of a date without one: a year that the header names, or one of the text in which the weekday is right.
  private func inferred(_ hit: DateHit) -> Day? {
    let named = fragments.prefix { $0.line < max(bodyStart, 4) }.flatMap { HeaderDates.years(in: $0.words) }
    let fitting = { (year: Int) -> Day? in
      guard let day = hit.date(inYear: year) else { return nil }
      return hit.weekday == nil || day.weekday == hit.weekday ? day : nil
    }
    if let day = named.lazy.compactMap(fitting).first { return day }
    if hit.weekday != nil {
      for line in outer {
        if let day = HeaderDates.years(in: text.flowing(clipped(line.range))).lazy.compactMap(fitting).first { return day }
      }
    }
    return (named.first ?? onlyYear ?? yearOfNext(hit)).flatMap { hit.date(inYear: $0) }
  }

  /// The year that the text names, if it names but one.
  private var onlyYear: Int? {
    let years = Set(outer.flatMap { HeaderDates.years(in: text.flowing(clipped($0.range))) })
    return years.count == 1 ? years.first : nil
  }

  /// The year by the next meeting that the minutes announce: "Næste møde 12. oktober 2011".
  private func yearOfNext(_ hit: DateHit) -> Int? {
    for line in outer {
      let words = text.flowing(clipped(line.range))
      guard words.utf8.count < 300, Tokenizer.fold(words).contains("næstemøde"), let next = HeaderDates.first(in: words) else {
        continue
      }
      return (hit.month, hit.day) <= (next.month, next.day) ? next.year : next.year - 1
    }
    return nil
  }

  /// "110914 Referat af …", "20230919": year, month and day run together at the start of a title; the other order if the text names that year.
  private var packed: Choice? {
    for (index, fragment) in fragments.prefix(4).enumerated() {
      guard let first = DatePieces.read(fragment.words).first(where: { $0.digits == 6 || $0.digits == 8 }), let number = first.number else {
        continue
      }
      let (high, mid, low) = (number / 10_000, number / 100 % 100, number % 100)
      if first.digits == 8 {
        let turned = Day(year: number % 10_000, month: number / 10_000 % 100, day: number / 1_000_000)
        guard let day = (1990...2099).contains(high) ? Day(year: high, month: mid, day: low) : turned, (1990...2099).contains(day.year) else {
          continue
        }
        return Choice(day: day, fragment: index)
      }
      let years = fragments.flatMap { HeaderDates.years(in: $0.words) }
      let choices = [Day(year: 2000 + high, month: mid, day: low), Day(year: 2000 + low, month: mid, day: high)].compactMap { $0 }
      guard let day = choices.first(where: { years.contains($0.year) }) ?? choices.first else { continue }
      return Choice(day: day, fragment: index)
    }
    return nil
  }

  // MARK: outside the header

  private var outer: [Line] { Array(lines.prefix(200)) + Array(lines.dropFirst(200).suffix(40)) }

  /// A date further down: the first beside a word for the meeting, else the first at all.
  private var elsewhere: Day? {
    var first: Day?
    for line in outer {
      guard text.bytes[line.range.start..<clipped(line.range).end].contains(where: { (0x30...0x39).contains($0) }) else { continue }
      let words = text.flowing(clipped(line.range))
      for hit in HeaderDates.hits(in: words) where !spoilt(words, hit) {
        guard let day = hit.date(inYear: nil) else { continue }
        if Tokenizer.fold(words).contains("møde") { return day }
        first = first ?? day
      }
    }
    return first
  }

  private func clipped(_ range: ByteRange) -> ByteRange {
    var end = min(range.end, range.start + 600)
    while end > range.start, end < text.count, text.bytes[end] & 0xC0 == 0x80 { end -= 1 }
    return ByteRange(range.start, end)
  }
}
