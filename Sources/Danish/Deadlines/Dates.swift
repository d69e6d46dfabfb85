import Source

/// Days written with numbers.
extension DeadlineScan {
  /// "15/10-23", "1.3.23", "2023-10-15", "3/1 2024", "den 15.", "5.-6. maj", "2. kvartal", "14 dage", "2024".
  func number(at index: Int) -> Hit? {
    guard let parts = NumberParts(tokens[index], text.bytes) else { return nil }
    let counts = countsSomething(index)
    switch parts.count {
    case 1:
      if let day = dayAndMonth(at: index, parts) { return until(day) }
      return counts ? nil : loneDay(at: index, parts) ?? numbered(at: index) ?? counted(at: index) ?? bareYear(at: index)
    case 2:
      if let range = dayAndMonth(at: index, parts) { return range }
      return counts ? nil : pair(at: index, parts) ?? counted(at: index) ?? (parts.digits.0 == 4 ? bareYear(at: index) : nil)
    case 3:
      guard !counts || parts.digits.0 == 4 || parts.digits.2 == 4, NumberParts.isDateSeparator(parts.separators.0),
        NumberParts.isDateSeparator(parts.separators.1)
      else { return nil }
      let (a, b, c, _) = parts.values
      if parts.digits.0 == 4 { return Day(year: a, month: b, day: c).map { clock(notPast(dated($0, index + 1))) } }
      guard parts.digits.2 == 4 || parts.digits.2 == 2, a <= 31, b <= 31 else { return nil }
      // "12-14/10"
      if parts.separators.0 == NumberParts.dash, parts.separators.1 == NumberParts.slash { return days(a, b, month: c, index + 1) }
      // "12-13-14" counts something; a day with hyphens has its year in full.
      if parts.separators.0 == NumberParts.dash, parts.digits.2 == 2, !introduced(index), !stands(index, index + 1) { return nil }
      return Day(year: parts.digits.2 == 2 ? 2000 + c : c, month: b, day: a).map { clock(notPast(dated($0, index + 1))) }
    default:
      let (a, b, c, d) = parts.values
      guard parts.separators == (NumberParts.slash, NumberParts.dash, NumberParts.slash), let from = upcoming(day: a, month: b),
        let to = upcoming(day: c, month: d), from <= to
      else { return nil }
      return Hit(end: index + 1, type: .date, value: from.iso, from: from, to: to)
    }
  }

  /// Behind "kl.", "§", "nr.", "side": the number is a time of day or counts something.
  private func countsSomething(_ index: Int) -> Bool {
    let at = isMark(index - 1, ".:") ? index - 2 : index - 1
    let before = role(at)
    if before == .kl || before == .reference { return true }
    guard has(at), tokens[at].kind == .punctuation else { return false }
    return tokens[at].range.count == 2 && text.bytes[tokens[at].range.start] == 0xC2 || isMark(at, "§$€#+")
  }

  /// "1. juni - 15. juni", "fra den 30. april til den 2. maj"
  private func until(_ hit: Hit) -> Hit {
    guard hit.type == .date, let from = hit.from, isMark(hit.end, "-") || role(hit.end) == .til else { return hit }
    var at = hit.end + 1
    if role(at) == .den || role(at) == .d { at = skipDot(at + 1) }
    guard has(at), let parts = NumberParts(tokens[at], text.bytes), let last = dayAndMonth(at: at, parts), last.type == .date, let to = last.to,
      to > from
    else { return hit }
    return Hit(end: last.end, type: .date, value: hit.value, from: from, to: to)
  }

  /// Several days of a month whose year the minutes leave out.
  private func days(_ first: Int, _ last: Int, month: Int, _ end: Int) -> Hit? {
    guard first < last, var hit = undated(last, month, end: end) else { return nil }
    hit.from = hit.to.flatMap { Day(year: $0.year, month: month, day: first) }
    hit.value = hit.from?.iso
    return hit
  }

