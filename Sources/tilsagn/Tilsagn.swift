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
      OwnerCommand.self, FollowUpCommand.self, Overdue.self, ReportCommand.self, History.self, Undo.self, Export.self, Restore.self,
      Backup.self, CheckCommand.self, Forget.self,
    ])

  /// Runs the command; an error ends with its sysexits code and one line on standard error.
  static func main() {
    // A file that may not grow is an error to tell, not an end; a handler, unlike ignoring it, is not handed on to converters.
    signal(SIGXFSZ) { _ in }
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

  private static func say(_ text: String, on descriptor: Int32) {
    let bytes = Array((text + "\n").utf8)
    _ = write(descriptor, bytes, bytes.count)
  }
}
