import Readers
import Reports

/// Why a file could not be read, in words: what it is and what to do next, with its exit status (sysexits.h).
extension Failure {
  init(_ error: ReadingError) {
    let path = harmless(error.path == "-" ? "standard input" : error.path)
    let (code, danish, english) = Self.told(error.reason, path)
    self.init(code, danish, english)
  }

  private static func told(_ reason: ReadingError.Reason, _ path: String) -> (Int32, String, String) {
    switch reason {
    case .missing:
      (66, "Filen \(path) findes ikke. Se efter, om navnet er rigtigt.", "There is no file \(path). See whether the name is right.")
    case .isFolder: (66, "\(path) er en mappe. Angiv selve referatets fil.", "\(path) is a folder. Name the file of the minutes.")
    case .emptyFolder:
      (66, "Mappen \(path) har ingen filer. Se efter, om det er den rigtige.", "The folder \(path) has no files. See whether it is the right one.")
    case .unreadable:
      (66, "Filen \(path) kan ikke åbnes. Se efter, om du har adgang til den.", "The file \(path) cannot be opened. See whether you may read it.")
    case .badName:
      (
        66, "Filen \(path) har et navn, der ikke er skrevet i UTF-8. Omdøb den, og prøv igen.",
        "The file \(path) has a name that is not in UTF-8. Rename it, and try again."
      )
    case .empty: (65, "Filen \(path) er tom. Der er intet at læse.", "The file \(path) is empty. There is nothing to read.")
    case .notText:
      (
        65, "Filen \(path) er hverken tekst eller et dokument, der kan læses. Gem referatet som DOCX, ODT, PDF eller tekst, og prøv igen.",
        "The file \(path) is neither text nor a document that can be read. Save the minutes as DOCX, ODT, PDF or text, and try again."
      )
    case .tooLarge:
      (
        65, "Filen \(path) er over \(Limits.file / 1_000_000) MB. Del den, eller gem kun referatet.",
        "The file \(path) is over \(Limits.file / 1_000_000) MB. Split it, or save the minutes alone."
      )
    case .tooMuchText:
      (
        65, "Filen \(path) holder over \(Limits.text / 1_000_000) MB tekst, mere end noget referat. Del den, og prøv igen.",
        "The file \(path) holds over \(Limits.text / 1_000_000) MB of text, more than any minutes. Split it, and try again."
      )
    case .foreign(let foreign): told(foreign, path)
    default: toldOfDocuments(reason, path)
    }
  }

  private static func told(_ foreign: Foreign, _ path: String) -> (Int32, String, String) {
    switch foreign {
    case .picture:
      (
        65, "Filen \(path) er et billede. Gør det til en PDF med tekst, fx med ocrmypdf (--language dan --image-dpi 300), og læs den ind.",
        "The file \(path) is a picture. Make it a PDF with text, for example with ocrmypdf (--language dan --image-dpi 300), and read that."
      )
    case .oldWord:
      (
        65, "Filen \(path) er i et ældre Office-format (.doc, før 2007). Gem den som .docx, og prøv igen.",
        "The file \(path) is in an old Office format (.doc, before 2007). Save it as .docx, and try again."
      )
    case .spreadsheet:
      (
        65, "Filen \(path) er et regneark. Gem referatet som DOCX, PDF eller tekst.",
        "The file \(path) is a spreadsheet. Save the minutes as DOCX, PDF or text."
      )
    case .slides:
      (
        65, "Filen \(path) er en præsentation. Gem referatet som DOCX, PDF eller tekst.",
        "The file \(path) is a presentation. Save the minutes as DOCX, PDF or text."
      )
    case .archive:
      (
        65, "Filen \(path) er en pakket samling af filer. Pak den ud, og læs filerne ind.",
        "The file \(path) is an archive. Unpack it, and read its files."
      )
    }
  }

  private static func toldOfDocuments(_ reason: ReadingError.Reason, _ path: String) -> (Int32, String, String) {
    switch reason {
    case .scanned:
      (
        65, "Filen \(path) er en PDF uden tekst, formentlig skannet. Giv den tekst med ocrmypdf (--language dan), og prøv igen.",
        "The file \(path) is a PDF without text, probably a scan. Give it text with ocrmypdf (--language dan), and try again."
      )
    case .protected:
      (
        65, "Filen \(path) er beskyttet med adgangskode. Gem den uden adgangskode, og prøv igen.",
        "The file \(path) is protected by a password. Save it without one, and try again."
      )
    case .damaged:
      (
        65, "Filen \(path) er beskadiget eller ikke hentet helt. Hent den igen, eller åbn og gem den på ny.",
        "The file \(path) is damaged or was cut off. Fetch it again, or open it and save it anew."
      )
    case .tooComplex:
      (
        65, "Filen \(path) kræver mere tid eller hukommelse, end et referat gør. Åbn den, og gem den på ny eller som tekst.",
        "The file \(path) needs more time or memory than minutes do. Open it, and save it anew or as text."
      )
    case .converterMissing(let program, let package):
      (
        69, "For at læse \(path) skal programmet \(program) være der. Installér det med: sudo apt install \(package)",
        "To read \(path), the program \(program) is needed. Install it with: sudo apt install \(package)"
      )
    case .converterFailed(let program):
      (
        70, "Programmet \(program) gik ned på \(path). Prøv igen, eller gem filen som tekst.",
        "The program \(program) broke down on \(path). Try again, or save the file as text."
      )
    default: (70, "\(path): \(reason)", "\(path): \(reason)")
    }
  }
}