  // MARK: Numbers only

  private func pair(at index: Int, _ parts: NumberParts) -> Hit? {
    let (day, month) = (parts.values.0, parts.values.1)
    switch parts.separators.0 {
    case NumberParts.slash:
      guard parts.digits.0 <= 2, parts.digits.1 <= 2, (1...31).contains(day), (1...12).contains(month) else { return nil }
      return slashed(at: index, day, month)
    case NumberParts.dot:
      guard parts.digits.1 <= 2, introduced(index) || isCell || isDotted(index, parts) || stands(index, index + 1) && parts.digits == (2, 2, 0, 0)
      else { return nil }
      if let year = year(index + 1) { return Day(year: year, month: month, day: day).map { clock(notPast(dated($0, index + 2))) } }
      let end = isMark(index + 1, ".") && isGlued(index + 1) ? index + 2 : index + 1
      return undated(day, month, end: closes(end) && end > index + 1 && !has(end) ? index + 1 : end)
    case NumberParts.dash:
      if introduced(index), parts.digits.1 <= 2, (1...12).contains(month) { return undated(day, month, end: index + 1) }
      return nil
    default: return nil
    }
  }

  private static let hours: KeySet = "slut sluttede slutter sluttet starter startede start begyndte begynder tid mødetid hævet til fra pause ankomst"

  /// "15.04." or "15.04" at the end of a line or clause, but no point of the agenda, no time of day and no amount.
  private func isDotted(_ index: Int, _ parts: NumberParts) -> Bool {
    guard parts.digits.1 == 2, !isNamed(index - 1, Self.hours) else { return false }
    if isMark(index + 1, "."), isGlued(index + 1), !tokens[index].shape.contains(.lineStart) { return true }
    guard parts.digits.0 == 2, !tokens[index].shape.contains(.lineStart), index > tokens.startIndex, !isMark(index - 1, "-") else { return false }
    return !has(index + 1) || tokens[index + 1].shape.contains(.lineStart) || isMark(index + 1, ".,;)")
  }

  /// "15/10", "15/10 2023", "1/5-2024"
  private func slashed(at index: Int, _ day: Int, _ month: Int) -> Hit? {
    var at = index + 1
    if isMark(at, "-"), isGlued(at) { at += 1 }
    if let year = year(at) ?? (at > index + 1 ? number(at).flatMap { (0...99).contains($0) ? 2000 + $0 : nil } : nil) {
      return Day(year: year, month: month, day: day).map { clock(notPast(dated($0, at + 1))) }
    }
    if isMark(index + 1, "%/") || looksLikeFraction(index, day, month) { return nil }
    guard let hit = undated(day, month, end: index + 1) else { return nil }
    // "3/5 - 5/5"
    if isMark(index + 1, "-"), has(index + 2), tokens[index + 2].kind == .number, let next = number(at: index + 2), next.type == .date,
      let from = hit.from, let to = next.to, from <= to
    {
      return Hit(end: next.end, type: .date, value: hit.value, from: from, to: to)
    }
    return hit
  }

  /// "3/4 flertal", "1/2 stilling", "24/7": a share or a habit, unless "d.", a weekday or a column makes it a day.
  private func looksLikeFraction(_ index: Int, _ day: Int, _ month: Int) -> Bool {
    if introduced(index) || stands(index, index + 1) { return false }
    if day == 24, month == 7 { return true }
    guard has(index + 1), tokens[index + 1].kind == .word, day <= month else { return false }
    let next = tokens[index + 1]
    if Self.wholes.contains(next.key) { return true }
    return day < month && month <= 8 && day <= 3 && next.has(.noun | .nounFirst) && !next.isCapitalised
  }

  private static let wholes: KeySet =
    "flertal time timer del dele af år liter stilling stillinger side dag døgn pris årsværk kvalificeret løn kg meter uge måned bestyrelse"

