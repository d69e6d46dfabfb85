import Danish
import Source

/// Coming meetings that the minutes announce: "Næste møde: 12. oktober 2011", "Kommende møder: 3. maj, 6. september".
enum Announcements {
  static func days(in lines: [Line], of text: SourceText, after date: Day?) -> [Day] {
    guard let date else { return [] }
    for index in lines.indices where isAnnouncement(lines[index].range, text) {
      for line in lines[index..<min(index + 3, lines.count)] where line.range.count < 400 {
        let words = text.flowing(line.range)
        let days = HeaderDates.all(in: words, year: date.year)
          .map { $0 < date ? Day(year: $0.year + 1, month: $0.month, day: $0.day) ?? $0 : $0 }
        if !days.isEmpty { return days.filter { $0 > date } }
      }
    }
    return []
  }

  /// Looks at a few bytes before it makes any text: a line that can announce begins with N, K, D or M behind numbers and marks.
  private static func isAnnouncement(_ range: ByteRange, _ text: SourceText) -> Bool {
    guard range.count < 400 else { return false }
    var start = range.start
    let limit = min(range.end, range.start + 12)
    while start < limit, !isLetter(text.bytes[start]) { start += 1 }
    guard start < limit, "NnKkDdMm".utf8.contains(text.bytes[start]) else { return false }
    // "Ad 7 Næste møde" and "Punkt 7: Næste møde" begin with other letters and are headings.
    let folded = Tokenizer.fold(text.bytes[start..<min(range.end, start + 40)])
    return openings.contains { folded.hasPrefix($0) }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || byte >= 0x80 }

  private static let openings = [
    "næstemøde", "næsteordinære", "næstebestyrelsesmøde", "næsteudvalgsmøde", "næstekredsradsmøde", "næsteradsmøde", "næsteg", "kommendemøder",
    "kommendemøde", "denæstemøder", "detnæstemøde", "datofornæstemøde", "datoerfornæste", "mødeplan", "mødedatoer", "nytmøde", "næsteledermøde",
    "næstemenighedsradsmøde", "næsteafdelingsmøde", "næstestyregruppemøde", "næsteprojektgruppemøde",
  ]
}
