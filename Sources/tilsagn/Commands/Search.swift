import ArgumentParser
import FollowUp
import Reports
import Store

struct Search: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search", abstract: "Søg i opgaver, citater, bemærkninger og referater; det bedste først.")
  @Argument(help: "Ordene; begyndelsen af et ord er nok.") var words: [String]
  @Option(help: "Højst så mange fund.") var limit: Int = 20
  @Option(help: "table eller json.") var format: ScreenFormat = .table
  @OptionGroup var confidentiality: Confidentiality
  @OptionGroup var globals: Globals

  func run() throws {
    let (wording, query) = (try globals.wording, words.joined(separator: " "))
    guard !SearchWords(query).isEmpty else {
      throw Failure(64, "Der er ingen ord at søge efter i »\(harmless(query))«.", "There are no words to look for in “\(harmless(query))”.")
    }
    guard limit > 0 else { throw Failure(64, "--limit skal være mindst 1.", "--limit must be at least 1.") }
    let (hits, forbidden) = try confidentiality.reading(globals, .hits, \.places) {
      try $0.search(query, limit: limit, confidential: $1)
    }
    // What somebody looks for is no news to them.
    try Output.check(hits.map(\.excerpt).joined(separator: "\n"), forbidden)
    if format == .json { return print(JSON.search(query, hits).render()) }
    print(hits.isEmpty ? wording.nothingFound(query) + "\n" : SearchFormat(wording, colours: Terminal.colours).render(hits), terminator: "")
  }
}
