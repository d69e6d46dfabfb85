import Foundation
import Testing

@Suite("Files of many kinds, from the command line")
struct Files {
  private func minutes(_ day: Int, _ name: String = "Lone Holm") -> String {
    "Referat af møde i Samrådet\nDato: \(day). marts 2023\nTil stede: \(name), Søren Bø\n\n1. Emne\n\(name) kontakter kommunen inden den 1. maj 2023.\n"
  }

  private func folder(_ desk: Desk, _ files: [String: [UInt8]]) throws -> String {
    let folder = desk.folder + "/referater"
    for (name, bytes) in files {
      let path = URL(filePath: folder + "/" + name)
      try FileManager.default.createDirectory(at: path.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(bytes).write(to: path)
    }
    return folder
  }

  @Test func aFolderInOneGo() throws {
    let desk = try Desk()
    let latin = minutes(3).unicodeScalars.map { UInt8($0.value) }
    let wide: [UInt8] = [0xFF, 0xFE] + minutes(4).utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let folder = try folder(
      desk,
      [
        "1.txt": Array(minutes(1).utf8), "2.md": Array(minutes(2).utf8), "a/3.txt": latin, "a/4.txt": wide, "b.docx": [0x89, 0x50, 0x4E, 0x47],
        "tom.txt": [], "c.txt": Array("Rør smør og sukker.\n".utf8), ".skjult": [0],
      ])
    let dry = try desk.run("import", folder, "--dry-run", "--today", "2023-04-01")
    #expect(dry.status == 65 && dry.error.contains("3 af 7 filer kan ikke læses ind") && !FileManager.default.fileExists(atPath: desk.database))
    let read = try desk.run("import", folder, "--today", "2023-04-01")
    #expect(read.status == 65 && read.error.contains("3 af 7 filer blev ikke læst ind; resten er gemt"))
    #expect(
      read.error.contains("b.docx er et billede") && read.error.contains("tom.txt er tom") && read.error.contains("c.txt ligner ikke et referat"))
    #expect(read.out.split(separator: "\n").map { $0.prefix(6) }.filter { $0.contains(".") } == ["1.txt:", "2.md: ", "3.txt:", "4.txt:"])
    #expect(read.out.contains("læst som ISO 8859-1") && read.out.contains("læst som UTF-16"))
    let again = try desk.run("import", folder, "--today", "2023-04-02")
    #expect(again.out.split(separator: "\n").count { $0.contains("er allerede læst ind") } == 4)
    #expect(try desk.run("undo", "--today", "2023-04-03").status == 0)
    #expect(try desk.run("list", "--format", "json").out.contains("\"tasks\": []"))
  }

  /// What `extract` says of many files is what it says of each.
  @Test func manyFilesAreExtractedInOrder() throws {
    let desk = try Desk()
    let texts = Dictionary(uniqueKeysWithValues: (1...9).map { ("\($0).txt", Array(minutes($0).utf8)) })
    let folder = try folder(desk, texts.merging(["5b.docx": [0x89, 0x50, 0x4E, 0x47], "tom.txt": []]) { $1 })
    let lines = try desk.run("extract", folder, "--format", "json")
    #expect(lines.status == 65 && lines.error.contains("2 af 11 filer") && lines.error.contains("5b.docx er et billede"))
    let objects = try lines.out.split(separator: "\n").map { try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any]) }
    let paths = (1...9).map { "\(folder)/\($0).txt" }
    #expect(objects.map { $0["file"] as? String } == paths && lines.out.hasPrefix(#"{"file": ""#))
    for (path, object) in zip(paths, objects) {
      let alone = try desk.run("extract", path, "--format", "json")
      var known = try #require(try JSONSerialization.jsonObject(with: Data(alone.out.utf8)) as? [String: Any])
      known["file"] = path
      #expect(NSDictionary(dictionary: known).isEqual(to: object))
    }
    let table = try desk.run("extract", paths[0], paths[1])
    let each = try paths.prefix(2).map { "\($0)\n" + (try desk.run("extract", $0).out) }
    #expect(table.status == 0 && table.error.isEmpty && table.out == each.joined(separator: "\n"))
    #expect(try desk.run("extract", folder + "/tom.txt").status == 65 && desk.run("extract").status == 64)
  }

  @Test func theOriginalIsKept() throws {
    let desk = try Desk()
    let folder = try folder(desk, ["referat.md": Array(minutes(1).utf8)])
    try desk.run("import", folder, "--today", "2023-04-01")
    #expect(try desk.run("show", "1").out.contains("Læst af referat.md (Markdown)."))
    #expect(try desk.run("source", "2023-03-01").out == minutes(1))
    let meeting = try desk.run("meeting", "show", "2023-03-01", "--format", "json").out
    #expect(meeting.contains("\"type\": \"markdown\"") && meeting.contains("\"size\": \(minutes(1).utf8.count)"))
    _ = try self.folder(desk, ["referat.md": Array(minutes(1, "Ida Holm").utf8)])
    try desk.run("import", folder, "--today", "2023-04-02")
    #expect(try desk.run("source", "2023-03-01").out.contains("Ida Holm"))
    #expect(try desk.run("source", "2023-03-01", "--version", "1").out == minutes(1))
    #expect(try desk.run("source", "2023-03-02").status == 65)
  }

  /// Nothing that a file's name holds reaches the terminal as it is.
  @Test func namesAreHarmless() throws {
    let desk = try Desk()
    let folder = try folder(desk, ["ond\n\u{1B}[31m.txt": Array(minutes(1).utf8), "ond\u{1B}]0;x\u{07}.docx": [0]])
    let read = try desk.run("import", folder, "--today", "2023-04-01")
    #expect(read.status == 65 && !(read.out + read.error).contains("\u{1B}") && !(read.out + read.error).contains("\u{07}"))
    #expect(try !desk.run("show", "1").out.contains("\u{1B}"))
  }
}
