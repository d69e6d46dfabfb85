import Source

/// Parts of periods, and periods told from the day of the meeting.
extension DeadlineScan {
  /// "udgangen af april", "i løbet af 14 dage", "primo februar", "midt i marts", "sidst på året", "senere på året".
  func edge(at index: Int, _ word: TimeWord) -> Hit? {
    var at = word.role == .part ? skipDot(index + 1) : index + 1
    let tied = role(at) == .i || role(at) == .pa || role(at) == .af
    if tied { at += 1 }
    guard tied || word.role == .part else { return word.role == .loosePart ? loosePart(index, word) : nil }
    if word.value == 4, role(index + 1) == .af {
      if let soon = nearFuture(index + 1) { return soon }
      if let span = counted(at: role(at) == .den || isNamed(at, Self.the) ? skipNext(at + 1) : at) { return span }
    }
    guard let period = bareCalendar(at: at) ?? ownPeriod(at) else { return word.role == .loosePart ? loosePart(index, word) : nil }
    return period.type == nil ? period : edge(Int(word.value), of: period)
  }

  private static let the: KeySet = "de"

  private func skipNext(_ index: Int) -> Int { role(index) == .next ? index + 1 : index }

  private func loosePart(_ index: Int, _ word: TimeWord) -> Hit? {
    if isNamed(index + 1, Self.possible) { return nil }
    if word.value == 5, isMeeting(index + 1) { return Hit(end: index + 2, type: .other, isWeak: true) }
    return word.value == 5 && closes(index + 1) ? Hit(end: index + 1, type: .other, isWeak: true) : nil
  }

  private static let possible: KeySet = "muligt mulige"

  /// Which part of a period: 0 its first third, 1 its middle, 2 its last third, 3 its last day, 4 all of it, 5 what is left of it.
  private func edge(_ part: Int, of period: Hit) -> Hit {
    var hit = period
    guard let from = period.from, let to = period.to, part != 4 else { return hit }
    switch (part, period.type) {
    case (3, _): hit.from = to
    case (5, _):
      hit.from = reference ?? from
      if period.type == .year { (hit.type, hit.value) = (.other, nil) }
    case (_, .month) where from.month == to.month:
      // The last third of February begins on the 19th by the corpus that the expressions were checked against.
      let last = to.day == 31 ? 21 : to.day == 30 ? 21 : to.day - 9
      let (first, end) = [(1, 10), (11, 20), (last, to.day)][part]
      (hit.from, hit.to) = (Day(year: from.year, month: from.month, day: first), Day(year: to.year, month: to.month, day: end))
    case (_, .year):
      let (first, end) = [(1, 4), (5, 8), (9, 12)][part]
      (hit.type, hit.value) = (.other, nil)
      (hit.from, hit.to) = (Day(year: from.year, month: first, day: 1), DanishCalendar.lastDay(ofMonth: end, year: from.year))
    default: break
    }
    return notPast(hit)
  }

  /// The running period: "måneden", "året", "ugen", "denne måned".
  private func ownPeriod(_ index: Int) -> Hit? {
    let word = time(index)
    guard word.role == .unit, let unit = Unit(rawValue: word.value), tokens[index].has(.definite) || isDefinite(index) else { return nil }
    return period(unit, offset: 0, end: index + 1)
  }

  func isDefinite(_ index: Int) -> Bool { ends(index, with: "en") || ends(index, with: "et") }

  /// "årets udgang", "månedens udgang", "sæsonens start"
  func ownEdge(_ index: Int, _ word: TimeWord) -> Hit? {
    guard let unit = Unit(rawValue: word.value) else { return nil }
    let end = index + 2
    if unit == .season { return Hit(end: end, type: .beforeEvent) }
    guard let period = period(unit, offset: 0, end: end), period.type != nil else { return Hit(end: end, type: .other) }
    let start = role(index + 1) == .start
    return edge(start ? 0 : Int(time(index + 1).value) >= 2 ? 3 : Int(time(index + 1).value), of: period)
  }

