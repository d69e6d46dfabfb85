import Foundation
import Glibc
import Testing

@Suite("Reviewing the shipped minutes in a terminal")
struct Reviewing {
  private func terminal(_ desk: Desk, columns: Int = 80, rows: Int = 24, environment: [String: String] = [:]) throws -> PseudoTerminal {
    try PseudoTerminal(
      ["review", "--database", desk.database, "--by", "anne", "--today", "2022-12-15"], columns: columns, rows: rows, environment: environment)
  }

  private func imported() throws -> Desk {
    let desk = try Desk()
    try desk.run("import", desk.seed, "--today", "2022-12-15")
    return desk
  }

  /// The tasks of the register by number, as JSON objects.
  private func tasks(_ desk: Desk) throws -> [Int: [String: Any]] {
    let json = try JSONSerialization.jsonObject(with: Data(try desk.run("list", "--format", "json", "--today", "2022-12-15").out.utf8))
    let rows = try #require((json as? [String: Any])?["tasks"] as? [[String: Any]])
    return Dictionary(uniqueKeysWithValues: rows.compactMap { row in (row["id"] as? Int).map { ($0, row) } })
  }

  private func text(_ task: [String: Any]?) -> String { task?["text"] as? String ?? "" }
  private func isConfirmed(_ task: [String: Any]?) -> Bool { task?["confirmed"] as? Bool ?? false }
  private func owners(_ task: [String: Any]?) -> [String] { (task?["owners"] as? [[String: Any]] ?? []).compactMap { $0["name"] as? String } }

  @Test func byKeysAlone() throws {
    let desk = try imported()
    let before = try tasks(desk).count
    let first = try terminal(desk)
    try first.show("punkt 1 af 5")
    try first.press("b", until: "Opgave 1 er bekræftet (")
    try first.press("r", until: "Opgavens nye tekst:")
    try first.press("\u{15}tale med æ, ø og å om julemarkeder\r", until: "Opgave 2 har fået ny tekst (")
    try first.press("a", until: "Hvem skal have opgaven?")
    try first.press("\u{15}Trine Græse; Borgmestrene\r", until: "Opgave 2 har fået ny ansvarlig (")
    try first.press("f", until: "Frist:")
    try first.press("\u{15}engang\r", until: "kan ikke læses som en frist")
    try first.press("\u{15}2023-04-01\r", until: "Opgave 2 har fået ny frist (")
    try first.press("t", until: "1 tilsagn")
    try first.press("3", until: "Opgave 2 er nu: anmodning (")
    try first.press("b", until: "Opgave 2 er bekræftet (")
    try first.press("n", until: "Hvilken sætning")
    try first.press("\u{1B}[H", until: "»Kim Christiansen bød velkommen")
    try first.press("\u{1B}[B", until: "»Der var ingen bemærkninger hertil.«")
    try first.press("\r", until: "Hvad skal gøres?")
    try first.press("\u{15}skrive bemærkningerne ned\r", until: "Hvem skal gøre det?")
    try first.press("\u{15}Kurt Scheelsbeck\r", until: "tom for ingen:")
    try first.press("\u{15}\r", until: "Opgaven er skrevet ind og bekræftet")
    try first.press("x", until: "Opgave 3 er afvist (")
    try first.press("x", until: "Opgave 4 er afvist (")
    try first.press("u", until: "Det sidste er taget tilbage.")
    try first.press("q", until: "mangler; fortsæt med »tilsagn review 2022-12-08«")
    #expect(try first.wait() == 0 && first.isRestored)

    let kept = try tasks(desk)
    #expect(kept.count == before && kept[3] == nil)
    #expect(isConfirmed(kept[1]) && isConfirmed(kept[2]) && !isConfirmed(kept[4]))
    #expect(text(kept[2]) == "tale med æ, ø og å om julemarkeder" && owners(kept[2]) == ["Trine Græse", "Borgmestrene"])
    #expect(kept[2]?["kind"] as? String == "request" && (kept[2]?["due"] as? [String: Any])?["date"] as? String == "2023-04-01")
    let added = try #require(kept.values.first { text($0) == "skrive bemærkningerne ned" })
    let source = try #require(added["source"] as? [String: Any])
    #expect(isConfirmed(added) && owners(added) == ["Kurt Scheelsbeck"] && source["agendaItem"] as? String == "1")
    #expect(source["quote"] as? String == "Der var ingen bemærkninger hertil.")
    #expect(try desk.run("check").status == 0)

    // Taken up again, it goes on where somebody has yet to decide; to the end.
    let second = try terminal(desk, columns: 120, rows: 40)
    try second.show("Opgave 4 ")
    var isDone = false
    for _ in 0..<60 where !isDone {
      try second.screen.contains("ikke fundet nogen opgave")
        ? second.press("i", until: "mærket »ingen opfølgning«") : second.press("b", until: "er bekræftet (")
      isDone = second.screen.contains("Alle punkter er gennemgået.")
    }
    #expect(isDone)
    try second.press("\r", until: "Alle punkter er gennemgået.")
    #expect(try second.wait() == 0)
    #expect(try desk.run("review", "--dry-run").out.contains("taget stilling til alt"))
    #expect(try desk.run("meeting", "checked", "2022-12-08").out.contains("ingen opfølgning (anne, 15. december 2022)"))
  }

