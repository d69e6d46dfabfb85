import Danish
import Source

/// Coming meetings that the minutes announce: "Næste møde: 3. maj kl. 10".
enum Announcements {
  static func days(in lines: [Line], of text: SourceText, after date: Day?) -> [Day] {
    guard let date else { return [] }
    for line in lines where line.range.count < 400 {
      let words = text.flowing(line.range)
      let folded = Tokenizer.fold(Array(words.utf8)[...])
      guard ["næstemøde", "næsteordinære", "kommendemøder", "næstebestyrelsesmøde", "denæstemøder"].contains(where: { folded.hasPrefix($0) }) else {
        continue
      }
      let days = HeaderDates.all(in: words, year: date.year).map { $0 < date ? Day(year: $0.year + 1, month: $0.month, day: $0.day) ?? $0 : $0 }
      if !days.isEmpty { return days.filter { $0 > date } }
    }
    return []
  }
}
