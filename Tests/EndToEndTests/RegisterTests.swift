import Foundation
import Testing

extension Desk {
  /// A process that is not waited for; what it says goes to files.
  func start(_ arguments: [String], saying name: String) throws -> Process {
    let process = Process()
    process.executableURL = URL(filePath: binary)
    process.arguments = arguments + ["--database", database, "--by", name]
    for (stream, end) in [(\Process.standardOutput, "out"), (\Process.standardError, "error")] {
      let path = folder + "/" + name + "." + end
      _ = FileManager.default.createFile(atPath: path, contents: nil)
      process[keyPath: stream] = FileHandle(forWritingAtPath: path)
    }
    try process.run()
    return process
  }

  func export(history: Bool = false) throws -> String {
    let outcome = try run(["export"] + (history ? ["--history"] : []), by: "prøve")
    #expect(outcome.status == 0)
    return outcome.out
  }

  /// Minutes of Samrådet on a day, with so many tasks.
  func minutes(_ day: Int, tasks: Int) throws -> String {
    let points = (0..<tasks).map { "Lone Holm kontakter kommune \($0) inden den 1. maj 2023.\n" }.joined()
    let text = "Referat af møde i Samrådet\nDato: \(day). marts 2023\nTil stede: Lone Holm, Bo Lund\n\n1. Emne\n\(points)"
    return try file("møde-\(day).txt", Array(text.utf8))
  }
}

@Suite("Several processes on one register")
struct Processes {
  @Test func sixteenThatMakeItAndWriteAtOnceLoseNothing() throws {
    let desk = try Desk()
    let names = (0..<16).map { "p\($0)" }
    for round in 0..<2 {
      let running = try names.enumerated().map { number, name in
        try desk.start(["add", "opgave \(round) \(number)", "--owner", "Sekretariatet", "--body", "Samrådet"], saying: name)
      }
      for (process, name) in zip(running, names) {
        process.waitUntilExit()
        let said = try String(contentsOfFile: desk.folder + "/\(name).error", encoding: .utf8)
        #expect(process.terminationStatus == 0 && said == "")
      }
    }
    let list = try desk.run("list", "--format", "json")
    #expect(list.out.split(separator: "\n").count { $0.contains("\"text\": \"opgave ") } == 32)
    #expect(try desk.run("history").out.split(separator: "\n").count { $0.contains("er kommet til") } == 32)
    #expect(try desk.run("check").status == 0)
    #expect(try FileManager.default.contentsOfDirectory(atPath: desk.folder).filter { $0.contains(".new-") } == [])
  }

  /// Killed while it waits for its third file, an import has stored the two before it, whatever it reads ahead; run again it is as if never killed.
  @Test func aKillBetweenFilesKeepsThoseBefore() throws {
    let whole = try Desk()
    let files = try (1...4).map { try whole.minutes($0, tasks: 3) }
    #expect(try whole.run(["import"] + files + ["--today", "2023-03-10"], by: "prøve").status == 0)
    let desk = try Desk()
    let pipe = desk.folder + "/møde-3.txt"
    #expect(mkfifo(pipe, 0o600) == 0)
    let process = try desk.start(["import"] + files[..<2] + [pipe, files[3], "--today", "2023-03-10"], saying: "p")
    // It can be opened for writing once the import reads it.
    while process.isRunning, open(pipe, O_WRONLY | O_NONBLOCK) < 0 { usleep(1000) }
    func stored() throws -> Int { try desk.run("meeting", "list", "--today", "2023-03-10").out.split(separator: "\n").count }
    while process.isRunning, try stored() < 2 { usleep(1000) }
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
    #expect(try desk.run("check").status == 0)
    #expect(try stored() == 2)
    #expect(try desk.run(["import"] + files + ["--today", "2023-03-10"], by: "prøve").status == 0)
    #expect(try desk.export() == whole.export())
  }

  /// Killed when so much is written, an import has each file wholly in or out.
  @Test func aKillWithinAFileLeavesItWhollyInOrOut() throws {
    let whole = try Desk()
    let files = try (1...3).map { try whole.minutes($0, tasks: 20) }
    let command = ["import"] + files + ["--today", "2023-03-10"]
    #expect(try whole.run(command, by: "prøve").status == 0)
    let expected = try whole.export()
    var info = stat()
    #expect(stat(whole.database, &info) == 0)
    let size = Int(info.st_size)
    for part in 1...4 {
      let desk = try Desk()
      let process = try desk.start(command, saying: "p")
      while process.isRunning, stat(desk.database + "-wal", &info) != 0 || Int(info.st_size) < size * part / 5 { usleep(100) }
      kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
      #expect(try desk.run("check").status == 0)
      let tasks = try desk.export().split(separator: "\n").count { $0.contains("\"rule\":\"") }
      #expect(tasks % 20 == 0, "\(tasks)")
      #expect(try desk.run(command, by: "prøve").status == 0)
      #expect(try desk.export() == expected)
    }
  }
}

