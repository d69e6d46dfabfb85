import Danish
import FollowUp
import Foundation
import GRDB
import Grammar
import Minutes
import Source
import Store
import Testing

/// Minutes of Kredsrådet with an open and a closed point, and the closed point of the next ones about a task of the open one.
enum ClosedPoints {
  static let head = "Referat af møde i Kredsrådet den 8. december 2022\nTil stede: Lone Holm, Bo Lund\n\n"
  static let open = "1. Skoleveje\nLone Holm skriver et brev til kommunen om skolevejene inden den 1. marts 2023.\n\n"
  static let closed = "2. Lukket punkt: Opsigelse\nBo Lund opsiger aftalen med vagtselskabet Falken inden den 1. februar 2023.\n"
  static let next = """
    Referat af møde i Kredsrådet den 9. marts 2023
    Til stede: Lone Holm, Bo Lund

    1. Skilte
    Bo Lund maler skiltene inden den 1. juni 2023.

    2. Lukket punkt
    Lone Holm har skrevet brevet til kommunen om skolevejene, og sagen er hermed afsluttet.

    """

  static func register(_ text: String = head + open + closed) throws -> Register {
    let register = try Register.inMemory()
    _ = try read(text, in: register, act("2022-12-15"))
    return register
  }

  static func read(_ text: String, in register: Register, _ act: Act) throws -> ImportedMinutes {
    try register.importMinutes(Extractor.read(MinutesParser.parse(SourceText(text))), fileName: "a.txt", body: nil, date: nil, act)
  }
}

private let today = day("2023-03-01")

@Suite("What is confidential in the register")
struct ConfidentialRegister {
  private func shown(_ register: Register, _ confidential: Bool = false) throws -> [Int64] {
    try register.tasks(today: today, confidential: confidential).map(\.id)
  }

  @Test func everyReadLeavesItOut() throws {
    let register = try ClosedPoints.register()
    #expect(try shown(register) == [1] && shown(register, true) == [1, 2])
    #expect(try register.task(2, today: today, confidential: true).confidential)
    #expect(throws: RegisterError.confidential(2)) { try register.task(2, today: today, confidential: false) }
    #expect(throws: RegisterError.confidential(2)) { try register.excerpt(of: 2, today: today, confidential: false) }
    #expect(throws: RegisterError.confidential(2)) { try register.history(task: 2, confidential: false) }
    #expect(throws: RegisterError.noTask(9)) { try register.task(9, today: today, confidential: false) }
    for confidential in [false, true] {
      let ids: [Int64] = confidential ? [1, 2] : [1]
      let list = try register.followUp(meeting: nil, body: nil, today: today, confidential: confidential)
      #expect(list.rows.values.flatMap { $0.map(\.id) }.sorted() == ids)
      #expect(try register.overdue(body: nil, today: day("2023-05-01"), confidential: confidential).rows[.overdue]?.map(\.id) == ids)
      #expect(try register.meeting(day("2022-12-08"), body: nil, today: today, confidential: confidential)[0].tasks.map(\.id) == ids)
      #expect(try register.status(of: "Bo Lund", since: nil, today: today, confidential: confidential).tasks.count == ids.count - 1)
      let flow = try register.flow(of: nil, today: today, confidential: confidential)
      #expect(flow.reduce(0) { $0 + $1.new } == ids.count)
      #expect(try register.history(task: nil, confidential: confidential).compactMap(\.task) == ids)
      #expect(try register.search("vagtselskabet", limit: 9, confidential: confidential).isEmpty != confidential)
    }
  }

