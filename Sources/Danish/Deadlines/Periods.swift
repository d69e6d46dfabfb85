import Source

/// Weeks, months, quarters, seasons and years.
extension DeadlineScan {
  typealias Unit = TimeWord.Unit

  /// A period that its surroundings make a deadline: "i maj", "uge 12", "til foråret", "årets udgang", "Q2".
  func calendar(at index: Int, _ word: TimeWord) -> Hit? {
    let before = role(index - 1)
    switch word.role {
    case .month, .months: return month(at: index, before)
    case .monthAbbreviation: return abbreviatedMonth(at: index, before)
    case .season:
      if before == .i, isJustOver(index, word) { return .nothing(index + 1) }
      if before == .om { return Hit(end: index + 1, type: .other, isWeak: true, start: index - 1) }
      // "hen over sommeren"
      if isNamed(index - 1, Self.over), isDefinite(index), var hit = season(index, word, after: false) {
        hit.start = index - 1
        return hit
      }
      guard boundPeriod(before) || before == .foer || year(index + 1) != nil || stands(index, index + 1) else { return nil }
      return season(index, word, after: before == .til)
    case .unit: return unit(at: index, word)
    case .unitGenitive:
      if role(index + 1) == .edge || role(index + 1) == .start { return ownEdge(index, word) }
      return role(index + 1) == .ordinal && role(index + 2) == .meeting ? Hit(end: index + 3, type: .other) : nil
    default: return bareCalendar(at: index)
    }
  }

  private static let over: KeySet = "over"

  private func month(at index: Int, _ before: Role) -> Hit? {
    let forInden = before == .forPreposition && role(index - 2) == .inden
    guard
      boundPeriod(before) || forInden || [.fra, .foer, .pr, .part, .efter].contains(before)
        || before == .med && role(index - 2) == .og || year(index + 1) != nil || isNamed(index + 1, Self.monthWord)
        || isAlone(index), !isName(index), isCell || !tokens[index].isInitials
    else { return nil }
    return bareCalendar(at: index)
  }

  /// "i sommer" said in autumn, "i vinter" said in spring: the season just over.
  private func isJustOver(_ index: Int, _ word: TimeWord) -> Bool {
    guard let reference, !isDefinite(index), year(index + 1) == nil else { return false }
    return (1...5).contains((reference.month - (Int(word.value) + 2) + 24) % 12)
  }

  /// "i jan.", "til sept. 2024", "Feb" in a cell; not the name Jan.
  private func abbreviatedMonth(at index: Int, _ before: Role) -> Hit? {
    let dotted = isMark(index + 1, ".") && isGlued(index + 1)
    let bound = boundPeriod(before) || before == .part || year(skipDot(index + 1)) != nil
    guard
      bound && !tokens[index].isCapitalised && (dotted || year(index + 1) != nil) || isCell
        || isAlone(index) && (dotted || tokens[index].key != Self.jan)
    else { return nil }
    let hit = months(index, Int(time(index).value))
    guard var hit, hit.type == .month, hit.end == index + 2, dotted, !has(hit.end) else { return hit }
    hit.end = index + 1
    return hit
  }

  /// Words that make a period a deadline.
  func boundPeriod(_ role: Role) -> Bool {
    [.i, .til, .inden, .indenfor, .senest, .about, .deadline, .ved, .hele, .af, .efter, .frem, .indtil, .start].contains(role)
  }

  /// "Marts 10" on a line or in a column of its own.
  private func isAlone(_ index: Int) -> Bool {
    stands(index, index + 1) || has(index + 1) && tokens[index + 1].kind == .number && stands(index, index + 2)
  }

  private static let monthWord: KeySet = "måned"
  func isNamed(_ index: Int, _ set: KeySet) -> Bool { has(index) && tokens[index].kind == .word && set.contains(tokens[index].key) }