@Suite("Every command that writes")
struct Writing {
  /// On the shipped minutes, a meeting on 9 March and task 13 with a deadline.
  static let commands: [[String]] = [
    ["add", "bestille lokale", "--owner", "Sekretariatet", "--due", "inden udgangen af april"], ["start", "2", "9"],
    ["done", "3", "--note", "Sendt."],
    ["drop", "1"], ["confirm", "4", "13"], ["reject", "11"], ["note", "2", "Ringet"], ["edit", "2", "--text", "dele oplysninger"],
    ["assign", "2", "Trine Græse"], ["due", "2", "next-meeting"], ["sleep", "2", "2023-02-01"],
    ["meeting", "add", "--body", "Kredsrådet", "--date", "2023-06-15"],
    ["meeting", "move", "2023-03-09", "2023-03-23"], ["meeting", "cancel", "2023-03-09"], ["meeting", "approve", "2022-12-08"],
    ["meeting", "approve", "2022-12-08", "--withdraw"],
    ["owner", "email", "Trine Græse", "tg@example.dk"], ["owner", "alias", "Trine Græse", "TGR"], ["undo"],
  ]

  private func desk() throws -> Desk {
    let desk = try Desk()
    try desk.run("import", desk.seed, "--today", "2022-12-15")
    try desk.run("meeting", "add", "--body", "Kredsrådet", "--date", "2023-03-09", "--today", "2022-12-15")
    return desk
  }

  @Test func tellsInADryRunWhatItDoesAndCanBeTakenBack() throws {
    let desk = try desk()
    let before = try desk.export()
    for command in Self.commands {
      let log = try desk.export(history: true)
      let dry = try desk.run(command + ["--dry-run", "--today", "2023-01-10"], by: "anna")
      #expect(try desk.export(history: true) == log, "\(command)")
      let real = try desk.run(command + ["--today", "2023-01-10"], by: "anna")
      #expect(real.status == 0 && real.error == "" && dry.out == "Intet er gemt; dette ville ske:\n" + real.out, "\(command): \(real.error)")
      if command == ["undo"] { continue }
      #expect(try desk.run(["undo", "--today", "2023-01-10"], by: "bo").status == 0)
      #expect(try desk.export() == before, "\(command)")
    }
    #expect(try desk.run("check").status == 0)
    #expect(try desk.run("check", "--format", "json").out.contains("\"sound\": true"))
    let english = try desk.run("history", "--language", "en").out
    for danish in ["opgave", "mødet", "tilbage", "frist", "ansvarlig"] {
      #expect(!english.split(separator: "\n").dropFirst(15).joined().contains(" \(danish) "))
    }
  }

  @Test func aDryRunMakesNoRegister() throws {
    let desk = try Desk()
    #expect(try desk.run("import", desk.seed, "--dry-run").out.contains("13 opgaver"))
    #expect(!FileManager.default.fileExists(atPath: desk.database))
  }

  @Test func refusesKindly() throws {
    let desk = try desk()
    let refusals: [(command: [String], status: Int32, word: String)] = [
      (["done", "5"], 65, "confirm 5"), (["reopen", "2"], 65, "allerede"), (["start", "99"], 65, "99"), (["history", "99"], 65, "99"),
      (["note", "2", "  "], 64, "tom"),
      (["edit", "2", "--text", ""], 64, "tom"), (["sleep", "2", "2022-01-01"], 65, "senere"), (["sleep", "5", "2023-02-01"], 65, "forslag"),
      (["forget", "Trine Græse"], 64, "--yes"), (["forget", "Ingen Nogensinde", "--yes"], 65, "ingen steder"),
    ]
    for refusal in refusals {
      let outcome = try desk.run(refusal.command + ["--today", "2023-01-10"], by: "anna")
      #expect(outcome.status == refusal.status && outcome.error.contains(refusal.word) && outcome.out == "", "\(refusal.command): \(outcome.error)")
    }
    for words in [
      ["note", "2", " "], ["list", "--status", "x"], ["import", "nowhere.txt"], ["done", "5"], ["due", "2", "engang"], ["forget", "x"],
    ] {
      let outcome = try desk.run(words + ["--language", "en", "--today", "2023-01-10"], by: "anna")
      #expect(outcome.status >= 64 && !outcome.error.contains { "æøåÆØÅ»«".contains($0) }, "\(outcome.error)")
    }
    try desk.run("confirm", "13", "--today", "2023-01-10")
    let why = try desk.run("due", "13", "2023-05-01", "--today", "2023-01-10", "--language", "en")
    #expect(why.status == 64 && why.error.contains("--why") && why.error.contains("is confirmed"))
    #expect(try desk.run("due", "13", "2023-05-01", "--why", "ferie", "--today", "2023-01-10").status == 0)
    #expect(try desk.run("history", "13").out.contains("har frist 9. marts 2023 → 1. maj 2023 (ferie)"))
  }
}

