import Danish
import Grammar
import Readers
import Reports

/// An error in words, Danish and English, with its exit status (sysexits.h).
struct Failure: Error {
  let code: Int32
  private let danish, english: String

  init(_ code: Int32, _ danish: String, _ english: String) { (self.code, self.danish, self.english) = (code, danish, english) }

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

  init(_ error: ReadingError) {
    switch error {
    case .missing(let path):
      self.init(66, "Filen \(path) findes ikke. Se efter, om navnet er rigtigt.", "There is no file \(path). See whether the name is right.")
    case .isFolder(let path): self.init(66, "\(path) er en mappe. Angiv selve referatets fil.", "\(path) is a folder. Name the file of the minutes.")
    case .unreadable(let path):
      self.init(
        66, "Filen \(path) kan ikke åbnes. Se efter, om du har adgang til den.", "The file \(path) cannot be opened. See whether you may read it.")
    case .empty(let path): self.init(65, "Filen \(path) er tom. Der er intet at læse.", "The file \(path) is empty. There is nothing to read.")
    case .notText(let path):
      self.init(
        65, "Filen \(path) er ikke ren tekst. Gem referatet som tekst (UTF-8), og prøv igen.",
        "The file \(path) is no plain text. Save the minutes as text (UTF-8), and try again.")
    }
  }
}
