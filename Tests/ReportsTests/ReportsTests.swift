import Danish
import FollowUp
import Grammar
import Reports
import Source
import Testing

let hostile = "\u{1B}[31mrød\u{1B}[0m | <b>fed</b>\nny linje \"citat\""

func report() -> Report {
  let today = Day(year: 2023, month: 3, day: 1)!
  let source = TaskSource(meeting: today, agendaItem: "1", agendaTitle: nil, quote: hostile, range: ByteRange(0, 9), rule: "must", confidence: 0.6)
  let row = TaskRow(
    id: 7, text: hostile, kind: .decision, status: .open, confirmed: false, rejected: false, sleepUntil: nil,
    owners: [Owner(name: hostile, type: .body)],
    ownerNote: nil, body: "Rådet", due: nil, lateness: .unknown, recorded: today, ageInMeetings: 1, lastWord: today, isSilent: false, closedOn: nil,
    source: source,
    notes: [])
  return Report(title: "Liste", today: today, sections: [.init(id: "tasks", title: nil, columns: Column.withBasis, tasks: [row])])
}

@Suite("Text from minutes is harmless in each format")
struct Formats {
  @Test(arguments: [60, 80, 140])
  func table(_ width: Int) {
    let text = TableFormat(Wording(.da), width: width, colours: false).render(report())
    #expect(!text.contains("\u{1B}") && text.contains("ingen frist"))
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= width })
  }

  @Test func markdown() {
    let text = MarkdownFormat(Wording(.en)).render(report())
    let rows = text.split(separator: "\n").filter { $0.hasPrefix("| 7") }
    #expect(rows.count == 1 && rows[0].contains("\\|") && rows[0].contains("\\<b\\>") && !text.contains("\u{1B}"))
  }

  @Test func oneMeetingIsNotMeetings() { #expect(MarkdownFormat(Wording(.da)).render(report()).contains("ingen frist, 1 møde gammel")) }

  @Test func json() {
    #expect(JSON.string(hostile).render() == #""\u001b[31mrød\u001b[0m | <b>fed</b>\nny linje \"citat\"""#)
    #expect(JSON.object([("b", .int(1)), ("a", .array([]))]).render() == "{\n  \"b\": 1,\n  \"a\": []\n}")
  }
}
