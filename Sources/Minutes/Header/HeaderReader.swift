import Danish
import Source

/// Reads the lines above the points: who met, when, where.
struct HeaderReader {
  let text: SourceText
  let lines: [Line]
  /// Where the layout sees the points begin; used where the header itself does not show it.
  let headerEnd: Int

  /// The header never reaches further than this.
  static let longest = 100

  func read() -> MeetingHeader {
    var header = MeetingHeader()
    let fragments = HeaderSplitter(text: text).fragments(lines.prefix(HeaderReader.longest))
    guard !fragments.isEmpty else { return header }
    let bodyStart = HeaderEnd(fragments: fragments, suggested: headerEnd).line
    let date = MeetingDate(text: text, lines: lines, fragments: fragments, bodyStart: bodyStart).read()
    header.date = date?.day
    let place = MeetingPlace(text: text, fragments: fragments, bodyStart: bodyStart, date: date)
    (header.start, header.end) = place.times()
    header.place = place.place()
    let title = TitleLines(text: text, fragments: fragments, bodyStart: bodyStart)
    header.title = title.title
    let body = title.body
    header.organisation = body.organisation ?? title.organisation(of: header.place)
    header.body = body.body.map { withoutInitials($0, of: header.organisation) }
    let people = PeopleReader(text: text, fragments: fragments, bodyStart: bodyStart).read()
    (header.present, header.absent, header.mentioned) = (people.present, people.absent, people.known)
    return header
  }

  /// "Kredsrådet, KBHV" of Københavns Vestegns Politi is "Kredsrådet": the initials say nothing that the organisation does not say.
  private func withoutInitials(_ body: String, of organisation: String?) -> String {
    guard let comma = body.lastIndex(of: ","), let organisation else { return body }
    let initials = body[comma...].dropFirst(2)
    guard (2...6).contains(initials.count), initials.allSatisfy({ $0.isLetter && $0.isUppercase }) else { return body }
    var rest = organisation.uppercased()[...]
    for letter in initials {
      guard let at = rest.firstIndex(of: letter) else { return body }
      rest = rest[rest.index(after: at)...]
    }
    return String(body[..<comma])
  }
}

/// Finds the line where the points begin: a numbered line with text of its own below it.
struct HeaderEnd {
  let fragments: [HeaderFragment]
  let suggested: Int

  var line: Int {
    for index in fragments.indices.dropLast() where fragments[index].mark == .numbered && fragments[index].line > 0 {
      let (this, next) = (fragments[index], fragments[index + 1])
      // "2. Ravnsø Gruppe" on the second line is no point, nor is a number in a list of people.
      if next.label != nil, isOfHeader(next) { continue }
      if next.mark == .numbered, this.words.utf8.count < 90 { continue }
      if next.mark == .heading, this.words.utf8.count < 90 { continue }
      if this.line < 3, !HeaderDates.hits(in: next.words).isEmpty, next.words.utf8.count < 120 { continue }
      return this.line
    }
    if suggested > 0, suggested < HeaderReader.longest, !fragments.contains(where: { $0.mark == .numbered }) { return max(suggested, lastLabel + 1) }
    return prose
  }

  private func isOfHeader(_ fragment: HeaderFragment) -> Bool {
    switch fragment.label {
    case .date, .meetingDate, .time, .place, .present, .absent, .members, .agenda: true
    default: false
    }
  }

  /// The line after the last line with a label of the header.
  private var lastLabel: Int { fragments.last { $0.line < 40 && isOfHeader($0) }?.line ?? -1 }

  /// Without numbers the points begin with the second long line after the labels.
  private var prose: Int {
    var long = 0
    for fragment in fragments where fragment.line > lastLabel + 1 && fragment.label == nil && fragment.words.utf8.count > 110 {
      long += 1
      if long == 2 { return fragment.line - 1 }
    }
    return min((fragments.last?.line ?? 0) + 1, max(lastLabel + 12, 30))
  }
}

/// The lines at the very top: what the minutes call themselves.
struct TitleLines {
  let text: SourceText
  let fragments: [HeaderFragment]
  let bodyStart: Int

