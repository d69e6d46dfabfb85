import Danish
import Readers

/// An error in words, with its exit status (sysexits.h).
struct Failure: Error {
  let code: Int32
  let message: String

  init(_ code: Int32, _ message: String) { (self.code, self.message) = (code, message) }

  static func day(_ text: String) throws -> Day {
    guard let day = Day(iso: text) else { throw Failure(64, "»\(text)« er ikke en dag. Skriv den som ÅÅÅÅ-MM-DD, fx 2023-03-09.") }
    return day
  }

  init(_ error: ReadingError) {
    switch error {
    case .missing(let path): self.init(66, "Filen \(path) findes ikke. Se efter, om navnet er rigtigt.")
    case .isFolder(let path): self.init(66, "\(path) er en mappe. Angiv selve referatets fil.")
    case .unreadable(let path): self.init(66, "Filen \(path) kan ikke åbnes. Se efter, om du har adgang til den.")
    case .empty(let path): self.init(65, "Filen \(path) er tom. Der er intet at læse.")
    case .notText(let path): self.init(65, "Filen \(path) er ikke ren tekst. Gem referatet som tekst (UTF-8), og prøv igen.")
    }
  }
}
