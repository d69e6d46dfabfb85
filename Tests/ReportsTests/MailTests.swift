import Danish
import FollowUp
import Foundation
import Grammar
import Reports
import Testing

@Suite("Reminders as mail drafts")
struct Mails {
  static let stamp = Stamp(second: HostileCase.today.ordinal * 86_400)

  func folder(_ words: String, _ language: Language, from: Mailbox? = nil) -> ReminderFolder {
    ReminderFolder(HostileCase(words: words).round, from: from, Self.stamp, Wording(language))
  }

  /// The headers of a draft, unfolded.
  func headers(_ draft: String) -> [(name: String, value: String)] {
    let head = draft.replacing("\r\n ", with: " ").firstRange(of: "\r\n\r\n").map { draft.replacing("\r\n ", with: " ")[..<$0.lowerBound] } ?? ""
    return head.split(separator: "\r\n").map { line in
      let colon = line.firstIndex(of: ":") ?? line.endIndex
      return (String(line[..<colon]), String(line[colon...].dropFirst(2)))
    }
  }

  /// A part of the draft, decoded.
  func part(_ type: String, _ draft: String) throws -> String {
    let start = try #require(draft.firstRange(of: "text/\(type); charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"))
    let end = try #require(draft[start.upperBound...].firstRange(of: "\r\n--=_tilsagn_"))
    return try #require(
      String(draft[start.upperBound..<end.lowerBound]).replacing("=\r\n", with: "").replacing("%", with: "=25")
        .replacing("=", with: "%").removingPercentEncoding)
  }

  @Test(arguments: Formats.cases) func areHarmless(_ language: Language, _ words: String) throws {
    let from = Mailbox(name: words, address: try #require(MailAddress("sek@kredsen.example")))
    let (files, tame) = (folder(words, language, from: from).files, folder("ord", language, from: from).files)
    #expect(files.map(\.name).count == 3 && files.allSatisfy { !$0.name.contains("/") && !$0.name.hasPrefix(".") })
    for (file, ordinary) in zip(files, tame) where file.name.hasSuffix(".eml") {
      #expect(headers(file.text).map(\.name) == headers(ordinary.text).map(\.name))
      #expect(file.text.utf8.allSatisfy { (0x20...0x7E).contains($0) || $0 == 0x0D || $0 == 0x0A })
      #expect(file.text.split(separator: "\r\n").allSatisfy { $0.utf8.count <= 78 })
      #expect(try !part("plain", file.text).unicodeScalars.contains { isControl($0) && $0.value != 10 && $0.value != 13 })
      #expect(try !part("html", file.text).contains("<script") && !part("html", file.text).contains("<i>"))
    }
    let page = try #require(files.last?.text)
    #expect(!page.contains("<script") && !page.contains("<i>x") && !page.contains("</style><b>"))
  }

  /// The second owner's address is the hostile words: it reaches no header.
  @Test(arguments: HostileCase.attacks) func aBadAddressIsNone(_ words: String) throws {
    let drafts = folder(words, .da).files.filter { $0.name.hasSuffix(".eml") }
    #expect(drafts.map { headers($0.text).filter { $0.name == "To" }.count }.sorted() == [0, 1])
    #expect(folder(words, .da).summary.contains { $0.contains("mailadressen kan ikke bruges") })
  }

  @Test func opensAsADraft() throws {
    let draft = try #require(folder("ordet", .da).files.first)
    let found = Dictionary(uniqueKeysWithValues: headers(draft.text).map { ($0.name, $0.value) })
    #expect(draft.name == "01-ordet.eml" && found["X-Unsent"] == "1" && found["From"] == nil && found["To"] == "ordet <anne@kredsen.example>")
    #expect(found["Date"] == "Wed, 01 Mar 2023 00:00:00 +0000" && found["Content-Language"] == "da")
    let text = try part("plain", draft.text)
    #expect(text.hasPrefix("Kære ordet\r\n\r\nPå mødet i ordet den 1. marts 2023 følger vi op"))
    #expect(
      text.contains(
        "Fristen er passeret\r\n\r\n- Opgave 7: ordet\r\n  Frist: 1. februar 2023 (oprindelig 1. januar 2023)\r\n  Sammen med: ordet 2\r\n  »ordet« –"
      ))
    #expect(text.hasSuffix("Med venlig hilsen"))
    #expect(try #require(folder("ordet", .da).files.first).text == draft.text)
    #expect(try part("plain", try #require(folder("word", .en).files.first).text).hasPrefix("Dear word"))
  }

  /// Words of RFC 2047 fold between whole characters and come back as they were.
  @Test func headersComeBackWhole() throws {
    let name = "Åse-Marie Ærøskøbing Østergård-Sørensen, formand for Udvalget for Børn, Unge & Kultur 🎉 " + String(repeating: "é", count: 40)
    let from = Mailbox(name: name, address: try #require(MailAddress("sek@kredsen.example")))
    let draft = try #require(folder("ord", .da, from: from).files.first).text
    let value = try #require(headers(draft).first { $0.name == "From" }).value
    let words = value.split(separator: " ").dropLast()
    #expect(words.allSatisfy { $0.hasPrefix("=?utf-8?Q?") && $0.hasSuffix("?=") && $0.count <= 75 })
    let each = words.map { $0.dropFirst(10).dropLast(2).replacing("_", with: " ").replacing("=", with: "%").removingPercentEncoding }
    #expect(each.allSatisfy { $0 != nil } && each.compactMap(\.self).joined() == name && value.hasSuffix(" <sek@kredsen.example>"))
  }

  static let names: [(owner: String, file: String)] = [
    ("Morten Dahl", "1-morten-dahl.eml"), ("Møllested Kommune", "1-møllested-kommune.eml"), ("../../etc/passwd", "1-etc-passwd.eml"),
    (".skjult", "1-skjult.eml"), ("CON", "1-con.eml"), ("a/b\\c:d*e?f", "1-a-b-c-d-e-f.eml"), ("...", "1.eml"), ("A\r\nB", "1-a-b.eml"),
    (String(repeating: "langt ", count: 100), "1" + String(repeating: "-langt", count: 13) + ".eml"), (String(repeating: "a", count: 300), "1.eml"),
  ]

  @Test(arguments: names) func fileNames(_ owner: String, _ file: String) {
    let row = OwnerRow(id: 1, name: owner, type: .person, office: nil, organisation: nil, email: nil, aliases: [], members: [], openTasks: 1)
    var task = HostileCase(words: "ord").row
    task.owners = [Owner(name: owner, type: .person)]
    let list = FollowUpList(body: "Rådet", meeting: nil, today: HostileCase.today, order: [.due], rows: [.due: [task]])
    #expect(ReminderFolder(ReminderRound(list, owners: [row]), from: nil, Self.stamp, Wording(.da)).files[0].name == "0" + file)
  }
}
