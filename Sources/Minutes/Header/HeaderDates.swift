import Danish

/// A date as it stands in a line of the header, perhaps without a year.
struct DateHit {
  var day: Int
  var month: Int
  var year: Int?
  /// 1...7 where a weekday stands before it ("tirsdag 21/8").
  var weekday: Int?
  /// Bytes of the line that the date takes, from its weekday or "den" on.
  var start: Int
  var end: Int

  func date(inYear other: Int?) -> Day? { (year ?? other).flatMap { Day(year: $0, month: month, day: day) } }
}

/// Dates in header lines: "den 8. december 2022", "28/4 2013", "22.05.2024", "3/11-2009", "2023-09-19", "23.–24. maj 2022".
enum HeaderDates {
  /// The first date of a line that has a year; a date without one takes `year`.
  static func first(in line: String, year: Int? = nil) -> Day? { all(in: line, year: year).first }

  /// Every date of a line; in "3. maj, 6. september og 1. november 2023" the year stands once.
  static func all(in line: String, year: Int? = nil) -> [Day] {
    var found: [Day] = []
    var open: [DateHit] = []
    for hit in hits(in: line) {
      guard let day = hit.date(inYear: nil) else {
        open.append(hit)
        continue
      }
      found += open.compactMap { $0.date(inYear: hit.year) } + [day]
      open = []
    }
    if let year { found += open.compactMap { $0.date(inYear: year) } }
    return found
  }

  static func hits(in line: String) -> [DateHit] {
    guard line.utf8.contains(where: { (0x30...0x39).contains($0) }) else { return [] }
    let pieces = DatePieces.read(line)
    var found: [DateHit] = []
    var index = 0
    while index < pieces.count {
      guard let (hit, next) = DateForms.read(pieces, index) else {
        index += 1
        continue
      }
      found.append(hit)
      index = next
    }
    return found
  }

  /// Whether a line holds a year of four digits, such as "nr. 4/2014".
  static func years(in line: String) -> [Int] {
    guard line.utf8.contains(where: { (0x30...0x39).contains($0) }) else { return [] }
    return DatePieces.read(line).compactMap { $0.digits == 4 ? $0.number.flatMap { (1950...2099).contains($0) ? $0 : nil } : nil }
  }

  /// 1...12 for a month or its abbreviation ("jan", "sept"), any case.
  static func monthNumber(_ word: String) -> Int? {
    guard let first = word.utf8.first, monthLetters.contains(first) else { return nil }
    // "novernber": a scanner reads m as rn.
    let word = word.utf8.count > 6 && word.contains("rn") ? word.replacing("rn", with: "m") : word
    if let full = months.firstIndex(of: word) { return full + 1 }
    if word.utf8.count >= 6, case let bytes = Array(word.utf8) {
      return spelled.firstIndex { $0.count >= 6 && isSlip(bytes, of: $0) }.map { $0 + 1 }
    }
    guard (3...4).contains(word.utf8.count) else { return nil }
    return months.firstIndex { $0.hasPrefix(word) }.map { $0 + 1 }
  }

  private static let months = [
    "januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober", "november", "december",
  ]
  private static let spelled = months.map { Array($0.utf8) }
  /// What they begin with.
  private static let monthLetters = Set(months.compactMap(\.utf8.first))

  /// Whether a word is another with one letter wrong, lost or added: "setember", "februrar".
  private static func isSlip(_ word: [UInt8], of name: [UInt8]) -> Bool {
    guard word.first == name.first, abs(word.count - name.count) <= 1, word != name else { return false }
    let same = zip(word, name).prefix { $0 == $1 }.count
    let (rest, other) = (word.dropFirst(same), name.dropFirst(same))
    return word.count == name.count
      ? rest.dropFirst() == other.dropFirst() : word.count > name.count ? rest.dropFirst() == other : rest == other.dropFirst()
  }

  /// 1...7 for the name of a weekday, folded ("mandag", "sondag").
  static func weekdayNumber(_ word: String) -> Int? {
    guard word.utf8.last == UInt8(ascii: "g") else { return nil }
    return ["mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"].firstIndex(of: word).map { $0 + 1 }
      ?? ["lordag": 6, "sondag": 7][word]
  }
}

extension HeaderDates {
  /// 1...7 for a weekday cut short before a date: "onsd. 18. april", "tirs d. 3/5".
  static func shortWeekday(_ word: String) -> Int? {
    guard (4...6).contains(word.utf8.count) else { return nil }
    return ["mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"].firstIndex { $0.hasPrefix(word) }.map { $0 + 1 }
  }
}

/// A number, a word or a mark of a line, with its place.
struct DatePiece {
  enum Kind { case number, word, mark }

  var kind: Kind
  var text: String
  var number: Int?
  var digits: Int
  var start: Int
  var end: Int
  /// Whether white space stands before it.
  var spaced: Bool

  /// Whether it is one of the marks, a character each.
  func isMark(_ marks: String) -> Bool {
    guard kind == .mark, let mark = text.unicodeScalars.first else { return false }
    return marks.unicodeScalars.contains(mark)
  }
}

enum DatePieces {
  /// The pieces of a line; in a run that holds a digit, O is read as 0 and l as 1 ("2O11").
  static func read(_ line: String) -> [DatePiece] {
    let bytes = Array(line.utf8)
    var pieces: [DatePiece] = []
    var spaced = true
    var index = 0
    while index < bytes.count {
      let start = index
      if bytes[index] <= 0x20 || bytes[index] == 0xC2 && index + 1 < bytes.count && bytes[index + 1] == 0xA0 {
        index += bytes[index] <= 0x20 ? 1 : 2
        spaced = true
        continue
      }
      if isDigit(bytes[index]) || "OlI".utf8.contains(bytes[index]) && index + 1 < bytes.count && isDigit(bytes[index + 1]) {
        while index < bytes.count, isDigit(bytes[index]) || "OlI".utf8.contains(bytes[index]) { index += 1 }
        let value = Int(String(decoding: bytes[start..<index].map(digit), as: UTF8.self))
        pieces.append(DatePiece(kind: .number, text: "", number: value, digits: index - start, start: start, end: index, spaced: spaced))
      } else if isLetter(bytes[index]) {
        while index < bytes.count, isLetter(bytes[index]) { index += 1 }
        let word = Tokenizer.fold(bytes[start..<index])
        pieces.append(DatePiece(kind: .word, text: word, number: nil, digits: 0, start: start, end: index, spaced: spaced))
      } else {
        index += bytes[index] < 0x80 ? 1 : bytes[index] < 0xE0 ? 2 : bytes[index] < 0xF0 ? 3 : 4
        index = min(index, bytes.count)
        var mark = String(decoding: bytes[start..<index], as: UTF8.self)
        if mark == "–" || mark == "—" { mark = "-" }
        pieces.append(DatePiece(kind: .mark, text: mark, number: nil, digits: 0, start: start, end: index, spaced: spaced))
      }
      spaced = false
    }
    return pieces
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || (0xC3...0xC5).contains(byte) || (0x80...0xBF).contains(byte)
  }
  private static func digit(_ byte: UInt8) -> UInt8 {
    byte == UInt8(ascii: "O") ? 0x30 : byte == UInt8(ascii: "l") || byte == UInt8(ascii: "I") ? 0x31 : byte
  }
}
