import Danish
import Source

/// A line that begins a point: "Ad 1 …", "Punkt 1: …", "Pkt. 2.", "3. Titel", "### 2. Krav", "4) Titel".
struct PointHeading {
  let line: Int
  let number: String
  let title: String
  /// "Ad", "Punkt": surely a point of the minutes and not a line of the agenda.
  let isExplicit: Bool

  static func read(_ line: Line, at index: Int, _ text: SourceText) -> PointHeading? {
    guard line.range.count <= 220 else { return nil }
    var rest = Substring(text.flowing(line.range))
    var marked = false
    while let first = rest.first, "#*> ".contains(first) {
      marked = marked || first == "#" || first == "*"
      rest = rest.dropFirst()
    }
    var explicit = marked
    for word in [
      "Dagsordenens punkt", "Dagsordenspunkt", "Punkt nr.", "Ad. pkt.", "Ad pkt.", "Ad punkt", "AD ", "Ad. ", "Ad ", "Punkt ", "PUNKT ", "Pkt. ",
      "Pkt ", "pkt. ", "ad ",
    ] where rest.hasPrefix(word) {
      rest = rest.dropFirst(word.count)
      explicit = true
      break
    }
    while rest.first == " " { rest = rest.dropFirst() }
    let digits = rest.prefix { $0.isASCII && $0.isNumber || $0 == "." }
    guard let first = digits.first, first.isNumber else { return nil }
    let number = digits.split(separator: ".").joined(separator: ".")
    guard number.count <= 5, number.split(separator: ".").allSatisfy({ $0.count <= 2 }) else { return nil }
    var title = rest.dropFirst(digits.count)
    if let letter = title.first, letter.isLowercase, title.dropFirst().first == "." || title.dropFirst().first == " ", number.count <= 2,
      title.dropFirst(2).first?.isUppercase == true || title.dropFirst().first == "."
    {
      title = title.dropFirst()
    }
    let closed = digits.last == "." || title.first == ")" || title.first == ":" || explicit || title.first == " " && title.dropFirst().first == "-"
    guard closed else { return nil }
    while let next = title.first, " .:)–-*".contains(next) { title = title.dropFirst() }
    while let last = title.last, "* :".contains(last) { title = title.dropLast() }
    if !explicit {
      // "3. maj", "15. januar": a date; a sentence is no title.
      if let word = title.split(separator: " ").first, HeaderDates.monthNumber(word.lowercased()) != nil { return nil }
      guard title.first?.isUppercase == true || title.first?.isNumber == true || title.first == "\"" else { return nil }
    }
    return PointHeading(line: index, number: number, title: String(title), isExplicit: explicit)
  }
}