  /// The period of a kind that the meeting lies in (0) or the next (1).
  func period(_ unit: Unit, offset: Int, end: Int) -> Hit? {
    guard let reference else { return undated(unit, end) }
    switch unit {
    case .week: return weekHit(reference.adding(days: 1 - reference.weekday + 7 * offset), end: end)
    case .month, .quarter, .half:
      let length = unit == .month ? 1 : unit == .quarter ? 3 : 6
      let index = (reference.year * 12 + reference.month - 1) / length + offset
      let (year, number) = (index * length / 12, index * length % 12 / length + 1)
      let from = Day(year: year, month: (number - 1) * length + 1, day: 1)
      let to = DanishCalendar.lastDay(ofMonth: number * length, year: year)
      let type: DueType = unit == .month ? .month : unit == .quarter ? .quarter : .other
      let value = unit == .month ? iso(year, number) : unit == .quarter ? "\(year)-Q\(number)" : nil
      return Hit(end: end, type: type, value: value, from: from, to: to)
    case .year: return yearHit(reference.year + offset, end: end)
    case .weekend:
      let saturday = reference.adding(days: (reference.weekday == 7 ? -1 : 6 - reference.weekday) + 7 * offset)
      return Hit(end: end, type: .date, value: saturday.iso, from: saturday, to: saturday.adding(days: 1))
    case .season: return Hit(end: end, type: .other)
    case .day: return nil
    }
  }

  private func undated(_ unit: Unit, _ end: Int) -> Hit? {
    switch unit {
    case .week: Hit(end: end, type: .week)
    case .month: Hit(end: end, type: .month)
    case .quarter: Hit(end: end, type: .quarter)
    case .year: Hit(end: end, type: .year)
    case .weekend: Hit(end: end, type: .date)
    case .half, .season: Hit(end: end, type: .other)
    case .day: nil
    }
  }

  /// "i denne uge", "dette kvartal", "indeværende år"
  func this(at index: Int) -> Hit? {
    let word = time(index + 1)
    if word.role == .season { return season(index + 1, word, after: false) }
    guard word.role == .unit, let unit = Unit(rawValue: word.value), unit != .day else { return nil }
    return period(unit, offset: 0, end: index + 2)
  }

  /// "næste uge", "næste år", "kommende sommer", "næste maj"; `index` is the word "næste".
  func nextPeriod(_ index: Int) -> Hit? {
    let word = time(index + 1)
    switch word.role {
    case .month: return bareCalendar(at: index + 1)
    case .season: return season(index + 1, word, after: true)
    case .unit:
      guard let unit = Unit(rawValue: word.value), unit != .day else { return nil }
      if unit == .week, number(index + 2) != nil { return nil }
      // "de kommende uger"
      if unit != .year, unit != .half, ends(index + 1, with: "er"), unit != .quarter || ends(index + 1, with: "aler") {
        return Hit(end: index + 2, type: .other, from: reference, isWeak: true)
      }
      if unit == .weekend, let reference, reference.weekday < 5 { return period(unit, offset: 0, end: index + 2) }
      return period(unit, offset: 1, end: index + 2)
    default: return nil
    }
  }

  /// "30 målinger om året", "en gård pr. gang"; not "500 kr. pr. år".
  func per(_ index: Int) -> Hit? {
    let at = isMark(index - 1, ".") ? index - 2 : index - 1
    guard role(at) == .om && isDefinite(index) || role(at) == .pr && at < index, !isMark(at - 1, ".%"), !isNamed(at - 1, Self.amounts) else {
      return nil
    }
    return Hit(end: index + 1, type: .recurring, isWeak: true, start: at)
  }

  private static let amounts: KeySet = "kr kroner procent kilo kg tons time timer mio mia"

  /// "uge 12", "i weekenden den 5.-6. maj", "i weekenden", "dagen efter", "ugen før".
  func unit(at index: Int, _ word: TimeWord) -> Hit? {
    guard let unit = Unit(rawValue: word.value) else { return nil }
    if unit == .week, let hit = bareCalendar(at: index) { return hit }
    if unit == .weekend, let date = dateBehind(index) { return date }
    let behind = role(index + 1)
    if isDefinite(index), behind == .foer || behind == .inden || behind == .efter,
      unit.rawValue <= Unit.month.rawValue || unit == .weekend
    {
      return spanned(index, (1, index), word, behind)
    }
    let before = role(index - 1)
    if let every = per(index) { return every }
    if unit == .weekend, isDefinite(index), before == .i || before == .pa || before == .til {
      return period(unit, offset: 0, end: index + 1)
    }
    if unit == .season, isDefinite(index) || role(index + 1) == .none, let year = yearAfter(index + 1, month: 1).0, self.year(index + 1) != nil {
      return Hit(end: index + 2, type: .other, from: Day(year: year, month: 1, day: 1), to: Day(year: year + 1, month: 12, day: 31))
    }
    return nil
  }
}