  // MARK: Day and month

  /// "3. januar 2023", "15 oktober", "5.-6. maj", "5. og 6. maj", "den 15. ds."
  private func dayAndMonth(at index: Int, _ parts: NumberParts) -> Hit? {
    guard parts.count == 1 || parts.count == 2 && parts.separators.0 == NumberParts.dash && parts.values.0 < parts.values.1,
      (1...31).contains(parts.values.0)
    else { return nil }
    var last = parts.count == 2 ? parts.values.1 : parts.values.0
    var at = skipDot(index + 1)
    var rounds = 0
    while rounds < 6 {
      if let month = monthWord(at) {
        return resolve(first: parts.values.0, last: last, month: month, at: at)
      }
      // A further day: "-6.", "og 6.", "til den 6."
      guard isMark(at, "-,/") || role(at) == .og || role(at) == .til else { return nil }
      var next = at + 1
      if role(next) == .og { next += 1 }
      if role(next) == .weekday { next += 1 }
      if role(next) == .den || role(next) == .d { next = skipDot(next + 1) }
      guard let day = number(next), (1...31).contains(day), day > last else { return nil }
      last = day
      at = skipDot(next + 1)
      rounds += 1
    }
    return nil
  }

  /// The month a word names behind a day: also "jan", "jul", "ds." (this month).
  private func monthWord(_ index: Int) -> Int? {
    let word = time(index)
    if word.role == .month || word.role == .monthAbbreviation { return Int(word.value) }
    guard has(index), tokens[index].kind == .word else { return nil }
    if tokens[index].key == Self.july { return 7 }
    return Self.thisMonth.contains(tokens[index].key) ? reference?.month : nil
  }

  private static var july: Key { "jul" }
  private static let thisMonth: KeySet = "ds dennes dm"

  private func resolve(first: Int, last: Int, month: Int, at: Int) -> Hit? {
    var end = at + 1
    let abbreviated = role(at) != .month
    if abbreviated || year(at + 2) != nil { end = skipDot(end) }
    if isMark(end, "-'"), number(end + 1) != nil { end += 1 }
    var given = year(end)
    if given == nil, role(end) == .next, let next = yearAfter(end, month: month).0, yearAfter(end, month: month).1 > end {
      (given, end) = (next, end + 1)
    }
    if given == nil, end > at + 1 || isCell, let short = number(end), let reference, (0...3).contains(short + 2000 - reference.year),
      !abbreviated || isMark(end - 1, "-'") || isCell
    {
      given = short + 2000
    }
    let over = given == nil ? at + 1 : end + 1
    let closing = given == nil && abbreviated && isMark(at + 1, ".") && has(at + 2) ? at + 2 : over
    if let given {
      guard let from = Day(year: given, month: month, day: first), let to = Day(year: given, month: month, day: last) else { return nil }
      return clock(notPast(Hit(end: closing, type: .date, value: from.iso, from: from, to: to)))
    }
    guard (1...Day.length(ofMonth: month, year: 2000)).contains(last) else { return nil }
    guard reference != nil else { return clock(Hit(end: closing, type: .date)) }
    guard let to = upcoming(day: last, month: month), let from = Day(year: to.year, month: month, day: first) else { return nil }
    return clock(Hit(end: closing, type: .date, value: from.iso, from: from, to: to, isYearOpen: true))
  }

  /// A day whose year the minutes leave out.
  private func undated(_ day: Int, _ month: Int, end: Int) -> Hit? {
    guard (1...12).contains(month), (1...Day.length(ofMonth: month, year: 2000)).contains(day) else { return nil }
    guard reference != nil else { return clock(Hit(end: end, type: .date)) }
    guard let day = upcoming(day: day, month: month) else { return nil }
    var hit = clock(dated(day, end))
    hit.isYearOpen = true
    return hit
  }

