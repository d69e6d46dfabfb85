import Source
import Testing

@testable import Readers

@Suite("Files are told by what is in them")
struct RecognitionTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let bytes: [UInt8]
    let reason: ReadingError.Reason
    var testDescription: String { name }
  }

  static let cases = [
    Case(name: "tom.txt", bytes: [], reason: .empty),
    Case(name: "blank.txt", bytes: Array(" \n\n".utf8), reason: .empty),
    Case(name: "billede.docx", bytes: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], reason: .foreign(.picture)),
    Case(name: "foto.pdf", bytes: [0xFF, 0xD8, 0xFF, 0xE0, 0, 0], reason: .foreign(.picture)),
    Case(name: "gammel.docx", bytes: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0], reason: .foreign(.oldWord)),
    Case(
      name: "låst.docx", bytes: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + "EncryptedPackage".utf8.flatMap { [$0, 0] }, reason: .protected),
    Case(name: "pakket.txt", bytes: [0x1F, 0x8B, 8, 0], reason: .foreign(.archive)),
    Case(name: "ark.docx", bytes: zip(["[Content_Types].xml", "xl/workbook.xml"]), reason: .foreign(.spreadsheet)),
    Case(name: "film.docx", bytes: zip(["ppt/presentation.xml"]), reason: .foreign(.slides)),
    Case(name: "mappe.docx", bytes: zip(["a.txt", "b.txt"]), reason: .foreign(.archive)),
    Case(name: "halv.docx", bytes: Array(zip(["word/document.xml"]).dropLast(30)), reason: .damaged),
    Case(name: "halv.odt", bytes: [0x50, 0x4B, 0x03, 0x04, 0, 0], reason: .damaged),
    Case(name: "bombe.docx", bytes: zip(["word/document.xml"], size: 3_000_000_000), reason: .tooComplex),
    Case(
      name: "låst.odt",
      bytes: zip(["mimetype", "content.xml"], contents: ["mimetype": "application/vnd.oasis.opendocument.text", "content.xml": "\u{7}\u{1}ø"]),
      reason: .protected),
    Case(name: "støj.txt", bytes: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9], reason: .notText),
    Case(name: "linje.txt", bytes: [UInt8](repeating: 0x61, count: Limits.text + 1), reason: .tooMuchText),
  ]

  @Test(arguments: cases)
  func refuses(_ form: Case) {
    #expect(throws: form.reason) { try Document.read(form.bytes, name: form.name) }
  }

  /// The bytes tell where they can; a name that says otherwise is wrong.
  @Test(arguments: [
    ("referat.docx", "Referat", Original.FileType.text), ("referat.md", "# Referat", .markdown), ("REFERAT.MD", "# Referat", .markdown),
    ("referat", "Referat", .text),
  ])
  func types(_ name: String, _ text: String, _ type: Original.FileType) throws {
    let document = try Document.read(Array(text.utf8), name: name)
    #expect(document.original().type == type && document.text.string == text)
    #expect(document.original().size == text.utf8.count && document.original().sha256 == SHA256.hex(Array(text.utf8)))
  }

  @Test func aMemberIsReplaced() throws {
    let file = Self.zip(["a", "b"], contents: ["a": "første", "b": "anden"])
    let before = try #require(Zip.members(file))
    let changed = try #require(Zip.replacing("a", with: Array("tredje".utf8), in: file, before))
    let members = try #require(Zip.members(changed))
    let contents = members.map { String(decoding: Zip.packed($0, changed) ?? [], as: UTF8.self) }
    #expect(members.map(\.name) == ["a", "b"] && contents == ["tredje", "anden"])
    #expect(Zip.checksum(Array("123456789".utf8)) == 0xCBF4_3926)
  }

  /// The members as they are, not packed; `size` is what they say to hold, where that is not the truth.
  static func zip(_ names: [String], size: Int? = nil, contents: [String: String] = [:]) -> [UInt8] {
    func number(_ value: Int, _ count: Int) -> [UInt8] { (0..<count).map { UInt8(value >> (8 * $0) & 0xFF) } }
    var out: [UInt8] = []
    var table: [UInt8] = []
    for name in names {
      let content = Array((contents[name] ?? "").utf8)
      let sizes = number(0, 4) + number(content.count, 4) + number(size ?? content.count, 4) + number(name.utf8.count, 2) + number(0, 2)
      table += [0x50, 0x4B, 1, 2] + number(20, 2) + number(20, 2) + number(0, 8) + sizes + number(0, 10) + number(out.count, 4) + Array(name.utf8)
      out += [0x50, 0x4B, 3, 4] + number(20, 2) + number(0, 8) + sizes + Array(name.utf8) + content
    }
    let end = [0x50, 0x4B, 5, 6] + number(0, 4) + number(names.count, 2) + number(names.count, 2) + number(table.count, 4) + number(out.count, 4)
    return out + table + end + number(0, 2)
  }
}
