import Danish
import FollowUp
import Grammar
import Source

@testable import Reports

/// A task that says `words` wherever minutes, people or the command line can put words.
struct HostileCase {
  let words: String
  static let today = Day(iso: "2023-03-01")!

  static let attacks = [
    "\u{1B}[31mrød\u{1B}[0m \u{1B}]0;titel\u{7}", "=cmd()|' /C calc'!A0", "+1", "@SUM(A1:A9)", "-2+3", "\t=1+1", "\u{FF1D}1+1",
    "<script>alert(1)</script>",
    "</style><b>fed</b>", "\"\u{301}><i>x", "'\u{301} onload='x", "a\r\nBEGIN:VALARM\r\nACTION:DISPLAY",
    "a\u{85}b\u{2028}c\u{2029}d\rBcc: alle@example.dk",
    "\u{202E}omvendt\u{202C} \u{2066}x\u{2069} \u{200F}y", "x\r\nBcc: alle@example.dk\r\n\r\n<html>", "{{title}} {{{style}}}", "a|b\\|c`d`",
    "--=_tilsagn_", "=?utf-8?Q?x?=",
    "a;b,c\\n:d", "{\"a\": 1}", "\u{0}\u{1}\u{8}\u{7F}\u{9B}31m",
  ]

  var row: TaskRow {
    let today = Self.today
    let source = TaskSource(
      meeting: today, agendaItem: words, agendaTitle: words, quote: words, range: ByteRange(0, 9), rule: "must", confidence: 0.6)
    var due = ResolvedDue(
      due: Due(text: words, type: .other), implied: false, date: Day(iso: "2023-02-01"), meeting: nil, original: Day(iso: "2023-01-01"))
    due.slips = [.init(day: today, from: Day(iso: "2023-01-01")!, to: Day(iso: "2023-02-01")!)]
    var row = TaskRow(
      id: 7, text: words, kind: .decision, status: .open, confirmed: false, rejected: false, sleepUntil: nil,
      owners: [Owner(name: words, type: .person), Owner(name: "\(words) 2", type: .body)], ownerNote: words, body: words, due: due,
      lateness: .overdue,
      recorded: today, ageInMeetings: 1, lastWord: today, isSilent: false, closedOn: nil, source: source,
      notes: [.init(day: today, by: words, text: words)])
    row.said = suggestion
    return row
  }

  private var suggestion: Suggestion {
    Suggestion(
      number: 3, task: 7, outcome: .done, evidence: words, range: ByteRange(0, 9), meeting: Self.today, body: words, cue: "done", score: 0.7,
      due: nil,
      answer: nil, restatement: nil)
  }

  var list: FollowUpList { FollowUpList(body: words, meeting: Self.today, today: Self.today, order: [.overdue, .due], rows: [.overdue: [row]]) }

  func report(_ wording: Wording) -> Report {
    var report = Report.followUp(list, of: nil, suggestions: [SuggestionRow(suggestion: suggestion, task: row)], flow: [], wording)
    report.figures = [Report.Figure(id: "new", title: "Nye", tasks: [7], before: 1)]
    report.meetings = [MeetingRow(id: 1, body: words, day: Self.today, status: .held, approved: false, movedFrom: nil, hasMinutes: true)]
    return report
  }

  /// Both owners, the first with an address.
  var round: ReminderRound {
    let owners = ["\(words)": "anne@kredsen.example", "\(words) 2": words].map { name, email in
      OwnerRow(id: 1, name: name, type: .person, office: words, organisation: words, email: email, aliases: [], members: [], openTasks: 1)
    }
    return ReminderRound(list, owners: owners.sorted { $0.name < $1.name })
  }
}

/// Begins lines, moves the cursor or turns text round.
func isControl(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0..<0x20, 0x7F..<0xA0, 0x61C, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069: true
  default: false
  }
}
