import Danish
import FollowUp
import Grammar
import Minutes
import Source
import Store
import Testing

/// Reads minutes as the command does: parsed, their commitments found, stored.
@discardableResult
func read(_ text: String, in register: Register, on today: String = "2023-01-10") throws -> ImportedMinutes {
  let minutes = MinutesParser.parse(SourceText(text))
  return try register.importMinutes(
    Extractor.read(minutes), fileName: "a.txt", body: nil, date: nil, act(today))
}

/// Minutes of the Kredsråd of Nordens Politi.
func minutes(
  _ date: String, _ lines: String..., people: String = "Politidirektør Kirsten Aagaard (formand)", body: String = "Kredsrådet for Nordens Politi"
) -> String {
  """
  Nordens Politi
  Referat af møde i \(body) den \(date) kl. 10

  Til stede:
  \(people)

  1. Siden sidst
  Formanden bød velkommen, og dagsordenen blev godkendt uden bemærkninger.

  2. Eventuelt
  \(lines.joined(separator: "\n\n"))

  """
}

@Suite("Minutes and the calendar")
struct MinutesAndCalendar {
  func states(_ register: Register, on today: String) throws -> [String] {
    try register.meetings(body: nil, today: day(today)).map { "\($0.day.iso) \($0.status.rawValue)" + ($0.movedFrom.map { " from \($0.iso)" } ?? "") }
  }

  @Test func plannedOnceAndHeldByTheirMinutes() throws {
    let register = try Register.inMemory()
    let first = try read(minutes("8. december 2022", "Næste møder: 9. marts og 15. juni 2023."), in: register)
    #expect(first.calendar.changes == [.planned(day("2023-03-09")), .planned(day("2023-06-15"))])
    let second = try read(minutes("9. marts 2023", "Næste møde: 15. juni 2023."), in: register, on: "2023-03-12")
    #expect(second.calendar.changes == [] && second.unheld == nil)
    #expect(try states(register, on: "2023-03-12") == ["2022-12-08 held", "2023-03-09 held", "2023-06-15 planned"])
    #expect(try register.meetings(body: "Kredsrådet", today: day("2023-03-12")).map(\.hasMinutes) == [true, true, false])
  }

  @Test func newTasksFindTheirMeetingAtOnce() throws {
    let register = try Register.inMemory()
    let stored = try read(minutes("8. december 2022", "Lone Bruun sender et notat til næste møde.", "Næste møde: 9. marts 2023."), in: register)
    #expect(stored.tasks.map { $0.due?.date } == [day("2023-03-09")] && stored.calendar.deadlines == [])
    #expect(try register.history(task: 1).map(\.field) == ["added"])
  }