  /// "Maj Jensen", "August Holm": a month's name on a person.
  private func isName(_ index: Int) -> Bool {
    guard tokens[index].isCapitalised, index > tokens.startIndex || has(index + 1) && tokens[index + 1].isCapitalised else { return false }
    return has(index + 1) && tokens[index + 1].isCapitalised && tokens[index + 1].kind == .word
  }

  // MARK: Periods whatever stands before them

  /// A period as such: "maj 2024", "maj/juni", "uge 12-13", "2. kvartal", "foråret", "næste år", "denne uge", "2024".
  func bareCalendar(at index: Int) -> Hit? {
    let word = time(index)
    switch word.role {
    case .month, .monthAbbreviation:
      if word.role == .monthAbbreviation, !isMark(index + 1, "."), role(index - 1) != .part { return nil }
      return months(index, Int(word.value))
    case .months: return monthHit(Int(word.value) / 16, Int(word.value) % 16, index + 1)
    case .quarter: return quarterHit(Int(word.value), Int(word.value), isMark(index + 1, "-/") ? index + 2 : index + 1)
    case .season: return season(index, word, after: false)
    case .unit where word.value == Unit.week.rawValue: return weeks(index)
    case .next: return nextPeriod(index)
    case .this: return this(at: index)
    case .unitGenitive where role(index + 1) == .edge: return ownEdge(index, word)
    case .ordinal where word.value > 0: return part(ofYear: Int(word.value), Int(word.value), index + 1)
    default: break
    }
    if let newYear = newYear(index) { return newYear }
    guard has(index), tokens[index].kind == .number else { return nil }
    if let year = year(index) { return yearHit(year, end: index + 1) }
    return numbered(at: index) ?? years(index)
  }

  /// "det nye år"
  func newYear(_ index: Int) -> Hit? {
    guard isNamed(index, Self.the), isNamed(index + 1, Self.new), isNamed(index + 2, Self.yearWord) else { return nil }
    return reference.map { yearHit($0.year + 1, end: index + 3) } ?? Hit(end: index + 3, type: .year)
  }

  private static var jan: Key { "jan" }
  private static let budgets: KeySet = "budgettet budget"
  private static let the: KeySet = "det"
  private static let new: KeySet = "nye"
  private static let yearWord: KeySet = "år"

  /// "2023/24", "2023-2024": behind "sæsonen" or "skoleåret" from August to July.
  func years(_ index: Int) -> Hit? {
    guard has(index), tokens[index].kind == .number, let parts = NumberParts(tokens[index], text.bytes), parts.count == 2, parts.digits.0 == 4,
      (1990...2199).contains(parts.values.0), parts.separators.0 != NumberParts.dot,
      parts.values.1 == (parts.digits.1 == 4 ? parts.values.0 + 1 : (parts.values.0 + 1) % 100)
    else { return nil }
    let (first, season) = (parts.values.0, time(index - 1).role == .unit && time(index - 1).value == Unit.season.rawValue)
    let from = Day(year: first, month: season ? 8 : 1, day: 1)
    let to = season ? Day(year: first + 1, month: 7, day: 31) : Day(year: first + 1, month: 12, day: 31)
    return notPast(Hit(end: index + 1, type: .other, from: from, to: to))
  }

  /// "maj", "maj 2024", "maj måned", "maj/juni", "maj og juni", "Marts 10"
  private func months(_ index: Int, _ month: Int) -> Hit? {
    var end = index + 1
    if role(index) == .monthAbbreviation { end = skipDot(end) }
    if isMark(end, "/-") || role(end) == .og || role(end) == .til, role(end + 1) == .month {
      return monthHit(month, Int(time(end + 1).value), end + 2)
    }
    if isNamed(end, Self.monthWord) { end += 1 }
    if year(end) == nil, stands(index, end + 1), let short = number(end), let reference, (0...3).contains(short + 2000 - reference.year) {
      return monthHit(month, month, end, year: short + 2000)
    }
    if isMark(end, "-,'") || role(end) == .i, year(end + 1) != nil { end += 1 }
    return monthHit(month, month, end)
  }

