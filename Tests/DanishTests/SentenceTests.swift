import Danish
import Source
import Testing

@Suite("Sentences")
struct Sentences {
  /// The traps that other programs were measured with: abbreviations, ordinals, times of day, initials.
  @Test(arguments: [
    ["Det blev drøftet d. 3. jan. 2023 kl. 10.", "Kommunerne orienterer politiet, jf. pkt. 4."],
    ["Fsva. julemarkeder er der bl.a. et uændret trusselsbillede.", "Kommunerne bedes orientere politiet."],
    ["Der vil kunne afleveres på førstkomende kredsrådsmøde i 2023.", "Mødet sluttede kl. 10.00."],
    ["Sagen behandles i 1. kvartal 2023 og senest den 1. marts.", "Der er afsat 1,5 mio. kr. til opgaven."],
    ["Orientering v. pd Kim Christiansen om nr. 4.", "Kredsrådet tog orienteringen til efterretning."],
    ["Jf. § 5, stk. 2, skal planen foreligge inden d. 15. maj.", "Planen sendes til hhv. kommunerne og politiet."],
    ["Se evt. bilag 2, s. 4 ff.", "Der blev spurgt, om man kan nå det?", "Svaret var ja."],
    ["Borgmester m.fl. deltog.", "Der henvises til cpr.nr., adr. m.v. i bilaget."],
    ["Mødet varer ca. 2 timer.", "Næste møde er den 14. juni 2023 kl. 8.30-10.00."],
    ["Bl.a. Herlev Kommune og Glostrup Kommune deltog.", "Oplæg v. Kim Christiansen og pi. Allan Nyring om indsatsen."],
    ["Jf. Justitsministeriets brev af 1. Juni drøftes sagen.", "Hr. Jensen og dr. Hansen takkede."],
    ["Kbh. Vestegns Politi, inkl. Ishøj, og evt. Ballerup deltager.", "Spm. fra Britt Jensen m.fl. Svar følger."],
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
