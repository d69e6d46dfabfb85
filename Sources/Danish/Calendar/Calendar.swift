/// Danish names of days and months, and the days that the year fixes.
package enum DanishCalendar {
  static let months = ["januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober", "november", "december"]
  static let weekdays = ["mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"]

  /// 1...12 for a month or its abbreviation ("jan", "sept"), folded.
  static func month(_ folded: String) -> Int? {
    if let full = months.firstIndex(of: folded) { return full + 1 }
    guard (3...4).contains(folded.count) else { return nil }
    return ["jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec"].firstIndex {
      folded == $0 || folded == "sept" && $0 == "sep"
    }.map { $0 + 1 }
  }

  /// 1 is Monday.
  static func weekday(_ folded: String) -> Int? { weekdays.firstIndex(of: folded).map { $0 + 1 } }

  package static func lastDay(ofMonth month: Int, year: Int) -> Day { Day(year: year, month: month, day: Day.length(ofMonth: month, year: year))! }

  /// Monday of an ISO week (ISO 8601: week 1 holds 4 January).
  static func monday(ofWeek week: Int, year: Int) -> Day {
    let fourth = Day(year: year, month: 1, day: 4)!
    return fourth.adding(days: 1 - fourth.weekday + (week - 1) * 7)
  }

  /// Easter Sunday (anonymous Gregorian algorithm).
  static func easter(_ year: Int) -> Day {
    let a = year % 19
    let b = year / 100
    let c = year % 100
    let h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30
    let l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7
    let m = (a + 11 * h + 22 * l) / 451
    return Day(year: year, month: (h + l - 7 * m + 114) / 31, day: (h + l - 7 * m + 114) % 31 + 1)!
  }
}

extension Due {
  /// The last day that the expression allows, where it fixes one.
  package var lastDay: Day? { to }
}
