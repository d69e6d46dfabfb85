import ArgumentParser
import Danish
import FollowUp
import Grammar
import Minutes
import Reports
import Source
import Store

struct Import: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "import", abstract: "Læs referater ind i registeret.")
  @Argument(help: "Referaterne.") var paths: [String]
  @Option(help: "Hvem der holdt mødet, når referatet ikke siger det.") var body: String?
  @Option(help: "Mødets dag (ÅÅÅÅ-MM-DD), når referatet ikke siger den.") var date: String?
  @OptionGroup var writing: Writing
  @OptionGroup var globals: Globals

  func run() throws {
    let day = try date.map(Failure.day)
    var failed: Failure?
    var act = try globals.act("import", writing)
    if writing.dryRun { print(try globals.wording.dryRun) }
    for path in paths {
      do { print(try read(path, day, &act)) } catch let failure as Failure {
        guard paths.count > 1 else { throw failure }
        print("\(path): \(failure.message(try globals.wording.language))")
        failed = failure
      }
    }
    if failed != nil {
      throw Failure(65, "Nogle af filerne blev ikke læst ind; resten er gemt.", "Some of the files were not read; the rest is saved.")
    }
  }

  private func read(_ path: String, _ day: Day?, _ act: inout Act) throws -> String {
    let file = try MinutesFile(path, day: day)
    guard file.minutes.meeting.date != nil || !file.commitments.isEmpty else {
      throw Failure(
        65, "\(path) ligner ikke et referat: der er hverken dato, deltagere eller punkter. Intet er gemt.",
        "\(path) does not look like minutes: no date, no people, no points. Nothing is saved.")
    }
    guard body ?? file.minutes.meeting.body != nil else {
      throw Failure(
        65, "\(path): det fremgår ikke, hvem der holdt mødet. Angiv det med --body NAVN.", "\(path): it is not told who met. Say it with --body NAME."
      )
    }
    guard file.minutes.meeting.date != nil else {
      throw Failure(
        65, "\(path): mødets dato fremgår ikke. Angiv den med --date ÅÅÅÅ-MM-DD.",
        "\(path): the day of the meeting is not told. Say it with --date YYYY-MM-DD.")
    }
    let wording = try globals.wording
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let stored = try globals.writing(act) {
      try $0.importMinutes(file.minutes, commitments: file.commitments, fileName: name, body: body, date: day, act)
    }
    act.step = stored.step
    let notices = stored.alreadyKnown ? [] : file.minutes.notices.map { "\(wording.notice) \(harmless($0.message))." }
    let unheld = stored.unheld.map { ["\(wording.notice) \(wording.unheld($0))"] } ?? []
    let lines = wording.calendar(stored.calendar.changes) + unheld + notices
    return
      ([wording.imported(name, body: stored.body, day: stored.day, tasks: stored.alreadyKnown ? nil : stored.tasks)]
      + lines.map { "  \($0)" } + wording.deadlines(stored.calendar.deadlines)).joined(separator: "\n")
  }
}
