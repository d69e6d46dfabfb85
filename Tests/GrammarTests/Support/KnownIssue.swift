import Testing

/// Examples that the grammar does not read yet as they say. One that is mended fails its test until its line here is gone.
enum KnownIssue {
  static let reads: Set<String> = []
  static let leaves: Set<String> = []
  static let blocks: Set<String> = []
  static let lets: Set<String> = []
  static let clauses: Set<String> = [
    "De tilbud, vi har fået, gennemgår kassereren."
  ]
  static let tags: Set<String> = [
    "Bo/name maler/finite døren."
  ]
  static let oneSided: Set<String> = []

  /// Documents whose day or body is read wrongly.
  static let headers = ["own-18", "own-32", "own-107", "own-79", "own-127", "own-215"]

  static func expect(in known: Set<String>, _ example: String, _ body: () -> Void) {
    if known.contains(example) { withKnownIssue { body() } } else { body() }
  }
}
