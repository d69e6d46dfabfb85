import Danish
import FollowUp
import Reports
import Testing

@Suite("Lists as calendars")
struct Calendars {
  static let stamp = Stamp(second: HostileCase.today.ordinal * 86_400)
  static let marks = CalendarMarks(tasks: [7: .init(body: "Rådet", revision: 4)], meetings: [1: .init(body: "Rådet", revision: 9)])

  func calendar(_ report: Report, _ language: Language = .da, _ marks: CalendarMarks = marks, _ stamp: Stamp = stamp) -> String {
    CalendarFormat(Wording(language), marks, stamp).render(report)
  }

  /// Name and value of each content line, unfolded.
  func lines(_ text: String) -> [(name: String, value: String)] {
    // Code points: a fold may stand before a mark that combines.
    let unfolded = text.unicodeScalars.split(separator: "\r\n ".unicodeScalars).reduce(into: String.UnicodeScalarView()) { $0.append(contentsOf: $1) }
    return String(unfolded).split(separator: "\r\n").map { line in
      let colon = line.firstIndex(of: ":") ?? line.endIndex
      return (String(line[..<colon]), String(line[colon...].dropFirst()))
    }
  }

  func value(_ name: String, _ text: String) -> [String] { lines(text).filter { $0.name.split(separator: ";").first ?? "" == name }.map(\.value) }

  @Test(arguments: Formats.cases) func isHarmless(_ language: Language, _ words: String) {
    let text = calendar(HostileCase(words: words).report(Wording(language)), language)
    #expect(lines(text).map(\.name) == lines(calendar(HostileCase(words: "ord").report(Wording(language)), language)).map(\.name))
    let scalars = Array(text.unicodeScalars)
    #expect(
      scalars.indices.allSatisfy {
        !isControl(scalars[$0]) || scalars[$0] == "\r" && scalars[$0 + 1] == "\n" || scalars[$0] == "\n" && scalars[$0 - 1] == "\r"
      })
    #expect(text.unicodeScalars.split(separator: "\r\n".unicodeScalars).allSatisfy { String($0).utf8.count <= 75 })
  }

  @Test func saysWhatTheTaskIs() {
    let text = calendar(HostileCase(words: "a;b,c\\d").report(Wording(.da)))
    #expect(value("SUMMARY", text) == [#"Møde: a\;b\,c\\d"#, #"a\;b\,c\\d"#])
    #expect(value("DUE", text) == ["20230201"] && value("STATUS", text) == ["CONFIRMED", "NEEDS-ACTION"] && value("PRIORITY", text) == ["1"])
    #expect(value("DTSTART", text) == ["20230301"] && value("DTEND", text) == ["20230302"] && value("SEQUENCE", text) == ["9", "4"])
    let note = value("DESCRIPTION", text)[1]
    #expect(note.contains(#"Ansvarlig: a\;b\,c\\d\, a\;b\,c\\d 2"#) && note.contains(#"\nFrist: 1. februar 2023 (oprindelig 1. januar 2023)\n»a\;b"#))
    #expect(value("ATTENDEE", text) == [] && value("DTSTAMP", text) == ["20230301T000000Z", "20230301T000000Z"])
  }

  static let statuses: [(status: Status, rejected: Bool, told: String, done: Bool)] = [
    (.proposed, false, "NEEDS-ACTION", false), (.open, false, "NEEDS-ACTION", false), (.inProgress, false, "IN-PROCESS", false),
    (.done, false, "COMPLETED", true), (.dropped, false, "CANCELLED", false), (.open, true, "CANCELLED", false),
  ]

  @Test(arguments: statuses) func status(_ status: Status, _ rejected: Bool, _ told: String, _ done: Bool) {
    var row = HostileCase(words: "ord").row
    (row.status, row.rejected, row.closedOn) = (status, rejected, status.isClosed ? Day(iso: "2023-02-28") : nil)
    let text = calendar(Report.list([row], today: HostileCase.today, Wording(.en)))
    #expect(value("STATUS", text) == [told])
    #expect(value("COMPLETED", text) == (done ? ["20230228T000000Z"] : []) && value("PERCENT-COMPLETE", text) == (done ? ["100"] : []))
  }

  static let meetings: [(status: MeetingStatus, hasMinutes: Bool, told: String)] = [
    (.planned, false, "CONFIRMED"), (.held, true, "CONFIRMED"), (.held, false, "TENTATIVE"), (.cancelled, false, "CANCELLED"),
  ]

  @Test(arguments: meetings) func meeting(_ status: MeetingStatus, _ hasMinutes: Bool, _ told: String) {
    var report = Report(title: "Møder", today: HostileCase.today, sections: [])
    report.meetings = [
      MeetingRow(id: 1, body: "Rådet", day: HostileCase.today, status: status, approved: false, movedFrom: nil, hasMinutes: hasMinutes)
    ]
    #expect(value("STATUS", calendar(report)) == [told])
  }

  @Test func bodiesShareNoIdentifier() {
    let report = HostileCase(words: "ord").report(Wording(.da))
    let other = CalendarMarks(
      tasks: [7: .init(body: "Rådet, Nordens Politi", revision: 4)], meetings: [1: .init(body: "Rådet, Nordens Politi", revision: 4)])
    let (mine, theirs) = (value("UID", calendar(report)), value("UID", calendar(report, .da, other)))
    #expect(Set(mine + theirs).count == 4 && mine.allSatisfy { $0.hasSuffix("@tilsagn") })
    #expect(mine == value("UID", calendar(report, .en, Self.marks, Stamp(second: 1_704_067_200))))
  }

  @Test(arguments: [(0, "19700101T000000Z"), (1_700_000_000, "20231114T221320Z"), (-1, "19691231T235959Z")]) func stamp(_ second: Int, _ told: String)
  {
    let text = calendar(HostileCase(words: "ord").report(Wording(.da)), .da, Self.marks, Stamp(second: second))
    #expect(Set(value("DTSTAMP", text)) == [told])
  }
}
