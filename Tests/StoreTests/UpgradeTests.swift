import FollowUp
import Foundation
import GRDB
import Grammar
import Source
import Store
import Testing

/// A new folder that goes with the test.
final class Scratch {
  let path = NSTemporaryDirectory() + "tilsagn-store-" + UUID().uuidString
  init() throws { try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true) }
  deinit { try? FileManager.default.removeItem(atPath: path) }
  func file(_ name: String) -> String { path + "/" + name }
}

@Suite("A register of an older version")
struct Upgrades {
  /// What a register of version 1 held after an import, a moved meeting, a note, an assignment and a task by hand.
  static let year = """
    INSERT INTO body VALUES (1, 'Kredsrådet', 'Politiet');
    INSERT INTO meeting VALUES (1, 1, '2022-12-08', NULL, 0, 1, 'Møde', 'a.txt', 'Kredsraadet beder Lone skrive.');
    INSERT INTO meeting VALUES (2, 1, '2023-03-23', '2023-03-09', 0, 0, NULL, NULL, NULL);
    INSERT INTO owner VALUES (1, 'Lone', 'person');
    INSERT INTO task (id, body, meeting, recorded, text, kind, status, quote, range_start, range_end, rule, confidence, due_text, due_type, due_original, last_word)
      VALUES (1, 1, 1, '2022-12-08', 'skrive', 'request', 'open', 'Kredsraadet beder Lone skrive.', 0, 30, 'bidden', 0.87654321, 'næste møde', 'next-meeting', '2023-03-09', '2023-01-02');
    INSERT INTO task (id, body, recorded, text, kind, status, confirmed, last_word, closed_on) VALUES (7, 1, '2023-01-02', 'ringe', 'decision', 'done', 1, '2023-01-03', '2023-01-03');
    INSERT INTO task_owner VALUES (1, 1, 0);
    INSERT INTO slip VALUES (1, 1, '2023-01-01', '2023-03-09', '2023-03-23', 'mødet er flyttet fra 2023-03-09 til 2023-03-23');
    INSERT INTO history VALUES (1, 1, '2022-12-09', 1000, 'anna', NULL, 'import', NULL, 'Kredsrådet 2022-12-08', 'a.txt');
    INSERT INTO history VALUES (2, 1, '2022-12-09', 1000, 'anna', 1, 'added', NULL, 'skrive', 'regel bidden');
    INSERT INTO history VALUES (3, 2, '2022-12-10', 2000, 'anna', NULL, 'meeting', NULL, '2023-03-09', 'planlagt');
    INSERT INTO history VALUES (4, 3, '2023-01-01', 3000, 'bo', NULL, 'meeting', '2023-03-09', '2023-03-23', 'flyttet');
    INSERT INTO history VALUES (5, 3, '2023-01-01', 3000, 'bo', 1, 'due', '2023-03-09', '2023-03-23', 'mødet er flyttet fra 2023-03-09 til 2023-03-23');
    INSERT INTO history VALUES (6, 4, '2023-01-02', 4000, 'bo', 1, 'note', NULL, 'Ringet.', NULL);
    INSERT INTO history VALUES (7, 5, '2023-01-02', 5000, 'bo', 1, 'owners', '', 'Lone', NULL);
    """

  /// The same of version 2, where the meeting was approved, a member and an alias are known, and a task was taken back.
  static let secondYear = """
    INSERT INTO body VALUES (1, 'Kredsrådet', 'Politiet');
    INSERT INTO body_alias VALUES ('KR', 1);
    INSERT INTO meeting (id, body, day, approved, title, file_name, minutes)
      VALUES (1, 1, '2022-12-08', 1, 'Møde', 'a.txt', 'Kredsraadet beder Lone skrive.');
    INSERT INTO meeting (id, body, day, moved_from, announced_by) VALUES (2, 1, '2023-03-23', '2023-03-09', 1);
    INSERT INTO owner (id, name, type, office) VALUES (1, 'Lone', 'person', 'formand'), (2, 'Kommunerne', 'group', NULL);
    INSERT INTO owner_alias VALUES ('LB', 1);
    INSERT INTO owner_member VALUES (2, 1);
    INSERT INTO task (id, body, meeting, recorded, text, kind, status, owners_set, quote, range_start, range_end, rule, confidence, due_text, due_type, due_original, last_word)
      VALUES (1, 1, 1, '2022-12-08', 'skrive', 'request', 'open', 1, 'Kredsraadet beder Lone skrive.', 0, 30, 'bidden', 0.8765, 'næste møde', 'next-meeting', '2023-03-09', '2023-01-02');
    INSERT INTO task (id, body, recorded, text, kind, status, confirmed, last_word, closed_on)
      VALUES (7, 1, '2023-01-02', 'ringe', 'decision', 'done', 1, '2023-01-03', '2023-01-03');
    INSERT INTO task (id, body, recorded, text, kind, status, last_word) VALUES (9, 1, '2023-01-02', 'fortrudt', 'decision', 'open', '2023-01-03');
    DELETE FROM task WHERE id = 9;
    INSERT INTO task_owner VALUES (1, 1, 0);
    INSERT INTO note (id, task, day, by, text) VALUES (1, 1, '2023-01-02', 'bo', 'Ringet.');
    INSERT INTO slip VALUES (1, 1, '2023-01-01', '2023-03-09', '2023-03-23', 'meeting-moved', 2, NULL);
    INSERT INTO step VALUES (1, '2022-12-09', 1000, 'anna', 'import', NULL), (2, '2023-01-01', 3000, 'bo', 'meeting approve', NULL);
    INSERT INTO history VALUES (1, 1, NULL, 'Kredsrådet', 'import', NULL, '2022-12-08', NULL, 'a.txt'), (2, 1, 1, NULL, 'added', NULL, 'skrive', 'rule', 'bidden'),
      (3, 2, NULL, 'Kredsrådet', 'approved', NULL, '2022-12-08', NULL, NULL);
    INSERT INTO change VALUES (1, 2, 'meeting', 'update', '{"id":1}', '{"approved":0}');
    """

