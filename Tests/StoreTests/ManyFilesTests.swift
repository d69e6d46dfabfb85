import Danish
import FollowUp
import Grammar
import Minutes
import Source
import Store
import Testing

@Suite("Many minutes at once")
struct ManyFilesTests {
  private func file(
    _ body: String, _ day: String, _ title: String = "Skilte",
    _ text: String = "Lone Holm sender et brev til kommunen om skiltene inden den 1. februar 2023."
  ) -> MinutesFromFile {
    let minutes = MinutesParser.parse(
      SourceText("Referat af møde i \(body)\nDato: \(day)\nTil stede: Lone Holm, Søren Rye\n\n1. \(title)\n\(text)\n"))
    return MinutesFromFile(Extractor.read(minutes), plain: "\(body) \(day).txt")
  }

  private func store(_ files: [MinutesFromFile], in register: Register, dryRun: Bool = false) throws -> [Result<ImportedMinutes, RegisterError>] {
    var told: [Result<ImportedMinutes, RegisterError>] = []
    try register.importMinutes(files, body: nil, date: nil, act("2023-03-10", dryRun: dryRun)) { told.append($0) }
    return told
  }

  private let three = [("Kredsrådet", "8. december 2022"), ("Haverådet", "9. december 2022"), ("Kredsrådet", "9. marts 2023")]

  @Test func areOneStepAndTheSameAsOneByOne() throws {
    let (together, apart) = (try Register.inMemory(), try Register.inMemory())
    let files = three.map { file($0, $1) }
    let told = try store(files, in: together)
    #expect(told.count == 3 && told.allSatisfy { (try? $0.get().step) == 1 })
    var one = act("2023-03-10")
    for file in files { one.step = try apart.importMinutes(file, body: nil, date: nil, one).step }
    #expect(try exported(together) == exported(apart))
    _ = try together.undo(act("2023-03-10"))
    #expect(try together.tasks(today: day("2023-03-10")).isEmpty)
  }

  @Test func oneThatCannotBeStoredDoesNotKeepTheOthers() throws {
    let register = try Register.inMemory()
    _ = try register.addBody("Byrådet", organisation: "Nordby", act("2022-01-01"))
    _ = try register.addBody("Byrådet", organisation: "Sydby", act("2022-01-01"))
    let told = try store(
      [file("Kredsrådet", "8. december 2022"), file("Byrådet", "9. december 2022"), file("Haverådet", "9. marts 2023")], in: register)
    #expect(told.map { (try? $0.get())?.body } == ["Kredsrådet", nil, "Haverådet"])
    guard case .failure(.ambiguousBody) = told[1] else { throw RegisterError.noBody }
    #expect(try register.tasks(today: day("2023-03-10")).count == 2 && register.check() == [])
  }

  @Test func aDryRunTellsOfEachAndKeepsNone() throws {
    let register = try Register.inMemory()
    #expect(try store(three.map { file($0, $1) }, in: register, dryRun: true).compactMap { try? $0.get().tasks.count } == [1, 1, 1])
    #expect(try register.meetings(body: nil, today: day("2023-03-10")).isEmpty)
  }

  /// A task that nobody confirmed or touched in 24 meetings is not looked for any longer; one that a person stands by is.
  @Test(arguments: [(23, false, 1), (24, false, 0), (24, true, 1)]) func oldTasksAreForgottenUnlessAPersonStandsByThem(
    _ meetings: Int, _ confirmed: Bool, _ suggestions: Int
  ) throws {
    let register = try Register.inMemory()
    _ = try store([file("Kredsrådet", "8. december 2019")], in: register)
    if confirmed { _ = try register.confirm([1], note: nil, act("2019-12-09")) }
    let between = (1...meetings).map {
      file("Kredsrådet", "\(($0 - 1) % 28 + 1). \($0 <= 28 ? "januar" : "februar") 2020", "Regnskab", "Regnskabet blev gennemgået.")
    }
    _ = try store(between + [file("Kredsrådet", "9. marts 2023", "Skilte", "Brevet til kommunen om skiltene er sendt.")], in: register)
    #expect(try register.suggestions(today: day("2023-03-10")).count == suggestions)
  }
}
