import Foundation
import Testing

@testable import Readers

@Suite("The text of a document tree")
struct DocumentTextTests {
  /// Blocks as pandoc writes them, with words instead of its inlines where "«…»" stands.
  private func text(_ blocks: String, meta: String = "") throws -> String {
    let words = try Regex("«([^»]*)»")
    let tree = "{\"meta\": {\(meta)}, \"blocks\": [\(blocks)]}".replacing(words) { match in
      "[{\"t\": \"Str\", \"c\": \"\(match.output[1].substring ?? "")\"}]"
    }
    return DocumentText.of(try #require(try JSONSerialization.jsonObject(with: Data(tree.utf8)) as? [String: Any]))
  }

  private func para(_ words: String) -> String { "{\"t\": \"Para\", \"c\": «\(words)»}" }
  private func plain(_ words: String) -> String { "{\"t\": \"Plain\", \"c\": «\(words)»}" }

  @Test func paragraphsAndHeadings() throws {
    let heading = "{\"t\": \"Header\", \"c\": [2, [\"\", [], []], «1. Velkomst»]}"
    #expect(try text("\(para("Referat")), \(heading), \(para("Bo bød velkommen."))") == "Referat\n\n## 1. Velkomst\n\nBo bød velkommen.\n")
  }

  @Test func titlesOfWordsOwnStyles() throws {
    #expect(try text(para("Bo kom."), meta: "\"title\": {\"t\": \"MetaInlines\", \"c\": «Referat»}") == "Referat\n\nBo kom.\n")
  }

  @Test func lists() throws {
    let inner = "{\"t\": \"OrderedList\", \"c\": [[2, {\"t\": \"LowerAlpha\"}, {\"t\": \"OneParen\"}], [[\(plain("tre"))], [\(plain("fire"))]]]}"
    let list = "{\"t\": \"BulletList\", \"c\": [[\(plain("en"))], [\(plain("to")), \(inner)]]}"
    #expect(try text("\(para("Der er:")), \(list), \(para("Slut."))") == "Der er:\n\n- en\n- to\n  b) tre\n  c) fire\n\nSlut.\n")
  }

  @Test(arguments: [
    ("Decimal", "Period", "3. "), ("LowerRoman", "TwoParens", "(iii) "), ("UpperAlpha", "OneParen", "C) "), ("UpperRoman", "Period", "III. "),
  ])
  func markers(_ style: String, _ delimiter: String, _ marker: String) throws {
    let list = "{\"t\": \"OrderedList\", \"c\": [[3, {\"t\": \"\(style)\"}, {\"t\": \"\(delimiter)\"}], [[\(plain("Valg"))]]]}"
    #expect(try text(list) == marker + "Valg\n")
  }

  private func table(_ rows: [[String]], head: [String] = []) -> String {
    func row(_ cells: [String]) -> String {
      "[[\"\", [], []], [" + cells.map { "[[\"\", [], []], {\"t\": \"AlignDefault\"}, 1, 1, [\($0)]]" }.joined(separator: ", ") + "]]"
    }
    let body = "[[\"\", [], []], 0, [], [" + rows.map(row).joined(separator: ", ") + "]]"
    let top = "[[\"\", [], []], [\(head.isEmpty ? "" : row(head))]]"
    return "{\"t\": \"Table\", \"c\": [[\"\", [], []], [null, []], [], \(top), [\(body)], [[\"\", [], []], []]]}"
  }

  @Test func rowsOfATable() throws {
    let rows = [[plain("Ring | til Bo"), para("Lone") + "," + para("Per"), ""]]
    let read = try text(table(rows, head: [plain("Hvad"), plain("Hvem"), plain("Frist")]))
    #expect(
      read == """
        | Hvad | Hvem | Frist |
        |---|---|---|
        | Ring \\| til Bo | Lone, Per |  |

        """)
  }

  /// A table that only sets the page is read as what stands in it.
  @Test func layoutOfATable() throws {
    let list = "{\"t\": \"BulletList\", \"c\": [[\(plain("Lone ringer."))]]}"
    #expect(try text(table([[para("1. Valg"), para("Bo blev valgt.") + "," + list]])) == "1. Valg\n\nBo blev valgt.\n\n- Lone ringer.\n")
  }

  @Test func wordsInside() throws {
    let inlines = """
      {"t": "Para", "c": [{"t": "Strong", "c": «Bo»}, {"t": "Space"}, {"t": "Strikeout", "c": «ringer»}, {"t": "Str", "c": "skri­ver"},
        {"t": "Note", "c": [\(para("Senest 1. maj."))]}, {"t": "LineBreak"}, {"t": "Quoted", "c": [{"t": "DoubleQuote"}, «ja»]}]}
      """
    #expect(try text(inlines) == "Bo skriver\n”ja”\n\nSenest 1. maj.\n")
  }
}
