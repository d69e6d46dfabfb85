import Danish
import Grammar
import Minutes
import Readers
import Reports
import Source
import Store

/// A file of minutes, read.
struct MinutesFile: Sendable {
  let document: Document
  let minutes: Minutes

  /// `path` is "-" for standard input. `day` is the day of the meeting where somebody tells it; else the minutes must. Throws `Failure`.
  init(_ path: String, day: Day? = nil) throws(Failure) {
    do { document = try Document.read(path) } catch { throw Failure(error) }
    minutes = MinutesParser.parse(document.text, day: day)
  }
}

/// Minutes on their way into the register.
struct MinutesToStore: Sendable {
  let path: String
  /// The encoding the file was in; nil where its format settles it.
  let encoding: TextEncoding?
  let minutes: MinutesFromFile

  /// `body` and `day` are who met and when, where somebody tells it; else the minutes must. Throws `Failure`, also where the file holds no minutes.
  init(_ path: String, body: String?, day: Day?) throws(Failure) {
    let file = try MinutesFile(path, day: day)
    let read = Extractor.read(file.minutes)
    let (meeting, name) = (file.minutes.meeting, harmless(path))
    guard meeting.date != nil || !read.commitments.isEmpty else {
      throw Failure(
        65, "\(name) ligner ikke et referat: der er hverken dato, deltagere eller punkter. Intet er gemt.",
        "\(name) does not look like minutes: no date, no people, no points. Nothing is saved.")
    }
    guard body ?? meeting.body != nil else {
      throw Failure(
        65, "\(name): det fremgår ikke, hvem der holdt mødet. Angiv det med --body NAVN.", "\(name): it is not told who met. Say it with --body NAME."
      )
    }
    guard meeting.date != nil else {
      throw Failure(
        65, "\(name): mødets dato fremgår ikke. Angiv den med --date ÅÅÅÅ-MM-DD.",
        "\(name): the day of the meeting is not told. Say it with --date YYYY-MM-DD.")
    }
    (self.path, encoding, minutes) = (path, file.document.encoding, MinutesFromFile(read, file.document.original()))
  }
}