  /// "den 15.", "d. 1.", "den 15. i næste måned"; not "den 4. klasse", "den 3. Møde".
  private func loneDay(at index: Int, _ parts: NumberParts) -> Hit? {
    let day = parts.values.0
    guard (1...31).contains(day), introduced(index, by: [.den, .d]), isMark(index + 1, "."), isGlued(index + 1) else { return nil }
    let at = index + 2
    if has(at), tokens[at].kind != .punctuation {
      let next = tokens[at]
      if next.kind == .number || next.isCapitalised && (next.has(.noun | .event) || isMeeting(at)) { return nil }
      let ties: WordClass = [.preposition, .coordinator, .subordinator, .pronoun, .adverb, .modal, .auxiliary, .relative]
      guard next.has(ties) || isFinite(at) || role(at) == .kl || next.isCapitalised else { return nil }
    }
    if role(at) == .i, role(at + 1) == .hver { return Hit(end: min(at + 3, tokens.endIndex), type: .recurring) }
    if role(at) == .i, time(at + 1).value == Unit.month.rawValue, role(at + 1) == .unit { return Hit(end: at + 2, type: .recurring) }
    // The full stop of the ordinal is also the sentence's when nothing or a capital follows.
    let end = has(at) && tokens[at].kind == .word && !tokens[at].isCapitalised ? at : index + 1
    guard let reference else { return Hit(end: end, type: .date) }
    let skipped = role(at) == .i && role(at + 1) == .next && time(at + 2).value == TimeWord.Unit.month.rawValue ? 1 : 0
    for offset in skipped...2 {
      let month = (reference.month - 1 + offset) % 12 + 1
      let year = reference.year + (reference.month - 1 + offset) / 12
      if let found = Day(year: year, month: month, day: day), found >= reference { return dated(found, skipped == 1 ? at + 3 : end) }
    }
    return nil
  }

  // MARK: Around a day

  /// "d.", "den", "senest", "inden", "frist", a weekday stand before it.
  func introduced(_ index: Int, by roles: [Role] = [.den, .d, .senest, .inden, .deadline, .weekday, .foer]) -> Bool {
    let at = isMark(index - 1, ".:") ? index - 2 : index - 1
    let before = role(at)
    return roles.contains(before) && (at == index - 1 || before != .den || isMark(index - 1, "."))
  }

  func isGlued(_ index: Int) -> Bool { has(index) && tokens[index].isGlued }

  /// The tokens from `index` to `end` are all of a cell: of a table, a line or a column of blanks.
  func stands(_ index: Int, _ end: Int) -> Bool {
    if isCell { return true }
    guard isEdge(index) || isMark(index - 1, "|") else { return false }
    let over = isMark(end, ".") ? end + 1 : end
    if index == tokens.startIndex { return !has(over) }
    return !has(over) || isEdge(over) || isMark(over, "|")
  }

  /// A new line begins at the token, or blanks part it from what stands before.
  private func isEdge(_ index: Int) -> Bool {
    guard index > tokens.startIndex else { return true }
    return tokens[index].shape.contains(.lineStart) || tokens[index].range.start - tokens[index - 1].range.end >= 2
  }

  /// A time of day belongs to the day: "den 14. februar kl. 12", "kl. 8.30-10.00".
  func clock(_ hit: Hit) -> Hit {
    guard hit.type != nil else { return hit }
    var at = hit.end
    if isMark(at, ",") { at += 1 }
    if role(at) == .inden || role(at) == .senest { at += 1 }
    guard role(at) == .kl else { return hit }
    at = skipDot(at + 1)
    guard has(at), tokens[at].kind == .number else { return hit }
    at += 1
    if isMark(at, "-") || role(at) == .til {
      var next = at + 1
      if role(next) == .kl { next = skipDot(next + 1) }
      if has(next), tokens[next].kind == .number { at = next + 1 }
    }
    var longer = hit
    longer.end = at
    return longer
  }
}
