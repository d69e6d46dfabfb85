import Danish
import FollowUp
import Reports
import Store

/// What can go wrong with the register, in words: what it is and what to do next, with its exit status (sysexits.h).
extension Failure {
  init(_ error: RegisterError, _ path: String, _ wording: Wording) {
    let (code, danish, english) = Self.told(error, path, wording)
    self.init(code, danish, english)
  }

  private static func told(_ error: RegisterError, _ path: String, _ wording: Wording) -> (Int32, String, String) {
    switch error {
    case .noRegister(let path):
      (
        66, "Der er intet register i \(path). Læs et referat ind med »tilsagn import FIL«.",
        "There is no register in \(path). Read minutes with “tilsagn import FILE”."
      )
    case .notARegister(let path):
      (
        65, "\(path) er ikke et register fra tilsagn. Angiv en anden fil med --database.",
        "\(path) is no register of tilsagn. Name another file with --database."
      )
    case .newerRegister(let found):
      (
        65, "Registeret er fra en nyere udgave af tilsagn (skema \(found)). Opdatér programmet.",
        "The register is of a newer tilsagn (schema \(found)). Update the program."
      )
    case .olderRegister(let path):
      (
        73, "Registeret \(path) er fra en ældre udgave og skal opgraderes, men er skrivebeskyttet. Giv skriveadgang, og prøv igen.",
        "The register \(path) is of an older version and must be upgraded, but is write-protected. Allow writing, and try again."
      )
    case .readOnly: (73, "Registeret \(path) er skrivebeskyttet. Intet er ændret.", "The register \(path) is write-protected. Nothing is changed.")
    case .cannotCreate(let path):
      (73, "\(path) kan ikke oprettes. Vælg en anden fil med --database.", "\(path) cannot be created. Choose another file with --database.")
    case .damaged:
      (65, "Registeret \(path) er beskadiget. Hent den seneste sikkerhedskopi frem.", "The register \(path) is damaged. Take the latest backup.")
    case .busy:
      (74, "Registeret er optaget af et andet program. Prøv igen om lidt.", "The register is in use by another program. Try again in a moment.")
    case .full:
      (
        74, "Disken er fuld; ændringen er ikke gemt. Gør plads, og kør kommandoen igen.",
        "The disk is full; the change is not saved. Make room, and run the command again."
      )
    // A commit that the disk would not sync may stand after all.
    case .io:
      (
        74,
        "Registeret \(path) kan ikke læses eller skrives. Se, om disken er fuld eller i stykker, og med »tilsagn history«, om ændringen er gemt.",
        "The register \(path) cannot be read or written. See whether the disk is full or broken, and with “tilsagn history” whether the change is saved."
      )
    default: toldOfOwners(error, wording)
    }
  }

  private static func toldOfOwners(_ error: RegisterError, _ wording: Wording) -> (Int32, String, String) {
    switch error {
    case .unknownOwner(let name):
      (
        65, "Ingen ansvarlig hedder »\(name)«. Se navnene med »tilsagn owner list«.",
        "No owner is called “\(name)”. See the names with “tilsagn owner list”."
      )
    case .noSuchOwner(let number): (65, "Der er ingen ansvarlig nr. \(number).", "There is no owner \(number).")
    case .ambiguousOwner(let name, let people):
      (
        65, "Flere kan være »\(name)«: \(some(people, "og")). Skriv hele navnet.",
        "Several can be “\(name)”: \(some(people, "and")). Write the whole name."
      )
    case .nameTaken(let name, let other):
      (
        65, "»\(name)« er allerede \(other). Er de to den samme, så skriv »tilsagn owner merge«.",
        "“\(name)” is \(other) already. If the two are one, write “tilsagn owner merge”."
      )
    case .noMembers(let name):
      (
        65, "\(name) har ingen medlemmer. Angiv dem med »tilsagn owner members \"\(name)\" --add NAVN«.",
        "\(name) has no members. Name them with “tilsagn owner members \"\(name)\" --add NAME”."
      )
    case .notAGroup(let name): (65, "\(name) er en person og kan ikke have medlemmer.", "\(name) is a person and cannot have members.")
    case .sameOwner(let name): (64, "\(name) er en og samme ansvarlige.", "\(name) is one and the same owner.")
    default: toldOfTasks(error, wording)
    }
  }

