import Danish

/// Tells which body met from the title lines of the header.
struct BodyReader {
  let segments: [TitleSegment]

  struct Result: Equatable {
    /// "Bestyrelsen, Ejerforeningen Tranholm, blok 3".
    var body: String?
    var organisation: String?
  }

  /// `labelled` is the value of a label such as "Udvalg:".
  static func read(_ lines: [(words: String, line: Int)], labelled: String?) -> Result {
    let titles = lines.flatMap { TitleSegment.segments($0.words, at: $0.line) }
    guard let labelled, case let named = TitleSegment.segments(labelled, at: -1), let first = named.first else {
      return BodyReader(segments: titles).read()
    }
    let own = BodyReader(segments: named)
    if own.namedBody() != nil || own.meetingWord() != nil { return BodyReader(segments: named + titles).read() }
    if BodyWords.isLeadIn(first.words[0].folded) { return BodyReader(segments: titles).read() }
    return Result(body: BodyPhrase.whole(first), organisation: BodyReader(segments: titles).organisations().first)
  }

  private func read() -> Result {
    let organisations = organisations()
    let first = organisations.first
    let named = namedBody()
    let meeting = meetingWord()
    if let meeting, !meeting.isBody, BodyWords.meeting(meeting.name) != nil {
      // "Ledermøde", "Bygherremøde nr. 6": a meeting known by its own name.
      let whose = named?.name ?? first ?? meeting.complement ?? topic(beside: meeting)
      return Result(body: joined(meeting.name, whose.map { [$0] } ?? []), organisation: first)
    }
    if let named {
      let generic = !named.isSpecific
      return Result(body: generic ? joined(named.name, context(named, organisations)) : named.name, organisation: first)
    }
    if let meeting {
      let whose = organisations.isEmpty ? [meeting.complement ?? topic(beside: meeting)].compactMap { $0 } : organisations
      return Result(body: joined(meeting.name, whose), organisation: first)
    }
    return Result(body: first ?? fallback, organisation: first)
  }

  /// The organisation of a body that is named without one, or what stands beside it: "Kystsamarbejdet Lindø Bugt - Styregruppen".
  private func context(_ named: Named, _ organisations: [String]) -> [String] {
    let own = organisations.filter { !$0.contains(named.name) && !named.name.contains($0) }
    if !own.isEmpty { return own }
    let same = segments.indices.first { segments[$0].line == segments[named.segment].line && $0 < named.segment && !isPlain(segments[$0]) }
    return same.flatMap { BodyPhrase.name(segments[$0], from: 0) }.map { [$0] } ?? []
  }

  private func joined(_ name: String, _ others: [String]) -> String {
    guard let first = others.first else { return name }
    // "Kredsrådet" of "Vestfjordens Politi" is the council for that police.
    if name == "Kredsrådet", first.hasSuffix("Politi") { return name + " for " + first }
    return ([name] + others).joined(separator: ", ")
  }

  // MARK: bodies

  private struct Named {
    var name: String
    /// More than the bare noun: "Strategisk Chefforum", "Lokalrådet i Ravnkær".
    var isSpecific: Bool
    var segment: Int
  }

  private func namedBody() -> Named? {
    for (index, segment) in segments.enumerated() {
      guard let phrase = BodyPhrase.body(in: segment) else { continue }
      return Named(name: phrase.name, isSpecific: phrase.isSpecific, segment: index)
    }
    return nil
  }

  private struct Meeting {
    var name: String
    var isBody: Bool
    /// What follows: "Projektgruppemøde nr. 5 – Fælles Booking".
    var complement: String?
    var segment: Int
  }

  private func meetingWord() -> Meeting? {
    var found: Meeting?
    for (index, segment) in segments.enumerated() {
      for at in segment.words.indices {
        guard let (name, isBody) = BodyWords.meeting(BodyPhrase.compound(segment.words, at)) else { continue }
        // A body outranks a meeting by its own name, "generalforsamling" the plain word.
        if let found, found.isBody || !isBody { continue }
        var meeting = Meeting(name: name, isBody: isBody, complement: nil, segment: index)
        var next = at + 1
        if next + 1 < segment.words.count, segment.words[next].folded == "nr" {
          if !isBody { meeting.name += " nr. " + segment.words[next + 1].text.trimmingSuffix(".") }
          next += 2
        }
        meeting.complement = complement(segment, next, index) ?? owner(segment, at)
        found = meeting
      }
    }
    return found
  }

  /// "OS2forms styregruppemøde", "Klub 99s bestyrelsesmøde": a name right before the word for the meeting.
  private func owner(_ segment: TitleSegment, _ at: Int) -> String? {
    var start = at
    while start > 0, segment.words[start - 1].isCapital, !segment.words[start - 1].closes, !BodyWords.isLeadIn(segment.words[start - 1].folded) {
      start -= 1
    }
    guard start < at, segment.words[start].text.first?.isNumber != true else { return nil }
    return segment.words[start..<at].map(\.text).joined(separator: " ")
  }

