import FollowUp
import Testing

@Suite("Words of a search in their context")
struct SearchContext {
  func marked(_ query: String, _ text: String, width: Int = 160) -> String {
    let (excerpt, matches) = SearchWords(query).excerpt(of: text, width: width)
    var (out, index, bytes) = ("", 0, Array(excerpt.utf8))
    for match in matches {
      out += String(decoding: bytes[index..<match.lowerBound], as: UTF8.self) + "[" + String(decoding: bytes[match], as: UTF8.self) + "]"
      index = match.upperBound
    }
    bytes.removeFirst(index)
    return out + String(decoding: bytes, as: UTF8.self)
  }

  @Test(arguments: [
    ("kredsrad", "Det nye kredsråd, kredsraadet og kredsradene.", "Det nye [kredsråd], [kredsraadet] og [kredsradene]."),
    ("råd sag", "Rådet så sagen; rådne æbler er uvelkomne.", "[Rådet] så [sagen]; [rådne] æbler er uvelkomne."),
    ("a", "Ål og aks\n  over   linjer", "[Ål] og [aks] over linjer"), ("", "Intet", "Intet"), ("x", "", ""),
  ])
  func marks(_ query: String, _ text: String, _ expected: String) { #expect(marked(query, text) == expected) }

  @Test func aLongTextIsCutBetweenWordsAroundTheMatches() {
    let text = String(repeating: "æble pære ", count: 50) + "her står målet og målet igen " + String(repeating: "banan ", count: 50)
    let found = marked("mål", text, width: 60)
    #expect(found.contains("[målet] og [målet]") && found.hasPrefix("… ") && found.hasSuffix(" …") && found.utf8.count < 90)
    #expect(!found.contains("\u{FFFD}"))
  }

  @Test func queriesAreQuotedPrefixes() {
    #expect(SearchWords("Kredsraad \"OR\" x*").match == "\"Kredsråd\"* \"OR\"* \"x\"*")
    #expect(SearchWords("-- ' \" *").isEmpty)
  }
}
