import ArgumentParser
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

  func print(_ report: Report, _ json: () -> JSON, _ globals: Globals) throws {
    let wording = try globals.wording
    switch chosen {
    case .table: try write(TableFormat(wording, width: Terminal.width, colours: output == nil && Terminal.colours).render(report))
    case .md: try write(MarkdownFormat(wording).render(report))
    case .html: try write(HTMLFormat(wording).render(report))
    case .csv: try write(CSVFormat(wording).render(report))
    case .json: try write(json().render() + "\n")
    case .ics:
      let marks = try globals.reading { try $0.calendarMarks(tasks: report.tasks.map(\.id), meetings: report.meetings.map(\.id)) }
      try write(CalendarFormat(wording, marks, globals.stamp).render(report))
    case .docx:
      guard output != nil else {
        throw Failure(64, "Et Word-dokument skal have en fil: --output NAVN.docx.", "A Word document needs a file: --output NAME.docx.")
      }
      try Self.write(WordDocument.of(HTMLFormat(wording).document(report), second: SourceDate.second(of: report.today)), to: output)
    }
  }

  private func write(_ text: String) throws { try Self.write(text, to: output) }

  /// A whole text; on a terminal its lines are made harmless.
  static func write(_ text: String, to output: String?, harmless isShown: Bool) throws {
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
