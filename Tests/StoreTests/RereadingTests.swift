import Danish
import FollowUp
import Foundation
import Grammar
import Minutes
import Source
import Store
import Testing

/// The annotated minutes of the repository, by the names of their files.
enum Annotated {
  static func texts() throws -> [(name: String, text: String)] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().appending(path: "Annotated")
    let files = try #require(FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)).compactMap { $0 as? URL }
    return try files.filter { $0.lastPathComponent.hasSuffix(".gold.json") }.sorted { $0.path < $1.path }.compactMap { file in
      let value = try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [String: Any]
      return (value?["text"] as? String).map { (file.lastPathComponent, $0) }
    }
  }
}

@Suite("Reading stored minutes again")
struct RereadingRules {
  /// Each in a body of its own, with what the grammar reads in each text.
  private func register(_ part: Int) throws -> (Register, readings: [String: [Commitment]]) {
    let register = try Register.inMemory()
    var readings: [String: [Commitment]] = [:]
    for (name, text) in try Annotated.texts().enumerated().filter({ $0.offset % 8 == part }).map(\.element) {
      let held = MinutesParser.parse(SourceText(text)).meeting.date ?? day("2020-01-01")
      let minutes = MinutesParser.parse(SourceText(text), day: held)
      let found = Extractor.commitments(in: minutes)
      readings[text] = found
      _ = try register.importMinutes(
        ReadMinutes(minutes: minutes, commitments: found), fileName: name, body: name, date: held,
        act("2026-01-01"))
    }
    return (register, readings)
  }

  @Test(arguments: 0..<8) func theSameGrammarChangesNothingAndAnotherNothingThatPeopleDecided(_ part: Int) throws {
    let (register, readings) = try register(part)
    let same = { (minutes: Minutes) in ReadMinutes(minutes: minutes, commitments: readings[minutes.text.string] ?? []) }
    let tasks = try register.tasks(today: day("2026-01-02"))
    #expect(tasks.count > 200)
    let ids = tasks.map(\.id)
    _ = try register.confirm(ids.filter { $0 % 4 == 0 }, note: nil, act("2026-01-02"))
    _ = try register.reject(ids.filter { $0 % 4 == 1 }, note: nil, act("2026-01-02"))
    let before = try exported(register)
    let again = try register.reread(meeting: nil, body: nil, by: same, act("2026-01-03"))
    #expect(again.allSatisfy { $0.difference.isEmpty }, "\(again.filter { !$0.difference.isEmpty }.map(\.body))")
    #expect(try exported(register) == before)

    // A grammar that reads every third one no longer, and the others with other words, kinds, owners and deadlines.
    let other = { (minutes: Minutes) in
      let found = same(minutes).commitments.enumerated().filter { $0.offset % 3 != 0 }.map { _, found in
        var found = found
        (found.action, found.kind) = ("sørge for at " + found.action, found.kind == .request ? .decision : .request)
        found.due?.text += " eller snart"
        found.owners = [Owner(name: "Kommunerne", type: .group)]
        return found
      }
      return ReadMinutes(minutes: minutes, commitments: found)
    }
    let read = try register.reread(meeting: nil, body: nil, by: other, act("2026-01-03"))
    let named = read.flatMap { $0.difference.changed.map(\.after) + $0.difference.gone + $0.difference.unread }
    #expect(named.count > 60 && named.allSatisfy { !$0.confirmed && !$0.rejected } && read.allSatisfy { $0.difference.gone.isEmpty })
    #expect(read.allSatisfy { $0.difference.new.isEmpty }, "\(read.flatMap { $0.difference.new.map(\.text) })")
    #expect(try register.check() == [])
    // The first grammar has its way again: what nobody touched is as it was.
    _ = try register.reread(meeting: nil, body: nil, by: same, act("2026-01-04"))
    let now = try register.tasks(today: day("2026-01-02"))
    #expect(now.count == tasks.count - ids.count { $0 % 4 == 1 })
    let untouched = Dictionary(uniqueKeysWithValues: tasks.map { ($0.id, $0) })
    #expect(now.allSatisfy { Self.reading($0) == Self.reading(untouched[$0.id]!) })
  }

