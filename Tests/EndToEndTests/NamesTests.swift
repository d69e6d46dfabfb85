import Foundation
import Testing

@Suite("Owners, bodies and filters from the command line")
struct Names {
  /// A register with four tasks in two bodies.
  func desk() throws -> Desk {
    let desk = try Desk()
    for (text, owner, body) in [
      ("skrive et notat", "Ida Holm", "Samrådet"), ("bestille lokale", "Bo Lund", "Samrådet"), ("ringe til DSB", "Ida Holm", "Nævnet"),
      ("rydde op", "Kommunerne", "Nævnet"),
    ] {
      try desk.run("add", text, "--owner", owner, "--body", body, "--due", "2023-03-01", "--today", "2023-01-10")
    }
    return desk
  }

  func ids(_ outcome: Outcome) throws -> [Int] {
    let list = try #require(try JSONSerialization.jsonObject(with: Data(outcome.out.utf8)) as? [String: Any])
    return (list["tasks"] as? [[String: Any]] ?? []).compactMap { $0["id"] as? Int }
  }

  @Test(arguments: [
    (["--owner", "ida"], [1, 3]), (["--owner", "IH"], [1, 3]), (["--owner", "Ida Holm", "--body", "nævnet"], [3]), (["--text", "LOKALE"], [2]),
    (["--kind", "decision", "--overdue"], [1, 2, 3, 4]), (["--due-before", "2023-03-01"], []), (["--due-before", "2023-03-02"], [1, 2, 3, 4]),
    (["--unconfirmed"], []), (["--owner", "unresolved"], []), (["--status", "done"], []),
  ])
  func filters(_ filter: [String], _ expected: [Int]) throws {
    #expect(try ids(desk().run(["list", "--format", "json", "--today", "2023-06-01"] + filter, by: "anne")) == expected)
  }

  @Test func bulkCommandsTakeNumbersOrAFilterButNotNothing() throws {
    let desk = try desk()
    #expect(try desk.run("done").status == 64)
    #expect(try desk.run("done", "1", "--owner", "Ida Holm").status == 64)
    #expect(try desk.run("done", "--owner", "Nonsens").status == 65)
    let done = try desk.run("done", "--owner", "Ida Holm", "--note", "Færdig.", "--today", "2023-02-01")
    #expect(done.status == 0 && done.out.contains("Opgave 1 (udført") && done.out.contains("Opgave 3 (udført"))
    let again = try desk.run("done", "--owner", "Ida Holm", "--today", "2023-02-01")
    #expect(again.status == 65 && again.error.contains("Ingen opgaver passer"))
    #expect(try desk.run("note", "--body", "Nævnet", "husk nøglen", "--today", "2023-02-02").out.contains("Opgave 4"))
    #expect(try desk.run("due", "2", "4", "2023-04-01", "--why", "ferie", "--today", "2023-02-02").status == 0)
    #expect(try desk.run("due", "2", "--today", "2023-02-02").status == 64)
    #expect(try desk.run("sleep", "--owner", "Bo", "2023-05-01", "--today", "2023-02-02").out.contains("hviler"))
    #expect(try desk.run("assign", "--body", "Nævnet", "--status", "open", "Ove Berg", "--today", "2023-02-02").out.contains("Ove Berg"))
    // One command is one step.
    try desk.run("reopen", "--owner", "Ida Holm", "--today", "2023-02-03")
    #expect(try desk.run("undo", "--today", "2023-02-03").out.contains("Opgave 3 (udført"))
  }

  @Test func ownersAndBodies() throws {
    let desk = try desk()
    #expect(try desk.run("owner", "add", "Ida Berg", "--email", "ingen adresse").status == 64)
    for bad in ["a@b", "a@b.dk\nBcc: x@y.dk", "<a@b.dk>", "@b.dk", "a@@b.dk"] { #expect(try desk.run("owner", "email", "Bo", bad).status == 64) }
    #expect(try desk.run("owner", "email", "Bo", "bo@lund.example").out.contains("<bo@lund.example>"))
    #expect(try desk.run("owner", "add", "Ida Berg", "--office", "Borgmester").status == 0)
    let several = try desk.run("assign", "2", "Ida", "--today", "2023-02-01")
    #expect(several.status == 65 && several.error.contains("Ida Holm; Ida Berg"))
    #expect(try desk.run("owner", "alias", "Ida Berg", "borgmesteren").out.contains("også borgmesteren"))
    #expect(try desk.run("assign", "2", "borgmesteren", "--today", "2023-02-01").out.contains("Ida Berg"))
    let preview = try desk.run("owner", "merge", "Ida Berg", "Bo Lund", "--dry-run")
    #expect(preview.out.contains("Intet er gemt") && preview.out.contains("1 opgave flyttet") && preview.out.contains("Opgave 2"))
    let list = try JSONSerialization.jsonObject(with: Data(try desk.run("owner", "list", "--format", "json").out.utf8)) as? [String: [[String: Any]]]
    let names = try #require(list?["owners"]).compactMap { $0["name"] as? String }
    #expect(names == ["Bo Lund", "Ida Berg", "Ida Holm", "Kommunerne"])
    #expect(try desk.run("owner", "list", "--type", "group").out.hasPrefix("Kommunerne (gruppe)"))
    #expect(try desk.run("body", "alias", "Samrådet", "SR").status == 0)
    #expect(try desk.run("meeting", "add", "--body", "SR", "--date", "2023-03-09", "--today", "2023-02-01").status == 0)
    #expect(try desk.run("body", "list").out.contains("Samrådet, også SR; 1 møde"))
    #expect(try desk.run("meeting", "show", "2023-03-09", "--today", "2023-02-01").out.contains("Samrådet, 9. marts 2023: planlagt"))
    #expect(try desk.run("meeting", "approve", "2023-03-09", "--today", "2023-03-10").status == 65)
    #expect(try desk.run("meeting", "next", "--body", "Nævnet", "--today", "2023-02-01").out.contains("ikke planlagt"))
    #expect(try desk.run("assign", "4", "--split", "--today", "2023-02-01").error.contains("owner members"))
  }

  @Test func searching() throws {
    let desk = try desk()
    #expect(try desk.run("search", "NOTAT").out.contains("skrive et »notat«"))
    #expect(try desk.run("search", "\"").status == 64)
    #expect(try desk.run("search", "notat", "OR").out.contains("Intet fundet"))
    let json = try JSONSerialization.jsonObject(with: Data(try desk.run("search", "lokal", "--format", "json").out.utf8)) as? [String: Any]
    #expect((json?["hits"] as? [[String: Any]])?.first?["task"] as? Int == 2)
  }
}
