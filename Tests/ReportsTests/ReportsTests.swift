import FollowUp
import Reports
import Testing

/// Whatever a task says, each format has the shape that it has for an ordinary word.
@Suite("Text from minutes is harmless in each format")
struct Formats {
  static let cases = Language.allCases.flatMap { language in HostileCase.attacks.map { (language, $0) } }

  @Test(arguments: cases) func table(_ language: Language, _ words: String) {
    for width in [60, 80, 140] {
      let text = TableFormat(Wording(language), width: width, colours: false).render(HostileCase(words: words).report(Wording(language)))
      #expect(!text.unicodeScalars.contains { isControl($0) && $0 != "\n" })
      #expect(text.split(separator: "\n").filter { columns($0) > width } == [])
    }
  }

  @Test(arguments: cases) func markdown(_ language: Language, _ words: String) {
    func shape(_ words: String) -> [Int] {
      let text = MarkdownFormat(Wording(language)).render(HostileCase(words: words).report(Wording(language)))
      #expect(!text.unicodeScalars.contains { isControl($0) && $0 != "\n" })
      // Bars that part cells; a mark after a backslash is text.
      return text.split(separator: "\n").map { line in
        var (bars, isEscaped) = (0, false)
        for scalar in line.unicodeScalars {
          #expect(isEscaped || !"<`".unicodeScalars.contains(scalar))
          if scalar == "|", !isEscaped { bars += 1 }
          isEscaped = scalar == "\\" && !isEscaped
        }
        return bars
      }
    }
    #expect(shape(words) == shape("ord"))
  }

  @Test(arguments: cases) func html(_ language: Language, _ words: String) {
    func shape(_ words: String) -> [String] {
      let text = HTMLFormat(Wording(language)).render(HostileCase(words: words).report(Wording(language)))
      #expect(!text.unicodeScalars.contains { isControl($0) && $0 != "\n" })
      return tags(text)
    }
    #expect(shape(words) == shape("ord"))
  }

  @Test(arguments: cases) func csv(_ language: Language, _ words: String) {
    let text = CSVFormat(Wording(language)).render(HostileCase(words: words).report(Wording(language)))
    #expect(text.hasPrefix("\u{FEFF}") && text.hasSuffix("\r\n"))
    let rows = fields(text.unicodeScalars.dropFirst())
    #expect(rows.count == 2 && Set(rows.map(\.count)) == [rows[0].count] && rows[0].count > 10)
    for field in rows[1] { #expect(!isFormula(field) && !field.unicodeScalars.contains(where: isControl), "\(field)") }
  }

  @Test(arguments: HostileCase.attacks) func json(_ words: String) {
    let text = JSON.task(HostileCase(words: words).row).render()
    #expect(!text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
    #expect(JSON.string("a\u{1B}\"\\\n\u{7F}").render() == #""a\u001b\"\\\n\u007f""#)
  }

  /// What has no place to break is broken; nothing takes longer than its length.
  @Test func longWords() {
    for words in [
      String(repeating: "ord ", count: 10_000), String(repeating: "a", count: 200_000), String(repeating: "e\u{301}\u{1F600}", count: 20_000),
    ] {
      let report = HostileCase(words: words).report(Wording(.da))
      #expect(TableFormat(Wording(.da), width: 80, colours: false).render(report).split(separator: "\n").allSatisfy { columns($0) <= 2 * 80 })
      #expect(MarkdownFormat(Wording(.da)).render(report).utf8.count > words.utf8.count)
    }
  }

  @Test func oneMeetingIsNotMeetings() {
    var row = HostileCase(words: "ord").row
    row.due = nil
    #expect(Wording(.da).due(row) == "ingen frist, 1 møde gammel")
  }

  @Test func jsonKeepsTheOrderOfItsKeys() {
    #expect(JSON.object([("b", .int(1)), ("a", .array([]))]).render() == "{\n  \"b\": 1,\n  \"a\": []\n}")
  }

  /// Every tag with its attributes, as far as they are not a text of ours to the reader.
  private func tags(_ page: String) -> [String] {
    var (found, current, quote): ([String], String?, Unicode.Scalar?) = ([], nil, nil)
    for scalar in page.unicodeScalars {
      guard current != nil else {
        if scalar == "<" { current = "" }
        continue
      }
      if let open = quote {
        if scalar == open { quote = nil }
      } else if scalar == "\"" || scalar == "'" {
        quote = scalar
      } else if scalar == ">" {
        found.append(current ?? "")
        current = nil
      } else {
        current?.unicodeScalars.append(scalar)
      }
    }
    return found
  }

  /// RFC 4180 with semicolons.
  private func fields(_ text: some Sequence<Unicode.Scalar>) -> [[String]] {
    var (rows, row, field, isQuoted): ([[String]], [String], String.UnicodeScalarView, Bool) = ([], [], .init(), false)
    var last: Unicode.Scalar?
    for scalar in text {
      if scalar == "\"" {
        if !isQuoted, last == "\"" { field.append(scalar) }
        isQuoted.toggle()
      } else if isQuoted {
        field.append(scalar)
      } else if scalar == ";" || scalar == "\n" {
        row.append(String(field))
        field = .init()
        if scalar == "\n" { rows.append(row) }
        if scalar == "\n" { row = [] }
      }
      last = scalar
    }
    return rows
  }

  private func isFormula(_ field: String) -> Bool {
    field.unicodeScalars.first { !$0.properties.isWhitespace }.map { "=+-@\u{FF1D}\u{FF0B}\u{FF0D}\u{FF20}".unicodeScalars.contains($0) } ?? false
  }
}
