import Foundation
import Testing

@Suite("Minutes that change, from the command line")
struct MinutesThatChange {
  private func corrected(_ desk: Desk) throws -> String {
    let text = try String(contentsOfFile: desk.seed, encoding: .utf8)
    let edited = text.replacing("Trine Græse vil på ny tage", with: "Trine Græse vil igen tage")
    #expect(edited != text)
    return try desk.file("rettet.txt", Array((edited + "\nTrine Græse indkalder til et ekstra møde inden den 1. februar 2023.\n").utf8))
  }

  @Test func aCorrectedFileShowsTheDifferenceAndAppliesItAsOneStep() throws {
    let desk = try Desk()
    try desk.run("import", desk.seed, "--today", "2022-12-15")
    try desk.run("confirm", "3", "--today", "2022-12-16")
    let (file, before) = (try corrected(desk), try desk.export())
    let dry = try desk.run("import", file, "--dry-run", "--today", "2022-12-20")
    #expect(try desk.export() == before)
    let real = try desk.run("import", file, "--today", "2022-12-20")
    #expect(real.status == 0 && dry.out == "Intet er gemt; dette ville ske:\n" + real.out)
    #expect(real.out.contains("udgave 2 af referatet") && real.out.contains("+ Opgave 14") && real.out.contains("~ Opgave 3 (åben, bekræftet)"))
    #expect(real.out.contains("Trine Græse vil på ny tage") && real.out.contains("→ »Trine Græse vil igen tage"))
    #expect(try desk.run("import", file, "--today", "2022-12-21").out.contains("intet er ændret"))
    #expect(try desk.run("import", desk.seed, "--today", "2022-12-21").out.contains("ældre udgave"))
    let old = try desk.run("meeting", "show", "2022-12-08", "--version", "1")
    #expect(try Data(old.out.utf8) == Data(contentsOf: URL(filePath: desk.seed)))
    #expect(try desk.run("meeting", "show", "2022-12-08", "--version", "2").out.contains("vil igen tage"))
    #expect(try desk.run("meeting", "show", "2022-12-08", "--version", "3").status == 65)
    #expect(try desk.run("import", "--reread", "--dry-run").out.contains("intet at ændre"))
    #expect(try desk.run("check").status == 0)
    #expect(try desk.run("undo", "--today", "2022-12-22").status == 0 && desk.export() == before)
  }

  @Test func aSentenceThatIsGoneFlagsItsTask() throws {
    let desk = try Desk()
    try desk.run("import", desk.seed, "--today", "2022-12-15")
    let text = try String(contentsOfFile: desk.seed, encoding: .utf8)
    let quote = try #require(text.range(of: "Trine Græse vil på ny tage[^.]*\\.", options: .regularExpression))
    let file = try desk.file("kortere.txt", Array(text.replacingCharacters(in: quote, with: "").utf8))
    let words = "sætningen står ikke længere i referatet"
    #expect(try desk.run("import", file, "--today", "2022-12-20").out.contains(words))
    #expect(try desk.run("meeting", "show", "2022-12-08").out.replacing(/\n */, with: " ").contains(words))
    let json = try desk.run("list", "--format", "json", "--text", "henvendelse").out
    #expect(json.contains("\"missing\": \"sentence\"") && json.contains("\"draft\": true"))
  }

  @Test func laterMinutesApproveEarlierOnes() throws {
    let desk = try Desk()
    func minutes(_ day: String, _ lines: String, _ task: String = "Lone Holm kontakter kommunen.") throws -> String {
      let text = "Referat af møde i Samrådet\nDato: \(day)\nTil stede: Lone Holm, Bo Lund\n\n1. Godkendelse af referat\n\(lines)\n\n2. Nyt\n"
      return try desk.file("\(day).txt", Array((text + "\(task)\n").utf8))
    }
    // The later minutes may come first.
    let later = try minutes("9. marts 2023", "Godkendt med den bemærkning, at Henning også deltog.", "Bo Lund maler bænken.")
    try desk.run("import", later, "--today", "2023-03-10")
    try desk.run("import", try minutes("8. december 2022", "Intet."), "--today", "2023-03-10")
    let list = try desk.run("meeting", "list", "--today", "2023-03-10").out
    #expect(list.contains("8. december 2022: holdt, referat godkendt") && list.contains("9. marts 2023: holdt, referat i udkast"))
    #expect(try desk.run("list", "--today", "2023-03-10").out.contains("Udkast, endnu ikke godkendt: 9. marts 2023."))
    let remark = "Rettelse fra mødet 9. marts 2023: »med den bemærkning, at Henning også deltog«"
    #expect(try desk.run("meeting", "show", "2022-12-08").out.contains(remark))
    try desk.run("import", try minutes("8. december 2022", "Intet. Henning deltog også."), "--today", "2023-03-11")
    #expect(try desk.run("meeting", "show", "2022-12-08").out.contains(remark + " (referatet er rettet siden)"))
    // A person has the last word.
    #expect(try desk.run("meeting", "approve", "2022-12-08", "--withdraw").out.contains("udkast"))
    #expect(try desk.run("meeting", "list", "--today", "2023-03-10").out.contains("8. december 2022: holdt, referat i udkast"))
    #expect(try desk.run("meeting", "approve", "2022-12-08").status == 0)
    #expect(try desk.run("meeting", "list", "--today", "2023-03-10", "--language", "en").out.contains("minutes approved"))
  }

  @Test(arguments: [["import"], ["import", "--reread", "a.txt"], ["import", "a.txt", "--meeting", "2022-12-08"]])
  func whatCannotBeMeantIsRefused(_ command: [String]) throws {
    let outcome = try Desk().run(command, by: "anna")
    #expect(outcome.status == 64 && outcome.error.contains("--reread"))
  }
}
