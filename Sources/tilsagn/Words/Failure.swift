import Danish
import Grammar
import Reports

/// An error in words, Danish and English, with its exit status (sysexits.h).
struct Failure: Error, Sendable {
  let code: Int32
  private let danish, english: String

  init(_ code: Int32, _ danish: String, _ english: String) { (self.code, self.danish, self.english) = (code, danish, english) }

  /// What could not be read of many files, a line each.
  init(unread: [Failure], of count: Int, isDryRun: Bool) {
    let rest = isDryRun || unread.count == count ? ("", "") : ("; resten er gemt", "; the rest is saved")
    let danish = "\(unread.count) af \(count) filer \(isDryRun ? "kan ikke læses ind" : "blev ikke læst ind")\(rest.0):"
    let english = "\(unread.count) of \(count) files \(isDryRun ? "cannot be read" : "were not read")\(rest.1):"
    self.init(
      65, ([danish] + unread.map { "  " + $0.danish }).joined(separator: "\n"),
      ([english] + unread.map { "  " + $0.english }).joined(separator: "\n"))
  }

  func at(_ path: String) -> Failure { Failure(code, "\(path): \(danish)", "\(path): \(english)") }

  func message(_ language: Language) -> String { language == .da ? danish : english }

  static func day(_ text: String) throws -> Day {
    guard let day = Day(iso: text) else {
      throw Failure(
        64, "»\(text)« er ikke en dag. Skriv den som ÅÅÅÅ-MM-DD, fx 2023-03-09.", "“\(text)” is no day. Write it as YYYY-MM-DD, like 2023-03-09.")
    }
    return day
  }

  static func kind(_ name: String) throws -> Kind {
    guard let kind = Kind(rawValue: name) else {
      throw Failure(
        64, "Arten »\(name)« findes ikke. Vælg \(Kind.allCases.map(\.rawValue).joined(separator: ", ")).",
        "There is no kind “\(name)”. Choose \(Kind.allCases.map(\.rawValue).joined(separator: ", ")).")
    }
    return kind
  }
}