  @Test func whatWasDecidedOutlivesAnInterruption() throws {
    let desk = try imported()
    let interrupted = try terminal(desk)
    try interrupted.show("punkt 1 af 5")
    try interrupted.press("b", until: "Opgave 1 er bekræftet (")
    try interrupted.press("r", until: "Opgavens nye tekst:")
    try interrupted.press("halvt skrevet\u{3}", until: "Det, du har afgjort, er gemt.")
    #expect(try interrupted.wait() == 0 && interrupted.isRestored)
    #expect(String(decoding: interrupted.bytes, as: UTF8.self).contains("\u{1B}[?1049l"))
    let killed = try terminal(desk)
    try killed.show("Opgave 2 ")
    try killed.press("x", until: "Opgave 2 er afvist (")
    killed.send(SIGTERM)
    #expect(try killed.wait() == 0 && killed.isRestored)
    // Even a crash leaves the terminal as it was.
    let crashed = try terminal(desk)
    try crashed.show("? hjælp")
    crashed.send(SIGSEGV)
    #expect(try crashed.wait() == -SIGSEGV && crashed.isRestored)
    let kept = try tasks(desk)
    #expect(isConfirmed(kept[1]) && kept[2] == nil && !text(kept[2]).contains("halvt"))
    #expect(!isConfirmed(kept[3]))
  }

  @Test func anySizeAndAnyTerminal() throws {
    let desk = try imported()
    let small = try terminal(desk, environment: ["NO_COLOR": "1"])
    try small.show("? hjælp")
    #expect(small.screen.split(separator: "\n", omittingEmptySubsequences: false).count == 24)
    #expect(!String(decoding: small.bytes, as: UTF8.self).contains("\u{1B}[1m"))
    try small.resize(columns: 120, rows: 40, until: "? hjælp")
    let lines = small.screen.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count == 40 && lines.contains { $0.count == 120 })
    try small.press("q", until: "gemt")
    #expect(try small.wait() == 0)

