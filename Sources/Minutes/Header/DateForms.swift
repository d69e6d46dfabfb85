/// The forms of a date, read from the pieces of a line.
enum DateForms {
  /// The date that begins at a piece, and the piece after it.
  static func read(_ pieces: [DatePiece], _ start: Int) -> (hit: DateHit, next: Int)? {
    guard pieces[start].kind == .number, !continuesNumber(pieces, start) else { return nil }
    if let found = iso(pieces, start) { return found }
    guard let day = pieces[start].number, (1...31).contains(day), pieces[start].digits <= 2 else { return nil }
    var index = start + 1
    var separator = ""
    if index < pieces.count, pieces[index].isMark("./-") {
      separator = pieces[index].text
      index += 1
    }
    // "den 8.de maj"
    if index < pieces.count, ["de", "te", "ende", "nde"].contains(pieces[index].text), !pieces[index].spaced { index += 1 }
    // "23.–24. september": the first day is the meeting's.
    if let second = rangeEnd(pieces, index, separator) { index = second }
    guard index < pieces.count else { return nil }
    if pieces[index].kind == .word, let month = HeaderDates.monthNumber(pieces[index].text) {
      let (year, next) = year(pieces, index + 1, after: ".")
      return (hit(pieces, start, next, day, month, year), next)
    }
    guard !separator.isEmpty, let month = pieces[index].number, (1...12).contains(month), pieces[index].digits <= 2 else { return nil }
    let (year, next) = year(pieces, index + 1, after: separator)
    // "10.00" and "8-12" are times, "3/5" and "tirsdag d. 3.5" are dates.
    let found = hit(pieces, start, next, day, month, year)
    let introduced = found.weekday != nil && separator == "." && !pieces[index].spaced
    guard year != nil || (separator == "/" || introduced) && !followsClock(pieces, start) else { return nil }
    return (found, next)
  }

  /// "2023-09-19".
  private static func iso(_ pieces: [DatePiece], _ start: Int) -> (hit: DateHit, next: Int)? {
    guard pieces[start].digits == 4, start + 4 < pieces.count, pieces[start + 1].isMark("-./"), pieces[start + 3].text == pieces[start + 1].text,
      let year = pieces[start].number, (1900...2199).contains(year), let month = pieces[start + 2].number, (1...12).contains(month),
      let day = pieces[start + 4].number, (1...31).contains(day)
    else { return nil }
    return (hit(pieces, start, start + 5, day, month, year), start + 5)
  }

  /// "19.30": the second number is no day of its own.
  private static func continuesNumber(_ pieces: [DatePiece], _ start: Int) -> Bool {
    guard start >= 2, !pieces[start].spaced, pieces[start - 1].isMark(".:,"), !pieces[start - 1].spaced else { return false }
    return pieces[start - 2].kind == .number
  }

  /// "kl. 8/9": a time.
  private static func followsClock(_ pieces: [DatePiece], _ start: Int) -> Bool {
    pieces[max(0, start - 2)..<start].contains { $0.text == "kl" || $0.text == "nr" }
  }

  /// After "23." the "24." of "23.-24. maj", "23. til 24. maj": the piece of the month.
  private static func rangeEnd(_ pieces: [DatePiece], _ index: Int, _ separator: String) -> Int? {
    var next = index
    if separator != "-" {
      guard next < pieces.count, pieces[next].isMark("-") || ["til", "og"].contains(pieces[next].text) else { return nil }
      next += 1
    }
    guard next + 1 < pieces.count, let day = pieces[next].number, (1...31).contains(day), pieces[next].digits <= 2 else { return nil }
    next += pieces[next + 1].isMark(".") ? 2 : 1
    guard next < pieces.count, pieces[next].kind == .word, HeaderDates.monthNumber(pieces[next].text) != nil else { return nil }
    return next
  }

  /// The year after a month. `separator` stood between day and month and tells which short years are meant: "13/8-19", "08.12.22".
  private static func year(_ pieces: [DatePiece], _ start: Int, after separator: String) -> (Int?, Int) {
    var index = start
    while index < pieces.count, pieces[index].isMark(".-/,'´’"), index - start < 2 { index += 1 }
    guard index < pieces.count, let number = pieces[index].number else { return (nil, start) }
    if pieces[index].digits == 4, (1900...2199).contains(number) { return (number, index + 1) }
    guard pieces[index].digits == 2, !(start..<index).contains(where: { pieces[$0].text == "," }) else { return (nil, start) }
    let mark = index > start ? pieces[start].text : " "
    guard separator == "/" || mark == separator || mark == " " && separator == "." && pieces[start - 1].kind == .word || mark == "'" else {
      return (nil, start)
    }
    // "17. august. 42 hold er tilmeldt": a full month ends its sentence with a full stop.
    if mark == ".", pieces[start - 1].kind == .word, pieces[start - 1].text.utf8.count > 4, pieces[index].spaced { return (nil, start) }
    // "3. maj 19.30" and "3. maj 19-21" are times.
    if index + 2 < pieces.count, pieces[index + 1].isMark(".:-"), !pieces[index + 2].spaced, pieces[index + 2].kind == .number { return (nil, start) }
    return (2000 + number, index + 1)
  }

  /// "År 2009 den 26. februar", "Anno 1998, den 3. maj": old minute books put the year first.
  private static func yearBefore(_ pieces: [DatePiece], _ start: Int) -> (year: Int, at: Int)? {
    var index = start - 1
    while index > 1, ["den", "d", "dn"].contains(pieces[index].text) || pieces[index].isMark(".,") { index -= 1 }
    guard index > 0, pieces[index].digits == 4, let year = pieces[index].number, (1900...2199).contains(year),
      ["ar", "aar", "anno", "aret"].contains(pieces[index - 1].text)
    else { return nil }
    return (year, index - 1)
  }

  private static func hit(_ pieces: [DatePiece], _ start: Int, _ next: Int, _ day: Int, _ month: Int, _ year: Int?) -> DateHit {
    var first = start
    var weekday: Int?
    for index in stride(from: start - 1, through: max(0, start - 4), by: -1) where index >= 0 {
      if let found = HeaderDates.weekdayNumber(pieces[index].text) ?? HeaderDates.shortWeekday(pieces[index].text) {
        weekday = found
        first = index
        break
      }
      guard ["den", "d", "dn", "the"].contains(pieces[index].text) || pieces[index].isMark(".,") else { break }
      if pieces[index].kind == .word { first = index }
    }
    var year = year
    if year == nil, let (before, at) = yearBefore(pieces, first) { (year, first) = (before, at) }
    return DateHit(day: day, month: month, year: year, weekday: weekday, start: pieces[first].start, end: pieces[next - 1].end)
  }
}
