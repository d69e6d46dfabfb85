import ArgumentParser
import Danish
import FollowUp
import Grammar
import Minutes
import Readers
import Reports
import Source
import Store

struct Import: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "import", abstract: "Læs referater ind i registeret.")
  @Argument(help: "Referaternes filer, mapper med dem, eller - for standard input; et referat, der er rettet, bliver en ny udgave.")
  var paths: [String] = []
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
    let wording = try globals.wording
    var desk = ImportDesk(globals: globals, act: try globals.act("import", writing), body: body, day: day, wording: wording)
    if writing.dryRun { print(wording.dryRun) }
    try read(FileList.files(paths), day, wording) { try desk.store($0, $1) }
  }

  /// Reads the files on all cores and stores them in order, as many at a time as are read; goes on past a bad one where there are several, and reports
  /// it at the end. What `store` throws ends it.
  private func read(
    _ files: [FileList.Entry], _ day: Day?, _ wording: Wording,
    _ store: ([MinutesToStore], _ tell: (Result<[String], Failure>) throws -> Void) throws -> Void
  ) throws {
    let unread = try FileRound(files: files, wording: wording).each(
      read: { [body] path throws(Failure) in try MinutesToStore(path, body: body, day: day) }, use: store,
      show: { print($0.joined(separator: "\n")) })
    guard unread.isEmpty else { throw Failure(unread: unread, of: files.count, isDryRun: writing.dryRun) }
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
