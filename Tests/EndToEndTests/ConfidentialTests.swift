import Foundation
import GRDB
import Testing

/// Minutes with an open and a closed point, and next ones whose closed point tells of a task of the open one.
@Suite("A closed point through every command")
struct ClosedPoint {
  static let first = """
    Referat af møde i Kredsrådet den 8. december 2022
    Til stede: Lone Holm, Bo Lund

    Dagsorden:
    1. Skoleveje
    2. Lukket punkt: Vagtselskabet Falken
    3. Eventuelt

    1. Skoleveje
    Lone Holm skriver et brev til kommunen om skolevejene inden den 1. februar 2023.

    2. Lukket punkt: Vagtselskabet Falken
    Bo Lund opsiger aftalen med vagtselskabet Falken inden den 1. februar 2023.
    Lone Holm kontakter advokat Ida Krogh om en erstatning på næste møde.

    3. Eventuelt
    Bo Lund maler skiltene på Havnevej.

    """
  static let second = """
    Referat af møde i Kredsrådet den 9. marts 2023
    Til stede: Lone Holm, Bo Lund

    1. Skilte
    Bo Lund køber maling til skiltene inden den 1. juni 2023.

    2. Fortroligt punkt
    Lone Holm har skrevet brevet til kommunen om skolevejene, efter at Falken truede borgmesteren.

    """
  static let secrets = ["falken", "advokat", "krogh", "erstatning", "truede"]

  /// Every command that shows tasks or minutes, with the status it ends with.
  static let commands: [([String], Int32)] = [
    (["list"], 0), (["list", "--owner", "Bo Lund"], 0), (["followup"], 0), (["followup", "--meeting", "2023-06-15"], 0), (["overdue"], 1),
    (["report", "--to", "Bo Lund"], 0), (["report", "--to", "Lone Holm"], 0), (["meeting", "show", "2022-12-08"], 0),
    (["meeting", "show", "2023-03-09"], 0),
    (["suggestions"], 0), (["show", "1"], 0),
  ]

  private func desk() throws -> Desk {
    let desk = try Desk()
    for (name, text) in [("a.txt", Self.first), ("b.txt", Self.second)] {
      let read = try desk.run("import", desk.file(name, Array(text.utf8)), "--today", "2023-03-10")
      #expect(read.status == 0, "\(read.error)")
    }
    try desk.run("meeting", "add", "--body", "Kredsrådet", "--date", "2023-06-15", "--today", "2023-03-10")
    return desk
  }

  private func secrets(in text: String) -> [String] { Self.secrets.filter { text.lowercased().contains($0) } }

  @Test func staysOutOfEveryListInEveryFormat() throws {
    let desk = try desk()
    for (command, status) in Self.commands {
      for format in ["table", "md", "json"] {
        for language in ["da", "en"] {
          let file = desk.folder + "/list"
          let given = command + ["--format", format, "--language", language, "--today", "2023-04-01"]
          for arguments in [given, given + ["--output", file]] {
            let shown = try desk.run(arguments, by: "prøve")
            let written = arguments == given ? "" : try String(contentsOfFile: file, encoding: .utf8)
            #expect(shown.status == status, "\(arguments): \(shown.error)")
            #expect(secrets(in: shown.out + shown.error + written) == [], "\(arguments)")
          }
        }
      }
    }
  }

  @Test func showsWhenAskedFor() throws {
    let desk = try desk()
    for (command, status) in Self.commands where command != ["meeting", "show", "2023-03-09"] {
      let shown = try desk.run(command + ["--confidential", "--today", "2023-04-01"], by: "prøve")
      #expect(shown.status == status && !secrets(in: shown.out).isEmpty && shown.error.isEmpty, "\(command)")
    }
    let list = try desk.run("list", "--today", "2023-04-01")
    #expect(list.error == "2 opgaver fra lukkede punkter er udeladt; --confidential tager dem med.\n")
    #expect(try desk.run("list", "--today", "2023-04-01", "--language", "en").error.hasPrefix("2 tasks of closed points are left out;"))
    #expect(try desk.run("suggestions", "--today", "2023-04-01").error.hasPrefix("1 forslag fra lukkede punkter"))
  }

