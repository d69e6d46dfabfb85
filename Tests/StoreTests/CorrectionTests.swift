import Danish
import FollowUp
import Foundation
import Grammar
import Minutes
import Source
import Store
import Testing

/// Minutes of Samrådet as `import` stores them, read by the whole grammar.
@discardableResult
func read(_ text: String, into register: Register, on day: String = "2023-01-10", dryRun: Bool = false) throws -> ImportedMinutes {
  let minutes = MinutesParser.parse(SourceText(text))
  return try register.importMinutes(
    Extractor.read(minutes), fileName: "a.txt", body: nil, date: nil, act(day, dryRun: dryRun))
}

@Suite("Corrected minutes keep what people decided")
struct Corrections {
  static let first = """
    Referat af møde i Samrådet
    Dato: 8. december 2022
    Til stede: Lone Holm, Bo Lund, Ida Krag

    1. Velkomst
    Lone Holm bød velkommen. Mødet var godt besøgt af borgerne i alle tre byer.

    2. Trafik ved skolen
    Kommunen har set på krydset ved skolen. Lone Holm kontakter kommunen om et fodgængerfelt inden den 1. marts 2023.
    Bo Lund sender et brev til beboerne på Algade.

    3. Sommerfest
    Festen holdes i parken. Ida Krag bestiller telte og borde hos udlejeren. Bo Lund indkøber øl og vand til festen.

    4. Økonomi
    Regnskabet viser et lille overskud. Lone Holm undersøger prisen på en ny hjemmeside. Ida Krag udarbejder et budget for næste år.

    5. Eventuelt
    Intet.

    """

  /// The tasks in the order in which they were read, and what people do with them.
  static func decided(_ text: String = first) throws -> Register {
    let register = try Register.inMemory()
    let tasks = try read(text, into: register).tasks
    #expect(tasks.map(\.text.first) == ["k", "s", "b", "i", "u", "u"], "\(tasks.map(\.text))")
    _ = try register.confirm([1], note: nil, act("2022-12-20"))
    _ = try register.edit(1, text: "få et fodgængerfelt ved skolen", act("2022-12-20"))
    _ = try register.reject([2], note: nil, act("2022-12-20"))
    _ = try register.assign([3], to: ["Bo Lund"], act("2022-12-20"))
    let june = Due(text: "1. juni 2023", type: .date, value: "2023-06-01", from: day("2023-06-01"), to: day("2023-06-01"))
    _ = try register.setDue([4], to: june, why: nil, act("2022-12-20"))
    _ = try register.setKind([4], to: .decision, act("2022-12-20"))
    _ = try register.setStatus([5], to: .done, note: nil, act("2022-12-20"))
    return register
  }

  /// What people decided, a line each.
  static func decisions(_ register: Register) throws -> [String] {
    try (1...5).map { (id: Int64) in
      let row = try register.task(id, today: day("2023-01-10"))
      let owners = row.owners.map(\.name).joined(separator: ", ")
      return [
        [Int64(1): "\(row.text), \(row.confirmed)", 2: "\(row.rejected)", 3: owners, 4: "\(row.due?.due.text ?? "-") \(row.kind)"][id] ?? "",
        row.status.rawValue,
      ].joined(separator: ": ")
    }
  }

  struct Correction: Sendable, CustomTestStringConvertible {
    var name: String
    /// What is put in the place of what.
    var edits: [(String, String)]
    /// The other way round: the first version is the edited one.
    var isBackwards = false
    /// Numbers of the tasks whose sentence is gone.
    var gone: [Int64] = []
    var testDescription: String { name }

    var original: String { isBackwards ? edited : first }
    var text: String { isBackwards ? first : edited }

    private var edited: String {
      edits.reduce(first) { text, edit in
        #expect(text.contains(edit.0), "\(edit.0)")
        return text.replacing(edit.0, with: edit.1)
      }
    }
  }

  static let brev = "Bo Lund sender et brev til beboerne på Algade."
  static let felt = "Lone Holm kontakter kommunen om et fodgængerfelt inden den 1. marts 2023."
  static let telte = "Ida Krag bestiller telte og borde hos udlejeren."
  static let pris = "Lone Holm undersøger prisen på en ny hjemmeside."

