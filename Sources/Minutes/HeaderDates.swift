import Danish

/// Full dates in header lines: "den 8. december 2022", "28/4 2013", "22.05.2024", "3/11-2009".
enum HeaderDates {
  /// The first date of a line; a date without a year takes `year`.
  static func first(in line: String, year: Int? = nil) -> Day? { all(in: line, year: year).first }

  static func all(in line: String, year: Int? = nil) -> [Day] {
    // Numbers and words in order; what stands between them is of no matter.
    var pieces: [String] = []
    for character in line.lowercased() {
      let digit = character.isASCII && character.isNumber
      if digit, let last = pieces.last, last.last?.isNumber == true {
        pieces[pieces.count - 1].append(character)
      } else if digit {
        pieces.append(String(character))
      } else if character.isLetter, let last = pieces.last, last.last?.isLetter == true {
        pieces[pieces.count - 1].append(character)
      } else {
        pieces.append(String(character))
      }
    }
    pieces.removeAll { $0 == " " || $0 == "\u{A0}" }
    var found: [Day] = []
    var open: [(Int, Int)] = []
    var index = 0
    while index < pieces.count {
      if let (day, month, given, next) = read(pieces, index) {
        if let chosen = given ?? nil, let date = Day(year: chosen, month: month, day: day) {
          // "3. maj, 6. september og 1. november 2023": the year stands once.
          found += open.compactMap { Day(year: chosen, month: $0.1, day: $0.0) } + [date]
          open = []
        } else {
          open.append((day, month))
        }
        index = next
      } else {
        index += 1
      }
    }
    if let year { found += open.compactMap { Day(year: year, month: $0.1, day: $0.0) } }
    return found
  }

  private static func read(_ pieces: [String], _ start: Int) -> (day: Int, month: Int, year: Int?, next: Int)? {
    guard let day = Int(pieces[start]), (1...31).contains(day), start + 1 < pieces.count else { return nil }
    var index = start + 1
    if pieces[index] == "." || pieces[index] == "/" || pieces[index] == "-" { index += 1 }
    guard index < pieces.count else { return nil }
    let separated = index > start + 1
    if let month = monthNumber(pieces[index]) {
      let (year, next) = year(pieces, index + 1)
      return (day, month, year, next)
    }
    guard separated, let month = Int(pieces[index]), (1...12).contains(month) else { return nil }
    let (year, next) = year(pieces, index + 1)
    // "10.00" is a time, "3/5" a date.
    guard year != nil || pieces[start + 1] == "/" else { return nil }
    return (day, month, year, next)
  }

  private static func year(_ pieces: [String], _ start: Int) -> (Int?, Int) {
    var index = start
    while index < pieces.count, [".", "-", "/", ","].contains(pieces[index]), index - start < 2 { index += 1 }
    guard index < pieces.count, let number = Int(pieces[index]) else { return (nil, start) }
    if pieces[index].count == 4, (1900...2199).contains(number) { return (number, index + 1) }
    if pieces[index].count == 2, index > start, number >= 0,
      !(index + 1 < pieces.count && [":", "."].contains(pieces[index + 1])) || pieces[index].count == 2 && index > start && pieces[start] != ","
    {
      return (2000 + number, index + 1)
    }
    return (nil, start)
  }

  static func monthNumber(_ word: String) -> Int? {
    let names = ["januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober", "november", "december"]
    if let full = names.firstIndex(of: word) { return full + 1 }
    guard word.count >= 3, word.count <= 4 else { return nil }
    return names.firstIndex { $0.hasPrefix(word) }.map { $0 + 1 }
  }

  /// `HH:MM` times of a line, in order: "kl. 08:30 til kl. 10:00", "kl. 13-15.30".
  static func times(in line: String) -> [String] {
    guard let at = line.range(of: "kl") else { return [] }
    var found: [String] = []
    var digits: [String] = []
    var current = ""
    for character in String(line[at.upperBound...].prefix(48)) + " " {
      if character.isASCII, character.isNumber {
        current.append(character)
      } else if (character == "." || character == ":") && (1...2).contains(current.count) {
        digits.append(current)
        current = ""
      } else {
        if !current.isEmpty { digits.append(current) }
        if let hour = digits.first.flatMap(Int.init), hour < 25, digits.allSatisfy({ $0.count <= 2 }) {
          let minute = digits.count > 1 ? digits[1] : "00"
          found.append((hour < 10 ? "0" : "") + String(hour) + ":" + minute)
        }
        digits = []
        current = ""
      }
    }
    return Array(found.prefix(2))
  }
}
