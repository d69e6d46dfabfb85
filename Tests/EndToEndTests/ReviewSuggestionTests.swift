import Foundation
import Testing

@Suite("Reviewing what minutes say of older tasks in a terminal")
struct ReviewingSuggestions {
  private static let march = """
    Referat af møde i Kredsrådet for Klitkystens Politi

    Dato: 13. marts 2025
    Til stede: Lone Bruun, Ole Winkel, Morten Dahl

    1. Natbusser
    Ole Winkel kontakter trafikselskabet om natbusser til Havbjerg. Morten Dahl skriver et notat om tavshedspligt til kommunerne.

    2. Eventuelt
    Intet.

    """
  private static let june = """
    Referat af møde i Kredsrådet for Klitkystens Politi

    Dato: 19. juni 2025
    Til stede: Lone Bruun, Ole Winkel, Morten Dahl

    1. Opfølgning
    Morten Dahl har sendt notatet om tavshedspligt til kommunerne. Ole Winkel kontakter trafikselskabet om natbusser til Havbjerg.

    2. Eventuelt
    Intet.

    """

  /// March is decided on; June says that task 2 is done, and task 1 again.
  private func imported() throws -> Desk {
    let desk = try Desk()
    let files = [try desk.file("marts.txt", Array(Self.march.utf8)), try desk.file("juni.txt", Array(Self.june.utf8))]
    try desk.run(["import"] + files + ["--today", "2025-06-23"], by: "anne")
    try desk.run("confirm", "1", "2", "--today", "2025-06-23")
    return desk
  }

  private func terminal(_ desk: Desk, _ more: String...) throws -> PseudoTerminal {
    try PseudoTerminal(["review", "--database", desk.database, "--by", "anne", "--today", "2025-06-23"] + more)
  }

  private func tasks(_ desk: Desk) throws -> [Int: [String: Any]] {
    let json = try JSONSerialization.jsonObject(with: Data(try desk.run("list", "--format", "json", "--today", "2025-06-23").out.utf8))
    let rows = try #require((json as? [String: Any])?["tasks"] as? [[String: Any]])
    return Dictionary(uniqueKeysWithValues: rows.compactMap { row in (row["id"] as? Int).map { ($0, row) } })
  }

  private func suggestions(_ desk: Desk) throws -> [[String: Any]] {
    let json = try JSONSerialization.jsonObject(with: Data(try desk.run("suggestions", "--format", "json", "--today", "2025-06-23").out.utf8))
    return try #require((json as? [String: Any])?["suggestions"] as? [[String: Any]])
  }

  /// The tasks that suggestions wait about.
  private func suggested(_ desk: Desk) throws -> [Int] { try suggestions(desk).compactMap { $0["task"] as? Int }.sorted() }

  @Test func oneIsAcceptedAndOneDismissed() throws {
    let desk = try imported()
    #expect(try suggested(desk) == [1, 2] && tasks(desk).keys.sorted() == [1, 2])
    let review = try terminal(desk)
    try review.show("Siger det, at opgave 2 er udført?")
    #expect(review.screen.contains("»Morten Dahl har sendt notatet om tavshedspligt") && review.screen.contains("0 af 2 afgjort"))
    #expect(review.screen.contains("»Morten Dahl skriver et notat") && review.screen.contains("mødet 13. marts 2025, punkt 1"))
    try review.press("b", until: "er godtaget (")
    try review.show("Siger det opgave 1 igen?")
    #expect(review.screen.contains("det nye tilsagn står ikke for sig selv"))
    // Saved at once, and what it made of the task is seen from outside.
    #expect(try tasks(desk)[2]?["status"] as? String == "done" && suggested(desk) == [1])
    try review.press("u", until: "Siger det, at opgave 2 er udført?")
    #expect(try tasks(desk)[2]?["status"] as? String == "open" && suggested(desk) == [1, 2])
    try review.press("b", until: "Siger det opgave 1 igen?")
    // It is another task after all: an ordinary candidate.
    try review.press("x", until: "er afvist (")
    try review.show("Opgave 3 ")
    try review.press("b", until: "Opgave 3 er bekræftet (")
    try review.press("i", until: "Alle punkter er gennemgået.")
    #expect(review.screen.contains("1 bekræftet, 1 godtaget, 1 afvist"))
    try review.press("\r", until: "Alle punkter er gennemgået.")
    #expect(try review.wait() == 0 && review.isRestored)

    #expect(try suggested(desk).isEmpty && tasks(desk).keys.sorted() == [1, 2, 3])
    #expect(try desk.run("history", "2").out.contains("Morten Dahl har sendt notatet om tavshedspligt"))
    #expect(try desk.run("check").status == 0)
  }

  @Test func whatIsUnansweredIsToReview() throws {
    let desk = try imported()
    // Only suggestions wait: the task that says an older one again is no candidate.
    let list = try desk.run("review", "--dry-run", "--today", "2025-06-23").out
    #expect(list.contains("19. juni 2025") && list.contains("Punkt 1 Opfølgning: 2 at tage stilling til") && list.contains("Udført? Opgave 2"))
    #expect(!list.contains("Opgave 3"))
    #expect(try desk.run("meeting", "checked", "2025-06-19", "1", "--today", "2025-06-23").status == 65)
    let review = try terminal(desk, "--language", "en")
    try review.show("Does it say that task 2 is done?")
    try review.press("x", until: "is dismissed (")
    try review.press("q", until: "2 to go; continue with")
    #expect(try review.wait() == 0)
    let last = try #require(try suggestions(desk).first?["number"] as? Int)
    try desk.run("dismiss", String(last), "--today", "2025-06-23")
    try desk.run("reject", "3", "--today", "2025-06-23")
    #expect(try desk.run("review", "--dry-run", "--today", "2025-06-23").out.contains("taget stilling til alt"))
  }
}