  private static func toldOfTasks(_ error: RegisterError, _ wording: Wording) -> (Int32, String, String) {
    switch error {
    case .noTask(let id):
      (65, "Der er ingen opgave nr. \(id). Se numrene med »tilsagn list«.", "There is no task \(id). See the numbers with “tilsagn list”.")
    case .confidential(let id):
      (
        65, "Opgave \(id) er fortrolig. Vis den med --confidential.",
        "Task \(id) is confidential. Show it with --confidential."
      )
    case .noSuggestion(let number):
      (
        65, "Der er intet forslag nr. \(number). Se dem med »tilsagn suggestions«.",
        "There is no suggestion \(number). See them with “tilsagn suggestions”."
      )
    case .answered(let number, let answer):
      (
        65, "Forslag \(number) er allerede \(answer == .accepted ? "godtaget" : "afvist"). Intet er ændret.",
        "Suggestion \(number) is already \(answer.rawValue). Nothing is changed."
      )
    case .rejected(let id):
      (
        65, "Opgave \(id) er afvist. Er den alligevel en opgave, så skriv »tilsagn confirm \(id)«.",
        "Task \(id) is rejected. If it is one after all, write “tilsagn confirm \(id)”."
      )
    case .transition(let id, let from, let to) where from == to:
      (65, "Opgave \(id) er allerede \(wording.status(from)). Intet er ændret.", "Task \(id) is already \(wording.status(from)). Nothing is changed.")
    case .transition(let id, .proposed, _):
      (
        65, "Opgave \(id) er et forslag. Bekræft den først med »tilsagn confirm \(id)«.",
        "Task \(id) is a proposal. Confirm it first with “tilsagn confirm \(id)”."
      )
    case .transition(let id, let from, _):
      (
        65, "Opgave \(id) er \(wording.status(from)). Åbn den først med »tilsagn reopen \(id)«.",
        "Task \(id) is \(wording.status(from)). Open it first with “tilsagn reopen \(id)”."
      )
    case .cannotSleep(let id, let status):
      (
        65, "Opgave \(id) er \(wording.status(status)); kun åbne opgaver kan hvile.",
        "Task \(id) is \(wording.status(status)); only open tasks can rest."
      )
    case .needsWhy(let id):
      (
        64, "Opgave \(id) er bekræftet. Skriv, hvorfor fristen ændres: --why \"…\".",
        "Task \(id) is confirmed. Say why its deadline changes: --why \"…\"."
      )
    case .noSuchDay(let words):
      (
        65, "»\(words)« er ingen dag, der kommer. Skriv en senere dag, eller planlæg mødet med »tilsagn meeting add«.",
        "“\(words)” is no day to come. Write a later day, or plan the meeting with “tilsagn meeting add”."
      )
    case .nothingToUndo:
      (
        65, "Der er intet at tage tilbage. Se, hvad der er gjort, med »tilsagn history«.",
        "There is nothing to take back. See what was done with “tilsagn history”."
      )
    case .othersWrote:
      (
        65, "Andre har skrevet i registeret siden. Se det med »tilsagn history«, og tag det tilbage med »tilsagn undo«.",
        "Others have written to the register since. See it with “tilsagn history”, and take it back with “tilsagn undo”."
      )
    default: toldOfMeetings(error, wording)
    }
  }

