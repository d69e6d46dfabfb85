import Danish
import Foundation
import Source
import Testing

let reference = Day(year: 2022, month: 12, day: 8)

func mentions(_ words: String, _ reference: Day? = reference) -> [DueMention] {
  let text = SourceText(words)
  return DeadlineReader.mentions(in: Tokenizer.tokens(in: text, range: text.whole)[...], of: text, reference: reference)
}

func clause(_ words: String) -> DueMention? {
  let text = SourceText(words)
  return DeadlineReader.clauseDeadline(in: Tokenizer.tokens(in: text, range: text.whole)[...], of: text, reference: reference)
}

/// The fields of a line of a table.
func fields(_ line: String) -> [String] { line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) } }

@Suite("Deadlines")
struct Deadlines {
  /// The corpus that other programs were measured with: first and last day for a meeting on 8 December 2022.
  @Test(arguments: DeadlineTables.corpus.split(separator: "\n").map(String.init))
  func corpus(_ line: String) throws {
    let row = fields(line)
    let due = try #require(DeadlineReader.due(row[0], reference: reference), "\(row[0])")
    #expect(due.from?.iso == row[1] && due.to?.iso == row[2], "\(row[0]): \(due)")
  }

  @Test(arguments: [
    "førstkommende kredsrådsmøde i 2023", "førstkomende kredsrådsmøde i 2023", "til næste møde", "kommende kredsrådsmøde", "næste kredsråd",
  ])
  func meetings(_ words: String) throws {
    let due = try #require(DeadlineReader.due(words, reference: reference))
    #expect(due.type == (words.hasSuffix("2023") ? .firstMeetingIn : .nextMeeting))
  }