  /// The same of version 3, where the minutes were replaced by others.
  static let thirdYear =
    secondYear + """
      INSERT INTO minutes_version VALUES (1, 1, 1, '2022-12-20', 'a.txt', 'Kredsraadet bad Lone skrive.');
      INSERT INTO sighting VALUES (1, 1, 0, 28);
      INSERT INTO approval VALUES (1, 0, NULL, 'Referatet blev godkendt.', NULL);
      INSERT INTO no_follow_up VALUES (1, 1, '2', 'Eventuelt', '2022-12-20', 'anna');
      """

  static func older(_ path: String, version: Int = 1) throws {
    let rows = [year, secondYear, thirdYear, fourthYear, fourthYear][version - 1]
    let file = try #require(Bundle.module.url(forResource: "\(version)", withExtension: "sql", subdirectory: "Schemas"))
    let queue = try DatabaseQueue(path: path)
    try queue.write { database in
      try database.execute(sql: String(contentsOf: file, encoding: .utf8) + rows)
      try database.execute(sql: "PRAGMA application_id = 0x74696C73; PRAGMA user_version = \(version)")
    }
    try queue.close()
  }

  static func rows(_ path: String, _ sql: String) throws -> [String] {
    let queue = try DatabaseQueue(path: path)
    return try queue.read { database in
      try Row.fetchAll(database, sql: sql).map { $0.map { "\($0.1.storage.value ?? "–")" }.joined(separator: "|") }
    }
  }

  @Test(arguments: 1...5) func becomesAFreshOneToTheLetter(_ version: Int) throws {
    let scratch = try Scratch()
    try Self.older(scratch.file("old"), version: version)
    _ = try Register(path: scratch.file("old"))
    _ = try Register(path: scratch.file("fresh"))
    let schema = "SELECT type, name, tbl_name, sql FROM sqlite_schema WHERE name <> 'sqlite_sequence' ORDER BY name"
    #expect(try Self.rows(scratch.file("old"), schema) == Self.rows(scratch.file("fresh"), schema))
    #expect(try Self.rows(scratch.file("old"), "PRAGMA user_version") == ["6"])
    #expect(try Self.rows(scratch.file("old"), "PRAGMA foreign_key_check").isEmpty)
  }

  @Test func keepsWhatItHeld() throws {
    let scratch = try Scratch()
    let path = scratch.file("old")
    try Self.older(path)
    let register = try Register(readingOnly: path)
    let task = try register.task(1, today: day("2023-01-05"))
    #expect(task.due?.date == day("2023-03-23") && task.due?.slips.count == 1 && task.due?.original == day("2023-03-09"))
    #expect(task.notes.map(\.text) == ["Ringet."] && task.owners.map(\.name) == ["Lone"] && task.source?.confidence == 0.8765)
    let history = try register.history(task: nil)
    #expect(history.count == 7 && history[0].subject == "Kredsrådet" && history[0].after == "2022-12-08" && history[0].why == "a.txt")
    #expect(history[4].cause == "meeting-moved" && history[4].why == nil && history[1].cause == "rule" && history[1].why == "bidden")
    #expect(try Self.rows(path, "SELECT cause, meeting FROM slip") == ["meeting-moved|–"])
    #expect(try Self.rows(path, "SELECT owners_set, due_said FROM task ORDER BY id") == ["1|–", "0|–"])
    #expect(try Self.rows(path, "SELECT rowid FROM search WHERE search MATCH 'kredsradet'").count == 2)
    #expect(throws: RegisterError.nothingToUndo) { try Register(path: path).undo(act("2023-01-05")) }
    #expect(try Register(path: path).add(text: "x", owners: [], due: nil, body: nil, act("2023-01-05")).id == 8)
  }

