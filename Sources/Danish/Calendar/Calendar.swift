/// Danish names of days and months, and the days that the year fixes.
package enum DanishCalendar {
  static let months = ["januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober", "november", "december"]
  static let weekdays = ["mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"]

  package static func lastDay(ofMonth month: Int, year: Int) -> Day { Day(year: year, month: month, day: Day.length(ofMonth: month, year: year))! }

  /// Monday of an ISO week (ISO 8601: week 1 holds 4 January).
  static func monday(ofWeek week: Int, year: Int) -> Day {
    let fourth = Day(year: year, month: 1, day: 4)!
    return fourth.adding(days: 1 - fourth.weekday + (week - 1) * 7)
  }

  /// ISO year and week of a day: those of its Thursday.
  static func week(of day: Day) -> (year: Int, week: Int) {
    let thursday = day.adding(days: 4 - day.weekday)
    return (thursday.year, (thursday.ordinal - Day(year: thursday.year, month: 1, day: 1)!.ordinal) / 7 + 1)
  }

  /// Easter Sunday (anonymous Gregorian algorithm; Meeus, Astronomical Algorithms, ch. 8).
  static func easter(_ year: Int) -> Day {
    let a = year % 19
    let b = year / 100
    let c = year % 100
    let h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30
    let l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7
    let m = (a + 11 * h + 22 * l) / 451
    return Day(year: year, month: (h + l - 7 * m + 114) / 31, day: (h + l - 7 * m + 114) % 31 + 1)!
  }

  /// The nth (0: last) such weekday of a month: "første onsdag i marts".
  static func weekday(_ weekday: Int, nth: Int, month: Int, year: Int) -> Day? {
    guard (1...12).contains(month), (1...9999).contains(year), (0...5).contains(nth) else { return nil }
    guard nth > 0 else {
      let last = lastDay(ofMonth: month, year: year)
      return last.adding(days: -((last.weekday - weekday + 7) % 7))
    }
    let first = Day(year: year, month: month, day: 1)!
    let day = first.adding(days: (weekday - first.weekday + 7) % 7 + (nth - 1) * 7)
    return day.month == month ? day : nil
  }

  /// The nth Sunday in Advent; the fourth is the last Sunday before Christmas Day.
  static func advent(_ nth: Int, _ year: Int) -> Day {
    let eve = Day(year: year, month: 12, day: 24)!
    return eve.adding(days: -(eve.weekday % 7) - 7 * (4 - nth))
  }
}

/// Feasts and holidays that deadlines are named by.
enum Holiday: Int16 {
  case christmas = 1
  case newYear, easter, whitsun, summer, autumn, winter, constitution, shrovetide, midsummer, halloween, school, maundy, goodFriday,
    ascension, industry, any, candlemas, martinmas

  /// First and last day of it in a year.
  ///
  /// Pupils' summer holiday begins on the last Saturday of June (folkeskoleloven § 14 a); the autumn holiday is week 42 and the winter holiday
  /// week 7 or 8, by the municipality.
  func days(_ year: Int) -> (first: Day, last: Day)? {
    func day(_ month: Int, _ day: Int) -> (Day, Day)? { Day(year: year, month: month, day: day).map { ($0, $0) } }
    func fromEaster(_ days: Int) -> (Day, Day) { (DanishCalendar.easter(year).adding(days: days), DanishCalendar.easter(year).adding(days: days)) }
    switch self {
    case .christmas: return day(12, 24)
    case .newYear: return day(12, 31)
    case .easter: return (fromEaster(-7).0, fromEaster(0).0)
    case .whitsun: return fromEaster(49)
    case .summer: return DanishCalendar.weekday(6, nth: 0, month: 6, year: year).map { ($0, DanishCalendar.lastDay(ofMonth: 7, year: year)) }
    case .autumn: return (DanishCalendar.monday(ofWeek: 42, year: year), DanishCalendar.monday(ofWeek: 42, year: year).adding(days: 6))
    case .winter: return (DanishCalendar.monday(ofWeek: 7, year: year), DanishCalendar.monday(ofWeek: 8, year: year).adding(days: 6))
    case .constitution: return day(6, 5)
    case .shrovetide: return fromEaster(-49)
    case .midsummer: return day(6, 23)
    case .halloween: return day(10, 31)
    case .school: return Day(year: year, month: 8, day: 1).map { ($0, $0.adding(days: 14)) }
    case .maundy: return fromEaster(-3)
    case .goodFriday: return fromEaster(-2)
    case .ascension: return fromEaster(39)
    case .industry: return (DanishCalendar.monday(ofWeek: 29, year: year), DanishCalendar.monday(ofWeek: 31, year: year).adding(days: 6))
    case .candlemas: return day(2, 2)
    case .martinmas: return day(11, 10)
    case .any: return nil
    }
  }

  /// The days of it that are not over on `reference`.
  func upcoming(_ reference: Day) -> (first: Day, last: Day)? {
    guard reference.year < 9998, let now = days(reference.year) else { return nil }
    return now.last >= reference ? now : days(reference.year + 1)
  }
}

extension Due {
  /// The last day that the expression allows, where it fixes one.
  package var lastDay: Day? { to }
}
