import ArgumentParser
import Danish
import Reports
import Store

#if canImport(Glibc)
  import Glibc
#endif

/// The options that every command takes, before or after its name.
struct Globals: ParsableArguments {
  @Option(help: "Registerets fil. Ellers $TILSAGN_DB, ellers ~/.local/share/tilsagn/tilsagn.sqlite.") var database: String?
  @Option(help: "Den dag, der regnes fra (ÅÅÅÅ-MM-DD).") var today: String?
  @Option(help: "Hvem der handler; ellers $TILSAGN_USER eller brugernavnet.") var by: String?
  @Option(help: "da eller en.") var language: String = "da"

  /// The four options put behind the command, where the parser looks for them.
  static func moved(_ arguments: [String]) -> [String] {
    var front: [String] = []
    var rest = arguments[...]
    while let first = rest.first,
      let name = ["--database", "--today", "--by", "--language"].first(where: { first == $0 || first.hasPrefix($0 + "=") })
    {
      front.append(first)
      rest = rest.dropFirst()
      if first == name, let value = rest.first {
        front.append(value)
        rest = rest.dropFirst()
      }
    }
    return front.isEmpty ? arguments : Array(rest) + front
  }

  /// The language of an error that comes before the options are read, or without them.
  static func language(_ arguments: [String]) -> Language {
    let named = arguments.firstIndex(of: "--language").map { arguments[($0 + 1)...].first ?? "" }
    return Language(rawValue: named ?? arguments.first { $0.hasPrefix("--language=") }.map { String($0.dropFirst(11)) } ?? "") ?? .da
  }

  var wording: Wording {
    get throws {
      guard let language = Language(rawValue: language) else {
        throw Failure(64, "Sproget »\(language)« kendes ikke. Vælg da eller en.", "The language “\(language)” is not known. Choose da or en.")
      }
      return Wording(language)
    }
  }

  var day: Day {
    get throws {
      if let today { return try Failure.day(today) }
      var now = time(nil)
      var parts = tm()
      localtime_r(&now, &parts)
      return Day(year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))!
    }
  }

  var stamp: Stamp { get throws { Stamp(second: SourceDate.second(of: try day)) } }

  var path: String {
    get throws {
      if let path = database ?? environment("TILSAGN_DB") { return path }
      if let data = environment("XDG_DATA_HOME") { return data + "/tilsagn/tilsagn.sqlite" }
      guard let home = environment("HOME") else {
        throw Failure(
          64, "Der er ingen hjemmemappe. Angiv registerets fil med --database.",
          "There is no home folder. Name the file of the register with --database.")
      }
      return home + "/.local/share/tilsagn/tilsagn.sqlite"
    }
  }

  func act(_ command: String, _ writing: Writing) throws -> Act {
    let login = environment("LOGNAME") ?? environment("USER")
    return Act(today: try day, by: by ?? environment("TILSAGN_USER") ?? login ?? "ukendt", command: command, dryRun: writing.dryRun)
  }

  func reading<T>(_ body: (Register) throws -> T) throws -> T { try worded { try body(Register(readingOnly: $0)) } }

  /// A dry run makes no register where there is none.
  func writing<T>(_ act: Act, _ body: (Register) throws -> T) throws -> T {
    try worded { try body(act.dryRun && access($0, F_OK) != 0 ? Register.inMemory() : Register(path: $0)) }
  }

  /// Makes a change and prints what it did, a line each; a dry run prints the same under a heading.
  func change(_ command: String, _ writing: Writing, _ body: (Register, Act, Wording) throws -> [String]) throws {
    let (act, wording) = (try act(command, writing), try wording)
    let lines = try self.writing(act) { try body($0, act, wording) }
    print(((act.dryRun ? [wording.dryRun] : []) + lines).joined(separator: "\n"))
  }

  /// The same for a change of the register as a whole, which opens it in its own way.
  func changeOfTheWhole(_ command: String, _ writing: Writing, _ body: (String, Act, Wording) throws -> [String]) throws {
    let (act, wording) = (try act(command, writing), try wording)
    let lines = try worded { try body($0, act, wording) }
    print(((act.dryRun ? [wording.dryRun] : []) + lines).joined(separator: "\n"))
  }

  /// Gives the register's path to `body`, and puts what goes wrong with the register into words.
  func worded<T>(_ body: (String) throws -> T) throws -> T {
    let (path, wording) = (try path, try wording)
    do { return try body(path) } catch {
      guard let known = RegisterError.wording(error, path: path) as? RegisterError else { throw error }
      throw Failure(known, path, wording)
    }
  }

  private func environment(_ name: String) -> String? {
    guard let value = getenv(name), value.pointee != 0 else { return nil }
    return String(cString: value)
  }
}

/// Writing commands can show what they would do.
struct Writing: ParsableArguments {
  @Flag(help: "Vis, hvad der ville ske; gem intet.") var dryRun = false
}
