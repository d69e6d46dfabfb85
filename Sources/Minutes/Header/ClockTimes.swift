/// Times of day in header lines: "kl. 08:30 til kl. 10:00", "kl. 13-15.30", "Mødetid: 16.00-18.00".
enum ClockTimes {
  /// Up to two times as `HH:MM` and the bytes they take; `bare` where a label makes "kl." needless.
  static func read(_ line: String, from offset: Int = 0, bare: Bool) -> (times: [String], start: Int, end: Int)? {
    let pieces = DatePieces.read(line).filter { $0.start >= offset }
    var begin: Int?
    if let clock = pieces.firstIndex(where: { $0.text == "kl" || $0.text == "klokken" }) {
      begin = clock
    } else if let span = pieces.indices.first(where: { isSpan(pieces, $0) }) {
      begin = span
    } else if bare {
      begin = pieces.indices.first { time(pieces, $0) != nil && (pieces[$0].digits <= 2) }
    }
    guard let begin else { return nil }
    var found: [String] = []
    var index = begin
    var end = pieces[begin].end
    while index < pieces.count, found.count < 2 {
      if let (text, next) = time(pieces, index) {
        found.append(text)
        end = pieces[next - 1].end
        index = next
      } else if pieces[index].isMark(".-:,") || ["kl", "klokken", "til", "og", "fra", "ca", "indtil", "slut", "start"].contains(pieces[index].text) {
        index += 1
      } else {
        break
      }
    }
    return found.isEmpty ? nil : (found, pieces[begin].start, end)
  }

  /// "13:00–14:30", "17.00-19.00": needs no "kl."
  private static func isSpan(_ pieces: [DatePiece], _ start: Int) -> Bool {
    guard start + 6 < pieces.count, pieces[start + 1].isMark(".:"), pieces[start + 3].isMark("-"), pieces[start + 5].text == pieces[start + 1].text,
      start == 0 || !pieces[start - 1].isMark(".:") || pieces[start].spaced, pieces[start + 2].digits == 2, pieces[start + 6].digits == 2
    else { return false }
    return time(pieces, start).map { $0.1 == start + 3 } == true && time(pieces, start + 4).map { $0.1 == start + 7 } == true
  }

  /// "19", "19.30", "8:15".
  private static func time(_ pieces: [DatePiece], _ index: Int) -> (String, Int)? {
    guard let hour = pieces[index].number, hour <= 24, pieces[index].digits <= 2 else { return nil }
    let padded = (hour < 10 ? "0" : "") + String(hour)
    if index + 2 < pieces.count, pieces[index + 1].isMark(".:"), !pieces[index + 2].spaced, let minute = pieces[index + 2].number, minute < 60,
      pieces[index + 2].digits == 2
    {
      return (padded + ":" + (minute < 10 ? "0" : "") + String(minute), index + 3)
    }
    if pieces[index].digits == 2, index + 1 < pieces.count, pieces[index + 1].digits == 2, !pieces[index + 1].spaced { return nil }
    return (padded + ":00", index + 1)
  }
}
