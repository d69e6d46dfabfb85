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
    var meeting = meetingWord()
    if let known = meeting, let named, known.isOf(named) { meeting = nil }
    if let meeting, !meeting.isBody, BodyWords.meeting(meeting.name) != nil {
      // "Ledermøde", "Bygherremøde": a meeting known by its own name.
      let whose = named?.name ?? project ?? first ?? meeting.complement ?? topic(beside: meeting)
      return Result(body: joined(meeting.name, whose.map { [$0] } ?? []), organisation: first)
    }
    if let named {
      if let committee = committee(of: named, meeting) { return Result(body: joined(committee, [named.name]), organisation: first ?? named.name) }
      let generic = !named.isSpecific
      return Result(body: generic ? joined(named.name, context(named, organisations)) : named.name, organisation: first)
    }
    if let meeting {
      let beside = meeting.complement ?? topic(beside: meeting)
      let isProject =
        meeting.name.hasSuffix("gruppen") && !organisations.contains { org in beside.map { org.contains($0) || $0.hasPrefix(org) } == true }
      let besides = organisations.prefix(1).filter { org in beside?.contains(org) != true }
      let whose = organisations.isEmpty || isProject ? [beside].compactMap { $0 } + besides : organisations
      return Result(body: joined(meeting.name, whose), organisation: first)
    }
    if let group = projectGroup { return Result(body: joined("Projektgruppen", [group]), organisation: first) }
    return Result(body: first ?? fallback, organisation: first)
  }

  /// "Kirkegårdsudvalget" below "Hellested Menighedsråd", "grupperådsmøde" beside "Ulvehøj Gruppe": the part of the body that met.
  private func committee(of owner: BodyPhrase.Named, _ meeting: Meeting?) -> String? {
    guard owner.isOwner else { return nil }
    if let meeting, meeting.isBody { return Tokenizer.fold(meeting.name) == owner.kind ? nil : meeting.name }
    for segment in segments.dropFirst(owner.segment + 1).prefix(4) {
      guard let phrase = BodyPhrase.body(in: segment), !phrase.isSpecific, phrase.kind != owner.kind else { continue }
      return phrase.name
    }
    return nil
  }

  /// The organisation of a body that is named without one, or what stands beside it: "Kystsamarbejdet Lindø Bugt - Styregruppen".
  private func context(_ named: BodyPhrase.Named, _ organisations: [String]) -> [String] {
    let own = organisations.filter { !$0.contains(named.name) && !named.name.contains($0) }
    let behind = BodyPhrase.trailing(segments[named.segment], from: named.next)
    if let close = behind.first, behind.count > 1 || !own.contains(where: { $0.contains(close) }) { return behind }
    if !own.isEmpty { return own }
    let same = segments.indices.first { segments[$0].line == segments[named.segment].line && $0 < named.segment && !isPlain(segments[$0]) }
    if let same { return [BodyPhrase.name(segments[same], from: 0)] }
    return (behindDash(named.segment) ?? above(named.segment)).map { [$0] } ?? []
  }

  /// "CAB - IT-fællesskabet Tre Kommuner": a name that fills the segment behind the dash.
  private func behindDash(_ index: Int) -> String? {
    guard index + 1 < segments.count, case let next = segments[index + 1], next.line == segments[index].line, next.followsDash,
      next.words[0].isCapital,
      !isPlain(next), !next.words.contains(where: { BodyWords.isPlace($0.folded) })
    else { return nil }
    let name = BodyPhrase.name(next, from: 0)
    return BodyPhrase.whole(next) == name ? name : nil
  }

  /// "Kystbeskyttelse Nordkysten", and below it "Koordinationsgruppen".
  private func above(_ index: Int) -> String? {
    let top = segments[..<index].first { segment in
      segment.line < segments[index].line && segment.words[0].isCapital && segment.words.count < 7 && !isPlain(segment)
        && !FirstNames.contains(segment.words[0].folded)
        && !segment.words.contains { BodyWords.isPlace($0.folded) || BodyWords.isDatePart($0.folded) || BodyWords.isBody($0.folded) }
    }
    return top.flatMap(BodyPhrase.whole)
  }

  private func joined(_ name: String, _ others: [String]) -> String {
    guard let first = others.first else { return name }
    // "Kredsrådet" of "Vestfjordens Politi" is the council for that police.
    if name == "Kredsrådet", first.hasSuffix("Politi") { return name + " for " + first }
    return ([name] + others).joined(separator: ", ")
  }

  // MARK: bodies

  private func namedBody() -> BodyPhrase.Named? {
    for (index, segment) in segments.enumerated() {
      guard var found = BodyPhrase.body(in: segment) else { continue }
      found.segment = index
      return found
    }
    return nil
  }

  private struct Meeting {
    var name: String
    var isBody: Bool
    /// What follows: "Projektgruppemøde nr. 5 – Fælles Booking".
    var complement: String?
    var segment: Int

    /// "UR-møde" of "Samsø Udviklingsråd": the initials of its parts.
    func isOf(_ body: BodyPhrase.Named) -> Bool {
      guard !isBody, let hyphen = name.firstIndex(of: "-"), name[hyphen...] == "-møde" else { return false }
      var rest = Tokenizer.fold(body.name)[...]
      for letter in Tokenizer.fold(String(name[..<hyphen])) {
        guard let at = rest.firstIndex(of: letter) else { return false }
        rest = rest[rest.index(after: at)...]
      }
      return body.name.split(separator: " ").contains { Tokenizer.fold($0).first == Tokenizer.fold(name).first }
    }
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
        if next + 1 < segment.words.count, segment.words[next].folded == "nr" { next += 2 }
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
    // "Projektgruppemøde Nyt Intranet"
    let isNew = word.folded == "nyt" && start + 1 < segment.words.count && segment.words[start + 1].isCapital
    return word.isCapital && !segment.words[start - 1].folded.hasSuffix("mødet") && (!BodyWords.isLeadIn(word.folded) || isNew)
      && word.text.first?.isNumber != true && !BodyWords.isPlace(word.folded)
  }

  /// A capitalised line or segment before the meeting that is neither title nor place nor date: "KAMMERKORET VINDROSEN".
  private func topic(beside meeting: Meeting) -> String? {
    for index in segments.indices.prefix(meeting.segment) where segments[index].words.first?.isCapital == true && !isPlain(segments[index]) {
      guard segments[index].words.count < 9 else { continue }
      let name = BodyPhrase.name(segments[index], from: 0)
      // "Boligsocial helhedsplan – Ringparken & Ellekær": the words of a whole line are the project.
      guard meeting.name.hasSuffix("gruppen"), segments[index].line < segments[meeting.segment].line, let whole = BodyPhrase.whole(segments[index])
      else {
        return name
      }
      return index + 1 < meeting.segment ? behindDash(index).map { whole + ", " + $0 } ?? whole : whole
    }
    // "Referat fra bestyrelsesmøde", and below it "Dalby IF".
    guard meeting.segment + 1 < segments.count, case let below = segments[meeting.segment + 1], below.line == segments[meeting.segment].line + 1,
      below.words.count < 6, below.words[0].isCapital, !isPlain(below),
      !below.words.contains(where: { BodyWords.isPlace($0.folded) || $0.text.contains(where: \.isNumber) || BodyWords.isDatePart($0.folded) })
    else { return nil }
    return BodyPhrase.name(below, from: 0)
  }

  /// Titles, dates and numbers: nothing that could name anybody.
  private func isPlain(_ segment: TitleSegment) -> Bool {
    guard let first = segment.words.first else { return true }
    let article = segment.words.count > 1 && segment.words[1].isCapital && ["den", "det"].contains(first.folded)
    return BodyWords.isLeadIn(first.folded) && !article || BodyPhrase.isAdministrative(first.folded)
      || ["mvh", "hilsen", "venlig"].contains(first.folded) || BodyWords.isDatePart(first.folded)
      || first.folded.first?.isNumber == true && segment.words.count < 3
      || BodyWords.meeting(first.text) != nil
  }

  // MARK: organisations

  /// Organisations that the title lines name, at most two: "Boligforeningen Åbrinken", "Afdeling 14, Pileparken".
  func organisations() -> [String] {
    var found: [String] = []
    var last = 0
    for segment in segments {
      let behind = segment.words.lastIndex { BodyWords.meeting($0.text) != nil }.map(segment.from)
      if found.count == 1, segment.line <= last + 1, let part = BodyPhrase.chapter(behind ?? segment), !found[0].contains(part) {
        found.append(part)
        continue
      }
      guard let name = BodyPhrase.organisation(in: segment), !found.contains(where: { $0.contains(name) || name.contains($0) }) else { continue }
      if found.isEmpty {
        found.append(name)
        last = segment.line
      }
    }
    return found
  }

  private var project: String? { segments.prefix(6).lazy.compactMap(BodyPhrase.project).first }

  /// "PROJEKT NY INTRA": the group behind it met.
  private var projectGroup: String? {
    guard let first = segments.first, first.words.count > 1, ["projekt", "projektet"].contains(first.words[0].folded), first.words[1].isCapital else {
      return nil
    }
    return BodyPhrase.name(first, from: 1)
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
