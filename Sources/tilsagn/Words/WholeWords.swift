import Reports
import Store

/// What is said of the register as a whole.
extension Wording {
  func restored(_ file: String) -> String { harmless(pick("\(file) er læst ind.", "\(file) is restored.")) }
  func backedUp(_ file: String) -> String { harmless(pick("Registeret er kopieret til \(file).", "The register is copied to \(file).")) }
  var sound: String { pick("Registeret er helt.", "The register is sound.") }

  func name(_ kind: Problem.Kind) -> String {
    switch kind {
    case .file: pick("Filen", "The file")
    case .reference: pick("Henvisning til noget, der ikke findes", "A reference to nothing")
    case .quote: pick("Citat, der ikke står i referatet", "A quote that does not stand in the minutes")
    case .search: pick("Søgningen passer ikke til teksterne", "The search index does not fit the texts")
    case .sense: pick("Modsigelse", "A contradiction")
    }
  }

  /// What to do about it.
  func remedy(_ kind: Problem.Kind) -> String {
    switch kind {
    case .file:
      pick(
        "Filen er beskadiget: hent den seneste sikkerhedskopi frem, og kontrollér disken.",
        "The file is damaged: take the latest backup, and check the disk.")
    case .search:
      pick(
        "Søgningen bliver lavet på ny af »tilsagn export« og »tilsagn restore« til en ny fil.",
        "“tilsagn export” and “tilsagn restore” to a new file make the search index anew.")
    case .reference, .quote, .sense:
      pick(
        "Registeret er ændret uden om tilsagn: hent den seneste sikkerhedskopi frem, eller ret rækken med sqlite3.",
        "The register was changed outside tilsagn: take the latest backup, or mend the row with sqlite3.")
    }
  }

  /// How often the name stood where.
  func forgotten(_ places: [(table: String, count: Int)]) -> String {
    let total = places.reduce(0) { $0 + $1.count }
    let parts = places.sorted { $0.table < $1.table }.map { "\(table($0.table)) \($0.count)" }.joined(separator: ", ")
    return pick("Navnet er skjult \(total) steder (\(parts)).", "The name is masked in \(total) places (\(parts)).")
  }

  func beyondReach(files: [String], aliases: [String]) -> [String] {
    var lines = [
      pick(
        "Sikkerhedskopier, eksporter, udskrevne lister og sendte breve nås ikke; slet dem selv. Fornavn eller efternavn alene er ikke skjult.",
        "Backups, exports, printed lists and sent mail are beyond reach; delete them yourself. First name or surname alone is not masked."),
      pick("Det, der er gjort før, kan ikke længere tages tilbage.", "What was done before can no longer be taken back."),
    ]
    if !files.isEmpty {
      lines.append(
        pick("Navnet står også i referaternes filer: ", "The name also stands in the files of the minutes: ") + files.joined(separator: ", "))
    }
    if !aliases.isEmpty {
      lines.append(
        pick(
          "Andre navne er slettet, men kan stå i teksterne; glem dem hver for sig: ", "Other names are deleted but may stand in texts; forget each: ")
          + aliases.joined(separator: ", "))
    }
    return lines.map(harmless)
  }

  private func table(_ name: String) -> String {
    switch name {
    case "meeting", "approval": pick("referater", "minutes")
    case "minutes_version": pick("ældre udgaver", "older versions")
    case "task": pick("opgaver", "tasks")
    case "note": pick("bemærkninger", "notes")
    case "history", "step": pick("historien", "history")
    case "owner", "owner_alias": pick("ansvarlige", "owners")
    default: name
    }
  }
}