  /// What a person did to a day stands when older minutes come in.
  @Test func aPersonsChangeOutlivesAnnouncements() throws {
    let register = try Register.inMemory()
    let body = "Kredsrådet for Nordens Politi"
    for iso in ["2023-03-09", "2023-06-15"] { _ = try register.planMeeting(body: body, day: day(iso), act("2023-01-02")) }
    _ = try register.moveMeeting(day("2023-03-09"), to: day("2023-03-16"), body: nil, act("2023-01-03"))
    _ = try register.cancelMeeting(day("2023-06-15"), body: nil, act("2023-01-03"))
    let stored = try read(minutes("8. december 2022", "Næste møder: 9. marts og 15. juni 2023."), in: register)
    #expect(stored.calendar.changes == [])
    #expect(try states(register, on: "2023-01-10") == ["2022-12-08 held", "2023-03-16 planned from 2023-03-09", "2023-06-15 cancelled"])
    // A person can plan the cancelled meeting anew, and minutes show that one was held after all.
    _ = try register.planMeeting(body: "Kredsrådet", day: day("2023-06-15"), act("2023-01-11"))
    #expect(try states(register, on: "2023-01-11").last == "2023-06-15 planned")
    #expect(throws: RegisterError.meetingExists(day("2023-06-15"))) {
      try register.planMeeting(body: "Kredsrådet", day: day("2023-06-15"), act("2023-01-11"))
    }
    _ = try register.cancelMeeting(day("2023-06-15"), body: nil, act("2023-01-12"))
    try read(minutes("15. juni 2023", "Intet."), in: register, on: "2023-06-20")
    #expect(try states(register, on: "2023-06-20").last == "2023-06-15 held")
  }

  @Test func movedAndCancelledByMinutesWithTheirDeadlines() throws {
    let register = try Register.inMemory()
    try read(minutes("8. december 2022", "Lone Bruun sender et notat til mødet i marts.", "Næste møder: 9. marts og 15. juni 2023."), in: register)
    let moved = try read(
      minutes("19. januar 2023", "Mødet den 9. marts flyttes til den 16. marts 2023.", "Mødet den 15. juni 2023 aflyses."), in: register,
      on: "2023-01-20")
    #expect(moved.calendar.changes == [.moved(from: day("2023-03-09"), to: day("2023-03-16")), .cancelled(day("2023-06-15"))])
    #expect(moved.calendar.deadlines.map { [$0.from, $0.to] } == [[day("2023-03-09"), day("2023-03-16")]])
    #expect(moved.tasks == [], "a meeting that is off is the calendar's, no task")
    let due = try #require(try register.task(1, today: day("2023-01-20")).due)
    #expect(due.date == day("2023-03-16") && due.original == day("2023-03-09") && due.slips.count == 1)
    // One row of the ledger: from, to, why, and which meeting.
    let ledger = try exported(register)
    let slip = #""task":1,"day":"2023-01-20","old_day":"2023-03-09","new_day":"2023-03-16","cause":"meeting-moved","meeting":2,"why":null"#
    #expect(ledger.contains(slip) && ledger.split(separator: "\"old_day\"").count == 2)
  }

  @Test func theNextMeetingMovedWithoutItsOldDay() throws {
    let register = try Register.inMemory()
    try read(minutes("8. december 2022", "Næste møde: 9. marts 2023."), in: register)
    let moved = try read(minutes("19. januar 2023", "Næste møde er flyttet til den 16. marts."), in: register, on: "2023-01-20")
    #expect(moved.calendar.changes == [.moved(from: day("2023-03-09"), to: day("2023-03-16"))])
  }

  @Test func aMeetingNamedByItsMonthIsTheOnlyOneInIt() throws {
    let register = try Register.inMemory()
    try read(minutes("8. december 2022", "Næste møder: 9. marts, 1. juni, 15. juni og 7. september 2023."), in: register)
    let words = "Septembermødet aflyses. Lone Bruun sender papirerne til medlemmerne senest den 7. september 2023."
    let off = try read(minutes("19. januar 2023", words, "Mødet i juni aflyses."), in: register, on: "2023-01-20")
    #expect(off.tasks.map { $0.owners.map(\.name) }.contains(["Lone Bruun"]), "what stands beside it is a task")
    #expect(off.calendar.changes == [.cancelled(day("2023-09-07"))], "two in June: nobody's guess")
    let next = try read(minutes("2. februar 2023", "Næste møde er aflyst. I stedet holdes der møde den 16. marts."), in: register, on: "2023-02-03")
    #expect(next.calendar.changes == [.moved(from: day("2023-03-09"), to: day("2023-03-16"))])
    #expect((off.tasks + next.tasks).filter { $0.text.contains("aflyse") && $0.text.contains("september") } == [])
  }

  @Test func aMeetingThatNobodyHeldIsPointedOut() throws {
    let register = try Register.inMemory()
    try read(minutes("8. december 2022", "Næste møde: 9. marts 2023."), in: register)
    let stored = try read(minutes("16. marts 2023", "Intet."), in: register, on: "2023-03-20")
    #expect(stored.unheld == day("2023-03-09"))
    _ = try register.cancelMeeting(day("2023-03-09"), body: nil, act("2023-03-20"))
    #expect(try states(register, on: "2023-03-20") == ["2022-12-08 held", "2023-03-09 cancelled", "2023-03-16 held"])
  }

  @Test func bodiesHaveCalendarsOfTheirOwn() throws {
    let register = try Register.inMemory()
    try read(minutes("8. december 2022", "Lone Bruun sender et notat til næste møde.", "Næste møde: 9. marts 2023."), in: register)
    try read(minutes("8. december 2022", "Næste møde: 9. marts 2023.", body: "Strategisk Chefforum"), in: register)
    #expect(try register.bodies().map(\.name) == ["Kredsrådet for Nordens Politi", "Strategisk Chefforum"])
    let both = ["Kredsrådet for Nordens Politi", "Strategisk Chefforum, Nordens Politi"]
    #expect(throws: RegisterError.ambiguousBody(both)) { try register.cancelMeeting(day("2023-03-09"), body: nil, act("2023-01-11")) }
    let effect = try register.cancelMeeting(day("2023-03-09"), body: "strategisk chefforum", act("2023-01-11"))
    #expect(effect.deadlines == [], "the deadline of the Kredsråd stands")
    let next = try register.nextMeetings(body: nil, today: day("2023-01-11"))
    #expect(next.map(\.body) == ["Kredsrådet for Nordens Politi"] && next.map(\.day) == [day("2023-03-09")])
  }

  @Test func approvedMinutesMustBeThere() throws {
    let register = try Register.inMemory()
    try read(minutes("8. december 2022", "Næste møde: 9. marts 2023."), in: register)
    #expect(throws: RegisterError.noMinutes(day("2023-03-09"))) { try register.approveMeeting(day("2023-03-09"), body: nil, act("2023-01-11")) }
    try register.approveMeeting(day("2022-12-08"), body: nil, act("2023-01-11"))
    try register.approveMeeting(day("2022-12-08"), body: nil, act("2023-01-12"))
    #expect(try register.meetings(body: nil, today: day("2023-01-12")).map(\.approved) == [true, false])
    #expect(try register.history(task: nil).filter { $0.field == "approved" }.count == 1)
  }

  @Test func aMeetingShowsWhatBecameOfIt() throws {
    let register = try Register.inMemory()
    try read(minutes("8. december 2022", "Lone Bruun sender et notat til næste møde."), in: register)
    let found = try register.meeting(day("2022-12-08"), body: nil, today: day("2023-01-12"))
    #expect(found.map(\.meeting.body) == ["Kredsrådet for Nordens Politi"] && found[0].tasks.map(\.id) == [1])
    #expect(throws: RegisterError.unknownMeeting(day("2022-12-09"))) { try register.meeting(day("2022-12-09"), body: nil, today: day("2023-01-12")) }
  }
}

