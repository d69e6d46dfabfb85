import Foundation
import Testing

/// The year that docs/tutorial.md tells: its commands are run in order on one register. What they answer must be what stands there, and at each
/// list the tasks must be those that a careful secretary wrote by hand from the minutes in Tests/Story.
///
/// `TILSAGN_RECORD=1 swift test --filter Tutorial` writes the answers anew; read the difference before it is committed.
@Suite("The tutorial: a year of a kredsråd and its Strategisk Chefforum")
struct Tutorial {
  @Test func saysWhatTheProgramAnswers() throws {
    let desk = try Desk()
    let path = root + "/docs/tutorial.md"
    let text = try String(contentsOfFile: path, encoding: .utf8)
    var (told, follows) = ("", false)
    for part in TutorialText.parts(text) {
      guard let command = part.command else {
        told += part.text
        follows = false
        continue
      }
      let outcome = try desk.tell(command)
      #expect(outcome.error == "" && outcome.status == (command.contains(" overdue ") ? 1 : 0), "\(command)")
      #expect(outcome.out == part.text, "\(command)")
      if let list = Self.byHand[command] { #expect(try desk.list(command) == list, "\(command)") }
      told += (follows ? "\n" : "") + "$ \(command)\n\(outcome.out)"
      follows = true
    }
    if ProcessInfo.processInfo.environment["TILSAGN_RECORD"] != nil { try told.write(toFile: path, atomically: true, encoding: .utf8) }
    #expect(Set(Self.byHand.keys).isSubset(of: TutorialText.parts(text).compactMap(\.command)))
  }

  /// Section, number, owner, last day (and the first one where it was moved), age in meetings where there is no day.
  static let byHand: [String: [String]] = [
    "tilsagn followup --body Kredsrådet --today 2025-06-12": [
      "overdue 9 Møllested Kommune 2025-05-01",
      "due 3 Ole Winkel 2025-06-19 (2025-06-12)",
      "due 7 Pernille Vang 2025-06-19 (2025-06-12)",
      "undated 6 Lone Bruun 0 meetings",
      "later 4 Strategisk Chefforum 2025-09-11",
      "proposals 5 Kommunerne 0 meetings",
      "closed 1 Morten Dahl 2025-04-01",
      "closed 2 Havbjerg Kommune 2025-05-01",
      "closed 8 Vesterlund Kommune 2025-05-01",
      "closed 10 Rævkær Kommune 2025-05-01",
    ],
    "tilsagn overdue --today 2025-10-08": [
      "overdue 9 Møllested Kommune 2025-05-01",
      "overdue 15 Jens Peter Thomsen 2025-10-01",
    ],
    "tilsagn list --meeting 2025-10-23 --today 2025-10-30": [
      "tasks 16 Eva Ravn 2025-11-14",
      "tasks 17 Morten Dahl 2025-12-31",
    ],
    "tilsagn followup --body \"Strategisk Chefforum\" --today 2025-11-20": [
      "due 4 Strategisk Chefforum 2025-12-04 (2025-09-11)",
      "due 17 Morten Dahl 2025-12-31",
      "undated 13 Henrik Bøgh 1 meetings",
      "closed 12 Tine Lauge 2025-10-23",
      "closed 16 Eva Ravn 2025-11-14",
    ],
    "tilsagn followup --body Kredsrådet --today 2025-11-27": [
      "overdue 9 Møllested Kommune 2025-05-01",
      "overdue 15 Jens Peter Thomsen 2025-10-01",
      "due 4 Strategisk Chefforum 2025-12-04 (2025-09-11)",
      "due 7 Pernille Vang 2025-12-04 (2025-06-12)",
      "undated 6 Lone Bruun 1 meetings",
      "proposals 5 Kommunerne 1 meetings",
      "closed 3 Ole Winkel 2025-06-19 (2025-06-12)",
      "closed 14 politiet 2025-10-31",
    ],
    "tilsagn list --owner unresolved --today 2026-03-19": ["tasks 25 - 0 meetings"],
    "tilsagn followup --body Kredsrådet --today 2026-06-04": [
      "overdue 21 Møllested Kommune 2026-04-01",
      "overdue 22 Rævkær Kommune 2026-04-01",
      "overdue 24 Klitkystens Politi 2026-05-01",
      "undated 6 Lone Bruun 3 meetings",
      "undated 25 Lone Kvist 0 meetings",
      "later 23 Sofie Lindholm 2026-06-27",
      "proposals 5 Kommunerne 3 meetings",
      "proposals 26 Kredsrådet for Klitkystens Politi 2026-11-30",
      "closed 15 Jens Peter Thomsen 2025-10-01",
      "closed 18 Havbjerg Kommune 2026-04-01",
      "closed 19 Morten Dahl 2026-03-12",
      "closed 20 Vesterlund Kommune 2026-04-01",
    ],
  ]
}

/// Prose and commands of the tutorial: in a block of the console each line that begins with "$ " is a command, what follows is its answer. A blank
/// line stands before the next one.
enum TutorialText {
  struct Part {
    /// Prose, or the answer to the command.
    var text = ""
    var command: String?
  }

  static func parts(_ text: String) -> [Part] {
    var found: [Part] = [Part()]
    var inside = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
      let isFence = line.hasPrefix("```")
      if isFence { inside = line == "```console" }
      if inside, line.hasPrefix("$ ") {
        if found[found.count - 1].command != nil, found[found.count - 1].text.hasSuffix("\n") { found[found.count - 1].text.removeLast() }
        found.append(Part(command: String(line.dropFirst(2))))
      } else {
        if isFence, found[found.count - 1].command != nil { found.append(Part()) }
        found[found.count - 1].text += line + "\n"
      }
    }
    return found
  }

  /// The words of a command, as a shell reads them: double quotes keep words together.
  static func words(_ command: String) -> [String] {
    var (words, current, quoted): ([String], String?, Bool) = ([], nil, false)
    for character in command {
      switch character {
      case "\"":
        quoted.toggle()
        current = current ?? ""
      case " " where !quoted:
        if let word = current { words.append(word) }
        current = nil
      default: current = (current ?? "") + String(character)
      }
    }
    return words + (current.map { [$0] } ?? [])
  }
}

extension Desk {
  /// Runs a command as it stands in the tutorial, in the folder of the repository.
  func tell(_ command: String) throws -> Outcome { try run(Array(TutorialText.words(command).dropFirst()), by: "anne") }

  /// The tasks of a list, a line each, in the order of the list.
  func list(_ command: String) throws -> [String] {
    let json = try tell(command + " --format json").out
    let value = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    let sections = value["sections"] as? [[String: Any]] ?? [["id": "tasks", "tasks": value["tasks"] ?? []]]
    return sections.flatMap { section in (section["tasks"] as? [[String: Any]] ?? []).map { "\(section["id"] ?? "") \(Self.line($0))" } }
  }

  private static func line(_ task: [String: Any]) -> String {
    let owners = (task["owners"] as? [[String: Any]] ?? []).compactMap { $0["name"] as? String }
    let due = task["due"] as? [String: Any]
    let (day, first) = (due?["date"] as? String, due?["original"] as? String)
    let when = day.map { $0 + (first == $0 ? "" : " (\(first ?? "-"))") } ?? "\(task["ageInMeetings"] ?? "?") meetings"
    return "\(task["id"] ?? "?") \(owners.isEmpty ? "-" : owners.joined(separator: ", ")) \(when)"
  }
}
