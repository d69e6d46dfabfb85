import Danish
import Source
import Testing

let reference = Day(year: 2022, month: 12, day: 8)

@Suite("Deadlines")
struct Deadlines {
  /// Expression, first and last day that it can mean for a meeting on 8 December 2022.
  @Test(arguments: [
    ("den 8. december 2022", "2022-12-08", "2022-12-08"), ("8/12-2022", "2022-12-08", "2022-12-08"), ("08.12.2022", "2022-12-08", "2022-12-08"),
    ("d. 3. januar", "2023-01-03", "2023-01-03"), ("senest den 1. marts", "2023-03-01", "2023-03-01"), ("senest d. 1/3", "2023-03-01", "2023-03-01"),
    ("mandag d. 6. februar 2023", "2023-02-06", "2023-02-06"), ("på mandag", "2022-12-12", "2022-12-12"), ("den 15.", "2022-12-15", "2022-12-15"),
    ("om 14 dage", "2022-12-22", "2022-12-22"), ("om en måned", "2023-01-08", "2023-01-08"), ("uge 12", "2023-03-20", "2023-03-26"),
    ("fredag i uge 12", "2023-03-24", "2023-03-24"), ("inden udgangen af april", "2023-04-30", "2023-04-30"),
    ("ved årets udgang", "2022-12-31", "2022-12-31"),
    ("medio marts", "2023-03-11", "2023-03-20"), ("2. kvartal 2023", "2023-04-01", "2023-06-30"), ("1. halvår 2023", "2023-01-01", "2023-06-30"),
    ("inden påske", "2023-04-02", "2023-04-09"), ("første onsdag i marts", "2023-03-01", "2023-03-01"),
    ("sidste fredag i april", "2023-04-28", "2023-04-28"),
    ("efter nytår", "2023-01-01", "2023-01-31"), ("slutningen af maj", "2023-05-21", "2023-05-31"), ("næste år", "2023-01-01", "2023-12-31"),
  ])
  func days(_ words: String, _ from: String, _ to: String) throws {
    let due = try #require(DeadlineReader.due(words, reference: reference))
    #expect(due.from?.iso == from && due.to?.iso == to, "\(words): \(due)")
  }

  @Test(arguments: [
    ("til næste møde", DueType.nextMeeting), ("på førstkomende kredsrådsmøde i 2023", .firstMeetingIn), ("snarest muligt", .asap),
    ("løbende", .recurring),
    ("inden sommerferien", .beforeEvent), ("hvert kvartal", .recurring),
  ])
  func types(_ words: String, _ type: DueType) { #expect(DeadlineReader.due(words, reference: reference)?.type == type) }

  @Test(arguments: ["kl. 10.00", "§ 5, stk. 2", "i 2018", "de seneste uger", "3/4 flertal af 12", "punkt 4"])
  func none(_ words: String) {
    let text = SourceText(words)
    #expect(DeadlineReader.mentions(in: Tokenizer.tokens(in: text, range: text.whole)[...], of: text, reference: reference).isEmpty)
  }
}

@Suite("Sentences")
struct Sentences {
  @Test(arguments: [
    ["Det blev drøftet d. 3. jan. 2023 kl. 10.", "Kommunerne orienterer politiet, jf. pkt. 4."],
    ["Fsva. julemarkeder er der bl.a. et uændret trusselsbillede.", "Kommunerne bedes orientere politiet."],
    ["Sagen behandles i 1. kvartal 2023 og senest den 1. marts.", "Der er afsat 1,5 mio. kr. til opgaven."],
    ["Se evt. bilag 2, s. 4 ff.", "Der blev spurgt, om man kan nå det?", "Svaret var ja."],
    ["Der var 12 politikredse i 2018.", "I 2019 var der 12."],
  ])
  func split(_ expected: [String]) {
    let text = SourceText(expected.joined(separator: " "))
    let tokens = Tokenizer.tokens(in: text, range: text.whole)
    let found = SentenceSplitter.sentences(tokens, in: text).map {
      text[ByteRange(tokens[$0.lowerBound].range.start, tokens[$0.upperBound - 1].range.end)]
    }
    #expect(found == expected)
  }
}

@Suite("Days")
struct Days {
  @Test func ordinalsGoBothWays() {
    for ordinal in stride(from: -200_000, to: 200_000, by: 37) { #expect(Day(ordinal: ordinal).ordinal == ordinal) }
    #expect(Day(year: 2022, month: 12, day: 8)?.weekday == 4)
    #expect(Day(year: 2023, month: 2, day: 29) == nil && Day(iso: "2023-2-28") == nil && Day(iso: "2023-02-28")?.iso == "2023-02-28")
  }
}