@Suite("Which body is meant")
struct BodyNames {
  @Test(arguments: ["Kredsrådet for Nordens Politi", "Kredsrådet", "kredsradet", "KREDSRÅDET", "Kredsrådet, Nordens Politi", "KR"])
  func oneKnown(_ name: String) throws {
    let register = try Register.inMemory()
    try register.addBody("Kredsrådet", organisation: "Nordens Politi", act("2023-01-01"))
    _ = try register.addAliases(["KR"], ofBody: "Kredsrådet", act("2023-01-01"))
    _ = try register.planMeeting(body: name, day: day("2023-03-09"), act("2023-01-02"))
    #expect(try register.bodies().map(\.name) == ["Kredsrådet"])
  }

  @Test func twoOfOneNameAreToldApartByTheirOrganisation() throws {
    let register = try Register.inMemory()
    for organisation in ["Nordens Politi", "Sydens Politi"] { try register.addBody("Kredsrådet", organisation: organisation, act("2023-01-01")) }
    let names = ["Kredsrådet, Nordens Politi", "Kredsrådet, Sydens Politi"]
    #expect(throws: RegisterError.ambiguousBody(names)) { try register.meetings(body: "Kredsrådet", today: day("2023-01-01")) }
    try read(minutes("8. december 2022", "Næste møde: 9. marts 2023."), in: register)
    #expect(try register.bodies().map(\.meetings) == [2, 0])
    #expect(try register.meetings(body: "Kredsrådet, Nordens Politi", today: day("2023-01-01")).count == 2)
    #expect(throws: RegisterError.bodyExists("Kredsrådet")) { try register.addBody("Kredsrådet", organisation: "Sydens Politi", act("2023-01-01")) }
  }

  @Test func theNumberOfAMeetingIsNoPartOfItsBody() throws {
    let register = try Register.inMemory()
    for (number, iso) in [(9, "2023-03-09"), (10, "2023-03-23")] {
      _ = try store("Samrådet anmodede chefforummet om et oplæg.", in: register, body: "Byggemøde nr. \(number), Skolen", on: iso)
    }
    #expect(try register.bodies().map { "\($0.name) \($0.meetings)" } == ["Byggemøde, Skolen 2"])
    for name in ["Lokalråd nr. 3", "Lokalråd nr. 4", "Byggemøde nr. 4b"] { try register.addBody(name, organisation: nil, act("2023-03-24")) }
    #expect(try register.bodies().count == 4)
  }

  @Test func unknownNamesAreErrors() throws {
    let register = try register()
    #expect(throws: RegisterError.unknownBody("Nævnet")) { try register.meetings(body: "Nævnet", today: day("2023-01-01")) }
    #expect(throws: RegisterError.unknownBody("Nævnet")) { try register.addAliases(["N"], ofBody: "Nævnet", act("2023-01-01")) }
    try register.addBody("Nævnet", organisation: nil, act("2023-01-01"))
    #expect(throws: RegisterError.bodyExists("Samrådet")) { try register.addAliases(["Samrådet"], ofBody: "Nævnet", act("2023-01-01")) }
  }
}