  private func monthHit(_ first: Int, _ last: Int, _ index: Int, year given: Int? = nil) -> Hit {
    let (found, end) = given.map { ($0, index + 1) } ?? yearAfter(index, month: last)
    guard let year = found else { return Hit(end: end, type: .month) }
    let from = Day(year: first > last ? year - 1 : year, month: first, day: 1)
    return notPast(
      Hit(
        end: end, type: .month, value: from.map { iso($0.year, first) }, from: from, to: DanishCalendar.lastDay(ofMonth: last, year: year),
        isYearOpen: end == index))
  }

  /// "uge 12", "uge 12-13", "ugerne 12 og 13", "uge 12 eller 13", "uge 12 2023", "uge 12/2023"
  private func weeks(_ index: Int) -> Hit? {
    var at = index + 1
    if isMark(at, ".") { at += 1 }
    guard has(at), let parts = NumberParts(tokens[at], text.bytes), (1...53).contains(parts.values.0) else { return nil }
    let first = parts.values.0
    var last = first
    var given: Int?
    at += 1
    if parts.count == 2, (1990...2199).contains(parts.values.1) {
      given = parts.values.1
    } else if parts.count == 2, (1...53).contains(parts.values.1), parts.separators.0 != NumberParts.dot {
      last = parts.values.1
    } else if parts.count != 1 {
      return nil
    }
    while isMark(at, ",/-") || role(at) == .og || role(at) == .til {
      var next = isMark(at, ",") && role(at + 1) == .og ? at + 2 : skipDot(at + 1)
      if isNamed(next, Self.week) { next += 1 }
      guard let more = number(next), (1...53).contains(more), more != last, role(next + 1) != .unit || isNamed(next + 1, Self.week) else { break }
      last = more
      at = next + 1
    }
    if let year = year(role(at) == .i || isMark(at, "-,/") ? at + 1 : at), given == nil {
      given = year
      at += role(at) == .i || isMark(at, "-,/") ? 2 : 1
    }
    guard reference != nil || given != nil else { return Hit(end: at, type: .week) }
    let to = week(last, given)
    let from = first <= last ? DanishCalendar.monday(ofWeek: first, year: DanishCalendar.week(of: to).year) : week(first, given)
    var hit = weekHit(min(from, to), end: at)
    hit.to = to.adding(days: 6)
    return notPast(hit)
  }

  private static let week: KeySet = "uge"

  /// Monday of a week of the year given, else of the first such week that is not over.
  private func week(_ week: Int, _ year: Int?) -> Day {
    if let year { return DanishCalendar.monday(ofWeek: week, year: year) }
    guard let reference else { return DanishCalendar.monday(ofWeek: week, year: 2000) }
    for year in reference.year - 1...reference.year + 1 {
      let monday = DanishCalendar.monday(ofWeek: week, year: year)
      if monday.adding(days: 6) >= reference { return monday }
    }
    return DanishCalendar.monday(ofWeek: week, year: reference.year + 1)
  }

  func weekHit(_ monday: Day, end: Int) -> Hit {
    let (year, week) = DanishCalendar.week(of: monday)
    return Hit(end: end, type: .week, value: "\(year)-W\(week < 10 ? "0" : "")\(week)", from: monday, to: monday.adding(days: 6))
  }

  /// "1. kvartal 2023", "4. kvt.", "første halvår"; `index` is the word behind the number.
  func part(ofYear first: Int, _ last: Int, _ index: Int) -> Hit? {
    let word = time(index)
    guard word.role == .unit, first <= last else { return nil }
    if word.value == Unit.quarter.rawValue, last <= 4 { return quarterHit(first, last, isMark(index + 1, ".") ? index + 2 : index + 1) }
    guard word.value == Unit.half.rawValue, last <= 2 else { return nil }
    let (found, end) = yearAfter(role(index + 1) == .i && year(index + 2) != nil ? index + 2 : index + 1, month: last * 6)
    guard let year = found else { return Hit(end: end, type: .other) }
    return notPast(
      Hit(end: end, type: .other, from: Day(year: year, month: first * 6 - 5, day: 1), to: DanishCalendar.lastDay(ofMonth: last * 6, year: year)))
  }