@Suite("The register as a whole, from the command line")
struct WholeRegister {
  @Test func movesToANewFileByteForByte() throws {
    let desk = try Desk()
    try desk.run("import", desk.seed, "--today", "2022-12-15")
    for extra in [[], ["--history"]] {
      let file = desk.folder + "/export\(extra.count).json"
      let copy = desk.folder + "/copy\(extra.count).sqlite"
      #expect(try desk.run(["export", "--output", file] + extra, by: "anna").status == 0)
      #expect(try desk.run("restore", file, database: copy).status == 0)
      let again = try desk.run(["export"] + extra, by: "anna", database: copy)
      #expect(try again.out == String(contentsOfFile: file, encoding: .utf8))
      #expect(try desk.run("restore", file, database: copy).status == 73)
    }
    let backup = desk.folder + "/kopi.sqlite"
    #expect(try desk.run("backup", backup, "--dry-run").out.contains("kopi.sqlite") && !FileManager.default.fileExists(atPath: backup))
    #expect(try desk.run("backup", backup).status == 0 && desk.run("backup", backup).status == 73)
    #expect(try desk.run(["export"], by: "anna", database: backup).out == desk.export())
    #expect(try desk.run("undo", database: backup).status == 0)
  }

  @Test func checkNamesWhatIsWrongAndWhatToDo() throws {
    let desk = try Desk()
    #expect(try desk.run("check").status == 66)
    try desk.run("import", desk.seed, "--today", "2022-12-15")
    #expect(try desk.run("check").out == "Registeret er helt.\n")
    let broken = try desk.export().replacing("\"range_start\":12", with: "\"range_start\":11")
    let refused = try desk.run("restore", desk.file("broken.json", Array(broken.utf8)), database: desk.folder + "/b.sqlite")
    #expect(refused.status == 65 && refused.error.contains("task"))
    let file = try #require(FileHandle(forUpdatingAtPath: desk.database))
    try file.seek(toOffset: 4096 * 3)
    try file.write(contentsOf: Data(repeating: 0x55, count: 4096 * 8))
    try file.close()
    let damaged = try desk.run("check")
    #expect(damaged.status == 1 && damaged.out.contains("sikkerhedskopi"))
  }

  @Test func forgetsAName() throws {
    let desk = try Desk()
    try desk.run("import", desk.seed, "--today", "2022-12-15")
    try desk.run("note", "4", "Trine Græse har ringet", "--today", "2022-12-16")
    let dry = try desk.run("forget", "Trine Græse", "--dry-run", "--today", "2022-12-17")
    let real = try desk.run("forget", "Trine Græse", "--yes", "--today", "2022-12-17")
    #expect(real.status == 0 && dry.out.hasSuffix(real.out) && real.out.contains("kredsraad-koebenhavns-vestegn-2022-12-08.txt"))
    #expect(try desk.run("check").status == 0 && !desk.export(history: true).contains("Trine Gr"))
    #expect(try desk.run("undo").status == 65)
    #expect(try desk.run("history").out.hasSuffix("glemte et navn, 9 steder\n"))
    #expect(try desk.run("show", "4", "--today", "2022-12-17").out.contains("***** ******"))
  }

  @Test func anEmptyFileIsNoRegister() throws {
    let desk = try Desk()
    let empty = try desk.file("tom.sqlite", [])
    for command in [["list"], ["add", "x", "--owner", "Y", "--body", "Z"], ["check"]] {
      let outcome = try desk.run(command, by: "anna", database: empty)
      #expect(outcome.status == 65 && outcome.error.contains("ikke et register"), "\(command)")
    }
    #expect(try Data(contentsOf: URL(filePath: empty)).isEmpty)
  }
}
