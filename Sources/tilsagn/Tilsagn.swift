import ArgumentParser

#if canImport(Glibc)
  import Glibc
#endif

@main
struct Tilsagn: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tilsagn", abstract: "Læser referater, finder det, nogen har lovet eller er blevet bedt om, og følger op på det.",
    subcommands: [
      Extract.self, Explain.self, Rules.self, Import.self, List.self, Show.self, SourceCommand.self, Search.self, Add.self, Done.self, Start.self,
      Reopen.self, Drop.self, Confirm.self, Reject.self, ReviewCommand.self, Suggestions.self, Accept.self, Dismiss.self, NoteCommand.self, Edit.self,
      Assign.self, DueCommand.self, Sleep.self, MeetingCommand.self,
      BodyCommand.self,
      OwnerCommand.self, FollowUpCommand.self, Overdue.self, ReportCommand.self, Remind.self, History.self, Undo.self, Export.self, Restore.self,
      Backup.self, CheckCommand.self, Forget.self,
    ])

  /// Runs the command; an error ends with its sysexits code and one line on standard error.
  static func main() {
    // A file that may not grow is an error to tell, not an end; a handler, unlike ignoring it, is not handed on to converters.
    signal(SIGXFSZ) { _ in }
    for trap in [SIGILL, SIGTRAP] { signal(trap) { _ in Tilsagn.fell() } }
    do {
      var command = try parseAsRoot(Globals.moved(Array(CommandLine.arguments.dropFirst())))
      try command.run()
    } catch let failure as Failure {
      say("tilsagn: \(failure.message(Globals.language(CommandLine.arguments)))", on: 2)
      Glibc.exit(failure.code)
    } catch let code as ExitCode {
      Glibc.exit(code.rawValue)
    } catch {
      let code = exitCode(for: error).rawValue
      let text = fullMessage(for: error)
      say(text, on: code == 0 ? 1 : 2)
      Glibc.exit(code)
    }
  }

  /// The last words of a program that cannot go on, as on rows that a damaged register has in the wrong place; what it had begun is undone by SQLite.
  private static func fell() {
    let text: StaticString = "tilsagn: Noget gik helt galt; det, der var i gang, er ikke gemt. Se med »tilsagn check«, om registeret er beskadiget.\n"
    _ = write(2, text.utf8Start, text.utf8CodeUnitCount)
    _exit(70)
  }

  private static func say(_ text: String, on descriptor: Int32) {
    let bytes = Array((text + "\n").utf8)
    _ = write(descriptor, bytes, bytes.count)
  }
}
