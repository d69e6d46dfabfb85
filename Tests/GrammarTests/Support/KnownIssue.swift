import Testing

/// Examples that the grammar does not read yet as they say. One that is mended fails its test until its line here is gone.
enum KnownIssue {
  static let reads: Set<String> = []
  static let leaves: Set<String> = []
  static let blocks: Set<String> = []
  static let lets: Set<String> = []
  static let oneSided: Set<String> = []

  static func expect(in known: Set<String>, _ example: String, _ body: () -> Void) {
    if known.contains(example) { withKnownIssue { body() } } else { body() }
  }
}
