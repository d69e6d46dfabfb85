import Danish
import Readers
import Store

/// An error in words, with its exit status (sysexits.h).
struct Failure: Error {
  let code: Int32
  let message: String

  init(_ code: Int32, _ message: String) { (self.code, self.message) = (code, message) }

  static func day(_ text: String) throws -> Day {
    guard let day = Day(iso: text) else { throw Failure(64, "»\(text)« er ikke en dag. Skriv den som ÅÅÅÅ-MM-DD, fx 2023-03-09.") }
    return day
  }

  static func worded<T>(_ path: String, _ body: () throws -> T) throws -> T {
    do { return try body() } catch let error as RegisterError { throw Failure(error, path) } catch let error as ReadingError { throw Failure(error) }
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

  init(_ error: RegisterError, _ path: String) {
    switch error {
    case .noRegister(let path): self.init(66, "Der er intet register i \(path). Læs et referat ind med »tilsagn import FIL«.")
    case .notARegister(let path): self.init(65, "\(path) er ikke et register fra tilsagn. Angiv en anden fil med --database.")
    case .newerRegister(let found): self.init(65, "Registeret er fra en nyere udgave af tilsagn (skema \(found)). Opdatér programmet.")
    case .olderRegister(let path):
      self.init(
        73, "Registeret \(path) er fra en ældre udgave af tilsagn og skal opgraderes, men det er skrivebeskyttet. Giv skriveadgang, og prøv igen.")
    case .readOnly: self.init(73, "Registeret \(path) er skrivebeskyttet. Intet er ændret.")
    case .cannotCreate(let path): self.init(73, "\(path) kan ikke oprettes. Vælg en anden fil med --database.")
    case .damaged: self.init(65, "Registeret \(path) er beskadiget. Hent den seneste sikkerhedskopi frem.")
    case .busy: self.init(74, "Registeret er optaget af et andet program. Prøv igen om lidt.")
    case .full: self.init(74, "Disken er fuld. Intet er ændret.")
    case .io: self.init(74, "Registeret \(path) kan ikke læses eller skrives.")
    case .noTask(let id): self.init(65, "Der er ingen opgave nr. \(id). Se numrene med »tilsagn list«.")
    case .unknownOwner(let name): self.init(65, "Ingen ansvarlig hedder »\(name)«. Se navnene med »tilsagn owner list«.")
    case .noBody: self.init(65, "Det fremgår ikke, hvem der holdt mødet. Angiv det med --body NAVN.")
    case .noDay: self.init(65, "Mødets dato fremgår ikke. Angiv den med --date ÅÅÅÅ-MM-DD.")
    case .unknownBody(let name): self.init(65, "»\(name)« kendes ikke som råd eller udvalg. Se dem med »tilsagn body list«.")
    case .ambiguousBody(let names): self.init(64, "Vælg med --body: \(names.joined(separator: ", ")).")
    case .unknownMeeting(let day): self.init(65, "Der er intet møde den \(day.iso) i kalenderen. Se møderne med »tilsagn meeting list«.")
    case .meetingExists(let day): self.init(65, "Der er allerede et møde den \(day.iso).")
    case .otherVersion(let body, let day):
      self.init(65, "Der ligger allerede et andet referat af mødet i \(body) den \(day.iso). En ny udgave kan endnu ikke læses ind; intet er ændret.")
    case .transition(let id, let from, let to): self.init(65, "Opgave \(id) kan ikke gå fra \(from) til \(to). Intet er ændret.")
    case .meetingHeld(let day): self.init(65, "Mødet den \(day.iso) er holdt: referatet er læst ind. Det kan ikke flyttes eller aflyses.")
    case .noMinutes(let day): self.init(65, "Referatet af mødet den \(day.iso) er ikke læst ind. Læs det ind, før du godkender det.")
    case .nothingToUndo: self.init(65, "Der er intet at tage tilbage. Se, hvad der er gjort, med »tilsagn history«.")
    }
  }
}