  /// A text set anew, with å lost or other line breaks, brings nothing back and takes nothing away.
  @Test(arguments: ["å", "\n"]) func theSameWordsAreTheSameTasks(_ changed: String) throws {
    for (name, text) in try Annotated.texts().enumerated().filter({ $0.offset % 12 == 5 }).map(\.element) {
      let held = MinutesParser.parse(SourceText(text)).meeting.date ?? day("2020-01-01")
      let register = try Register.inMemory()
      func read(_ text: String) throws -> ImportedMinutes {
        let minutes = MinutesParser.parse(SourceText(text), day: held)
        let found = Extractor.commitments(in: minutes)
        return try register.importMinutes(
          ReadMinutes(minutes: minutes, commitments: found), fileName: name, body: name, date: held, act("2026-01-01"))
      }
      let ids = try read(text).tasks.map(\.id)
      _ = try register.reject(ids.filter { $0 % 2 == 0 }, note: nil, act("2026-01-02"))
      _ = try register.confirm(ids.filter { $0 % 2 == 1 }, note: nil, act("2026-01-02"))
      let other = changed == "å" ? text.replacing("å", with: "aa") : text.replacing(/(\p{Ll}), (\p{Ll})/) { "\($0.1),\n\($0.2)" }
      guard other != text, let difference = try read(other).difference else { continue }
      let rows = try ids.map { try register.task($0, today: day("2026-01-03")) }
      #expect(rows.allSatisfy { $0.missing == nil && ($0.rejected || $0.confirmed) }, "\(name)")
      if changed == "å" { #expect(difference.new.isEmpty, "\(name): \(difference.new.map(\.text))") }
      #expect(try register.check() == [])
    }
  }

  /// What the grammar alone tells; who "Bodil" is depends on the owners that are known.
  private static func reading(_ row: TaskRow) -> [String?] {
    [row.text, row.kind.rawValue, row.due?.due.text, row.source?.quote, row.source?.agendaItem, row.missing?.rawValue]
  }
}

@Suite("Where sentences of an older version stand")
struct Places {
  private static let old = "Formanden kontakter kommunen om støj. Bo ringer til Ida om lys. Kassereren sender budgettet til revisor."

  /// The old text's sentence, by its number, as it stands in the new one.
  private func found(_ new: String, _ number: Int) -> String? {
    let (old, text) = (SourceText(Self.old), SourceText(new))
    var (ranges, start): ([ByteRange], Int) = ([], 0)
    for (index, byte) in old.bytes.enumerated() where byte == UInt8(ascii: ".") {
      ranges.append(ByteRange(start, index + 1))
      start = index + 2
    }
    let known = KnownStatement(
      task: 1, places: [(1, ranges[number])], item: nil, action: "", kind: .pledge, owners: [], isEdited: false, isDecided: false)
    let reading = Rereading(known: [known], versions: [1: Words(old, statements: ranges)], text: Words(text), commitments: [])
    return if case .stands(let range) = reading.outcomes[0] { text[range] } else { nil }
  }

  @Test(arguments: [
    (Self.old, 1, "Bo ringer til Ida om lys."), ("Bo ringer til Ida om lys.\n\n" + Self.old, 0, "Formanden kontakter kommunen om støj."),
    (
      "Kassereren sender budgettet til revisor. Bo ringer til Ida om lys. Formanden kontakter kommunen om støj.", 2,
      "Kassereren sender budgettet til revisor."
    ),
    ("Kassereren sender budgettet til revisor. Formanden kontakter kommunen om støjen.", 0, "Formanden kontakter kommunen om støjen."),
    ("Formanden kontakter\nkommunen om\nstøj. Bo ringer\ntil Ida om lys.", 1, "Bo ringer\ntil Ida om lys."),
    ("Formanden kontakter kommunen om stoej. Så ringer Bo til Ida om lys.", 1, "ringer Bo til Ida om lys."),
    ("Formanden kontakter kommunen om støj, og kassereren sender budgettet til revisor.", 2, "kassereren sender budgettet til revisor."),
  ]) func stand(_ new: String, _ number: Int, _ expected: String) { #expect(found(new, number) == expected) }

  @Test(arguments: [
    ("Formanden kontakter kommunen om støj. Kassereren sender budgettet til revisor.", 1), ("Noget helt andet.", 0), ("", 0),
    ("Formanden kontakter kommunen om støj. Bo ringer til Ida om lys. Formanden ringer.", 2),
  ]) func areGone(_ new: String, _ number: Int) { #expect(found(new, number) == nil) }
}
