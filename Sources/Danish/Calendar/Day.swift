/// A day of the proleptic Gregorian calendar, without time or zone.
package struct Day: Hashable, Sendable, Comparable {
  package let year: Int
  package let month: Int
  package let day: Int

  /// Nil for a day that does not exist (31 February, month 13) or a year outside 1...9999.
  package init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1, day <= Day.length(ofMonth: month, year: year) else { return nil }
    (self.year, self.month, self.day) = (year, month, day)
  }

  /// Reads `YYYY-MM-DD` (ISO 8601), nothing else.
  package init?(iso text: String) {
    var text = text
    let number: Int? = text.withUTF8 { bytes in
      guard bytes.count == 10 else { return nil }
      var number = 0
      for place in 0..<10 {
        let byte = bytes[place]
        if place == 4 || place == 7 {
          guard byte == UInt8(ascii: "-") else { return nil }
        } else {
          guard byte >= 0x30, byte <= 0x39 else { return nil }
          number = number * 10 + Int(byte - 0x30)
        }
      }
      return number
    }
    guard let number else { return nil }
    self.init(year: number / 10_000, month: number / 100 % 100, day: number % 100)
  }

  /// Days since 1970-01-01; the day before is -1. (H. Hinnant, "chrono-compatible low-level date algorithms".)
  package var ordinal: Int {
    let y = month <= 2 ? year - 1 : year
    let era = (y >= 0 ? y : y - 399) / 400
    let yearOfEra = y - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  package init(ordinal: Int) {
    let z = ordinal + 719_468
    let era = (z >= 0 ? z : z - 146_096) / 146_097
    let dayOfEra = z - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    day = dayOfYear - (153 * shifted + 2) / 5 + 1
    month = shifted < 10 ? shifted + 3 : shifted - 9
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  }

  package func adding(days: Int) -> Day { Day(ordinal: ordinal + days) }

  /// ISO weekday: 1 is Monday, 7 is Sunday.
  package var weekday: Int { ((ordinal + 3) % 7 + 7) % 7 + 1 }

  package var iso: String {
    func digit(_ number: Int) -> UInt8 { UInt8(ascii: "0") + UInt8(number % 10) }
    let dash = UInt8(ascii: "-")
    let bytes = [
      digit(year / 1000), digit(year / 100), digit(year / 10), digit(year), dash, digit(month / 10), digit(month), dash, digit(day / 10), digit(day),
    ]
    return String(decoding: bytes, as: UTF8.self)
  }

  package static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  @inlinable package static func < (a: Day, b: Day) -> Bool { a.number < b.number }
  @inlinable package static func > (a: Day, b: Day) -> Bool { b < a }
  @inlinable package static func <= (a: Day, b: Day) -> Bool { !(b < a) }
  @inlinable package static func >= (a: Day, b: Day) -> Bool { !(a < b) }

  /// 20230309 for 9 March 2023.
  @usableFromInline package var number: Int { (year * 100 + month) * 100 + day }
}