  @Test func searchHistoryAndText() throws {
    let desk = try desk()
    for word in Self.secrets {
      let found = try desk.run("search", word)
      #expect(found.status == 0 && found.out.hasPrefix("Intet fundet"), "\(word)")
      #expect(try desk.run("search", word, "--format", "json").out.contains("\"hits\": []"))
      #expect(try !desk.run("search", word, "--confidential").out.hasPrefix("Intet fundet"))
    }
    for format in ["table", "json"] {
      #expect(try secrets(in: desk.run("history", "--format", format).out) == [])
      #expect(try secrets(in: desk.run("search", "skolevejene", "--format", format).out) == [])
      #expect(try !secrets(in: desk.run("history", "--confidential", "--format", format).out).isEmpty)
    }
    let text = try desk.run("meeting", "show", "2022-12-08", "--version", "1")
    #expect(secrets(in: text.out) == [] && text.out.contains("[lukket punkt udeladt]") && text.out.contains("Havnevej"))
    let source = try desk.run("source", "2022-12-08")
    #expect(source.status == 65 && source.out.isEmpty && source.error.contains("--confidential"))
    #expect(try desk.run("source", "2022-12-08", "--confidential").out == Self.first)
    let hidden = try desk.run("show", "2")
    #expect(hidden.status == 65 && hidden.out.isEmpty && hidden.error == "tilsagn: Opgave 2 er fortrolig. Vis den med --confidential.\n")
    #expect(try desk.run("history", "2").status == 65)
  }

  @Test func importTellsAndPeopleDecide() throws {
    let desk = try Desk()
    let read = try desk.run("import", desk.file("a.txt", Array(Self.first.utf8)), "--today", "2022-12-15")
    #expect(read.out.contains("2 opgaver står i lukkede punkter"))
    #expect(try desk.run("edit", "2", "--no-confidential").out.contains("Opgave 2"))
    #expect(try desk.run("edit", "1", "--confidential").out.contains("fortrolig"))
    let list = try desk.run("list", "--format", "json").out
    #expect(list.contains("\"id\": 2") && !list.contains("\"id\": 1,") && list.contains("\"confidential\": false"))
    #expect(try desk.run("history", "1", "--confidential").out.contains("er fortrolig"))
    try desk.run("add", "ringe til Falken", "--confidential")
    #expect(try !desk.run("list").out.contains("ringe til Falken"))
    // What a filter chooses to change is what a list with the same filter shows.
    let done = try desk.run("done", "--owner", "Lone Holm")
    #expect(done.status == 65 && done.error.contains("er udeladt"))
    #expect(try desk.run("check").status == 0)
  }

  /// A corrected version closes a point: the older one says openly what it said.
  @Test func anOlderVersionThatWasOpen() throws {
    let desk = try Desk()
    for (name, text) in [("a.txt", Self.first.replacing("Lukket punkt: ", with: "")), ("b.txt", Self.first)] {
      try desk.run("import", desk.file(name, Array(text.utf8)), "--today", "2022-12-15")
    }
    for command in [["meeting", "show", "2022-12-08", "--version", "1"], ["source", "2022-12-08", "--version", "1"]] {
      let shown = try desk.run(command, by: "prøve")
      #expect(shown.status == 65 && shown.out.isEmpty && shown.error.contains("--confidential"), "\(command)")
      #expect(try desk.run(command + ["--confidential"], by: "prøve").out.contains("Falken"))
    }
    #expect(try secrets(in: desk.run("history").out + desk.run("list").out + desk.run("search", "Bo").out) == [])
    #expect(try desk.run("meeting", "show", "2022-12-08", "--version", "2").out.contains("[lukket punkt udeladt]"))
  }

  /// A mistake elsewhere is simulated: the register no longer knows that what minutes say of task 1 is confidential.
  @Test func theLastCheckStopsWhatSlipsThrough() throws {
    let desk = try desk()
    let queue = try DatabaseQueue(path: desk.database)
    try queue.writeWithoutTransaction { try $0.execute(sql: "UPDATE suggestion SET confidential = 0") }
    try queue.close()
    for command in [["report", "--to", "Lone Holm"], ["followup"], ["suggestions"], ["show", "1"]] {
      for format in ["table", "md", "json"] {
        let file = desk.folder + "/" + format
        let stopped = try desk.run(command + ["--format", format, "--output", file, "--today", "2023-04-01"], by: "prøve")
        #expect(
          stopped.status == 70 && secrets(in: stopped.error) == [] && stopped.error.contains("Kredsrådet 9. marts 2023"), "\(command) \(format)")
        #expect(!FileManager.default.fileExists(atPath: file))
        #expect(try desk.run(command + ["--format", format, "--today", "2023-04-01"], by: "prøve").out.isEmpty)
      }
    }
    #expect(try desk.run("report", "--to", "Lone Holm", "--confidential", "--today", "2023-04-01").status == 0)
    #expect(try desk.run("check").status == 1)
  }
}
