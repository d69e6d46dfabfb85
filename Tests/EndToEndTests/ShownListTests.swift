import Foundation
import Testing

/// The follow-up list of the shipped minutes before 9 March 2023, as docs/ shows it in each format.
///
/// `RECORD_SNAPSHOTS=1 swift test --filter ShownLists` writes the files anew, the Word document too where pandoc is installed.
@Suite("The lists that docs/ shows")
struct ShownLists {
  static let desk = Result {
    let desk = try Desk()
    try desk.run("import", desk.seed, "--today", "2022-12-15")
    try desk.run("meeting", "add", "--body", "Kredsrådet", "--date", "2023-03-09", "--today", "2022-12-15")
    return desk
  }

  private func list(_ arguments: String...) throws -> Outcome {
    try Self.desk.get().run(["followup", "--meeting", "2023-03-09", "--today", "2023-03-01"] + arguments, by: "prøve")
  }

  @Test(arguments: ["table": "txt", "md": "md", "html": "html", "csv": "csv", "json": "json", "ics": "ics"].sorted { $0.key < $1.key })
  func isWhatTheProgramPrints(_ format: (key: String, value: String)) throws {
    let file = URL(filePath: root + "/docs/opfoelgning-2023-03-09." + format.value)
    let told = try list("--format", format.key)
    #expect(told.error == "" && told.status == 0)
    if Snapshots.isRecording { try Data(told.out.utf8).write(to: file) }
    #expect(try Data(told.out.utf8) == Data(contentsOf: file))
  }

  /// Its bytes depend on the version of pandoc; `make check` reads it with another program.
  @Test(.enabled(if: Snapshots.isRecording)) func wordDocument() throws {
    #expect(try list("--output", root + "/docs/opfoelgning-2023-03-09.docx").status == 0)
  }
}
