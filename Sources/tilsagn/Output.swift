import ArgumentParser
import FollowUp
import Reports
import Store

#if canImport(Glibc)
  import Glibc
#endif

enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
  case table, md, html, csv, json, ics, docx

  /// What the ending of a file's name says; nil where it says nothing.
  init?(ofFile name: String) {
    guard let dot = name.lastIndex(of: "."), let known = OutputFormat(rawValue: name[name.index(after: dot)...].lowercased()) else { return nil }
    self = known
  }
}

/// How the calendar of meetings is printed.
enum MeetingsFormat: String, ExpressibleByArgument, CaseIterable {
  case table, json, ics
}

/// How the commands print that have no list of tasks.
enum ScreenFormat: String, ExpressibleByArgument, CaseIterable {
  case table, json
}

/// How and where a list is printed.
struct Output: ParsableArguments {
  @Option(help: "table, md, html, csv, json, ics eller docx; ellers hvad filens endelse siger.") private var format: OutputFormat?
  @Option(help: "Skriv til denne fil i stedet for skærmen.") var output: String?

  var chosen: OutputFormat { format ?? output.flatMap { OutputFormat(ofFile: $0) } ?? .table }
  /// More than the list itself may be told, below it.
  var isOnScreen: Bool { chosen == .table && output == nil }
  var hasPictures: Bool { chosen == .html }
  var hasMeetings: Bool { chosen == .ics }

  /// Throws where something `forbidden` stands in it; nothing is written then.
  func print(_ report: Report, _ json: () -> JSON, _ globals: Globals, without forbidden: ConfidentialText) throws {
    let text = try render(report, json, globals)
    // A table wraps its cells; in Markdown they stand whole.
    if chosen == .table, !forbidden.isEmpty { try Output.check(MarkdownFormat(globals.wording).render(report), forbidden) }
    try Output.check(text, forbidden)
    guard chosen == .docx else { return try Output.write(text, to: output) }
    guard output != nil else {
      throw Failure(64, "Et Word-dokument skal have en fil: --output NAVN.docx.", "A Word document needs a file: --output NAME.docx.")
    }
    try Output.write(WordDocument.of(text, second: SourceDate.second(of: report.today)), to: output)
  }

  /// The list in the format chosen; for a Word document, what it is made of.
  private func render(_ report: Report, _ json: () -> JSON, _ globals: Globals) throws -> String {
    let wording = try globals.wording
    switch chosen {
    case .table: return TableFormat(wording, width: Terminal.width, colours: output == nil && Terminal.colours).render(report)
    case .md: return MarkdownFormat(wording).render(report)
    case .html: return HTMLFormat(wording).render(report)
    case .csv: return CSVFormat(wording).render(report)
    case .json: return json().render() + "\n"
    case .ics:
      let marks = try globals.reading { try $0.calendarMarks(tasks: report.tasks.map(\.id), meetings: report.meetings.map(\.id)) }
      return CalendarFormat(wording, marks, try globals.stamp).render(report)
    case .docx: return HTMLFormat(wording).document(report)
    }
  }

  /// The last check before something is written.
  static func check(_ text: String, _ forbidden: ConfidentialText) throws {
    do { try forbidden.check(text) } catch let leak as ConfidentialText.Leak { throw Failure(leak) }
  }

  /// Lines for the screen, where nothing forbidden stands in them.
  static func say(_ lines: [String], without forbidden: ConfidentialText) throws {
    try check(lines.joined(separator: "\n"), forbidden)
    for line in lines { Swift.print(line) }
  }

  /// The text of minutes; on a terminal its lines are made harmless. An older version may say what the present one has closed.
  static func write(_ text: String, to output: String?, harmless isShown: Bool, without forbidden: ConfidentialText) throws {
    do { try forbidden.check(text) } catch is ConfidentialText.Leak { throw Failure.closedSince }
    guard isShown, output == nil else { return try write(text, to: output) }
    try write(text.split(separator: "\n", omittingEmptySubsequences: false).map { harmless(String($0)) }.joined(separator: "\n"), to: nil)
  }

  static func write(_ text: String, to output: String?) throws { try write(Array(text.utf8), to: output) }

  private static func write(_ bytes: [UInt8], to output: String?) throws {
    let target = try Target(output)
    try target.write(bytes)
    try target.close()
  }
}

enum Terminal {
  static var isTerminal: Bool { isatty(1) == 1 }
  static var colours: Bool { isTerminal && getenv("NO_COLOR") == nil }
  static var width: Int { width(of: 1) ?? getenv("COLUMNS").flatMap { Int(String(cString: $0)) } ?? 100 }
  static var errorWidth: Int { width(of: 2) ?? 80 }

  private static func width(of descriptor: Int32) -> Int? {
    var size = winsize()
    return isatty(descriptor) == 1 && ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0 ? Int(size.ws_col) : nil
  }
}