  /// Lines of the title, down to the first list of people or the agenda.
  private var top: [HeaderFragment] {
    var found: [HeaderFragment] = []
    for fragment in fragments where fragment.line < max(bodyStart, 1) {
      switch fragment.label {
      case .present, .absent, .members, .agenda, .officer: if !found.isEmpty { return found }
      default: break
      }
      if !found.isEmpty, namesPeople(fragment) { return found }
      if fragment.mark == .numbered && fragment.line > 0 || fragment.mark == .checked || fragment.mark == .unchecked { return found }
      found.append(fragment)
      if found.count > 14 { break }
    }
    return found
  }

  /// "Ledelse   Kim Holm (formand), Helle Brix": people without a label that is known.
  private func namesPeople(_ fragment: HeaderFragment) -> Bool {
    let parts = surface(fragment).replacing("   ", with: ";").split { ",;(:".contains($0) }
    let people = parts.filter { part in
      let name = part.split(separator: " ")
      guard (1...4).contains(name.count), let first = name.first, first.first?.isUppercase == true else { return false }
      return FirstNames.contains(Tokenizer.fold(first.prefix { $0 != "-" }))
    }
    return people.count > 1
  }

  /// The lines of the top that are no label and no value of one.
  private var titles: [HeaderFragment] {
    let top = top
    let isBoard = { (index: Int) in
      top[index].label == .members && top[index].line < 3 && BodyWords.isBody(Tokenizer.fold(top[index].words))
    }
    return top.indices.filter { index in
      let isBody = isBoard(index)
      let bare = (top[index].label == .other || isBody) && top[index].value.isEmpty
      let isValue =
        index > 0 && top[index - 1].label != nil && top[index - 1].label != .other && top[index - 1].value.isEmpty
        && !isBoard(index - 1)
      return (top[index].label == nil || bare) && !isValue
    }.map { top[$0] }
  }

  var title: String? {
    let lines = titles.map(\.words).filter { $0.utf8.count < 200 }
    let telling = lines.filter { words in
      let folded = Tokenizer.fold(words)
      return ["referat", "møde", "protokol", "forsamling", "notat", "udskrift"].contains { folded.contains($0) }
    }
    return telling.first { $0.contains(" ") || BodyWords.meeting($0) != nil } ?? lines.first { !telling.contains($0) } ?? lines.first
      ?? fragments.first?.words
  }

  var body: BodyReader.Result {
    let lines = titles.filter { $0.words.utf8.count < 220 }
    let top = top
    let labelled = top.indices.first { top[$0].label == .body }.flatMap { index -> String? in
      if !top[index].value.isEmpty { return text.flowing(top[index].value).without("**") }
      return index + 1 < top.count && top[index + 1].label == nil ? top[index + 1].words : nil
    }
    let named = labelled == nil ? top.lazy.compactMap(bodyAsLabel).first : nil
    if let named { return named }
    let found = BodyReader.read(lines.map { (surface($0), $0.line) }, labelled: labelled)
    if found.body != nil { return found }
    // Nothing at the top: a title may stand below the list of people.
    let below = fragments.filter { $0.line < 40 && $0.label == nil && $0.words.utf8.count < 160 && isTitle($0.words) }
    return BodyReader.read(below.prefix(3).map { ($0.words, $0.line) }, labelled: nil)
  }

  /// "Menighedsrådet: Vesterhøj Sogn": the body stands before the colon, whose it is behind.
  private func bodyAsLabel(_ fragment: HeaderFragment) -> BodyReader.Result? {
    guard let colon = fragment.words.firstIndex(of: ":"), case let label = fragment.words[..<colon],
      !label.contains(" "), BodyWords.isBody(Tokenizer.fold(label)), BodyWords.isDefinite(Tokenizer.fold(label)),
      let whose = TitleSegment.segments(String(fragment.words[colon...].dropFirst()), at: 0).first.flatMap(BodyPhrase.organisation)
    else { return nil }
    return BodyReader.Result(body: "\(label), \(whose)", organisation: whose)
  }

  func organisation(of place: String?) -> String? {
    place.flatMap { BodyReader(segments: TitleSegment.segments($0, at: 0)).organisations().first }
  }

  private func isTitle(_ words: String) -> Bool {
    let folded = Tokenizer.fold(words)
    return folded.hasPrefix("referat") || folded.contains("smøde") || folded.contains("generalforsamling")
  }

  /// The words of a title line with its columns kept apart; a number that begins the first lines belongs to the name.
  private func surface(_ fragment: HeaderFragment) -> String {
    if fragment.cells.count > 1 { return fragment.cells.map { text.flowing($0) }.joined(separator: "   ") }
    return fragment.words
  }
}
