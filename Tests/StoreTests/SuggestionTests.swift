import Danish
import FollowUp
import Grammar
import Minutes
import Source
import Store
import Testing

@Suite("Suggestions about older tasks")
struct SuggestionTests {
  static let people = "Til stede: Lone Holm, Søren Rye, Birgitte Holmgaard"

  @discardableResult
  private func read(_ text: String, _ day: String, in register: Register, body: String = "Kredsrådet", title: String = "Skilte", dryRun: Bool = false)
    throws
    -> ImportedMinutes
  {
    let minutes = MinutesParser.parse(SourceText("Referat af møde i \(body)\nDato: \(day)\n\(Self.people)\n\n1. \(title)\n\(text)\n"))
    let on = minutes.meeting.date!
    return try register.importMinutes(
      Extractor.read(minutes), fileName: "a.txt", body: nil, date: nil, Act(today: on, by: "anna", command: "import", dryRun: dryRun))
  }

  /// Two meetings: a letter was promised, and the next minutes say `news`.
  private func register(_ news: String) throws -> Register {
    let register = try Register.inMemory()
    try read("Lone Holm sender et brev til kommunen om skiltene inden den 1. februar 2023.", "8. december 2022", in: register)
    try read(news, "9. marts 2023", in: register)
    return register
  }

  private let today = day("2023-03-10")

  @Test(
    arguments: [
      ("Brevet til kommunen om skiltene er sendt.", Outcome.done, Status.done),
      ("Brevet til kommunen om skiltene er opgivet.", .dropped, .dropped),
      ("Brevet til kommunen om skiltene er udskudt til den 3. maj 2023.", .postponed, .open),
    ]) func changesATaskOnlyWhenAccepted(_ news: String, _ outcome: Outcome, _ status: Status) throws
  {
    let register = try register(news)
    let found = try register.suggestions(today: today)
    #expect(found.count == 1 && found[0].suggestion.outcome == outcome && found[0].suggestion.evidence == news && found[0].task.status == .open)
    let before = try exported(register)
    _ = try register.accept([1], act("2023-03-10"))
    let task = try register.task(1, today: today)
    #expect(task.status == status && task.lastWord == today && task.said?.answer == .accepted)
    if outcome == .postponed { #expect(task.due?.date == day("2023-05-03") && task.due?.slips.count == 1 && task.due?.original == day("2023-02-01")) }
    #expect(try register.history(task: 1).contains { $0.why == news })
    #expect(try register.suggestions(today: today).isEmpty && register.check() == [])
    _ = try register.undo(act("2023-03-10"))
    #expect(try exported(register) == before)
  }

  @Test func dismissedIsRememberedWhenTheMinutesAreReadAgain() throws {
    let register = try register("Brevet til kommunen om skiltene er sendt.")
    _ = try register.dismiss([1], act("2023-03-10"))
    #expect(try register.task(1, today: today).said == nil)
    _ = try register.reread(meeting: nil, body: nil, act("2023-03-11"))
    #expect(try register.suggestions(today: today).isEmpty)
    #expect(throws: RegisterError.answered(1, .dismissed)) { try register.accept([1], act("2023-03-10")) }
    #expect(throws: RegisterError.noSuggestion(9)) { try register.accept([9], act("2023-03-10")) }
  }

  @Test func readingAgainChangesNothing() throws {
    let register = try register("Brevet til kommunen om skiltene er sendt.")
    let before = try exported(register)
    _ = try register.reread(meeting: nil, body: nil, act("2023-03-11"))
    #expect(try exported(register) == before)
  }

  @Test func correctedMinutesMaySayOtherwise() throws {
    let register = try register("Brevet til kommunen om skiltene er sendt.")
    try read("Brevet til kommunen om skiltene er opgivet.", "9. marts 2023", in: register)
    #expect(try register.suggestions(today: today).map(\.suggestion.outcome) == [.dropped])
    #expect(try register.check() == [])
  }

  @Test func whatIsSaidAgainIsNotListedBesideTheOldTask() throws {
    let register = try register("Lone Holm skal stadig sende brevet til kommunen om skiltene inden den 1. april 2023.")
    let found = try register.suggestions(today: today)
    try #require(found.map(\.suggestion.outcome) == [.restated])
    let again = try #require(found[0].suggestion.restatement)
    #expect(try register.tasks(today: today).map(\.id) == [1] && register.task(again, today: today).restates == 1)
    _ = try register.accept([1], act("2023-03-10"))
    #expect(try register.task(1, today: today).due?.date == day("2023-04-01"))
    _ = try register.undo(act("2023-03-10"))
    _ = try register.dismiss([1], act("2023-03-10"))
    #expect(try register.tasks(today: today).map(\.id) == [1, again])
  }

  @Test func theOrderOfImportDoesNotMatter() throws {
    let register = try Register.inMemory()
    try read("Brevet til kommunen om skiltene er sendt.", "9. marts 2023", in: register)
    try read("Lone Holm sender et brev til kommunen om skiltene.", "8. december 2022", in: register)
    #expect(try register.suggestions(today: today).map(\.suggestion.outcome) == [.done])
  }

  @Test func theMinutesOfTheBodyThatWasChargedTellToo() throws {
    let register = try Register.inMemory()
    try read(
      "Kredsrådet anmoder Strategisk Chefforum om at udarbejde et notat om skiltning på havnene.", "8. december 2022", in: register,
      title: "Skiltning")
    try read(
      "Strategisk Chefforum har udarbejdet notatet om skiltning på havnene, som er sendt.", "9. februar 2023", in: register,
      body: "Strategisk Chefforum",
      title: "Skiltning")
    let found = try register.suggestions(today: today)
    #expect(found.map(\.suggestion.body) == ["Strategisk Chefforum"] && found.map(\.suggestion.outcome) == [.done])
    try read("Brevet om noget andet er sendt.", "9. februar 2023", in: register, body: "Handicaprådet", title: "Andet")
    #expect(try register.suggestions(today: today).count == 1)
  }

  @Test func aTaskNobodySpeaksOfIsSilent() throws {
    let register = try Register.inMemory()
    try read("Lone Holm sender et brev til kommunen om skiltene.", "8. december 2022", in: register)
    try read("Legepladsen er malet.", "9. marts 2023", in: register, title: "Legeplads")
    let task = try register.task(1, today: today)
    #expect(task.isSilent && task.said == nil)
    let heard = try self.register("Brevet til kommunen om skiltene er sendt.").task(1, today: today)
    #expect(!heard.isSilent && heard.lastWord == day("2023-03-09"))
  }

  @Test func aNameThatIsForgottenIsForgottenInEvidenceToo() throws {
    let scratch = try Scratch()
    let path = scratch.file("r")
    let register = try Register(path: path)
    try read("Lone Holm sender et brev til kommunen om skiltene.", "8. december 2022", in: register)
    try read("Lone Holm har sendt brevet til kommunen om skiltene.", "9. marts 2023", in: register)
    #expect(try register.suggestions(today: today).count == 1)
    _ = try Register.forget("Lone Holm", in: path, act("2023-03-10"))
    let evidence = try Register(path: path).suggestions(today: today).map(\.suggestion.evidence)
    #expect(evidence.count == 1 && !evidence[0].contains("Holm"))
    #expect(try Register(path: path).check() == [])
  }
}
