import Grammar
import Testing

@Suite("The rules' examples as other minutes have them")
struct MutatedExamples {
  struct Original: Sendable {
    let text: String
    let found: Commitment
  }

  /// The examples of one sentence that are read.
  static let originals: [Original] = Catalogue.constructions.flatMap(\.reads).map { Example($0).text }.filter { !$0.contains("\n") }.compactMap {
    text in
    ExampleMinutes(text).commitments.first.map { Original(text: text, found: $0) }
  }

  @Test(arguments: Mutation.allCases)
  func keeps(_ mutation: Mutation) {
    var tried = 0
    var lost: [String] = []
    for original in Self.originals {
      guard let text = mutation.of(original.text) else { continue }
      tried += 1
      let read = ExampleMinutes(text)
      if !read.commitments.contains(where: { same($0, original.found) }) { lost.append("\(text) | \(read.account)") }
    }
    let share = Double(tried - lost.count) / Double(max(1, tried))
    #expect(tried >= 10, "too few examples for \(mutation)")
    #expect(share >= mutation.floor, "\(mutation): \(tried - lost.count) of \(tried) kept; lost:\n\(lost.joined(separator: "\n"))")
    if Environment.verbose { print("\(mutation): \(tried - lost.count) of \(tried) = \(share)\n  " + lost.joined(separator: "\n  ")) }
  }

  private func same(_ found: Commitment, _ original: Commitment) -> Bool {
    found.kind == original.kind
      && found.owners.map { $0.name.lowercased() }.map(unringed) == original.owners.map { $0.name.lowercased() }.map(unringed)
  }

  private func unringed(_ name: String) -> String { name.replacing("å", with: "a") }
}