  static let all: [Correction] = [
    Correction(name: "a word changed", edits: [("et brev til", "en mail til"), ("om et fodgængerfelt", "om et nyt fodgængerfelt")]),
    Correction(name: "moved", edits: [(brev + "\n", ""), ("\nIntet.", "\n" + brev), (" " + pris, ""), ("Festen holdes", pris + " Festen holdes")]),
    Correction(name: "split", edits: [("bestiller telte og borde hos udlejeren.", "bestiller telte hos udlejeren. Ida Krag bestiller også borde.")]),
    Correction(name: "joined", edits: [(telte + " Bo Lund", "Ida Krag bestiller telte og borde hos udlejeren, og Bo Lund")]),
    Correction(name: "deleted", edits: [(brev + "\n", ""), (" " + pris, ""), (" " + felt, "")], gone: [1, 2, 5]),
    Correction(name: "doubled", edits: [(brev, brev + " " + brev), (felt, felt + "\n" + felt), (pris, pris + " " + pris)]),
    Correction(name: "a name corrected", edits: [("Bo Lund", "Bo Lundt"), ("Lone Holm", "Lone Holme")]),
    Correction(
      name: "å restored", edits: [("Samrådet", "Samradet"), ("på", "paa"), ("næste år", "næste ar")],
      isBackwards: true),
    Correction(
      name: "numbered anew",
      edits: [("5. Eventuelt", "6. Eventuelt"), ("4. Økonomi", "5. Økonomi"), ("3. Sommerfest", "4. Sommerfest"), ("2. Trafik", "3. Trafik")]),
    Correction(name: "reflowed", edits: [(". ", ".\n"), (" og ", "\nog "), (" om ", "\nom ")]),
  ]

