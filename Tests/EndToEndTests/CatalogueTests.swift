import Foundation
import Testing

@Suite("What those who maintain the grammar and the names ask for")
struct CatalogueTests {
  private func object(_ outcome: Outcome) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(outcome.out.utf8)) as? [String: Any])
  }

  /// Every rule, with its examples both ways, in each format.
  @Test func rulesAreTheSameInEachFormat() throws {
    let desk = try Desk()
    let catalogue = try object(desk.run("rules", "--format", "json"))
    let rules = try #require(catalogue["rules"] as? [[String: Any]])
    let (table, markdown) = (try desk.run("rules").out, try desk.run("rules", "--format", "md").out)
    #expect(rules.count > 40)
    for rule in rules {
      let (id, reads) = (try #require(rule["id"] as? String), try #require(rule["reads"] as? [String]))
      #expect(table.contains(id) && markdown.contains(id), "\(id)")
      // Whoever owns the task is marked in its own way in each.
      for example in reads {
        let pieces = example.replacing("[hvem ", with: "[").replacing("[hvad ", with: "[").split { "[]\n".contains($0) }
        let piece = try #require(pieces.max { $0.count < $1.count })
        #expect(table.contains(piece), "\(id): \(example)")
      }
    }
  }

  @Test func explainTellsWhichRuleReadASentenceAndWhyAnotherWasLeft() throws {
    let desk = try Desk()
    let file = try desk.file(
      "a.txt",
      Array(
        "Referat af møde i Haverådet\nDato: 9. marts 2023\nTil stede: Lone Holm\n\n1. Hæk\nLone Holm klipper hækken inden den 1. maj.\nHækken var høj i fjor.\n"
          .utf8))
    let whole = try desk.run("explain", file)
    #expect(whole.status == 0 && whole.out.contains("Lone Holm klipper hækken") && whole.out.contains("Hækken var høj"))
    let line = try desk.run("explain", file, "--line", "6")
    #expect(line.out.contains("klipper hækken") && !line.out.contains("Hækken var høj"))
    #expect(try desk.run("extract", file).out.contains("Lone Holm: klippe hækken"))
    #expect(try desk.run("explain", desk.folder + "/findes-ikke.txt").status == 66)
  }

  @Test func explainTellsWhatMinutesSayOfOpenTasks() throws {
    let desk = try Desk()
    func minutes(_ day: String, _ text: String) -> [UInt8] {
      Array("Referat af møde i Haverådet\nDato: \(day)\nTil stede: Lone Holm, Bo Lund\n\n1. Skilte\n\(text)\n".utf8)
    }
    let first = try desk.file("a.txt", minutes("8. december 2022", "Lone Holm sender et brev til kommunen om skiltene inden den 1. februar 2023."))
    try desk.run("import", first, "--today", "2022-12-09")
    let next = try desk.file("b.txt", minutes("9. marts 2023", "Brevet til kommunen om skiltene er sendt."))
    #expect(try desk.run("explain", next, "--tasks").out.contains("Brevet til kommunen om skiltene er sendt."))
    try desk.run("import", next, "--today", "2023-03-10")
    #expect(try desk.run("accept", "1", "--today", "2023-03-10").out.contains("udført"))
    #expect(try desk.run("source", "2023-03-09").out.contains("Brevet til kommunen"))
    let shown = try desk.run("show", "1", "--today", "2023-03-10").out
    #expect(shown.contains("I referatet:") && shown.contains("a.txt (ren tekst)"))
    #expect(try desk.run("meeting", "show", "2022-12-08", "--today", "2023-03-10").out.contains("SHA-256"))
  }

  @Test func namesAreListedAsTextAndJSON() throws {
    let desk = try Desk()
    try desk.run("body", "add", "Byrådet", "--organisation", "Nordby")
    #expect(try desk.run("body", "add", "Byrådet", "--organisation", "Nordby").status != 0)
    try desk.run("owner", "add", "Ida Holm", "--email", "ida@example.dk")
    try desk.run("owner", "add", "Klubben", "--type", "group")
    try desk.run("owner", "members", "Klubben", "--add", "Ida Holm")
    let bodies = try #require(try object(desk.run("body", "list", "--format", "json"))["bodies"] as? [[String: Any]])
    #expect(bodies.first?["name"] as? String == "Byrådet" && bodies.first?["organisation"] as? String == "Nordby")
    let owners = try #require(try object(desk.run("owner", "list", "--format", "json"))["owners"] as? [[String: Any]])
    #expect(owners.compactMap { $0["name"] as? String } == ["Ida Holm", "Klubben"] && owners[1]["members"] as? [String] == ["Ida Holm"])
    #expect(owners[0]["email"] as? String == "ida@example.dk")
    #expect(try desk.run("owner", "list").out.contains("Klubben") && desk.run("body", "list").out.contains("Byrådet"))
  }
}