  /// The name right behind the word for the meeting, or behind a dash.
  private func complement(_ segment: TitleSegment, _ start: Int, _ index: Int) -> String? {
    if start < segment.words.count {
      var next = start
      let lead = ["i", "pa", "for", "af", "ved"].contains(segment.words[next].folded)
      guard lead || segment.words[start - 1].closes || isName(segment, start) else { return nil }
      if lead { next += 1 }
      guard next < segment.words.count, segment.words[next].isCapital, !BodyWords.isDatePart(segment.words[next].folded),
        segment.words[next].text.first?.isNumber != true || segment.words[next].text.contains(where: \.isLetter)
      else { return nil }
      return BodyPhrase.name(segment, from: next)
    }
    guard index + 1 < segments.count, segments[index + 1].line == segment.line, segments[index + 1].followsDash, !isPlain(segments[index + 1]) else {
      return nil
    }
    return BodyPhrase.rest(segments[index + 1])
  }

  /// Whether a capitalised name without a small word before it follows: "Bestyrelsesmøde Dalby Forsamlingshus".
  private func isName(_ segment: TitleSegment, _ start: Int) -> Bool {
    let word = segment.words[start]
    return word.isCapital && !segment.words[start - 1].folded.hasSuffix("mødet") && !BodyWords.isLeadIn(word.folded)
      && word.text.first?.isNumber != true && !Self.isPlace(word.folded)
  }

  private static func isPlace(_ folded: String) -> Bool {
    [
      "garden", "huset", "salen", "hytten", "kirken", "skolen", "lokale", "lokalet", "hallen", "kontoret", "kroen", "zoom", "teams", "stuen",
      "radhus",
    ]
    .contains { folded.hasSuffix($0) }
  }

  /// A capitalised line or segment before the meeting that is neither title nor place nor date: "KAMMERKORET VINDROSEN".
  private func topic(beside meeting: Meeting) -> String? {
    for segment in segments.prefix(meeting.segment) where segment.words.first?.isCapital == true && !isPlain(segment) && segment.words.count < 9 {
      return BodyPhrase.name(segment, from: 0)
    }
    // "Referat fra bestyrelsesmøde", and below it "Dalby IF".
    guard meeting.segment + 1 < segments.count, case let below = segments[meeting.segment + 1], below.line == segments[meeting.segment].line + 1,
      below.words.count < 6, below.words[0].isCapital, !isPlain(below),
      !below.words.contains(where: { Self.isPlace($0.folded) || $0.text.contains(where: \.isNumber) || BodyWords.isDatePart($0.folded) })
    else { return nil }
    return BodyPhrase.name(below, from: 0)
  }

  /// Titles, dates and numbers: nothing that could name anybody.
  private func isPlain(_ segment: TitleSegment) -> Bool {
    guard let first = segment.words.first else { return true }
    return BodyWords.isLeadIn(first.folded) || ["mvh", "hilsen", "venlig"].contains(first.folded) || BodyWords.isDatePart(first.folded)
      || first.folded.first?.isNumber == true && segment.words.count < 3
      || BodyWords.meeting(first.text) != nil
  }

  // MARK: organisations

  /// Organisations that the title lines name, at most two: "Boligforeningen Åbrinken", "Afdeling 14, Pileparken".
  func organisations() -> [String] {
    var found: [String] = []
    for segment in segments {
      guard let name = BodyPhrase.organisation(in: segment), !found.contains(where: { $0.contains(name) || name.contains($0) }) else { continue }
      if found.isEmpty {
        found.append(name)
      } else if found.count == 1, name.hasPrefix("Afdeling ") || name.hasPrefix("Afd. ") {
        found.append(name)
      }
    }
    return found
  }

  private var fallback: String? {
    if let top = segments.first(where: { !isPlain($0) && $0.words.count < 9 && $0.words[0].isCapital && $0.line < 2 }) {
      return BodyPhrase.name(top, from: 0)
    }
    // "Referat fra Onsdagsholdene": what follows the words that lead up to a name.
    for segment in segments.prefix(4) {
      guard let at = segment.words.firstIndex(where: { !BodyWords.isLeadIn($0.folded) }), at > 0, segment.words[at].isCapital else { continue }
      return BodyPhrase.name(segment, from: at)
    }
    // "Møde med kontaktpersoner i Nabohjælp".
    for segment in segments {
      guard let at = segment.words.firstIndex(where: { $0.folded.hasSuffix("møde") }), at + 2 < segment.words.count,
        ["med", "i", "for"].contains(segment.words[at + 1].folded)
      else { continue }
      var rest = segment
      rest.words.removeFirst(at + 2)
      if let name = BodyPhrase.rest(rest) { return BodyWords.capitalised(name) }
    }
    return nil
  }
}