  @Test(arguments: all) func keep(_ correction: Correction) throws {
    let register = try Self.decided(correction.original)
    let before = try Self.decisions(register)
    let stored = try read(correction.text, into: register)
    let difference = try #require(stored.difference)
    #expect(try Self.decisions(register) == before)
    let rows = try (Int64(1)...6).map { try register.task($0, today: day("2023-01-10")) }
    #expect(rows.filter { $0.missing == .sentence }.map(\.id) == correction.gone)
    #expect(rows.allSatisfy { $0.missing != .reading })
    if correction.name != "split" { #expect(difference.new.isEmpty, "\(difference.new.map(\.text))") }
    #expect(try register.check() == [])
    // The same bytes say nothing new, and neither does another look at them.
    let now = try exported(register)
    #expect(try read(correction.text, into: register).alreadyKnown && read(correction.original, into: register).isReplaced)
    #expect(try register.reread(meeting: nil, body: nil, act("2023-01-11")).allSatisfy { $0.difference.isEmpty })
    #expect(try exported(register) == now)
    _ = try register.undo(act("2023-01-12"))
    #expect(try exported(register) == exported(Self.decided(correction.original)))
  }

  /// What there is of a task apart from its number and where it stands.
  private static func state(_ register: Register) throws -> [String] {
    try register.tasks(today: day("2023-02-01")).map { row in
      let owners = row.owners.map(\.name).joined(separator: ", ")
      // The last words of a sentence that is gone are those of the version before.
      let place = row.missing?.rawValue ?? row.source?.quote ?? ""
      return "\(row.text) | \(owners) | \(row.due?.due.text ?? "-") | \(row.state) | \(place)"
    }.sorted()
  }

  /// Two versions in either order, and then a third: all corrections but the one that begins with another text.
  @Test(arguments: all.indices) func anyOrderEndsInTheSameState(_ number: Int) throws {
    let forward = Self.all.filter { !$0.isBackwards }
    for other in 0..<number where number < forward.count {
      // One that is neither of the two: bytes that were here before change nothing.
      let last = forward.indices.map { (number + other + $0) % forward.count }.first { $0 != number && $0 != other }!
      try endsTheSame([forward[number], forward[other], forward[last]])
    }
  }

  private func endsTheSame(_ corrections: [Correction]) throws {
    let texts = corrections.map(\.text)
    var ends: Set<[String]> = []
    for order in [[0, 1, 2], [1, 0, 2]] {
      let register = try Self.decided()
      for index in order { try read(texts[index], into: register) }
      ends.insert(try Self.state(register))
    }
    #expect(ends.count == 1, "\(corrections.map(\.name)): \(ends)")
  }

  @Test func aTaskThatNobodyTouchedFollowsTheText() throws {
    let register = try Self.decided()
    let difference = try #require(
      try read(
        Self.first.replacing(
          "Ida Krag udarbejder et budget for næste år", with: "Bo Lund udarbejder et budget for foreningen inden den 1. april 2023"),
        into: register
      ).difference)
    let row = try register.task(6, today: day("2023-01-10"))
    #expect(difference.changed.map(\.after.id) == [6] && difference.unchanged == 5 && difference.new.isEmpty && difference.gone.isEmpty)
    #expect(
      row.owners.map(\.name) == ["Bo Lund"] && row.text.contains("foreningen") && row.due?.date == day("2023-04-01") && row.due?.slips.count == 0)
    #expect(try register.history(task: 6).map(\.field) == ["added", "quote", "text", "owners", "due"])
  }

  @Test func aSentenceThatComesBackIsTheOldTask() throws {
    let register = try Self.decided()
    try read(Self.all.first { $0.name == "deleted" }!.text, into: register)
    #expect(try register.task(1, today: day("2023-01-10")).missing == .sentence)
    #expect(try register.excerpt(of: 1, today: day("2023-01-10"))?.quote == Self.felt)
    // The third version has both sentences again, one of them in other words.
    let difference = try #require(
      try read(Self.first.replacing("om et fodgængerfelt", with: "om et fodgængerfelt og et bump"), into: register).difference)
    #expect(difference.new.isEmpty && difference.changed.map(\.after.id) == [1, 5])
    #expect(try register.task(1, today: day("2023-01-10")).missing == nil && Self.decisions(register) == Self.decisions(Self.decided()))
  }

  @Test func sharesOfATaskGoWhereItGoes() throws {
    let register = try Self.decided()
    let shares = try register.split([6], among: ["Ida Krag", "Bo Lund"], act("2022-12-21"))
    let difference = try #require(try read(Self.first.replacing("et budget", with: "et nyt budget"), into: register).difference)
    #expect(difference.changed.map(\.after.id) == shares.map(\.id) && difference.new.isEmpty)
    let rows = try shares.map { try register.task($0.id, today: day("2023-01-10")) }
    #expect(rows.allSatisfy { $0.text.contains("nyt budget") } && rows.map { $0.owners.map(\.name) } == [["Ida Krag"], ["Bo Lund"]])
    let gone = try #require(try read(Self.first.replacing("Ida Krag udarbejder et budget for næste år.", with: ""), into: register).difference)
    #expect(gone.gone.map(\.id) == shares.map(\.id))
  }

  @Test func theCalendarFollowsACorrectedAnnouncement() throws {
    let register = try Register.inMemory()
    let text = Self.first.replacing("Intet.", with: "Næste møde er den 9. marts 2023. Lone Holm skriver et notat til næste møde.")
    try read(text, into: register, on: "2022-12-10")
    let task = try #require(try register.tasks(today: day("2022-12-10")).first { $0.due?.due.type == .nextMeeting })
    #expect(task.due?.date == day("2023-03-09"))
    let stored = try read(text.replacing("9. marts", with: "16. marts"), into: register, on: "2022-12-12")
    #expect(stored.calendar.changes == [.cancelled(day("2023-03-09")), .planned(day("2023-03-16"))])
    #expect(try register.task(task.id, today: day("2022-12-12")).due?.date == day("2023-03-16"))
    // A meeting that a person moved is that person's.
    _ = try register.moveMeeting(day("2023-03-16"), to: day("2023-03-20"), body: nil, act("2022-12-13"))
    #expect(
      try read(text.replacing("9. marts", with: "21. marts"), into: register, on: "2022-12-14").calendar.changes == [.planned(day("2023-03-21"))])
  }

  @Test func allVersionsStayReadable() throws {
    let register = try Self.decided()
    let second = Self.all[0].text
    let dry = try read(second, into: register, dryRun: true)
    #expect(dry.version == 2 && dry.difference?.changed.isEmpty == false)
    let meeting = try #require(try register.meetings(body: nil, today: day("2023-01-10")).first)
    #expect(try register.minutes(of: meeting).number == 1, "a dry run stores nothing")
    #expect(try read(second, into: register).version == 2)
    #expect(try register.minutes(of: meeting).text == second && register.minutes(of: meeting, version: 1).text == Self.first)
    #expect(try register.papers(of: meeting.id).versions == [MinutesVersion(number: 1, replaced: day("2023-01-10"), fileName: "a.txt")])
    #expect(throws: RegisterError.noVersion(3, of: day("2022-12-08"), last: 2)) { try register.minutes(of: meeting, version: 3) }
  }

  @Test func forgottenNamesAreForgottenInOldVersions() throws {
    let scratch = try Scratch()
    let register = try Register(path: scratch.file("a"))
    try read(Self.first, into: register)
    try read(Self.all.first { $0.name == "deleted" }!.text, into: register)
    #expect(try Register.forget("Lone Holm", in: scratch.file("a"), act("2023-01-12")).places["minutes_version"] ?? 0 > 2)
    let masked = try Register(path: scratch.file("a"))
    #expect(try masked.check() == [] && masked.task(1, today: day("2023-01-12")).source?.quote.hasPrefix("**** **** kontakter") == true)
    let meeting = try #require(try masked.meetings(body: nil, today: day("2023-01-10")).first)
    #expect(try !masked.minutes(of: meeting, version: 1).text.contains("Lone") && !exported(masked, history: true).contains("Lone Holm"))
  }

  @Test func bigMinutesAreCorrectedInTimeThatGrowsWithThem() throws {
    let points = (1...300).map { "Lone Holm kontakter kommune nummer \($0) om cykelstien ved vej \($0 * 7 % 301)." }
    let head = "Referat af møde i Samrådet\nDato: 8. december 2022\nTil stede: Lone Holm, Bo Lund\n\n1. Veje\n"
    let register = try Register.inMemory()
    #expect(try read(head + points.joined(separator: "\n") + "\n", into: register).tasks.count == 300)
    let difference = try #require(try read(head + points.reversed().joined(separator: "\n") + "\n", into: register).difference)
    #expect(difference.new.isEmpty && difference.gone.isEmpty && difference.unread.isEmpty)
    #expect(difference.changed.isEmpty, "\(difference.changed.count)")
  }
}

extension TaskRow {
  fileprivate var state: String { "\(status) \(confirmed)" }
}