  private func quarterHit(_ first: Int, _ last: Int, _ index: Int) -> Hit {
    let skip = role(index) == .i && year(index + 1) != nil ? index + 1 : index
    let (found, end) = yearAfter(skip, month: last * 3)
    let close = year(skip) == nil && isMark(index - 1, ".-/") ? (isMark(index - 1, ".") && has(index) ? index : index - 1) : end
    guard let year = found else { return Hit(end: close, type: .quarter) }
    let from = Day(year: year, month: first * 3 - 2, day: 1)
    return notPast(
      Hit(end: close, type: .quarter, value: "\(year)-Q\(first)", from: from, to: DanishCalendar.lastDay(ofMonth: last * 3, year: year)))
  }

  /// "foråret 2024", "til sommer", "vinteren 2023/24". A season said with "til" that is well on is next year's.
  func season(_ index: Int, _ word: TimeWord, after: Bool) -> Hit? {
    let first = Int(word.value)
    let length = first == 4 ? 6 : 3
    let last = (first + length - 2) % 12 + 1
    let (found, end) = yearAfter(index + 1, month: last)
    guard let year = found else { return Hit(end: end, type: .other) }
    let given = end > index + 1
    // Winter begins in the year given, and in the year before the one it ends in.
    var begins = first > last && !given && (reference?.month ?? 12) <= last ? year - 1 : year
    if first > last, !given, let reference, reference.month > last { begins = reference.year }
    if after, !given, let reference, reference.month != first, let from = Day(year: begins, month: first, day: 1), from < reference { begins += 1 }
    let to = DanishCalendar.lastDay(ofMonth: last, year: first > last ? begins + 1 : begins)
    return notPast(Hit(end: end, type: .other, from: Day(year: begins, month: first, day: 1), to: to, isYearOpen: !given))
  }

  func yearHit(_ year: Int, end: Int, weak: Bool = false) -> Hit {
    notPast(
      Hit(
        end: end, type: .year, value: String(year), from: Day(year: year, month: 1, day: 1), to: Day(year: year, month: 12, day: 31), isWeak: weak))
  }

  /// "i 2024", "til 2024", "inden 2025", "fra og med 2024", "sæsonen 2024/25"
  func bareYear(at index: Int) -> Hit? {
    guard role(index + 1) != .unit, !isMark(index + 1, "%") else { return nil }
    let before = role(index - 1)
    let since = before == .med && role(index - 2) == .og
    // "i budgettet for 2022"
    if before == .forPreposition, isNamed(index - 2, Self.budgets), let year = year(index) { return yearHit(year, end: index + 1, weak: true) }
    let inSeason = before == .unit && time(index - 1).value == Unit.season.rawValue
    guard before != .af, boundPeriod(before) || before == .foer || before == .fra || since || inSeason || stands(index, index + 1) else { return nil }
    if let years = years(index) { return years }
    guard let year = year(index), !inSeason else { return nil }
    // "ordningen fra 2022" said in 2022 looks back.
    if before == .fra, let reference, year <= reference.year { return nil }
    return yearHit(year, end: index + 1)
  }

  /// The year that follows, else the first in which the month is not over at the meeting.
  func yearAfter(_ index: Int, month: Int) -> (Int?, Int) {
    if let year = year(index) { return (year, index + 1) }
    // "den 1. marts næste år"
    if role(index) == .next, isNamed(index + 1, Self.yearWord), let reference { return (reference.year + 1, index + 2) }
    if has(index), tokens[index].kind == .number, let parts = NumberParts(tokens[index], text.bytes), parts.count == 2,
      (1990...2199).contains(parts.values.0), parts.separators.0 != NumberParts.dot
    {
      return (parts.values.0, index + 1)
    }
    guard let reference else { return (nil, index) }
    return (month >= reference.month ? reference.year : reference.year + 1, index)
  }
}
