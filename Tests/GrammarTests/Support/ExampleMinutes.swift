import Grammar
import Minutes
import Source

/// An example set in minutes of its own and read by the whole grammar.
struct ExampleMinutes {
  static let people = [
    "Lone Holm", "Søren Holm", "Niels Holm", "Helle Holm", "Trine Græse", "Thomas Gyldal", "Allan Nyring", "Birgitte Holmgaard", "Louise Wad",
    "Tobias Winther", "Hanne Vig", "Hanne Skriver", "Rikke Thomasen", "Frode Lind", "Kenneth Storm",
  ]

  let minutes: Minutes
  /// Whose meeting it is: the one that the example speaks of.
  let body: String

  init(_ example: String) {
    body = example.contains("estyrelse") ? "Bestyrelsen" : example.contains("dvalget") ? "Udvalget" : "Kredsrådet"
    let header = "Referat af møde i \(body)\nDato: 10. januar 2023\nTil stede: \(Self.people.joined(separator: ", "))"
    minutes = MinutesParser.parse(SourceText("\(header)\n\n1. Emne\n\(example)\n"))
  }

  var commitments: [Commitment] { Extractor.commitments(in: minutes) }
  var considered: [Commitment] { Extractor.considered(in: minutes).map(\.commitment) }

  /// What the grammar made of it, for the message of a test that fails.
  var account: String {
    Extractor.statements(in: minutes).flatMap(\.considered).map { considered in
      let reasons = considered.reasons.prefix(6).map { "\($0.feature) \($0.weight)" }.joined(separator: ", ")
      let owners = considered.commitment.owners.map(\.name).joined(separator: ", ")
      return "\(considered.commitment.rule) [\(owners)] \(considered.commitment.confidence): \(reasons)"
    }.joined(separator: "; ")
  }

  /// Whether those marked ("kommunerne og politiet", "Vi") are all among the owners.
  func owns(_ marked: String, _ commitment: Commitment) -> Bool {
    let names = commitment.owners.map { $0.name.lowercased() }
    return marked.split(separator: " og ").allSatisfy { part in
      let part = part.lowercased()
      return names.contains { $0.contains(part) || part == "vi" && $0 == body.lowercased() }
    }
  }
}
