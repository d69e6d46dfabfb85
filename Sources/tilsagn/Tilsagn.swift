import ArgumentParser

#if canImport(Glibc)
  import Glibc
#endif

@main
struct Tilsagn: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tilsagn", abstract: "Læser referater, finder det, nogen har lovet eller er blevet bedt om, og følger op på det.",
    subcommands: [
      Extract.self, Explain.self, Rules.self, Import.self, List.self, Show.self, Add.self, Done.self, Start.self, Reopen.self, Drop.self, NoteCommand.self,
      Assign.self, DueCommand.self, MeetingCommand.self, FollowUpCommand.self, Overdue.self, ReportCommand.self, History.self,
    ])

  /// Runs the command; an error ends with its sysexits code and one line on standard error.
  static func main() {
    do {
      var command = try parseAsRoot(Globals.moved(Array(CommandLine.arguments.dropFirst())))
      try command.run()
    } catch let failure as Failure {
      fputs("tilsagn: \(failure.message)\n", stderr)
      Glibc.exit(failure.code)
    } catch let code as ExitCode {
      Glibc.exit(code.rawValue)
    } catch {
      let code = exitCode(for: error).rawValue
      let text = fullMessage(for: error)
      fputs(text + "\n", code == 0 ? stdout : stderr)
      Glibc.exit(code)
    }
  }
}
