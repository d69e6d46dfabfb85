package import Danish

/// The moment at which a file says it was made, UTC: the same data and day give the same bytes.
package struct Stamp: Sendable, Hashable {
  let day: Day
  /// Of the day, 0..<86400.
  let second: Int

  /// Seconds since 1970.
  package init(second: Int) {
    let days = (second - (second < 0 ? 86_399 : 0)) / 86_400
    (day, self.second) = (Day(ordinal: days), second - days * 86_400)
  }

  /// The start of a day.
  init(_ day: Day) { (self.day, second) = (day, 0) }

  /// "20230301T000000Z" (RFC 5545, 3.3.5)
  var calendar: String { Self.calendar(day) + "T" + clock("") + "Z" }

  /// "20230301"
  static func calendar(_ day: Day) -> String { String(day.iso.filter { $0 != "-" }) }

  /// "Wed, 01 Mar 2023 00:00:00 +0000" (RFC 5322, 3.3)
  var mail: String {
    let weekday = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"][day.weekday - 1]
    let month = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"][day.month - 1]
    return "\(weekday), \(day.iso.suffix(2)) \(month) \(day.iso.prefix(4)) \(clock(":")) +0000"
  }

  private func clock(_ separator: String) -> String {
    [second / 3600, second / 60 % 60, second % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: separator)
  }
}
