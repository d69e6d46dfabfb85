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
  @Argument(help: "Referaterne; et, der er rettet, bliver en ny udgave.") var paths: [String] = []
  @Option(help: "Hvem der holdt mødet, når referatet ikke siger det.") var body: String?
  @Option(help: "Mødets dag (ÅÅÅÅ-MM-DD), når referatet ikke siger den.") var date: String?
  @Flag(help: "Læs registerets egne referater igen; det, mennesker har besluttet, står fast.") var reread = false
  @Option(help: "Kun mødet denne dag, sammen med --reread.") var meeting: String?
  @OptionGroup var writing: Writing
  @OptionGroup var globals: Globals

  func run() throws {
    guard reread == paths.isEmpty, reread || meeting == nil else {
      throw Failure(
        64, "Skriv enten referaternes filer eller --reread, evt. med --meeting DAG.",
        "Name either files of minutes or --reread, with --meeting DAY if need be.")
    }
    if reread { return try readAgain() }
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
    let file = try Extractor.read(MinutesFile(path, day: day).minutes)
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
      try $0.importMinutes(file, fileName: name, body: body, date: day, act)
    }
    act.step = stored.step
    let notices = stored.alreadyKnown ? [] : file.minutes.notices.map { "\(wording.notice) \(harmless($0.message))." }
    let unheld = stored.unheld.map { ["\(wording.notice) \(wording.unheld($0))"] } ?? []
    let lines =
      wording.calendar(stored.calendar.changes) + wording.approvals(stored.approvals) + unheld + notices
      + (stored.difference.map(wording.difference) ?? []) + (stored.suggestions > 0 ? [wording.suggested(stored.suggestions)] : [])
    return ([heading(name, stored, wording)] + lines.map { "  \($0)" } + wording.deadlines(stored.calendar.deadlines)).joined(separator: "\n")
  }

  private func heading(_ name: String, _ stored: ImportedMinutes, _ wording: Wording) -> String {
    if stored.isReplaced { return wording.older(name, body: stored.body, day: stored.day, version: stored.version) }
    if stored.difference != nil { return wording.replaced(name, body: stored.body, day: stored.day, version: stored.version) }
    return wording.imported(name, body: stored.body, day: stored.day, tasks: stored.alreadyKnown ? nil : stored.tasks)
  }

  private func readAgain() throws {
    let day = try meeting.map(Failure.day)
    try globals.change("import --reread", writing) { register, act, wording in
      let changed = try register.reread(meeting: day, body: body, act).filter { !$0.difference.isEmpty }
      guard !changed.isEmpty else { return [wording.nothingToChange] }
      return changed.flatMap { [wording.reread($0.body, $0.day)] + wording.difference($0.difference).map { "  \($0)" } }
    }
  }
}
