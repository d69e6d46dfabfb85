extension DeadlineScan {
  /// "den 8. december 2022", "8/12-2022", "08.12.2022", "den 15.", "på mandag", "fredag i uge 12", "i morgen".
  func date(at index: Int) -> Hit? {
    numericDate(at: index) ?? dayAndMonth(at: index) ?? weekday(at: index) ?? nearDay(at: index) ?? ordinalWeekday(at: index)
  }

  private func numericDate(at index: Int) -> Hit? {
    guard tokens[index].kind == .number else { return nil }
    let parts = word(index).split(whereSeparator: { "./-".contains($0) }).map(String.init)
    let slash = word(index).contains("/")
    guard !word(index).contains(":"), !word(index).contains(","),
      ["kl", "§", "nr", "pkt"].allSatisfy({ $0 != word(index - 1) && !(word(index - 1) == "." && $0 == word(index - 2)) })
    else { return nil }
    guard let day = parts.first.flatMap(Int.init), parts.count >= 2, let month = Int(parts[1]) else { return nil }
    if parts.count >= 3, let year = Int(parts[2]), parts[2].count == 4 || parts[2].count == 2,
      let found = Day(year: parts[2].count == 2 ? 2000 + year : year, month: month, day: day)
    {
      return notPast(dated(found, index + 1))
    }
    guard parts.count == 2, slash, !Self.counted.contains(word(index + 1)) else { return nil }
    if word(index + 1) == "-", let year = number(index + 2), let found = Day(year: year < 100 ? 2000 + year : year, month: month, day: day) {
      return notPast(dated(found, index + 3))
    }
    if let year = number(index + 1), (2000...2100).contains(year), let found = Day(year: year, month: month, day: day) {
      return notPast(dated(found, index + 2))
    }
    guard (1...12).contains(month), (1...31).contains(day) else { return nil }
    guard let found = next(day: day, month: month) else { return reference == nil ? Hit(end: index + 1, type: .date) : nil }
    return dated(found, index + 1)
  }

  /// Behind a fraction: "3/4 flertal", "1/2 time" are no days.
  private static let counted: Set<String> = ["flertal", "time", "timer", "del", "dele", "af", "ar", "liter", "stilling", "stillinger"]

  private func dayAndMonth(at index: Int) -> Hit? {
    guard let day = number(index), (1...31).contains(day) else { return nil }
    let at = skipDot(index + 1)
    if let month = DanishCalendar.month(word(at)) {
      var end = skipDot(at + 1)
      if end > at + 1, word(at).count > 4 { end = at + 1 }
      if let year = number(end), (1900...2199).contains(year) {
        return Day(year: year, month: month, day: day).flatMap { notPast(dated($0, end + 1)) }
      }
      guard let found = next(day: day, month: month) else { return reference == nil ? Hit(end: at + 1, type: .date) : nil }
      return dated(found, end > at + 1 && end >= tokens.endIndex ? at + 1 : at + 1)
    }
    // "den 15.": this month or the next.
    guard at > index + 1, ["den", "d"].contains(word(index - 1)) || word(index - 1) == "." && word(index - 2) == "d", let reference else {
      return nil
    }
    guard
      at >= tokens.endIndex
        || !tokens[at].isCapitalised && tokens[at].kind != .number && !["sal", "gang", "behandling", "kvartal", "halvar"].contains(word(at))
    else { return nil }
    for offset in 0...2 {
      let month = (reference.month - 1 + offset) % 12 + 1
      let year = reference.year + (reference.month - 1 + offset) / 12
      if let found = Day(year: year, month: month, day: day), found >= reference { return dated(found, at) }
    }
    return nil
  }

  private func weekday(at index: Int) -> Hit? {
    guard let weekday = DanishCalendar.weekday(word(index)), let reference else { return nil }
    if let before = ["første", "sidste", "anden", "tredje"].first(where: { $0 == word(index - 1) }), !before.isEmpty { return nil }
    var at = index + 1
    if word(at) == "den" || word(at) == "d" { at = skipDot(at + 1) }
    if at < tokens.endIndex, let exact = numericDate(at: at) ?? dayAndMonth(at: at) { return exact }
    if word(at) == "i", word(at + 1) == "uge", let week = number(at + 2) {
      let monday = upcomingWeek(week, number(at + 3))
      return dated(monday.adding(days: weekday - 1), at + 3)
    }
    guard ["pa", "næste", "senest", "inden", "førstkommende"].contains(word(index - 1)) || word(index + 1) == "kl" || index == tokens.startIndex
    else { return nil }
    var days = (weekday - reference.weekday + 7) % 7
    if days == 0 { days = 7 }
    return dated(reference.adding(days: days), index + 1)
  }

  private func nearDay(at index: Int) -> Hit? {
    guard let reference else { return nil }
    switch (word(index), word(index + 1)) {
    case ("i", "morgen"): return dated(reference.adding(days: 1), index + 2)
    case ("i", "overmorgen"): return dated(reference.adding(days: 2), index + 2)
    case ("dags", "dato"): return dated(reference, index + 2)
    case ("grundlovsdag", _): return next(day: 5, month: 6).map { dated($0, index + 1) }
    default: return nil
    }
  }

  /// "første onsdag i marts", "sidste fredag i april"
  private func ordinalWeekday(at index: Int) -> Hit? {
    guard let reference, let nth = ["første": 1, "anden": 2, "tredje": 3, "sidste": 0][word(index)],
      let weekday = DanishCalendar.weekday(word(index + 1)), word(index + 2) == "i",
      let month = DanishCalendar.month(word(index + 3))
    else { return nil }
    let year = month >= reference.month ? reference.year : reference.year + 1
    if nth == 0 {
      let last = DanishCalendar.lastDay(ofMonth: month, year: year)
      return dated(last.adding(days: -((last.weekday - weekday + 7) % 7)), index + 4)
    }
    let first = Day(year: year, month: month, day: 1)!
    return dated(first.adding(days: (weekday - first.weekday + 7) % 7 + (nth - 1) * 7), index + 4)
  }

  private func notPast(_ hit: Hit) -> Hit? {
    guard let reference, let to = hit.to else { return hit }
    return to >= reference ? hit : nil
  }

  func upcomingWeek(_ week: Int, _ year: Int?) -> Day {
    if let year, (2000...2100).contains(year) { return DanishCalendar.monday(ofWeek: week, year: year) }
    guard let reference else { return DanishCalendar.monday(ofWeek: week, year: 2000) }
    for year in reference.year - 1...reference.year + 1 {
      let monday = DanishCalendar.monday(ofWeek: week, year: year)
      if monday.adding(days: 6) >= reference { return monday }
    }
    return DanishCalendar.monday(ofWeek: week, year: reference.year + 1)
  }
}