  @Test func keepsWhatASecondVersionHeld() throws {
    let scratch = try Scratch()
    let path = scratch.file("old")
    try Self.older(path, version: 2)
    let register = try Register(path: path)
    let task = try register.task(1, today: day("2023-01-05"))
    #expect(task.due?.date == day("2023-03-23") && task.due?.slips.count == 1 && task.notes.map(\.text) == ["Ringet."])
    #expect(try register.owner("LB").office == "formand" && register.owner("Kommunerne").members == ["Lone"])
    #expect(try register.meetings(body: "KR", today: day("2023-01-05")).map(\.approved) == [true, false])
    #expect(try Self.rows(path, "SELECT owners_set, status_set FROM task ORDER BY id") == ["1|0", "0|1"])
    #expect(try Self.rows(path, "SELECT announced_by FROM meeting ORDER BY id") == ["–", "1"])
    #expect(try register.history(task: nil).map(\.field) == ["import", "added", "approved"])
    // What was done before can still be taken back: nobody said that the minutes are not approved.
    _ = try register.undo(act("2023-01-05"))
    #expect(try Self.rows(path, "SELECT approved FROM meeting WHERE id = 1") == ["–"])
    #expect(try register.check() == [])
    #expect(try register.add(text: "x", owners: [], due: nil, body: nil, act("2023-01-05")).id == 10, "a number taken back is not given again")
  }

  @Test func keepsWhatAThirdVersionHeld() throws {
    let scratch = try Scratch()
    let path = scratch.file("old")
    try Self.older(path, version: 3)
    let register = try Register(path: path)
    for (table, rows) in [("minutes_version", 1), ("sighting", 1), ("approval", 1), ("no_follow_up", 1), ("slip", 1), ("note", 1), ("task", 2)] {
      #expect(try Self.rows(path, "SELECT count(*) FROM \(table)") == ["\(rows)"], "\(table)")
    }
    #expect(try Self.rows(path, "SELECT minutes FROM minutes_version") == ["Kredsraadet bad Lone skrive."])
    #expect(try register.check() == [])
    #expect(try register.add(text: "x", owners: [], due: nil, body: nil, act("2023-01-05")).id == 10)
  }

  @Test func keepsWhatAFifthVersionHeld() throws {
    let scratch = try Scratch()
    let path = scratch.file("old")
    try Self.older(path, version: 5)
    let before = try Self.rows(path, "SELECT * FROM task") + Self.rows(path, "SELECT * FROM change")
    let register = try Register(path: path)
    #expect(try Self.rows(path, "SELECT * FROM task") + Self.rows(path, "SELECT * FROM change") == before && before.count > 1)
    #expect(try register.tasks(today: day("2023-04-01"), confidential: true).count == 2)
  }

  @Test func severalMayUpgradeItAtOnce() async throws {
    let scratch = try Scratch()
    let path = scratch.file("old")
    try Self.older(path)
    try await withThrowingTaskGroup(of: Void.self) { group in
      for number in 0..<8 {
        group.addTask { _ = try Register(path: path).add(text: "opgave \(number)", owners: [], due: nil, body: nil, act("2023-01-05")) }
      }
      try await group.waitForAll()
    }
    #expect(try Register(path: path).check() == [])
    #expect(try Self.rows(path, "SELECT count(*) FROM task") == ["10"])
  }

  @Test func newerAndForeignFilesAreRefused() throws {
    let scratch = try Scratch()
    let path = scratch.file("newer")
    _ = try Register(path: path)
    _ = try DatabaseQueue(path: path).writeWithoutTransaction { try $0.execute(sql: "PRAGMA user_version = 99") }
    #expect(throws: RegisterError.newerRegister(99)) { try Register(path: path) }
    #expect(throws: RegisterError.newerRegister(99)) { try Register(readingOnly: path) }
    let empty = scratch.file("empty")
    #expect(FileManager.default.createFile(atPath: empty, contents: Data()))
    #expect(throws: RegisterError.notARegister(empty)) { try Register(path: empty) }
    #expect(throws: RegisterError.notARegister(empty)) { try Register(readingOnly: empty) }
    #expect(try FileManager.default.attributesOfItem(atPath: empty)[.size] as? Int == 0)
    // Cut off within its last page, which no list may ever read.
    let whole = scratch.file("whole")
    _ = try Register(path: whole)
    for missing in [1, 4095] {
      let cut = scratch.file("cut-\(missing)")
      try Data(contentsOf: URL(filePath: whole)).dropLast(missing).write(to: URL(filePath: cut))
      #expect(throws: RegisterError.damaged(cut)) { try Register(readingOnly: cut) }
      #expect(throws: RegisterError.damaged(cut)) { try Register(path: cut) }
    }
    let old = scratch.file("old")
    try Self.older(old)
    try FileManager.default.setAttributes([.posixPermissions: 0o444], ofItemAtPath: old)
    #expect(throws: RegisterError.olderRegister(old)) { try Register(readingOnly: old) }
  }
}