  @Test(arguments: [("snarest muligt", DueType.asap), ("løbende", .recurring), ("hurtigst muligt", .asap)])
  func vague(_ words: String, _ type: DueType) { #expect(DeadlineReader.due(words, reference: reference)?.type == type) }

  /// Whole cells: expression, type, value, first and last day.
  @Test(arguments: DeadlineTables.cells.split(separator: "\n").map(String.init))
  func cells(_ line: String) throws {
    let row = fields(line)
    let due = try #require(DeadlineReader.due(row[0], reference: reference), "\(row[0])")
    let read = [due.type.rawValue, due.value ?? "-", due.from?.iso ?? "-", due.to?.iso ?? "-"]
    #expect(read == Array(row[1...]), "\(row[0])")
  }

  @Test(arguments: ["efter behov", "Afsluttet", "Igangværende", "", "Peter", "1. maj og så videre til Peter", "kl. 10"])
  func noCell(_ words: String) { #expect(DeadlineReader.due(words, reference: reference) == nil) }

  @Test func yearOfTwoDigitsInACell() {
    let due = DeadlineReader.due("Marts 10", reference: Day(year: 2009, month: 11, day: 3))
    #expect(due?.value == "2010-03" && due?.type == .month)
  }

  /// A sentence and every expression in it with type and value.
  @Test(arguments: DeadlineTables.sentences.split(separator: "\n").map(String.init))
  func sentences(_ line: String) {
    let row = fields(line)
    let found = mentions(row[0]).map { "\($0.due.text) = \($0.due.type.rawValue) \($0.due.value ?? "-")" }
    #expect(found == Array(row[1...]))
  }

  @Test(arguments: DeadlineTables.none.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) })
  func none(_ words: String) { #expect(mentions(words).isEmpty, "\(mentions(words))") }

  @Test(arguments: [
    ("Betales, når affugterne kan hentes.", "når affugterne kan hentes", DueType.other),
    ("Hun vender tilbage, så snart der foreligger et svar.", "så snart der foreligger et svar", .other),
    ("Planen godkendes, inden den sendes ud.", "inden den sendes ud", .beforeEvent),
    ("Det afgøres, når man ved, om der bliver et overskud.", "når man ved, om der bliver et overskud", .other),
    ("Så snart frosten er væk opsættes der sensorer.", "Så snart frosten er væk", .other),
    ("Ruten ligger fast, indtil ruderne er skiftet.", "indtil ruderne er skiftet", .other),
  ])
  func clauses(_ sentence: String, _ text: String, _ type: DueType) throws {
    let found = try #require(clause(sentence))
    #expect(found.due.text == text && found.due.type == type && found.isClause)
  }

  @Test(arguments: ["Indtil videre fortsætter ordningen.", "Så hurtigt som muligt.", "Inden jul ringer han.", "Peter ringer."])
  func noClause(_ sentence: String) { #expect(clause(sentence) == nil) }

  @Test func weakExpressionsAreMarked() {
    #expect(mentions("Han tager det nu.").first?.isWeak == true)
    #expect(mentions("Næste møde er i klubhuset.").first?.isWeak == true)
    #expect(mentions("Han tager det på næste møde.").first?.isWeak == false)
    // Eleven months ahead, or a month ago.
    #expect(mentions("Vi talte om det i november.").first?.isWeak == true)
    #expect(mentions("Det sendes senest den 1. november.").first?.isWeak == false)
  }

  @Test func dayNamedBeforeGivesTheDayToSpansWithoutOne() throws {
    let found = mentions("Mødet holdes den 29. januar. Dagsorden udsendes senest en uge før.")
    #expect(found.map(\.due.value) == ["2023-01-29", "2023-01-22"])
    #expect(found.last?.due.type == .beforeEvent)
  }

  @Test func tokensCoverTheIntroduction() throws {
    let found = try #require(mentions("Han sender det senest den 1. marts til os.").first)
    #expect(found.tokens == 3..<8 && found.due.text == "senest den 1. marts")
  }

  /// Without the day of the meeting a day without year keeps its type and has no value.
  @Test(arguments: ["den 3. maj", "15/10", "i maj", "uge 12", "til foråret", "inden jul", "næste år", "på mandag", "om 14 dage", "1. kvartal"])
  func noReference(_ words: String) throws {
    let due = try #require(DeadlineReader.due(words, reference: nil))
    #expect(due.value == nil && due.to == nil)
  }
}

@Suite("Deadlines in any text")
struct DeadlinesInAnyText {
  private static let seed: String = {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path
    let path = root + "/seeds/kredsraad-koebenhavns-vestegn-2022-12-08.txt"
    return String(decoding: FileManager.default.contents(atPath: path) ?? Data(), as: UTF8.self)
  }()

  /// In the shipped minutes the only days are that of the meeting; "i 2018", "de seneste uger" and "man" are none.
  @Test func noFalseDateInTheShippedMinutes() {
    let found = mentions(Self.seed).filter { !$0.isWeak }
    #expect(!Self.seed.isEmpty)
    #expect(found.map(\.due.value) == ["2022-12-08", "2023"], "\(found.map(\.due))")
  }

  /// Whatever the text, ranges lie in it, in order, and none overlaps another.
  @Test(arguments: 0..<60)
  func anyText(_ seed: Int) {
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1
    func random(_ limit: Int) -> Int {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return Int(state % UInt64(limit))
    }
    let source = (DeadlineTables.cells + DeadlineTables.sentences + DeadlineTables.none).split(whereSeparator: { " |\n".contains($0) })
    let glue = [" ", " ", " ", "", ".", ". ", "-", " – ", "/", "\n", "  ", ",", " (", ") ", "é", "0"]
    var words = ""
    for _ in 0..<200 { words += source[random(source.count)] + glue[random(glue.count)] }
    for reference in [reference, nil, Day(year: 1, month: 1, day: 1), Day(year: 9999, month: 12, day: 31), Day(year: 2024, month: 2, day: 29)] {
      let text = SourceText(words)
      let tokens = Tokenizer.tokens(in: text, range: text.whole)
      var end = 0
      for mention in DeadlineReader.mentions(in: tokens[...], of: text, reference: reference) {
        #expect(mention.range.start >= end && mention.range.end <= text.count && !mention.range.isEmpty)
        #expect(tokens[mention.tokens.lowerBound].range.start == mention.range.start)
        #expect(tokens[mention.tokens.upperBound - 1].range.end == mention.range.end)
        if let from = mention.due.from, let to = mention.due.to { #expect(from <= to, "\(mention.due)") }
        end = mention.range.end
      }
      _ = DeadlineReader.clauseDeadline(in: tokens[...], of: text, reference: reference)
      _ = DeadlineReader.due(String(words.prefix(40)), reference: reference)
    }
  }

  /// A text may end anywhere: every beginning of every sentence, with and without the day of the meeting.
  @Test func everyBeginning() {
    for line in (DeadlineTables.sentences + "\n" + DeadlineTables.cells + "\n" + DeadlineTables.none).split(separator: "\n") {
      let text = SourceText(fields(String(line))[0])
      let tokens = Tokenizer.tokens(in: text, range: text.whole)
      for end in tokens.indices {
        for reference in [reference, nil] {
          for mention in DeadlineReader.mentions(in: tokens[..<end], of: text, reference: reference) { #expect(mention.tokens.upperBound <= end) }
          _ = DeadlineReader.clauseDeadline(in: tokens[..<end], of: text, reference: reference)
        }
      }
    }
  }
}
