import Source

/// Days named by the week, and those near the meeting.
extension DeadlineScan {
  /// "fredag d. 3/11", "mandag i uge 12", "på mandag", "inden fredag", "en søndag i juni", "tors. d. 3/5".
  func weekday(at index: Int, _ word: TimeWord) -> Hit? {
    if let date = dateBehind(index) { return date }
    guard word.role != .weekdayAbbreviation, let reference else { return word.role == .weekday && reference == nil ? undatedWeekday(index) : nil }
    let before = role(index - 1)
    if before == .hver { return Hit(end: index + 1, type: .recurring, start: index - 1) }
    // "lørdagen før"
    if word.role == .weekdays, isDefinite(index), role(index + 1) == .foer || role(index + 1) == .inden {
      return Hit(end: index + 2, type: .beforeEvent)
    }
    if word.role == .weekdays { return nil }
    if let hit = weekdayInPeriod(index, Int(word.value)) { return hit }
    if before == .past || time(index - 1).role == .ordinal { return nil }
    let day = next(weekday: Int(word.value), after: reference)
    let end = role(index + 1) == .morgen || role(index + 1) == .aften ? index + 2 : index + 1
    // "mandag om 14 dage"
    if role(end) == .om, let count = count(end + 1), let later = later(count.value, time(count.end)) {
      let back = (later.weekday - Int(word.value) + 7) % 7
      return dated(later.adding(days: -back), count.end + 1)
    }
    if before == .cardinal, has(index - 1), time(index - 1).value == 1 {
      return Hit(end: index + 1, type: .other, isWeak: true, start: index - 1)
    }
    var hit = clock(dated(day, end))
    let bound: Bool = [.pa, .next, .senest, .inden, .til, .foer, .deadline, .med, .efter, .fra].contains(before)
    hit.isWeak = !bound && hit.end == end && !isCell && !(index == tokens.startIndex)
    return hit
  }

  private func undatedWeekday(_ index: Int) -> Hit? {
    [.pa, .next, .senest, .inden, .til].contains(role(index - 1)) ? Hit(end: index + 1, type: .date) : nil
  }

  /// The date that follows a weekday: "mandag d. 6. februar", "lørdag og søndag den 5.-6. maj", "i weekenden den 5.-6. maj".
  func dateBehind(_ index: Int) -> Hit? {
    var at = index + 1
    if role(index) == .weekdayAbbreviation { at = skipDot(at) }
    if role(at) == .og || isMark(at, "-"), role(at + 1) == .weekday { at += 2 }
    if isMark(at, ",") { at += 1 }
    if role(at) == .den || role(at) == .d { at = skipDot(at + 1) }
    guard has(at), tokens[at].kind == .number, !isMark(at - 1, "-"), at > index + 1 || role(index) != .weekdayAbbreviation,
      let hit = number(at: at), hit.type == .date || hit.type == nil
    else { return nil }
    // "mandag 14 dage senere" is a span, no date.
    return role(at + 1) == .unit ? nil : hit
  }

  /// "fredag i uge 12", "mandag uge 7", "mandag i næste uge", "en søndag i juni", "fredag i denne uge"
  private func weekdayInPeriod(_ index: Int, _ weekday: Int) -> Hit? {
    var at = index + 1
    // "torsdag og fredag i uge 9"
    let several = (role(at) == .og || isMark(at, "-/")) && role(at + 1) == .weekday
    if several { at += 2 }
    let tied = role(at) == .i || role(at) == .pa
    if tied { at += 1 }
    guard let period = bareCalendar(at: at), tied || period.type == .week else { return nil }
    if several { return period.type == .week ? period : nil }
    if period.type == .week, let monday = period.from {
      if let to = period.to, to.ordinal - monday.ordinal > 6 { return period }
      return notPast(dated(monday.adding(days: weekday - 1), period.end))
    }
    guard period.type == .month else { return nil }
    var hit = period
    if role(index - 1) == .cardinal { hit.start = index - 1 }
    return hit
  }

  /// The first such weekday after a day.
  func next(weekday: Int, after reference: Day) -> Day {
    let days = (weekday - reference.weekday + 7) % 7
    return reference.adding(days: days == 0 ? 7 : days)
  }

  /// "i dag", "i morgen aften", "i overmorgen", "i aften"; "i den kommende tid", "i nærmeste fremtid", "i god tid inden mødet".
  func near(at index: Int) -> Hit? {
    let next = time(index + 1)
    switch next.role {
    case .unit where next.value == TimeWord.Unit.day.rawValue && tokens[index + 1].key == Self.day: return nearDay(0, index + 2)
    case .aften: return nearDay(0, index + 2, weak: tokens[index + 1].key != Self.evening)
    case .morgen:
      return nearDay(1, role(index + 2) == .morgen || role(index + 2) == .aften ? index + 3 : index + 2)
    case .overmorgen: return nearDay(2, index + 2)
    case .unit where tokens[index + 1].key == Self.year:
      guard let reference else { return nil }
      return yearHit(reference.year, end: index + 2, weak: true)
    case .god where role(index + 2) == .tid:
      if role(index + 3) == .inden || role(index + 3) == .foer, var event = event(at: index + 3, time(index + 3)) {
        event.start = index
        return event
      }
      return Hit(end: index + 3, type: .other, isWeak: true)
    case .holiday: return holiday(at: index + 1)
    case .none where tokens.indices.contains(index + 1) && tokens[index + 1].key == Self.beforehand:
      return Hit(end: index + 2, type: .other, isWeak: true)
    default: return nearFuture(index) ?? newYear(index + 1)
    }
  }

  private static var day: Key { "dag" }
  private static var beforehand: Key { "forvejen" }
  private static var evening: Key { "aften" }
  private static var year: Key { "år" }
  private static let nearest: KeySet = "nærmeste nær umiddelbare kort"

  private func nearDay(_ days: Int, _ end: Int, weak: Bool = false) -> Hit? {
    guard let reference else { return Hit(end: end, type: .date, isWeak: days == 0 || weak) }
    var hit = clock(dated(reference.adding(days: days), end))
    hit.isWeak = days == 0
    return hit
  }

  /// "i nærmeste fremtid", "i den nærmeste tid", "i den kommende tid", "inden for kort tid"; called at the word before "den nærmeste".
  func nearFuture(_ index: Int) -> Hit? {
    var at = index + 1
    if role(at) == .den || role(at) == .forPreposition || role(at) == .om { at += 1 }
    if role(at) == .den { at += 1 }
    if role(at) == .next || has(at) && Self.nearest.contains(tokens[at].key) {
      let soon = role(at) != .next
      return role(at + 1) == .tid ? Hit(end: at + 2, type: soon ? .asap : .other, isWeak: !soon) : nil
    }
    return nil
  }
}