    let dumb = try terminal(desk, environment: ["TERM": "dumb"])
    try dumb.show("? hjælp")
    try dumb.press("b", until: "Opgave 1 er bekræftet (")
    #expect(dumb.screen.contains("> ") && dumb.screen.contains("»"))
    try dumb.press("r", until: "Opgavens nye tekst:")
    try dumb.press("\u{15}skrive det\r", until: "Opgave 2 har fået ny tekst (")
    try dumb.press("q", until: "gemt")
    #expect(try dumb.wait() == 0 && dumb.isRestored)
    #expect(!dumb.bytes.contains(0x1B))
    #expect(text(try tasks(desk)[2]) == "skrive det")
  }

  @Test func withoutATerminalItNamesThePlainCommands() throws {
    let desk = try imported()
    let refused = try desk.run("review", "--today", "2022-12-15")
    #expect(refused.status == 64 && refused.error.contains("confirm") && refused.error.contains("--dry-run"))
    #expect(try desk.run("review", "2022-12-09").status == 65)
    let list = try desk.run("review", "--dry-run", "--today", "2022-12-15")
    #expect(list.status == 0 && list.out.contains("Opgave 1 ") && list.out.contains("ikke set efter"))
  }

  @Test func thePlainCommandsDoTheSame() throws {
    let desk = try imported()
    let kind = try desk.run("edit", "1", "--kind", "proposal", "--text", "drøfte det", "--today", "2022-12-15")
    let edited = try tasks(desk)[1]
    #expect(kind.status == 0 && text(edited) == "drøfte det" && edited?["kind"] as? String == "proposal")
    // One command is one step.
    try desk.run("undo", "--today", "2022-12-15")
    let undone = try tasks(desk)[1]
    #expect(text(undone) != "drøfte det" && undone?["kind"] as? String != "proposal")
    #expect(try desk.run("edit", "1").status == 64)
    #expect(try desk.run("edit", "1", "--kind", "nonsens").status == 64)

    let quote = "Kommunerne modtager gerne   orientering, hvis man\nkan understøtte lokale tiltag."
    func add(_ quote: String, _ more: String...) throws -> Outcome {
      try desk.run(
        ["add", "orientere kommunerne", "--from", "2022-12-08", "--quote", quote, "--owner", "Politiet", "--today", "2022-12-15"] + more, by: "anne")
    }
    #expect(try add("Sådan står der ikke.").status == 65)
    #expect(try add("Kim Christiansen").error.contains("steder i referatet"))
    #expect(try desk.run("add", "x", "--from", "2022-12-08").status == 64)
    #expect(try add(quote, "--due", "til næste møde", "--kind", "request").status == 0)
    let added = try #require(try tasks(desk).values.first { text($0) == "orientere kommunerne" })
    let source = try #require(added["source"] as? [String: Any])
    #expect(source["quote"] as? String == "Kommunerne modtager gerne orientering, hvis man kan understøtte lokale tiltag.")
    #expect(source["agendaItem"] as? String == "1" && source["rule"] is NSNull && added["kind"] as? String == "request")
    #expect((added["due"] as? [String: Any])?["type"] as? String == "next-meeting")
    #expect(try desk.run("show", String(try #require(added["id"] as? Int))).out.contains("skrevet ind i hånden"))

    #expect(try desk.run("meeting", "checked", "2022-12-08", "3", "--today", "2022-12-15").out.contains("ingen opfølgning"))
    #expect(try desk.run("meeting", "checked", "2022-12-08", "Evt", "--today", "2022-12-15").status == 0)
    #expect(try desk.run("meeting", "checked", "2022-12-08", "1").status == 65)
    #expect(try desk.run("meeting", "checked", "2022-12-08", "9").error.contains("Punkt 3 Orientering"))
    #expect(try desk.run("meeting", "checked", "2022-12-08").out.contains("ingen opfølgning (prøve, 15. december 2022)"))
    let json = try desk.run("meeting", "checked", "2022-12-08", "--format", "json").out
    let points = try #require((try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])?["points"] as? [[String: Any]])
    #expect(points.map { $0["number"] as? String } == ["1", "2", "3", "4", "5"])
    #expect(points.map { $0["reviewed"] as? Bool } == [false, false, true, false, true])
    #expect((points[2]["noFollowUp"] as? [String: Any])?["by"] as? String == "prøve")
    try desk.run("meeting", "checked", "2022-12-08", "3", "--take-back", "--today", "2022-12-15")
    #expect(try desk.run("meeting", "checked", "2022-12-08").out.contains("Nyring: ikke set efter"))
    #expect(try desk.run("check").status == 0)
  }
}
