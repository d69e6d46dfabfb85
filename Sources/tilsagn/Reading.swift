import Danish
import Minutes
import Readers
import Source

/// A file of minutes, read.
struct MinutesFile {
  let minutes: Minutes

  /// `day` is the day of the meeting where somebody tells it; else the minutes must.
  init(_ path: String, day: Day? = nil) throws {
    do { minutes = MinutesParser.parse(try PlainText.read(path), day: day) } catch { throw Failure(error) }
  }
}

/// WHEN: a day, `next-meeting`, or Danish words.
func deadline(_ words: String, from day: Day) throws -> Due {
  guard let due = DeadlineReader.due(words, reference: day) else {
    throw Failure(
      64, "»\(words)« kan ikke læses som en frist. Skriv fx 2023-03-09, next-meeting eller »inden udgangen af april«.",
      "“\(words)” cannot be read as a deadline. Write 2023-03-09, next-meeting or “inden udgangen af april”.")
  }
  return due
}
