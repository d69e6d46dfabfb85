import Foundation
import Testing

/// The repository, from this file's place in it.
let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

struct Outcome {
  let status: Int32
  let out: String
  let error: String
}

/// The program, built beside the tests.
let binary = URL(filePath: try! FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")).deletingLastPathComponent().path + "/tilsagn"

/// A register of its own in a new folder, driven through the built binary.
final class Desk: Sendable {
  let folder: String
  var database: String { folder + "/register.sqlite" }
  let seed = root + "/seeds/kredsraad-koebenhavns-vestegn-2022-12-08.txt"

  init() throws {
    folder = NSTemporaryDirectory() + "tilsagn-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  @discardableResult
  func run(_ arguments: String..., database: String? = nil) throws -> Outcome { try run(arguments, by: "prøve", database: database) }

  /// In the folder of the repository, with lines of 100 columns.
  func run(_ arguments: [String], by: String, database: String? = nil) throws -> Outcome {
    let process = Process()
    process.executableURL = URL(filePath: binary)
    process.currentDirectoryURL = URL(filePath: root)
    process.environment = ProcessInfo.processInfo.environment.merging(["COLUMNS": "100"]) { $1 }
    process.arguments = arguments + ["--database", database ?? self.database, "--by", by]
    let (out, error) = (Pipe(), Pipe())
    (process.standardOutput, process.standardError) = (out, error)
    try process.run()
    let text = String(decoding: out.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    let complaint = String(decoding: error.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return Outcome(status: process.terminationStatus, out: text, error: complaint)
  }

  func file(_ name: String, _ bytes: [UInt8]) throws -> String {
    try Data(bytes).write(to: URL(filePath: folder + "/" + name))
    return folder + "/" + name
  }

  /// The tasks of a section, as JSON objects.
  func section(_ id: String, _ outcome: Outcome) throws -> [[String: Any]] {
    let list = try #require(try JSONSerialization.jsonObject(with: Data(outcome.out.utf8)) as? [String: Any])
    let sections = try #require(list["sections"] as? [[String: Any]])
    return try #require(sections.first { $0["id"] as? String == id })["tasks"] as? [[String: Any]] ?? []
  }

  func owned(by name: String, _ tasks: [[String: Any]]) -> [[String: Any]] {
    tasks.filter { task in (task["owners"] as? [[String: Any]])?.contains { $0["name"] as? String == name } ?? false }
  }
}

@Suite("A secretary's year with the shipped minutes")
struct Story {
  @Test func fromTheMinutesToTheList() throws {
    let desk = try Desk()
    let imported = try desk.run("import", desk.seed, "--today", "2022-12-15")
    #expect(imported.status == 0)
    #expect(imported.out.contains("Kredsrådet 8. december 2022"))
    let again = try desk.run("import", desk.seed, "--today", "2022-12-16")
    #expect(again.status == 0 && again.out.contains("allerede læst ind"))

    try desk.run("meeting", "add", "--body", "Kredsrådet", "--date", "2023-03-09", "--today", "2022-12-15")
    let before = try desk.run("followup", "--today", "2023-03-01", "--format", "json")
    let due = desk.owned(by: "Strategisk Chefforum", try desk.section("due", before))
    #expect(due.count == 1)
    let task = try #require(due.first)
    #expect((task["due"] as? [String: Any])?["date"] as? String == "2023-03-09")
    #expect((task["due"] as? [String: Any])?["type"] as? String == "first-meeting-in")
    let pledge = try #require(desk.owned(by: "Trine Græse", try desk.section("undated", before)).first)

    let id = try #require(pledge["id"] as? Int)
    #expect(try desk.run("done", String(id), "--note", "Brevet er sendt.", "--today", "2023-01-12").status == 0)
    try desk.run("meeting", "add", "--body", "Kredsrådet", "--date", "2023-06-15", "--today", "2023-03-10")
    let overdue = try desk.run("overdue", "--today", "2023-06-01", "--format", "json")
    #expect(overdue.status == 1)
    let late = desk.owned(by: "Strategisk Chefforum", try desk.section("overdue", overdue))
    #expect(late.count == 1 && (late[0]["due"] as? [String: Any])?["date"] as? String == "2023-03-09")
    #expect(desk.owned(by: "Trine Græse", try desk.section("overdue", overdue)).isEmpty)

    let report = try desk.run("report", "--to", "Strategisk Chefforum", "--format", "md", "--today", "2023-06-01")
    #expect(report.out.contains("# Status til Strategisk Chefforum") && report.out.contains("9. marts 2023"))
  }

  @Test func aMovedMeetingTakesItsDeadlinesAlong() throws {
    let desk = try Desk()
    try desk.run("import", desk.seed, "--today", "2022-12-15")
    try desk.run("meeting", "add", "--body", "Kredsrådet", "--date", "2023-03-09", "--today", "2022-12-15")
    let moved = try desk.run("meeting", "move", "2023-03-09", "2023-03-23", "--today", "2023-02-01")
    #expect(moved.status == 0 && moved.out.contains("9. marts 2023 → 23. marts 2023"))
    let list = try desk.run("followup", "--today", "2023-03-01", "--format", "json")
    let task = try #require(desk.owned(by: "Strategisk Chefforum", try desk.section("due", list)).first)
    let due = try #require(task["due"] as? [String: Any])
    #expect(due["date"] as? String == "2023-03-23" && due["original"] as? String == "2023-03-09" && due["slips"] as? Int == 1)
    let history = try desk.run("history", String(try #require(task["id"] as? Int)))
    #expect(history.out.contains("9. marts 2023 → 23. marts 2023") && history.out.contains("flyttet"))
    let dry = try desk.run("meeting", "cancel", "2023-03-23", "--dry-run", "--today", "2023-02-02")
    #expect(dry.out.contains("Intet er gemt"))
    #expect(try desk.run("meeting", "list", "--today", "2023-02-02").out.contains("23. marts 2023: planlagt"))
  }

  @Test func aTaskByHandLivesThroughItsStates() throws {
    let desk = try Desk()
    #expect(
      try desk.run(
        "add", "bestille lokale", "--owner", "Sekretariatet", "--due", "inden udgangen af april", "--body", "Samrådet", "--today", "2023-01-10"
      ).status == 0)
    #expect(try desk.run("start", "1", "--today", "2023-01-11").status == 0)
    #expect(try desk.run("note", "1", "Ringet to gange", "--today", "2023-01-12").status == 0)
    #expect(try desk.run("assign", "1", "Formanden", "--today", "2023-01-12").status == 0)
    #expect(try desk.run("due", "1", "2023-06-01", "--why", "ferie", "--today", "2023-01-12").status == 0)
    let shown = try desk.run("show", "1", "--today", "2023-01-12")
    #expect(
      shown.out.contains("oprindelig") && shown.out.contains("1. juni") && shown.out.contains("Ringet to gange") && shown.out.contains("Formanden"))
    #expect(try desk.run("drop", "1", "--today", "2023-01-13").status == 0)
    #expect(try desk.run("start", "1", "--today", "2023-01-13").status == 65)
    #expect(try desk.run("reopen", "1", "--today", "2023-01-13").status == 0)
    #expect(try desk.run("--today", "2023-06-02", "overdue").status == 1)
  }
}

@Suite("Bad input gets a clear answer and changes nothing")
struct BadInput {
  @Test func files() throws {
    let desk = try Desk()
    #expect(try desk.run("import", desk.folder + "/findes-ikke.txt").status == 66)
    #expect(try desk.run("import", desk.folder).status == 66)
    #expect(try desk.run("import", desk.file("tom.txt", [])).status == 65)
    var seed: UInt64 = 42
    let noise = (0..<1_000_000).map { _ -> UInt8 in
      seed = seed &* 6_364_136_223_846_793_005 &+ 1
      return UInt8(truncatingIfNeeded: seed >> 33)
    }
    #expect(try desk.run("import", desk.file("støj.bin", noise)).status == 65)
    let recipe = try desk.run("import", desk.file("opskrift.txt", Array("Rør smør og sukker hvidt.\n\nTilsæt æg.\n".utf8)))
    #expect(recipe.status == 65 && !recipe.error.isEmpty)
    #expect(!FileManager.default.fileExists(atPath: desk.database))
  }

  @Test func registers() throws {
    let desk = try Desk()
    #expect(try desk.run("list").status == 66)
    let other = try desk.file("andet.sqlite", Array("This is no database at all, but long enough to be one.".utf8))
    #expect(try desk.run("list", database: other).status == 65)
    #expect(try desk.run("import", desk.seed, database: other).status == 65)
    try desk.run("import", desk.seed, "--today", "2022-12-15")
    #expect(try desk.run("done", "999").status == 65)
    #expect(try desk.run("meeting", "add", "--body", "Kredsrådet", "--date", "2023-02-30").status == 64)
    #expect(try desk.run("due", "1", "engang").status == 64)
  }
}
