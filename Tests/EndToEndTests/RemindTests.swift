import Foundation
import Testing

@Suite("Reminders and calendars, from the command line")
struct RemindTests {
  /// The shipped minutes, a meeting to come, and the addresses of two owners.
  func desk() throws -> Desk {
    let desk = try Desk()
    try desk.run("import", desk.seed, "--today", "2022-12-15")
    try desk.run("meeting", "add", "--body", "Kredsrådet", "--date", "2023-03-09", "--today", "2022-12-15")
    try desk.run("owner", "email", "Trine Græse", "trine@kredsen.example")
    return desk
  }

  func files(_ folder: String) -> [String] { (try? FileManager.default.contentsOfDirectory(atPath: folder).sorted()) ?? [] }

  @Test func draftsAreWrittenKeptInTheHistoryAndTakenBack() throws {
    let desk = try desk()
    let target = desk.folder + "/maj"
    let remind = ["remind", "--today", "2023-03-01", "--output", target]
    let before = try desk.run("export").out
    let dry = try desk.run(remind + ["--dry-run"], by: "prøve")
    #expect(dry.status == 0 && files(target).isEmpty && dry.out.hasPrefix("Intet er gemt"))
    #expect(try desk.run("export").out == before)
    let real = try desk.run(remind, by: "prøve")
    #expect(real.status == 0 && dry.out.hasSuffix(real.out) && real.out.contains("Trine Græse (trine@kredsen.example)"))
    let names = files(target)
    #expect(names.last == "oversigt.html" && names.dropLast().allSatisfy { $0.hasSuffix(".eml") } && names.contains("03-trine-græse.eml"))
    let draft = try String(contentsOfFile: target + "/03-trine-græse.eml", encoding: .utf8)
    #expect(draft.contains("To: =?utf-8?Q?Trine_Gr=C3=A6se?= <trine@kredsen.example>\r\n") && draft.contains("\r\nX-Unsent: 1\r\n"))
    let history = try desk.run("history").out
    #expect(history.contains("Trine Græse blev mindet om den"))
    let again = try desk.run(remind, by: "prøve")
    #expect(again.status == 73 && again.error.contains("er ikke tom") && files(target) == names)
    #expect(try desk.run("undo", "--today", "2023-03-02").out.contains("»remind« af prøve"))
    #expect(try desk.run("history").out.contains("blev mindet om den – taget tilbage"))
  }

  @Test func anEmptyFolderWillDoAndNothingOfOthersIsTouched() throws {
    let desk = try desk()
    for name in ["tom", "andres"] { try FileManager.default.createDirectory(atPath: desk.folder + "/" + name, withIntermediateDirectories: true) }
    let mine = try desk.file("andres/.skjult", Array("min".utf8))
    let file = try desk.file("fil", Array("min".utf8))
    for (target, status) in [(desk.folder + "/tom", 0), (desk.folder + "/andres", 73), (file, 73), (desk.folder + "/ingen/mappe", 73)] {
      #expect(try desk.run("remind", "--today", "2023-03-01", "--output", target).status == Int32(status), "\(target)")
    }
    #expect(try String(contentsOfFile: mine, encoding: .utf8) == "min" && files(desk.folder + "/andres") == [".skjult"])
    #expect(try desk.run("history").out.components(separatedBy: "blev mindet om den").count > 1)
  }

  @Test func closedPointsAreLeftOutUnlessAskedFor() throws {
    let desk = try desk()
    try desk.run("add", "Fyre bureauet", "--owner", "Bo Lund", "--body", "Kredsrådet", "--today", "2023-02-01")
    let number = try #require(
      try desk.run("list", "--owner", "Bo Lund", "--format", "csv").out.split(separator: "\r\n").last?.split(separator: "\"").first)
    #expect(try desk.run("edit", String(number), "--confidential").status == 0)
    let left = try desk.run("remind", "--today", "2023-03-01", "--output", desk.folder + "/a")
    #expect(left.status == 0 && !left.out.contains("Bo Lund") && left.error.contains("--confidential"))
    let whole = try desk.run("remind", "--today", "2023-03-01", "--confidential", "--output", desk.folder + "/b")
    #expect(whole.out.contains("Bo Lund") && whole.error == "")
    #expect(try !desk.run("list", "--format", "ics").out.contains("Fyre"))
    #expect(try desk.run("list", "--format", "ics", "--confidential").out.contains("Fyre bureauet\r\n"))
  }

  @Test(arguments: ["Anne", "a@b.dk, c@d.dk", "Anne <a@b.dk>\r\nBcc: <x@y.dk>", "a@b.dk\r\n"]) func sendersThatAreNoAddress(_ from: String) throws {
    let desk = try desk()
    let refused = try desk.run("remind", "--today", "2023-03-01", "--from", from, "--output", desk.folder + "/a")
    #expect(refused.status == 64 && refused.error.split(separator: "\n").count == 1 && files(desk.folder + "/a").isEmpty)
  }

  @Test func nothingToRemindOf() throws {
    let desk = try Desk()
    try desk.run("meeting", "add", "--body", "Rådet", "--date", "2023-03-09", "--today", "2022-12-15")
    let done = try desk.run("remind", "--today", "2023-03-01", "--output", desk.folder + "/a")
    #expect(
      done.status == 0 && done.out.contains("intet er skrevet") == false && done.out.hasPrefix("Ingen har åbne opgaver")
        && files(desk.folder).contains("a") == false)
  }

  @Test func aCalendarIsTheSameEachDayButForItsStamp() throws {
    let desk = try desk()
    let first = try desk.run("followup", "--today", "2023-03-01", "--format", "ics").out
    #expect(try desk.run("followup", "--today", "2023-03-01", "--format", "ics").out == first)
    #expect(first.contains("DTSTART;VALUE=DATE:20230309\r\n") && first.contains("DTSTAMP:20230301T000000Z\r\n"))
    #expect(try desk.run("followup", "--today", "2023-03-02", "--format", "ics").out.replacing("20230302T", with: "20230301T") == first)
    let target = desk.folder + "/liste.ics"
    try desk.run("followup", "--today", "2023-03-01", "--output", target)
    #expect(try String(contentsOfFile: target, encoding: .utf8) == first)
    #expect(try desk.run("meeting", "list", "--format", "ics", "--today", "2023-03-01").out.components(separatedBy: "BEGIN:VEVENT").count == 3)
  }
}
