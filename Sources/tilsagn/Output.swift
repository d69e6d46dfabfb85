import ArgumentParser
import Reports

#if canImport(Glibc)
  import Glibc
#endif

enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
  case table, md, json
}

/// How and where a list is printed.
struct Output: ParsableArguments {
  @Option(help: "table, md eller json.") var format: OutputFormat = .table
  @Option(help: "Skriv til denne fil i stedet for skærmen.") var output: String?

  func print(_ report: Report, _ json: () -> JSON, _ wording: Wording) throws {
    let text: String
    switch format {
    case .table: text = TableFormat(wording, width: Terminal.width, colours: output == nil && Terminal.colours).render(report)
    case .md: text = MarkdownFormat(wording).render(report)
    case .json: text = json().render() + "\n"
    }
    try Output.write(text, to: output)
  }

  /// A whole text; on a terminal its lines are made harmless.
  static func write(_ text: String, to output: String?, harmless isShown: Bool) throws {
    guard isShown, output == nil else { return try write(text, to: output) }
    try write(text.split(separator: "\n", omittingEmptySubsequences: false).map { harmless(String($0)) }.joined(separator: "\n"), to: nil)
  }

  private static func write(_ text: String, to output: String?) throws {
    let target = try Target(output)
    try target.write(text)
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

/// Standard output, or the file that `--output` names.
struct Target {
  private let file: UnsafeMutablePointer<FILE>
  private let name: String?

  init(_ name: String?) throws {
    self.name = name
    guard let file = name.map({ fopen($0, "wb") }) ?? fdopen(dup(1), "wb") else {
      throw Failure(
        73, "Filen \(name ?? "") kan ikke skrives. Vælg en anden mappe.", "The file \(name ?? "") cannot be written. Choose another folder.")
    }
    self.file = file
  }

  func write(_ text: String) throws {
    var text = text
    guard text.withUTF8({ fwrite($0.baseAddress, 1, $0.count, file) == $0.count }) else { throw failed }
  }

  /// What cannot be written is told by `close`.
  func put(_ bytes: UnsafeBufferPointer<UInt8>) { _ = fwrite(bytes.baseAddress, 1, bytes.count, file) }

  func close() throws {
    let isWritten = ferror(file) == 0
    guard fclose(file) == 0, isWritten else { throw failed }
  }

  private var failed: Failure { Failure(74, "Der kunne ikke skrives til \(name ?? "skærmen").", "\(name ?? "The screen") could not be written to.") }
}