  @Test func searchAndTextShowTheOpenPartOfMinutes() throws {
    let register = try ClosedPoints.register()
    _ = try register.addNote([2], "Falken har svaret.", act("2022-12-20"))
    #expect(try register.search("Falken", limit: 9, confidential: false).isEmpty)
    #expect(try register.search("Falken", limit: 9, confidential: true).map(\.place).contains(.minutes))
    // One word in each part: together they stand only in the whole.
    #expect(try register.search("skolevejene vagtselskabet", limit: 9, confidential: false).isEmpty)
    let hit = try #require(try register.search("skolevejene", limit: 9, confidential: false).first { $0.place == .minutes })
    #expect(!hit.excerpt.contains("Falken") && !hit.excerpt.contains("Opsigelse"))
    let meeting = try register.meeting(day("2022-12-08"), body: nil, today: today)[0].meeting
    #expect(
      try register.minutes(of: meeting, confidential: false).text == ClosedPoints.head + ClosedPoints.open + "[lukket punkt udeladt]\n")
    #expect(try register.excerpt(of: 1, today: today, confidential: false)?.after == "")
  }

  @Test func confidentialEvidenceIsNoNews() throws {
    let register = try ClosedPoints.register()
    _ = try ClosedPoints.read(ClosedPoints.next, in: register, act("2023-03-10"))
    let suggestion = try #require(try register.suggestions(today: today, confidential: true).first)
    #expect(suggestion.task.id == 1 && suggestion.suggestion.isConfidential)
    #expect(try register.suggestions(today: today, confidential: false).isEmpty)
    #expect(try register.suggestions(about: [1], today: today, confidential: false).isEmpty)
    let shown = try register.task(1, today: day("2023-03-10"), confidential: false)
    #expect(shown.said == nil && shown.isSaidInClosedPoint && !shown.isSilent, "not what was said, but no \"not mentioned\" either")
    #expect(try register.task(1, today: today, confidential: true).said != nil)
    _ = try register.accept([suggestion.suggestion.number], act("2023-03-11"))
    let told = try register.history(task: 1, confidential: false)
    #expect(!told.contains { $0.why == suggestion.suggestion.evidence })
    #expect(try register.history(task: 1, confidential: true).contains { $0.why == suggestion.suggestion.evidence })
    #expect(try register.task(1, today: today, confidential: false).status == .done)
    #expect(try register.check() == [])
  }

  @Test func aPersonDecides() throws {
    let register = try ClosedPoints.register()
    _ = try register.edit(2, confidential: false, act("2022-12-16"))
    _ = try register.edit(1, confidential: true, act("2022-12-17"))
    #expect(try shown(register) == [2])
    // Its sentence is no more to be read in the minutes.
    #expect(try register.search("skolevejene", limit: 9, confidential: false).isEmpty)
    let meeting = try register.meeting(day("2022-12-08"), body: nil, today: today)[0].meeting
    #expect(try register.minutes(of: meeting, confidential: false).text.contains("1. Skoleveje\n[lukket punkt udeladt]\n"))
    #expect(try register.history(task: 1).last?.field == "confidential" && register.history(task: 1).last?.after == "true")
    _ = try register.reread(meeting: nil, body: nil, act("2022-12-18"))
    #expect(try shown(register) == [2], "remembered when the minutes are read again")
    _ = try ClosedPoints.read(
      ClosedPoints.head + ClosedPoints.open + ClosedPoints.closed + "\n3. Eventuelt\nIntet.\n", in: register, act("2022-12-19"))
    #expect(try shown(register) == [2], "and in a new version")
    _ = try register.undo(act("2022-12-20"))
    _ = try register.undo(act("2022-12-20"))
    #expect(try shown(register) == [1, 2])
    _ = try register.undo(act("2022-12-20"))
    #expect(try shown(register) == [1])
    #expect(try register.add(text: "ringe", owners: [], due: nil, body: nil, confidential: true, act("2022-12-21")).confidential)
    #expect(try shown(register) == [1] && register.check() == [])
  }

  @Test func aNewVersionClosesAndOpensPoints() throws {
    let register = try ClosedPoints.register(ClosedPoints.head + ClosedPoints.open + ClosedPoints.closed.replacing("Lukket punkt: ", with: ""))
    #expect(try shown(register) == [1, 2] && !register.holdsConfidential())
    let version = try ClosedPoints.read(ClosedPoints.head + ClosedPoints.open + ClosedPoints.closed, in: register, act("2022-12-19"))
    #expect(try shown(register) == [1] && version.difference?.gone.isEmpty == true)
    #expect(try register.history(task: 2).last?.field == "confidential")
    _ = try ClosedPoints.read(
      ClosedPoints.head + ClosedPoints.open + ClosedPoints.closed.replacing("Lukket punkt: ", with: "") + "\n", in: register, act("2022-12-20"))
    #expect(try shown(register) == [1, 2])
    let meeting = try register.meeting(day("2022-12-08"), body: nil, today: today)[0].meeting
    #expect(try register.minutes(of: meeting, version: 2, confidential: false).text.hasSuffix("[lukket punkt udeladt]\n"))
    #expect(try register.minutes(of: meeting, version: 3, confidential: false).text.contains("Falken"))
    #expect(try register.check() == [])
    for _ in 0..<2 { _ = try register.undo(act("2022-12-21")) }
    #expect(try shown(register) == [1, 2] && !register.holdsConfidential() && register.check() == [])
  }

  /// A task that says a confidential one again stands by itself where the older one is not shown.
  @Test func whatSaysItAgainInTheOpen() throws {
    let scratch = try Scratch()
    let register = try Register(path: scratch.file("register"))
    _ = try ClosedPoints.read(ClosedPoints.head + ClosedPoints.open + ClosedPoints.closed, in: register, act("2022-12-15"))
    _ = try ClosedPoints.read(ClosedPoints.next, in: register, act("2023-03-10"))
    let queue = try DatabaseQueue(path: scratch.file("register"))
    try queue.writeWithoutTransaction { try $0.execute(sql: "UPDATE task SET restates = 2 WHERE id = 3") }
    #expect(try shown(register) == [1, 3] && shown(register, true) == [1, 2])
  }

  @Test func exportRestoreAndForgetKeepIt() throws {
    let scratch = try Scratch()
    let path = scratch.file("register")
    let register = try Register(path: path)
    _ = try ClosedPoints.read(ClosedPoints.head + ClosedPoints.open + ClosedPoints.closed, in: register, act("2022-12-15"))
    _ = try register.remind([(task: 2, owner: try #require(try register.owners().first { $0.name == "Bo Lund" }).id)], act("2022-12-20"))
    var json = ""
    try register.export(withHistory: true) { json += $0 }
    try Register.restore(json, to: scratch.file("other"), act("2022-12-21"))
    let other = try Register(path: scratch.file("other"))
    #expect(try shown(other) == [1] && other.check() == [])
    #expect(try other.history(task: nil, confidential: false).compactMap(\.task) == [1])
    #expect(try other.reminders(of: [2])[2]?.map(\.owner) == ["Bo Lund"])
    _ = try Register.forget("Bo Lund", in: scratch.file("other"), act("2022-12-22"))
    let forgotten = try Register(path: scratch.file("other"))
    #expect(try shown(forgotten) == [1] && forgotten.check() == [])
  }
}

@Suite("An older register is protected too")
struct ConfidentialUpgrades {
  /// Answers that rest on the evidence of a closed point, a task that was taken back, and an older version of the minutes.
  @Test func theStoredMinutesAreReadAgain() throws {
    let scratch = try Scratch()
    let path = scratch.file("old")
    try Upgrades.older(path, version: 4)
    let register = try Register(readingOnly: path)
    #expect(try register.tasks(today: today, confidential: false).map(\.id) == [1])
    #expect(try register.tasks(today: today, confidential: true).map(\.id) == [1, 2])
    #expect(try register.suggestions(today: today, confidential: false).isEmpty)
    #expect(try register.history(task: nil, confidential: false).compactMap(\.task) == [1])
    #expect(try register.history(task: nil, confidential: true).compactMap(\.task) == [1, 2, 7, 1])
    #expect(try Upgrades.rows(path, "SELECT meeting, version FROM confidential_passage ORDER BY id").sorted() == ["1|1", "1|–", "2|–"])
    #expect(try register.check() == [])
    #expect(throws: DatabaseError.self) { try Upgrades.rows(path, "UPDATE history SET confidential = 0 RETURNING id") }
  }
}

extension ConfidentialUpgrades {
  /// An export of version 4 tells nothing of what is confidential.
  @Test func soIsARestoredExport() throws {
    let scratch = try Scratch()
    let register = try ClosedPoints.register()
    _ = try ClosedPoints.read(ClosedPoints.next, in: register, act("2023-03-10"))
    var json = ""
    try register.export(withHistory: true) { json += $0 }
    json = json.replacing("\"schema\": 6", with: "\"schema\": 4").replacing(#/,"confidential(_set)?":[01]/#, with: "")
    json = json.replacing(#/"(confidential_passage|reminder)": \[[^\]]*\],\n/#, with: "")
    #expect(!json.contains("confidential"))
    try Register.restore(json, to: scratch.file("register"), act("2023-03-11"))
    let restored = try Register(path: scratch.file("register"))
    for confidential in [false, true] {
      #expect(
        try restored.tasks(today: today, confidential: confidential).map(\.id)
          == register.tasks(today: today, confidential: confidential).map(\.id))
      #expect(
        try restored.history(task: nil, confidential: confidential).compactMap(\.task)
          == register.history(task: nil, confidential: confidential).compactMap(\.task))
    }
    #expect(try restored.suggestions(today: today, confidential: false).isEmpty && restored.check() == [])
  }
}

extension Upgrades {
  /// A register of version 4 with closed points.
  static var fourthYear: String {
    let (open, closed) = (
      "Lone Holm skriver et brev til kommunen om skolevejene inden den 1. marts 2023.",
      "Bo Lund opsiger aftalen med vagtselskabet Falken inden den 1. februar 2023."
    )
    let evidence = "Lone Holm har skrevet brevet til kommunen om skolevejene, og sagen er hermed afsluttet."
    let (minutes, next) = (ClosedPoints.head + ClosedPoints.open + ClosedPoints.closed, ClosedPoints.next)
    func range(_ text: String, of meeting: String) -> String {
      let bytes = Array(text.utf8)
      let start = Array(meeting.utf8).indices.first { Array(meeting.utf8)[$0...].starts(with: bytes) }!
      return "\(start), \(start + bytes.count)"
    }
    return """
      INSERT INTO body VALUES (1, 'Kredsrådet', NULL);
      INSERT INTO meeting (id, body, day, minutes) VALUES (1, 1, '2022-12-08', '\(minutes)'), (2, 1, '2023-03-09', '\(next)');
      INSERT INTO minutes_version (id, meeting, number, replaced, minutes) VALUES (1, 1, 1, '2022-12-20', '\(minutes)-');
      INSERT INTO task (id, body, meeting, recorded, text, kind, status, quote, range_start, range_end, rule, confidence, last_word)
        VALUES (1, 1, 1, '2022-12-08', 'skrive et brev', 'decision', 'open', '\(open)', \(range(open, of: minutes)), 'will-do', 0.9, '2022-12-08'),
          (2, 1, 1, '2022-12-08', 'opsige aftalen', 'decision', 'open', '\(closed)', \(range(closed, of: minutes)), 'will-do', 0.9, '2022-12-08');
      INSERT INTO suggestion (id, task, meeting, outcome, evidence, range_start, range_end, cue, score)
        VALUES (1, 1, 2, 'done', '\(evidence)', \(range(evidence, of: next)), 'done', 0.9);
      INSERT INTO step VALUES (1, '2022-12-09', 1000, 'anna', 'import', NULL);
      INSERT INTO history (id, step, task, subject, field, old, new, cause, why) VALUES (1, 1, NULL, 'Kredsrådet', 'import', NULL, '2022-12-08', NULL, 'a.txt'), (2, 1, 1, NULL, 'added', NULL, 'skrive', 'rule', 'x'),
        (3, 1, 2, NULL, 'added', NULL, 'opsige', 'rule', 'x'), (4, 1, 7, NULL, 'added', NULL, 'taget tilbage', 'rule', 'x'),
        (5, 1, 1, NULL, 'status', 'open', 'open', '2023-03-09', '\(evidence)');
      """
  }
}
