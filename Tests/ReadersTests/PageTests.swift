import Testing

@testable import Readers

@Suite("The text of pages")
struct PageTests {
  /// A page typed with a machine: six points to a character, fourteen to a line; an A4 page has 97 characters.
  static func typed(_ text: String, size: Double = 12) -> Page {
    var page = Page(width: 595, height: 842, words: [])
    for (row, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      var column = 0
      for word in line.split(separator: " ", omittingEmptySubsequences: false) {
        if !word.isEmpty {
          page.words.append(
            Page.Word(
              text: String(word), left: Double(10 + column) * 6, top: 100 + Double(row) * 14, width: Double(word.count) * 6 - 0.5, height: size))
        }
        column += word.count + 1
      }
    }
    return page
  }

  static func of(_ pages: String...) -> String { PageText.of(pages.map { typed($0) }) }

  /// As wide as a page of these tests is.
  static let full = "Formanden bød velkommen og gennemgik den dagsorden, som sekretariatet"

  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let page: String
    let text: String
    var testDescription: String { name }
  }

  static let cases = [
    Case(name: "a paragraph", page: "\(full)\nhavde sendt ud.", text: "\(full) havde sendt ud."),
    Case(name: "short lines stay", page: "Dato: 1. maj 2023\nSted: rådhuset\n\(full)", text: "Dato: 1. maj 2023\nSted: rådhuset\n\(full)"),
    Case(name: "room between paragraphs", page: "\(full)\n\nBo lukkede mødet.", text: "\(full)\n\nBo lukkede mødet."),
    Case(name: "a parted word", page: "\(full.dropLast(13))sekreta-\nriatet havde sendt ud.", text: "\(full) havde sendt ud."),
    Case(
      name: "a hyphen that stays", page: "\(full.dropLast(14)) børne-, unge-\nog skoleområdet.",
      text: "\(full.dropLast(14)) børne-, unge- og skoleområdet."),
    Case(name: "a day in two", page: "\(full.dropLast(3)) 3.\nmaj 2023.", text: "\(full.dropLast(3)) 3. maj 2023."),
    Case(name: "items", page: "• \(full)\n  havde sendt ud.\n• Bo kom.", text: "• \(full) havde sendt ud.\n• Bo kom."),
    Case(name: "a label", page: "\(full).\nBeslutning: Godkendt.", text: "\(full).\nBeslutning: Godkendt."),
    Case(name: "a heading", page: "\(full).\nEventuelt", text: "\(full).\nEventuelt"),
    Case(
      name: "a table",
      page: """
        Nr.   Opgave                       Ansvarlig
        1     Indhente tilbud på nyt tag   Lone Holm
              og nye vinduer
        2     Ringe til viceværten         Bo Lund
        """,
      text: """
        | Nr. | Opgave | Ansvarlig |
        | 1 | Indhente tilbud på nyt tag og nye vinduer | Lone Holm |
        | 2 | Ringe til viceværten | Bo Lund |
        """),
    Case(
      name: "names in a cell",
      page: "Til stede   Lone Holm\n            Bo Lund\n\nAfbud       Per Toft", text: "| Til stede | Lone Holm, Bo Lund |\n| Afbud | Per Toft |"),
    Case(
      name: "names that fill a cell",
      page: "Til stede   Borgmester Lone Holm\n            Direktør Bo Lund\n            Sekretær Eva Krogh\nAfbud       Per Toft",
      text: "| Til stede | Borgmester Lone Holm, Direktør Bo Lund, Sekretær Eva Krogh |\n| Afbud | Per Toft |"),
    Case(
      name: "a task of two lines, rows close together",
      page: """
        Opgave          Ansvarlig
        Sende tal til   Eva Krogh
        kommunerne      Bo Lund
        Ringe           Ole Juhl
        """,
      text: "| Opgave | Ansvarlig |\n| Sende tal til kommunerne | Eva Krogh, Bo Lund |\n| Ringe | Ole Juhl |"),
    Case(
      name: "a table that sets the page",
      page: """
        1.          Økonomi                                          Eva
                    Eva gennemgik regnskabet for det seneste år.
        2.          Veje                                             Bo
                    Bo indhenter tilbud på reparation af alle veje.
        """,
      text: """
        1. Økonomi

        Eva gennemgik regnskabet for det seneste år.

        Eva

        2. Veje

        Bo indhenter tilbud på reparation af alle veje.

        Bo
        """),
  ]

  @Test(arguments: cases)
  func reads(_ form: Case) { #expect(Self.of(form.page) == form.text) }

  @Test func furnitureGoes() {
    func page(_ number: Int, _ text: String) -> Page {
      var page = Self.typed(text)
      page.words += [("Referat", 60.0, 40.0), ("Kredsrådet", 110, 40), ("Side", 300, 800), (String(number), 330, 800)].map {
        Page.Word(text: $0.0, left: $0.1, top: $0.2, width: Double($0.0.count) * 6 - 0.5, height: 12)
      }
      return page
    }
    #expect(PageText.of([page(1, "Et."), page(2, "To."), page(3, "Tre.")]) == "Referat Kredsrådet\n\nEt.\n\u{0C}To.\n\u{0C}Tre.")
  }

  @Test func aSentenceGoesOnOverThePage() {
    #expect(Self.of(Self.full, "havde sendt ud.") == Self.full + " havde sendt ud.")
    #expect(Self.of(Self.full + ".", "Bo kom.") == Self.full + ".\n\u{0C}Bo kom.")
  }

  @Test func twoColumnsOneAfterTheOther() {
    let left = [
      "Formanden bød velkommen til", "mødet og gennemgik planen", "for det kommende år, som", "sekretariatet har sendt ud", "til alle medlemmer.",
    ]
    let right = [
      "Lone Holm indhenter tilbud", "på en ny hjemmeside inden", "den 1. maj 2023. Bo Lund", "kontakter kommunen om det", "lokale, som vi har søgt.",
    ]
    let rows = zip(left + left, right + right).map { $0 + String(repeating: " ", count: 34 - $0.count) + $1 }
    let read = Self.of(rows.joined(separator: "\n")).replacing("\n", with: " ")
    #expect(read.contains("sendt ud til alle medlemmer.") && read.contains("tilbud på en ny hjemmeside inden den 1. maj 2023."))
    #expect(!read.contains("velkommen til Lone"))
  }

  @Test func linesOfTheConverter() {
    let output = """
      level\tpage_num\tpar_num\tblock_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext
      1\t1\t0\t0\t0\t0\t0.0\t0.0\t595.3\t841.9\t-1\t###PAGE###
      5\t1\t0\t0\t0\t0\t56.80\t28.10\t45.29\t15.60\t100\tReferat
      5\t1\t0\t0\t0\t0\tx\t28.10\t45.29\t15.60\t100\tødelagt
      """
    let pages = Page.pages(tabSeparated: Array(output.utf8))
    #expect(pages.count == 1 && pages[0].words == [Page.Word(text: "Referat", left: 56.8, top: 28.1, width: 45.29, height: 15.6)])
  }
}