  private static func toldOfMeetings(_ error: RegisterError, _ wording: Wording) -> (Int32, String, String) {
    switch error {
    case .bodyExists(let name): (65, "\(name) kendes allerede.", "\(name) is known already.")
    case .noBody: (65, "Det fremgår ikke, hvem der holdt mødet. Angiv det med --body NAVN.", "It is not told who met. Say it with --body NAME.")
    case .noDay:
      (65, "Mødets dato fremgår ikke. Angiv den med --date ÅÅÅÅ-MM-DD.", "The day of the meeting is not told. Say it with --date YYYY-MM-DD.")
    case .unknownBody(let name):
      (
        65, "»\(name)« kendes ikke som råd eller udvalg. Se dem med »tilsagn body list«.",
        "“\(name)” is no body that is known. See them with “tilsagn body list”."
      )
    case .ambiguousBody(let names):
      (
        64, "Flere kan være ment: \(some(names, "og")). Vælg med --body.", "Several can be meant: \(some(names, "and")). Choose with --body."
      )
    case .unknownMeeting(let day):
      (
        65, "Der er intet møde den \(day.iso) i kalenderen. Se møderne med »tilsagn meeting list«.",
        "There is no meeting on \(day.iso) in the calendar. See them with “tilsagn meeting list”."
      )
    case .meetingExists(let day): (65, "Der er allerede et møde den \(day.iso).", "There is already a meeting on \(day.iso).")
    case .noVersion(let number, let day, let last):
      (
        65, "Referatet af mødet den \(day.iso) har ingen udgave \(number). Den seneste er \(last).",
        "The minutes of the meeting on \(day.iso) have no version \(number). The latest is \(last)."
      )
    case .meetingHeld(let day):
      (
        65, "Mødet den \(day.iso) er holdt: referatet er læst ind. Det kan ikke flyttes eller aflyses.",
        "The meeting on \(day.iso) was held: its minutes are here. It cannot be moved or cancelled."
      )
    case .noMinutes(let day):
      (
        65, "Referatet af mødet den \(day.iso) er ikke læst ind. Læs det ind, før det godkendes.",
        "The minutes of the meeting on \(day.iso) are not here. Read them before they are approved."
      )
    case .noSuchMinutes:
      (
        65, "Referatet er ikke længere i registeret. Se møderne med »tilsagn meeting list«.",
        "These minutes are no longer in the register. See the meetings with “tilsagn meeting list”."
      )
    default: toldOfTheWhole(error)
    }
  }

  private static func toldOfTheWhole(_ error: RegisterError) -> (Int32, String, String) {
    switch error {
    case .notEmpty(let path):
      (73, "Registeret \(path) er ikke tomt. Vælg en ny fil med --database.", "The register \(path) is not empty. Choose a new file with --database.")
    case .badExport(let why):
      (65, "Filen er ikke en hel eksport fra tilsagn (\(why)). Intet er gemt.", "The file is no whole export of tilsagn (\(why)). Nothing is saved.")
    case .newerExport(let found):
      (
        65, "Eksporten er fra en nyere udgave af tilsagn (skema \(found)). Opdatér programmet.",
        "The export is of a newer tilsagn (schema \(found)). Update the program."
      )
    case .fileExists(let path):
      (73, "Filen \(path) findes allerede. Vælg et andet navn.", "The file \(path) exists. Choose another name.")
    case .unknownName:
      (65, "Navnet står ingen steder i registeret. Intet er ændret.", "The name stands nowhere in the register. Nothing is changed.")
    case .unexpected(let text):
      (
        70, "Noget uventet gik galt i registeret (\(text)). Intet er gemt; se efter med »tilsagn check«.",
        "Something unexpected went wrong in the register (\(text)). Nothing is saved; look with “tilsagn check”."
      )
    default: (70, "\(error)", "\(error)")
    }
  }

  /// The first few of many names.
  private static func some(_ names: [String], _ and: String) -> String {
    names.count > 6 ? names.prefix(5).joined(separator: "; ") + " \(and) \(names.count - 5) …" : names.joined(separator: "; ")
  }
}

extension Failure {
  /// The place of what leaked, never the words.
  init(_ leak: ConfidentialText.Leak) {
    let origin = leak.origin
    let (danish, english) = (Wording(.da), Wording(.en))
    self.init(
      70,
      harmless(
        """
        Intet er skrevet: noget fra et lukket punkt ville være kommet med (\(origin.body)\(origin.meeting.map { " " + danish.day($0) } ?? "")\
        \(origin.task.map { ", opgave \($0)" } ?? "")). Det er en fejl i tilsagn; meld den gerne. Med --confidential skrives alt.
        """),
      harmless(
        """
        Nothing is written: something of a closed point would have come along (\(origin.body)\(origin.meeting.map { " " + english.day($0) } ?? "")\
        \(origin.task.map { ", task \($0)" } ?? "")). This is an error in tilsagn; please report it. With --confidential all is written.
        """))
  }

  static let closedSince = Failure(
    65, "Denne udgave af referatet siger noget, som nu er lukket. Vis den med --confidential.",
    "This version of the minutes says what is closed by now. Show it with --confidential.")

  static func confidentialMinutes(_ day: Day, version: Int) -> Failure {
    Failure(
      65,
      "Referatet af mødet den \(day.iso) har lukkede punkter. Vis det hele med --confidential, eller resten med »tilsagn meeting show \(day.iso) --version \(version)«.",
      "The minutes of \(day.iso) have closed points. Show all with --confidential, or the rest with “tilsagn meeting show \(day.iso) --version \(version)”."
    )
  }
}
