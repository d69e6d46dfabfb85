import Foundation
import Testing

/// Every report in every text format and both languages, over the year that the tutorial tells; the files in Tests/Snapshots are what is expected.
///
/// `RECORD_SNAPSHOTS=1 swift test --filter Snapshots` writes them anew; read the difference before it is committed.
@Suite("Reports as they were")
struct Snapshots {
  static let today = "2026-06-04"
  static let folder = root + "/Tests/Snapshots"
  static let isRecording = ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] != nil

  /// The register at the end of the tutorial, with a task that nobody owns, one of a group, and two mail addresses.
  static let desk = Result {
    let desk = try Desk()
    let text = try String(contentsOfFile: root + "/docs/tutorial.md", encoding: .utf8)
    let reading = ["list", "show", "followup", "overdue", "search", "history", "report"]
    for command in TutorialText.parts(text).compactMap(\.command) where !command.hasPrefix("tilsagn assign 25") {
      if !reading.contains(TutorialText.words(command)[1]) { _ = try desk.tell(command) }
    }
    for command in [
      "tilsagn owner email \"Havbjerg Kommune\" post@havbjerg.example", "tilsagn note 6 \"Regionen har ferie i juli.\"",
      "tilsagn add \"Undersøge prisen på nye havnebomme\" --owner Kommunerne --body Kredsrådet --due 2026-06-20",
    ] { _ = try desk.tell(command + " --today 2026-06-01") }
    return desk
  }

  static let reports: [(name: String, command: String)] = [
    ("followup", "followup --body Kredsrådet"), ("followup-owner", "followup --body Kredsrådet --owner \"Møllested Kommune\""),
    ("overdue", "overdue"),
    ("report", "report --to \"Møllested Kommune\" --since 2025-12-04"), ("list", "list --body Kredsrådet"), ("show", "show 21"),
    ("meeting-show", "meeting show 2025-06-19"), ("suggestions", "suggestions"), ("owner-show", "owner show Kommunerne --since 2025-03-13"),
  ]
  static let endings = ["table": "txt", "md": "md", "html": "html", "csv": "csv", "json": "json", "ics": "ics"]
  static let lists = reports.flatMap { report in ["da", "en"].flatMap { language in endings.keys.sorted().map { (report.name, language, $0) } } }

  @Test(arguments: lists) func list(_ name: String, _ language: String, _ format: String) throws {
    let command = try #require(Self.reports.first { $0.name == name }).command
    try compare("\(command) --format \(format)", language, "\(name).\(language).\(Self.endings[format] ?? "")")
  }

  @Test(arguments: ["da", "en"], ["table", "json", "ics"]) func meetings(_ language: String, _ format: String) throws {
    try compare("meeting list --format \(format)", language, "meeting-list.\(language).\(Self.endings[format] ?? "")")
  }

  @Test(arguments: ["da", "en"]) func reminders(_ language: String) throws {
    let desk = try Self.desk.get()
    let (copy, target) = (desk.folder + "/\(language).sqlite", desk.folder + "/\(language)")
    try FileManager.default.copyItem(atPath: desk.database, toPath: copy)
    let written = try desk.run(
      [
        "remind", "--body", "Kredsrådet", "--from", "Åse Holm <aase@klitkysten.example>", "--output", target, "--today", Self.today, "--language",
        language,
      ],
      by: "anne", database: copy)
    #expect(written.error == "" && written.status == 0)
    let names = try FileManager.default.contentsOfDirectory(atPath: target).sorted()
    let kept = "\(Self.folder)/remind-\(language)"
    if Self.isRecording { try? FileManager.default.removeItem(atPath: kept) }
    try match(written.out.replacing(target, with: "MAPPE"), "remind-\(language)/screen.txt")
    for name in names { try match(String(contentsOfFile: target + "/" + name, encoding: .utf8), "remind-\(language)/\(name)") }
    #expect(try FileManager.default.contentsOfDirectory(atPath: kept).sorted() == (names + ["screen.txt"]).sorted())
  }

  private func compare(_ command: String, _ language: String, _ name: String) throws {
    let answer = try Self.desk.get().tell("tilsagn \(command) --language \(language) --today \(Self.today)")
    #expect(answer.error == "" && answer.status == (command.hasPrefix("overdue") ? 1 : 0))
    try match(answer.out, name)
  }

  private func match(_ text: String, _ name: String) throws {
    let file = URL(filePath: Self.folder + "/" + name)
    if Self.isRecording {
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
    // Byte by byte: strings are also alike with other line breaks.
    #expect(try Data(text.utf8) == Data(contentsOf: file), "\(name)")
  }
}
