import Danish
import FollowUp
import Grammar
import Testing

@Suite("Who is reminded of what")
struct Reminders {
  static let addresses: [(text: String, isOne: Bool)] = [
    ("anne@kredsen.example", true), ("a.b+c@x-y.dk", true), ("o'neil@xn--rdovre-fya.dk", true), ("a@b.c1", true),
    ("", false), ("anne", false), ("a@b", false), ("@b.dk", false), ("a@", false), ("a@@b.dk", false), ("a@b@c.dk", false), ("a b@c.dk", false),
    (".a@b.dk", false),
    ("a..b@c.dk", false), ("a@.dk", false), ("a@b..dk", false), ("a@-b.dk", false), ("a@b.dk, c@d.dk", false), ("a@b.dk;c@d.dk", false),
    ("<a@b.dk>", false),
    ("a@b.dk\r\nBcc: x@y.dk", false), ("a@b.dk\n", false), ("a@b.dk\u{0}", false), ("a\u{85}@b.dk", false), ("a@b.dk\u{2028}", false),
    ("\u{202E}a@b.dk", false),
    ("a@rødovre.dk", false), ("å@b.dk", false), ("\"a b\"@c.dk", false), ("a(x)@b.dk", false), (String(repeating: "a", count: 65) + "@b.dk", false),
    ("a@" + String(repeating: "b", count: 64) + ".dk", false), ("a@" + String(repeating: "b.", count: 130) + "dk", false),
  ]

  @Test(arguments: addresses) func address(_ text: String, _ isOne: Bool) { #expect((MailAddress(text) != nil) == isOne) }

  static let senders: [(text: String, name: String?, address: String?)] = [
    ("a@b.dk", nil, "a@b.dk"), ("<a@b.dk>", nil, "a@b.dk"), ("Anne Holm <a@b.dk>", "Anne Holm", "a@b.dk"),
    ("\"Holm, Anne\" <a@b.dk>", "Holm, Anne", "a@b.dk"),
    ("Anne", nil, nil), ("Anne <a@b.dk> x", nil, nil), ("Anne <a@b.dk, c@d.dk>", nil, nil), ("Anne <a@b.dk> <c@d.dk>", nil, nil),
    ("Anne\r\nBcc: <a@b.dk>", nil, nil), ("A\u{202E}b <a@b.dk>", nil, nil),
    ("A\u{2028}b <a@b.dk>", nil, nil), ("", nil, nil),
  ]

  @Test(arguments: senders) func sender(_ text: String, _ name: String?, _ address: String?) {
    let mailbox = Mailbox(text)
    #expect(mailbox?.name == name && mailbox?.address.text == address)
  }

  func task(_ id: Int64, _ owners: String...) -> TaskRow {
    TaskRow(
      id: id, text: "x", kind: .pledge, status: .open, confirmed: false, rejected: false, sleepUntil: nil,
      owners: owners.map { Owner(name: $0, type: .person) }, ownerNote: nil, body: "Rådet", due: nil, lateness: .unknown, recorded: day("2022-12-08"),
      ageInMeetings: 0, lastWord: day("2022-12-08"), isSilent: false, closedOn: nil, source: nil, notes: [])
  }

  func owner(_ name: String, _ email: String? = nil, _ members: String...) -> OwnerRow {
    OwnerRow(
      id: 1, name: name, type: members.isEmpty ? .person : .group, office: nil, organisation: nil, email: email, aliases: [], members: members,
      openTasks: 1)
  }

  func round(_ rows: [ListSection: [TaskRow]], _ owners: OwnerRow...) -> ReminderRound {
    ReminderRound(FollowUpList(body: "Rådet", meeting: nil, today: day("2023-03-01"), order: ListSection.allCases, rows: rows), owners: owners)
  }

  func told(_ round: ReminderRound) -> [String] {
    round.reminders.map { reminder in
      "\(reminder.owner.name)\(reminder.address.map { " <\($0.text)>" } ?? ""): "
        + reminder.items.map { "\($0.task.id) \($0.section.rawValue)" + ($0.group.map { " of \($0)" } ?? "") }.joined(separator: ", ")
    }
  }

  @Test func eachOwnerGetsItsOpenTasks() {
    let round = round(
      [
        .overdue: [task(1, "Bo")], .due: [task(2, "Ida", "Bo")], .undated: [task(3)], .later: [task(4, "Ida")], .proposals: [task(5, "Bo")],
        .closed: [task(6, "Bo")],
      ],
      owner("Bo"), owner("Ida", "ida@lund.example"), owner("Ole"))
    #expect(told(round) == ["Bo: 1 overdue, 2 due", "Ida <ida@lund.example>: 2 due, 4 later"])
    #expect(round.unowned.map(\.id) == [3] && round.spreads == [])
  }

  @Test func whatRestsIsNotAskedFor() {
    var (asleep, awake) = (task(1, "Bo"), task(2, "Bo"))
    (asleep.sleepUntil, awake.sleepUntil) = (day("2023-03-02"), day("2023-03-01"))
    #expect(told(round([.later: [asleep, awake]], owner("Bo"))) == ["Bo: 2 later"])
  }

  @Test func aGroupWithoutAnAddressReachesItsMembers() {
    let rows: [ListSection: [TaskRow]] = [.due: [task(1, "Alle"), task(2, "Bo"), task(3, "Bo", "Alle")]]
    let (bo, ida) = (owner("Bo", "bo@lund.example"), owner("Ida"))
    let spread = round(rows, owner("Alle", nil, "Bo", "Ida"), bo, ida)
    #expect(told(spread) == ["Bo <bo@lund.example>: 1 due of Alle, 2 due, 3 due"])
    #expect(spread.spreads == [.init(group: "Alle", members: ["Bo"], unreached: ["Ida"])])
    #expect(
      told(round(rows, owner("Alle", "alle@lund.example", "Bo"), bo)) == [
        "Alle <alle@lund.example>: 1 due, 3 due", "Bo <bo@lund.example>: 2 due, 3 due",
      ])
    #expect(told(round(rows, owner("Alle", "alle@", "Ida"), bo, ida)) == ["Alle: 1 due, 3 due", "Bo <bo@lund.example>: 2 due, 3 due"])
  }

  @Test func groupsOfGroupsAndCirclesEnd() {
    let owners = [owner("A", nil, "B"), owner("B", nil, "A", "Bo"), owner("Bo", "bo@lund.example")]
    #expect(told(round([.due: [task(1, "A")]], owners[0], owners[1], owners[2])) == ["Bo <bo@lund.example>: 1 due of A"])
    #expect(told(round([.due: [task(1, "A")]], owner("A", nil, "B"), owner("B", nil, "A"))) == ["A: 1 due"])
  }
}
