import Danish
import Source

/// Where and when on its day the meeting was held.
struct MeetingPlace {
  let text: SourceText
  let fragments: [HeaderFragment]
  let bodyStart: Int
  let date: MeetingDate.Choice?

  /// Start and end as `HH:MM`.
  func times() -> (start: String?, end: String?) {
    var found: [String] = []
    let header = fragments.indices.filter { fragments[$0].line < max(bodyStart, 3) }
    let dated = date?.fragment
    if let dated, let times = ClockTimes.read(flowing(dated), from: date?.hit?.end ?? 0, bare: fragments[dated].label != nil)?.times {
      found = times
    }
    for index in header where found.isEmpty {
      guard fragments[index].label == .time || fragments[index].label == .meetingDate else { continue }
      let value = labelled(index)
      found = ClockTimes.read(value, from: HeaderDates.hits(in: value).last?.end ?? 0, bare: true)?.times ?? []
    }
    let listed = fragments.firstIndex { $0.label == .present || $0.label == .absent || $0.label == .members } ?? fragments.count
    for index in header where found.isEmpty && index < listed && fragments[index].label == nil && fragments[index].mark != .numbered {
      found = ClockTimes.read(fragments[index].words, bare: false)?.times ?? []
    }
    var end = found.count > 1 ? found[1] : nil
    if end == nil, let last = header.first(where: { fragments[$0].label == .end }) { end = ClockTimes.read(labelled(last), bare: true)?.times.first }
    return (found.first, end)
  }

  func place() -> String? {
    for index in fragments.indices where fragments[index].label == .place && fragments[index].line < max(bodyStart, 12) {
      let value = labelled(index)
      if !value.isEmpty { return tidy(value) }
    }
    guard let at = date?.fragment, let hit = date?.hit else { return nil }
    let words = flowing(at)
    let clock = ClockTimes.read(words, from: hit.end, bare: fragments[at].label != nil)
    let rest = Substring(decoding: Array(words.utf8)[min(clock?.end ?? hit.end, words.utf8.count)...], as: UTF8.self)
    if let found = phrase(rest) { return found }
    // "tirsdag 4. marts 2025, spejderhuset, 19:00–21:10"
    if let clock, clock.start > hit.end, let found = phrase(Substring(decoding: Array(words.utf8)[hit.end..<clock.start], as: UTF8.self)) {
      return found
    }
    guard rest.allSatisfy({ !$0.isLetter }), let next = following(at), next.label == nil, next.mark == .none, next.words.utf8.count < 80 else {
      return nil
    }
    return standalone(next.words) ? tidy(next.words) : nil
  }

  /// A line with what the next adds where it goes on: "… den 29. januar 2020 kl." "19.00 i Borgerhuset".
  private func flowing(_ index: Int) -> String {
    let words = fragments[index].words
    guard let next = following(index), next.gap == 0, let first = next.words.first, next.range.count < 120 else { return words }
    let open = words.hasSuffix("kl.") || words.hasSuffix(" i") || words.hasSuffix(" på")
    guard first.isLowercase || open else { return words }
    return words + " " + (next.cells.first.map { text.flowing($0) } ?? next.words)
  }

  private func following(_ index: Int) -> HeaderFragment? {
    guard index + 1 < fragments.count, case let next = fragments[index + 1], next.gap < 2, next.line < bodyStart, next.label == nil else {
      return nil
    }
    return next
  }

  /// The value of a labelled fragment, or the line after a bare label.
  private func labelled(_ index: Int) -> String {
    let fragment = fragments[index]
    if !fragment.value.isEmpty { return text.flowing(fragment.value).without("**") }
    guard index + 1 < fragments.count, fragments[index + 1].label == nil, fragments[index + 1].mark != .numbered else { return "" }
    return fragments[index + 1].words
  }

  /// What follows day and time: ", Lindum Rådhus", " i klubhuset", " hos Egon. Alle mødt.", " (Zoom)".
  private func phrase(_ rest: Substring) -> String? {
    var rest = rest
    while let first = rest.first, " .,:–-—(/·".contains(first) { rest = rest.dropFirst() }
    for word in ["i ", "på ", "pa ", "ved "] where rest.hasPrefix(word) { rest = rest.dropFirst(word.count) }
    if let stop = sentenceEnd(rest) { rest = rest[..<stop] }
    if let stop = rest.range(of: " pga") { rest = rest[..<stop.lowerBound] }
    if let stop = rest.firstIndex(where: { "()".contains($0) }) { rest = rest[..<stop] }
    let words = String(rest)
    guard words.utf8.count > 2, words.utf8.count < 90, standalone(words) || words.first?.isLowercase == true && !isRemark(words) else { return nil }
    return tidy(words)
  }

  /// The full stop that ends a sentence: not that of "4. sal", "nr. 18", "Ellekær 40 kld. tv."
  private func sentenceEnd(_ words: Substring) -> Substring.Index? {
    var from = words.startIndex
    while let stop = words[from...].range(of: ". ") {
      let last = words[..<stop.lowerBound].split(separator: " ").last ?? ""
      let next = words[stop.upperBound...].first
      if !["nr", "lok", "st", "kld", "konf", "mødelok"].contains(last.lowercased()),
        last.contains(where: { !$0.isNumber }) || next?.isUppercase == true
      {
        return stop.lowerBound
      }
      from = stop.upperBound
    }
    return nil
  }

  /// A line that is the name of a place and nothing else of the header.
  private func standalone(_ words: String) -> Bool {
    guard words.first?.isUppercase == true, HeaderDates.hits(in: words).isEmpty, !words.contains(":"), !isRemark(words) else { return false }
    return words.filter { $0 == "," }.count < 3
  }

  private func isRemark(_ words: String) -> Bool {
    let folded = Tokenizer.fold(words)
    let remarks = [
      "referat", "smøde", "mødet", "mødenr", "dagsorden", "deltag", "afbud", "side", "tilstede", "bilag", "journal", "sagsnr", "mødt", "repræsent",
      "udsendt",
      "fremmøde", "radet", "udvalget", "bestyrelsen", "fuldmagt", "husk", "godkend", "mvh", "hilsen", "kære", "hej",
    ]
    return remarks.contains { folded.contains($0) }
  }

  private func tidy(_ words: String) -> String {
    var words = Substring(words)
    while let last = words.last, " .,;".contains(last) { words = words.dropLast() }
    while let first = words.first, " .,;*".contains(first) { words = words.dropFirst() }
    return String(words)
  }
}
